// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/answerpairs.h"
#include "recognize/labels.h"
#include "recognize/linepieces.h"
#include "recognize/saidreason.h"
#include "recognize/sourcetext.h"

#include <QtTest/QTest>

using namespace precedent;

/// How text is made readable before its labels are looked for, and which words beside a verdict tell why.
class tst_recognize_sourcetext : public QObject
{
    Q_OBJECT

private slots:
    void whatIsStruckOutIsNotRead()
    {
        QCOMPARE(recognize::withoutStruckOut(QStringLiteral("Refund of ~$50~ $30 for Acme")),
                 QStringLiteral("Refund of  $30 for Acme"));
        QCOMPARE(recognize::withoutStruckOut(QStringLiteral("Status: ~~Pending~~ *Approved*")),
                 QStringLiteral("Status:  *Approved*"));
        for (const auto &kept : {QStringLiteral("~approve or reject~"), QStringLiteral("~20 EUR and ~30 EUR"),
                                 QStringLiteral("a~b~c"), QStringLiteral("nothing struck")})
            QCOMPARE(recognize::withoutStruckOut(kept), kept);
    }

    void anObjectBecomesLines()
    {
        const auto text = QStringLiteral(R"(New: ```{"requested_by": {"name": "Sara"}, "amount": {"value": 40, )"
                                         R"("currency": "eur"}, "tags": ["a"], "note": "late"}``` please)");
        QCOMPARE(recognize::withUnfoldedObject(text),
                 QStringLiteral("New: ```\namount: 40 EUR\nnote: late\nrequested by: Sara\n``` please"));
        const auto unknown = QStringLiteral(R"(they sent {"a": "b", "reason": "x"})");
        for (const auto &kept :
             {unknown, QStringLiteral("{not json}"), QStringLiteral("a {\"b\": } c"), QStringLiteral("}{")})
            QCOMPARE(recognize::withUnfoldedObject(kept), kept);
    }

    void aKeyIsReadWhereItStands_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *line, const char *label, const char *value) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(label) << QString::fromUtf8(value);
        };
        row("  \"requested_by\": \"Sara Okafor\",", "requested by", "Sara Okafor");
        row("requestType = \"Refund\"", "request Type", "Refund");
        row("`status=approved`", "status", "approved");
        row("Reason: they said \"no\" and \"never\"", "Reason", "they said \"no\" and \"never\"");
        row("Reason: src=x is theirs", "Reason", "src=x is theirs");
        row("[Customer] Acme", "Customer", "Acme");
        row("*Amount:* \"$40\"", "Amount", "\"$40\"");
        row("src=x", "", "");
        row("https://x.test/?a=b", "", "");
        row("[urgent] they left", "", "");
        row("Approved :white_check_mark: by Maya", "", "");
    }

    void aKeyIsReadWhereItStands()
    {
        QFETCH(QString, line);
        const auto split = recognize::splitLabel(line, recognize::LabelRule::KnownOrBold);
        QTEST(split ? split->label : QString(), "label");
        QTEST(split ? split->value : QString(), "value");
    }

    void aLineOfPairsIsDivided()
    {
        const auto pairs =
            recognize::piecesOf(QStringLiteral("x id=7 agent=\"Sara Okafor\" type=Refund note=too late"));
        QCOMPARE(pairs,
                 QStringList({QStringLiteral("x"), QStringLiteral("id=7"), QStringLiteral("agent=\"Sara Okafor\""),
                              QStringLiteral("type=Refund"), QStringLiteral("note=too late")}));
        const auto brackets = recognize::piecesOf(QStringLiteral("[Customer] Acme [Type] Refund [Amount] $40"));
        QCOMPARE(brackets, QStringList({QStringLiteral("[Customer] Acme"), QStringLiteral("[Type] Refund"),
                                        QStringLiteral("[Amount] $40")}));
        for (const auto &prose :
             {QStringLiteral("[urgent] they paid x=1 and left"), QStringLiteral("<img src=x onerror=alert(1)> kept")})
            QCOMPARE(recognize::piecesOf(prose), QStringList{prose});
    }

    void answersJoinTheirQuestions()
    {
        const QStringList form{QStringLiteral("New response"), QString(), QStringLiteral("Customer name"),
                               QStringLiteral("Acme"),         QString(), QStringLiteral("Amount"),
                               QStringLiteral("$40")};
        QCOMPARE(recognize::withJoinedAnswers(form),
                 QStringList({QStringLiteral("New response"), QString(), QStringLiteral("*Customer name:* Acme"),
                              QString(), QStringLiteral("*Amount:* $40")}));
        const QStringList numbered{QStringLiteral("1. Your name"), QStringLiteral("Sara"),
                                   QStringLiteral("2. Amount"),    QStringLiteral("$40"),
                                   QStringLiteral("3. Anything"),  QStringLiteral("no")};
        QCOMPARE(recognize::withJoinedAnswers(numbered),
                 QStringList({QStringLiteral("*Your name:* Sara"), QStringLiteral("*Amount:* $40"),
                              QStringLiteral("*Anything:* no")}));
        const QStringList letter{QStringLiteral("Hi"), QString(), QStringLiteral("Amount"),
                                 QStringLiteral("is unclear")};
        QCOMPARE(recognize::withJoinedAnswers(letter), letter);
    }

    void quotationsAreSomebodyElsesWords()
    {
        QCOMPARE(recognize::withoutQuotations(QStringLiteral("if they ask \"can I get a refund?\", wait")),
                 QStringLiteral("if they ask , wait"));
        QCOMPARE(recognize::withoutQuotations(QStringLiteral("say “no”")), QStringLiteral("say "));
        QCOMPARE(recognize::withoutQuotations(QStringLiteral("a 5\" screen")), QStringLiteral("a 5\" screen"));
    }

    void thanksAndFiguresTellNoReason()
    {
        for (const auto &nothing : {QString(), QStringLiteral("thanks for asking"), QStringLiteral("ty"),
                                    QStringLiteral("$40"), QStringLiteral("70 euros and go ahead")})
            QVERIFY2(!recognize::saysWhy(nothing), qPrintable(nothing));
        for (const auto &reason : {QStringLiteral("thanks to the outage"), QStringLiteral("only $25"),
                                   QStringLiteral("40 days late"), QStringLiteral("loyal")})
            QVERIFY2(recognize::saysWhy(reason), qPrintable(reason));
    }
};

QTEST_GUILESS_MAIN(tst_recognize_sourcetext)
#include "tst_recognize_sourcetext.moc"
