// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/records/threadworld.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace precedent;
using test::pagesOf;
using test::World;

namespace {

const auto asked = QStringLiteral("C1 1000 B1\n"
                                  "# Refund Request Submitted\n: *User:* Jo Bloggs (jo@acme.test)\n: *Amount:* $49.00\n"
                                  ": *Status:* PENDING\n[Approve]\n\n");
const auto outcome = QStringLiteral("C1 2000 B1\n# Refund Approved\n: *User:* Jo Bloggs (jo@acme.test)\n"
                                    ": *Amount:* $49.00\n: *Status:* APPROVED\n\n");
const auto card = QStringLiteral("# Store Credit\n| *Requested By:* <@U1>\n| *Customer Name:* Acme\n"
                                 "| *Credit Amount:* $20\n");

} // namespace

/// One request in several threads is one record; two requests are two.
class tst_records_merging : public QObject
{
    Q_OBJECT

private slots:
    void threadsBecomeRecords_data()
    {
        QTest::addColumn<QString>("notation");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("an outcome posted anew")
            << asked + outcome << QStringList{QStringLiteral("C1-1000000000 approved 49.00 USD message")};
        QTest::newRow("another customer's outcome")
            << asked + QString(outcome).replace(QLatin1String("Jo Bloggs (jo"), QLatin1String("Al Fox (al"))
            << QStringList{QStringLiteral("C1-1000000000 pending 49.00 USD"),
                           QStringLiteral("C1-2000000000 approved 49.00 USD message")};
        QTest::newRow("another amount") << asked + QString(outcome).replace(QLatin1String("$49"), QLatin1String("$48"))
                                        << QStringList{QStringLiteral("C1-1000000000 pending 49.00 USD"),
                                                       QStringLiteral("C1-2000000000 approved 48.00 USD message")};
        QTest::newRow("another app's outcome")
            << asked + QString(outcome).replace(QLatin1String(" B1"), QLatin1String(" B2"))
            << QStringList{QStringLiteral("C1-1000000000 pending 49.00 USD"),
                           QStringLiteral("C1-2000000000 approved 49.00 USD message")};
        QTest::newRow("an outcome that two requests could mean")
            << asked + QString(asked).replace(QLatin1String("1000"), QLatin1String("1500")) + outcome
            << QStringList{QStringLiteral("C1-1000000000 pending 49.00 USD"),
                           QStringLiteral("C1-1500000000 pending 49.00 USD"),
                           QStringLiteral("C1-2000000000 approved 49.00 USD message")};
        QTest::newRow("a mirror, decided in the approvers' channel")
            << QStringLiteral("C1 1000 B1\n") + card + QStringLiteral("| *Request Pending*\n\nC2 1001 B1\n") + card +
                   QStringLiteral("[Approve] [Reject]\n\nC2 1100 U2 of 1001\n> approved, goodwill\n\n")
            << QStringList{QStringLiteral("C1-1000000000 approved by U2 20.00 USD thread")};
        QTest::newRow("a mirror at the same moment")
            << QStringLiteral("C1 1000 B1\n") + card + QStringLiteral("[Approve] [Reject]\n\nC2 1000 B1\n") + card +
                   QStringLiteral("[Approve] [Reject]\n\n")
            << QStringList{QStringLiteral("C1-1000000000 pending 20.00 USD")};
        QTest::newRow("the same asked an hour later in another channel")
            << QStringLiteral("C1 1000 B1\n") + card + QStringLiteral("[Approve] [Reject]\n\nC2 4600 B1\n") + card +
                   QStringLiteral("[Approve] [Reject]\n\n")
            << QStringList{QStringLiteral("C1-1000000000 pending 20.00 USD"),
                           QStringLiteral("C2-4600000000 pending 20.00 USD")};
        QTest::newRow("the same asked twice in one channel")
            << QStringLiteral("C1 1000 B1\n") + card + QStringLiteral("[Approve] [Reject]\n\nC1 1030 B1\n") + card +
                   QStringLiteral("[Approve] [Reject]\n\n")
            << QStringList{QStringLiteral("C1-1000000000 pending 20.00 USD"),
                           QStringLiteral("C1-1030000000 pending 20.00 USD")};
    }

    /// In whatever order the messages arrive, and after everything was read again.
    void threadsBecomeRecords()
    {
        QFETCH(QString, notation);
        QFETCH(QStringList, expected);
        auto pages = pagesOf(notation);
        std::sort(pages.begin(), pages.end(), [](const auto &a, const auto &b) {
            return a.messages.front().message.ts < b.messages.front().message.ts;
        });
        for (const bool newestFirst : {false, true}) {
            if (newestFirst)
                std::reverse(pages.begin(), pages.end());
            World world;
            for (const auto &page : pages)
                world.add(page);
            QCOMPARE(world.records(), expected);
            QCOMPARE(world.changes(), 0);
            world.readEverything();
            QCOMPARE(world.records(), expected);
        }
    }

    void aMergedRecordAnswersToBothIds()
    {
        World world;
        world.addAll(asked + outcome);
        const auto line = QStringLiteral("C1-1000000000 approved 49.00 USD message");
        QCOMPARE(world.record(QStringLiteral("C1-1000000000")), line);
        QCOMPARE(world.record(QStringLiteral("C1-2000000000")), line);
    }

    void aPartOutlivesItsHead()
    {
        World world;
        world.addAll(QStringLiteral("C1 1000 B1\n") + card + QStringLiteral("[Approve] [Reject]\n\nC2 1001 B1\n") +
                     card + QStringLiteral("[Approve] [Reject]\n\n"));
        QCOMPARE(world.records(), QStringList{QStringLiteral("C1-1000000000 pending 20.00 USD")});
        world.clear(QStringLiteral("C1"), QStringLiteral("1000.000000"));
        QCOMPARE(world.records(), QStringList{QStringLiteral("C2-1001000000 pending 20.00 USD")});
    }

    void manyLikeRequestsStayApart()
    {
        // Each thread is read once; pairwise reading would take hours here.
        constexpr int count = 400;
        QString cards;
        for (int i = 0; i < count; ++i)
            cards += QStringLiteral("C1 %1 B1\n").arg(1000 + i) +
                     QString(card).replace(QLatin1String("Acme"), QStringLiteral("Customer %1").arg(i)) +
                     QStringLiteral("[Approve] [Reject]\n\n");
        World world;
        world.addAtOnce(cards);
        QCOMPARE(world.records().size(), count);
    }

    void aReplyToEitherCardReachesTheRecord()
    {
        World world;
        const auto mirrored = QStringLiteral("C1 1000 B1\n") + card +
                              QStringLiteral("[Approve] [Reject]\n\nC2 1001 B1\n") + card +
                              QStringLiteral("[Approve] [Reject]\n\n");
        for (const auto &page :
             pagesOf(mirrored + QStringLiteral("C2 1100 U2 of 1001\n> denied, twice this month\n\n")))
            world.add(page);
        QCOMPARE(world.records(), QStringList{QStringLiteral("C1-1000000000 denied by U2 20.00 USD thread")});
        world.addAll(QStringLiteral("C1 1200 U2 of 1000\n> scratch that, approved\n\n"));
        QCOMPARE(world.records(), QStringList{QStringLiteral("C1-1000000000 approved by U2 20.00 USD thread")});
    }
};

QTEST_GUILESS_MAIN(tst_records_merging)
#include "tst_records_merging.moc"
