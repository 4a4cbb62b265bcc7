// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/parse.h"
#include "ui/shell/writtenvalues.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace precedent;
using query::Key;

/// What people write into a text box for one key, as the grammar takes it.
class WrittenValuesTest : public QObject
{
    Q_OBJECT

    static QString read(const QString &before, Key key, const QString &text, const char *locale = "en_US")
    {
        const auto filter =
            shell::withField(query::parse(before).value(), key, text, QLocale(QString::fromLatin1(locale)));
        return filter ? query::toText(*filter) : QStringLiteral("error ") + filter.error().code;
    }

private Q_SLOTS:
    void amountsAreWhatTheyLookLike_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("grammar");
        const auto row = [](const char *locale, const char *written, const char *grammar) {
            QTest::addRow("%s %s", locale, written)
                << QString::fromLatin1(locale) << QString::fromUtf8(written) << QString::fromLatin1(grammar);
        };
        row("en_US", "50", "50");
        row("en_US", "$1,000", "1000");
        row("en_US", "1,234,567.89", "1234567.89");
        row("en_US", "50, 100", "50,100");
        row("en_US", "50,60", "50,60");
        row("en_US", "> $50", ">50");
        row("en_US", "≤ 500", "<=500");
        row("en_US", "≥ 1,000", ">=1000");
        row("en_US", "50 – 500", "50..500");
        row("en_US", "50-500", "50..500");
        row("en_US", "50~500", "50..500");
        row("en_US", "50..", "50..");
        row("de_DE", "49,90", "49.90");
        row("de_DE", "49.90", "49.90");
        row("de_DE", "1.000", "1000");
        row("de_DE", "1.234,50 €", "1234.50");
        row("de_DE", "49,90, 50", "49.90,50");
        row("de_DE", "1..500", "1..500");
        row("de_DE", "1.000 – 2.000,50", "1000..2000.50");
        row("fr_FR", "1 000,50", "1000.50");
        row("fr_FR", "1\u202f000", "1000");
        row("es_ES", "1.000", "1000");
        row("ja_JP", "￥1,000", "1000");
        row("en_US", "25 usd", "25");
        row("sv_SE", "250 kr", "250");
        row("en_US", "much", "much");
    }
    void amountsAreWhatTheyLookLike()
    {
        QFETCH(QString, locale);
        QFETCH(QString, written);
        QTEST(shell::plainAmounts(written, QLocale(locale)), "grammar");
    }

    void aFieldWritesTheGrammar_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *before, Key key, const char *written, const char *after) {
            QTest::addRow("%s + %s", before, written)
                << QString::fromUtf8(before) << int(key) << QString::fromUtf8(written) << QString::fromUtf8(after);
        };
        row("", Key::Type, "refund", "type:refund");
        row("", Key::Type, "Ref", "type:refund");
        row("", Key::Type, "off-pol", "type:off_policy_reply");
        row("", Key::Type, "refund, credit", "type:refund,credit");
        row("", Key::Type, "!refund", "-type:refund");
        row("", Key::Type, "<> refund", "-type:refund");
        row("", Key::Type, "refund, !credit", "type:refund -type:credit");
        row("type:refund agent:Sara", Key::Type, "credit", "type:credit agent:Sara");
        row("type:refund -type:comp agent:Sara", Key::Type, "", "agent:Sara");
        row("", Key::Type, "Re", "type:refund");
        row("", Key::Type, "c", "error query-unknown-value");
        row("", Key::Decision, "= denied", "decision:denied");
        row("", Key::Flag, "no reason", "flag:no-reason");
        row("", Key::Agent, "Sara Okafor", "agent:\"Sara Okafor\"");
        row("", Key::Customer, "\"Acme, Inc.\", Halden", "customer:\"Acme, Inc.\",Halden");
        row("", Key::Customer, "\"Acme", "error query-unclosed-quote");
        row("", Key::Reason, "damaged", "reason:damaged");
        row("", Key::Amount, ">= 50", "amount:>=50");
        row("", Key::Amount, "=50", "amount:50");
        row("", Key::Amount, "£25", "amount:25 currency:GBP");
        row("", Key::Amount, "> $50", "amount:>50 currency:USD");
        row("currency:GBP", Key::Amount, "25 eur", "currency:EUR amount:25");
        row("currency:GBP", Key::Amount, "25", "currency:GBP amount:25");
        row("", Key::Amount, "much", "error query-bad-amount");
        row("", Key::Took, "30m..4h", "took:30m..4h");
        row("", Key::Date, "Last month", "date:last-month");
        row("", Key::Date, "2026-10", "date:2026-10");
        row("", Key::Date, "tomorrowish", "error query-bad-date");
        row("", Key::Channel, "#approvals", "channel:approvals");
        row("words type:refund", Key::Type, " , ", "words");
    }
    void aFieldWritesTheGrammar()
    {
        QFETCH(QString, before);
        QFETCH(int, key);
        QFETCH(QString, written);
        QTEST(read(before, Key(key), written), "after");
    }

    void whatAFieldShowsItReadsAgain()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        const QStringList terms{QStringLiteral("type:refund,comp"),
                                QStringLiteral("-type:off_policy_reply"),
                                QStringLiteral("amount:49.90,>=1000"),
                                QStringLiteral("-amount:12.5..1000"),
                                QStringLiteral("agent:\"Sara, O.\""),
                                QStringLiteral("customer:\"\\\"A\\\" B\",C"),
                                QStringLiteral("flag:no-reason,split"),
                                QStringLiteral("date:last-month"),
                                QStringLiteral("decided:2026-Q3"),
                                QStringLiteral("took:>2d"),
                                QStringLiteral("reason:late,damaged,!now,=so"),
                                QStringLiteral("-tag:\"good, or so\"")};
        for (int round = 0; round < 500; ++round) {
            QStringList chosen;
            for (const auto &term : terms) {
                if (random.bounded(3) == 0)
                    chosen += term;
            }
            const auto filter = query::parse(chosen.join(u' ')).value();
            for (const char *name : {"en_US", "de_DE", "fr_FR", "es_ES", "ja_JP"}) {
                const QLocale locale(QString::fromLatin1(name));
                for (const auto &clause : filter.clauses) {
                    const auto text = shell::fieldText(filter, clause.key, locale);
                    const auto again = shell::withField(filter, clause.key, text, locale);
                    QVERIFY2(again && *again == filter, qPrintable(QStringLiteral("seed %1, %2: %3 reads %4")
                                                                       .arg(seed)
                                                                       .arg(QLatin1String(name))
                                                                       .arg(query::toText(filter), text)));
                }
            }
        }
    }
};

QTEST_MAIN(WrittenValuesTest)
#include "tst_shell_writtenvalues.moc"
