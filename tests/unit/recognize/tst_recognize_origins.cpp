// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/provenance.h"
#include "tests/unit/recognize/readingprint.h"
#include "tests/unit/recognize/threadnotation.h"

using namespace precedent;

namespace {

/// "amount 1000.1 [$50] 85": field, second and version, the words, confidence.
QStringList originLines(const test::ThreadNotation &thread)
{
    QStringList lines;
    const auto origins = recognize::originsOf(thread.thread, thread.context);
    for (const auto &origin : origins) {
        QString words;
        for (const auto &history : thread.thread.messages) {
            if (history.current().ts == origin.message)
                words = recognize::shownText(history.versions.at(origin.version).message, thread.context)
                            .mid(origin.begin, origin.length);
        }
        lines += QStringLiteral("%1 %2 v%3 [%4] %5")
                     .arg(origin.field, test::inSeconds(origin.message.instant()), QString::number(origin.version),
                          words, QString::number(origin.confidence));
    }
    return lines;
}

} // namespace

/// Each field tells the message, the version and the words that it was read from.
class tst_recognize_origins : public QObject
{
    Q_OBJECT

private slots:
    void fieldsTellWhereTheyWereRead_data()
    {
        QTest::addColumn<QString>("notation");
        QTest::addColumn<QString>("expected");
        QTest::newRow("labels and a reply")
            << QStringLiteral("@1000 U1\n  > Type: Refund\n  > Amount: $50\n  > Customer: Acme\n@1100 U2\n"
                              "  > Approved - goodwill, but only $25")
            << QStringLiteral("agent 1000 v0 [] 100\ntype 1000 v0 [Refund] 100\namount 1000 v0 [$50] 100\n"
                              "customer 1000 v0 [Acme] 100\ndecision 1100 v0 [] 85\napprover 1100 v0 [] 100\n"
                              "reason 1100 v0 [goodwill, but only $25] 100\napproved_amount 1100 v0 [$25] 85");
        QTest::newRow("an edited card")
            << QStringLiteral("@1000 B1\n  # Credit request\n  : *Requested by:*\\n<@U1>\n  : *Amount:*\\n75 EUR\n"
                              "  [Approve] [Deny]\n  ~ 1100\n  > Denied by <@U2>")
            << QStringLiteral("agent 1000 v0 [Sara Okafor] 100\ntype 1000 v0 [Credit] 85\namount 1000 v0 [75 EUR] 100\n"
                              "decision 1000 v1 [] 100\napprover 1000 v1 [Maya Ortiz] 100");
        QTest::newRow("an emoji decides, a reply explains")
            << QStringLiteral("@1000 U1\n  > Can I refund $40 to Acme?\n  + white_check_mark U2\n@1100 U2\n"
                              "  > they are loyal")
            << QStringLiteral("agent 1000 v0 [] 100\ntype 1000 v0 [refund] 85\namount 1000 v0 [$40] 85\n"
                              "context 1000 v0 [Can I refund $40 to Acme?] 100\ndecision 1000 v0 [] 85\n"
                              "approver 1000 v0 [] 100\nreason 1100 v0 [they are loyal] 100");
        QTest::newRow("no request") << QStringLiteral("@1000 U1\n  > Lunch?") << QString();
    }

    void fieldsTellWhereTheyWereRead()
    {
        QFETCH(QString, notation);
        QFETCH(QString, expected);
        QCOMPARE(originLines(test::ThreadNotation(notation)).join(u'\n'), expected);
    }
};

QTEST_GUILESS_MAIN(tst_recognize_origins)
#include "tst_recognize_origins.moc"
