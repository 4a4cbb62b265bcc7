// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/records/threadworld.h"

#include "records/wholethread.h"

#include <algorithm>

using namespace precedent;
using test::pagesOf;
using test::World;

namespace {

QString card(int at, const QString &customer, const QString &sum, const QString &number, const QString &agent)
{
    return QStringLiteral("C1 %1 B1\n# Approval needed\n: *Requested by:* <@%5>\n: *Type:* Credit\n: *Amount:* %3\n"
                          ": *Customer:* %2\n/ Request %4\n[Approve] [Deny]\n\n")
        .arg(QString::number(at), customer, sum, number, agent);
}

const auto acme =
    card(1000, QStringLiteral("Acme Cycles"), QStringLiteral("$20"), QStringLiteral("48213"), QStringLiteral("U1"));
const auto brook =
    card(1200, QStringLiteral("Brook Dental"), QStringLiteral("$75"), QStringLiteral("48214"), QStringLiteral("U2"));
const auto acmeAgain =
    card(1400, QStringLiteral("Acme Cycles"), QStringLiteral("$20"), QStringLiteral("48215"), QStringLiteral("U1"));

QString app(int at, const QString &words)
{
    return QStringLiteral("C1 %1 B2\n> %2\n\n").arg(QString::number(at), words);
}

QString person(int at, const QString &who, const QString &words)
{
    return QStringLiteral("C1 %1 %2\n> %3\n\n").arg(QString::number(at), who, words);
}

const auto acmeWaits = QStringLiteral("C1-1000000000 pending 20.00 USD");
const auto brookWaits = QStringLiteral("C1-1200000000 pending 75.00 USD");

} // namespace

/// A decision posted as a message of its own belongs to the one request that it names, and to none where two could be
/// meant.
class tst_records_notes : public QObject
{
    Q_OBJECT

private slots:
    void notesFindTheirRequest_data()
    {
        QTest::addColumn<QString>("notation");
        QTest::addColumn<QStringList>("expected");
        const auto decided = [](const char *how) {
            return QStringList{QStringLiteral("C1-1000000000 ") + QLatin1String(how), brookWaits};
        };
        const QStringList nothing{acmeWaits, brookWaits};
        const auto both = acme + brook;
        QTest::newRow("a number") << both + app(2000, QStringLiteral("Request 48213: approved by <@U7>"))
                                  << decided("approved by U7 20.00 USD message");
        QTest::newRow("a customer and a sum, by another app")
            << both + app(2000, QStringLiteral(":x: Denied by <@U7>: credit of $20 for Acme Cycles"))
            << decided("denied by U7 20.00 USD message");
        QTest::newRow("a person, by the customer")
            << both + person(2000, QStringLiteral("U7"), QStringLiteral("<@U1> yes on Acme Cycles, we broke it"))
            << decided("approved by U7 20.00 USD message");
        QTest::newRow("a person, by a part of the name")
            << both + person(2000, QStringLiteral("U7"), QStringLiteral("<@U1> Acme is approved"))
            << decided("approved by U7 20.00 USD message");
        QTest::newRow("a person, by who asked")
            << both + person(2000, QStringLiteral("U7"), QStringLiteral("<@U1> your ask from earlier is denied"))
            << decided("denied by U7 20.00 USD message");
        QTest::newRow("who asked, of two asks")
            << both + acmeAgain + person(2000, QStringLiteral("U7"), QStringLiteral("<@U1> your ask is approved"))
            << QStringList{acmeWaits, brookWaits, QStringLiteral("C1-1400000000 pending 20.00 USD")};
        QTest::newRow("a customer of two asks")
            << both + acmeAgain + app(2000, QStringLiteral("Approved by <@U7>: credit of $20 for Acme Cycles"))
            << QStringList{acmeWaits, brookWaits, QStringLiteral("C1-1400000000 pending 20.00 USD")};
        QTest::newRow("the number of one of two asks")
            << both + acmeAgain +
                   app(2000, QStringLiteral("Request 48215 approved by <@U7>: credit of $20 for Acme Cycles"))
            << QStringList{acmeWaits, brookWaits, QStringLiteral("C1-1400000000 approved by U7 20.00 USD message")};
        QTest::newRow("a number that nobody asked under")
            << both + app(2000, QStringLiteral("Request 77777: approved by <@U7>")) << nothing;
        QTest::newRow("the requester's own word")
            << both + person(2000, QStringLiteral("U1"), QStringLiteral("Acme Cycles is approved")) << nothing;
        QTest::newRow("no name at all") << both + person(2000, QStringLiteral("U7"), QStringLiteral("approved"))
                                        << nothing;
        QTest::newRow("somebody asked, of something else")
            << both + person(2000, QStringLiteral("U7"), QStringLiteral("<@U1> approved for Castellano Travel"))
            << nothing;
        QTest::newRow("another sum for that customer")
            << both + app(2000, QStringLiteral("Approved by <@U7>: refund of $800 for Acme Cycles")) << nothing;
        QTest::newRow("before it was asked")
            << both + app(900, QStringLiteral("Request 48213: approved by <@U7>")) << nothing;
        QTest::newRow("long after it was asked")
            << both + app(1000 + 15 * 86'400, QStringLiteral("Request 48213: approved by <@U7>")) << nothing;
        QTest::newRow("a remark about it")
            << both + app(2000, QStringLiteral("Request 48213: waiting for approval of <@U7>")) << nothing;
        QTest::newRow("the later of two notes")
            << both + app(2000, QStringLiteral("Request 48213: approved by <@U7>")) +
                   app(2100, QStringLiteral("Request 48213: denied by <@U8>"))
            << decided("denied by U8 20.00 USD message");
    }

    /// In whatever order the messages arrive, and after everything was read again.
    void notesFindTheirRequest()
    {
        QFETCH(QString, notation);
        QFETCH(QStringList, expected);
        auto pages = pagesOf(notation);
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
        World world;
        world.addAtOnce(notation);
        QCOMPARE(world.records(), expected);
    }

    void aFoundNoteIsNothingToLookAt()
    {
        const auto note = person(2000, QStringLiteral("U7"), QStringLiteral("Acme Cycles is approved, we broke it"));
        World world;
        world.addAll(note);
        QCOMPARE(world.unread(), QStringList{QStringLiteral("Acme Cycles is approved, we broke it")});
        world.addAll(acme);
        QCOMPARE(world.records(), QStringList{QStringLiteral("C1-1000000000 approved by U7 20.00 USD message")});
        QCOMPARE(world.reason(QStringLiteral("C1-1000000000")), QStringLiteral("we broke it"));
        QCOMPARE(world.unread(), QStringList());
        QCOMPARE(world.countOfUnread(), 0);
        world.clear(QStringLiteral("C1"), QStringLiteral("1000.000000"));
        QCOMPARE(world.unread(), QStringList{QStringLiteral("Acme Cycles is approved, we broke it")});
    }

    void anEditTakesTheDecisionBack()
    {
        World world;
        world.addAll(acme + app(2000, QStringLiteral("Request 48213: approved by <@U7>")));
        QCOMPARE(world.records(), QStringList{QStringLiteral("C1-1000000000 approved by U7 20.00 USD message")});
        world.addAll(app(2000, QStringLiteral("Lunch is served")));
        QCOMPARE(world.records(), QStringList{acmeWaits});
        QCOMPARE(world.changes(), 0);
    }

    /// The thread's own decision counts; a note that says the same is part of it, one that does not is looked at.
    void aThreadThatDecidesNeedsNoNote()
    {
        const auto reply = QStringLiteral("C1 1100 U7 of 1000\n> approved, goodwill\n\n");
        const auto record = QStringLiteral("C1-1000000000 approved by U7 20.00 USD thread");
        World world;
        world.addAll(acme + reply + app(1150, QStringLiteral("Approved by <@U7>: credit of $20 for Acme Cycles")));
        QCOMPARE(world.records(), QStringList{record});
        QCOMPARE(world.reason(QStringLiteral("C1-1000000000")), QStringLiteral("goodwill"));
        QCOMPARE(world.unread(), QStringList());
        QCOMPARE(world.changes(), 0);
        const auto other = QStringLiteral("Denied by <@U8>: credit of $20 for Acme Cycles");
        world.addAll(app(1160, other));
        QCOMPARE(world.records(), QStringList{record});
        QCOMPARE(world.unread().size(), 1);
        QCOMPARE(world.changes(), 0);
    }

    void theRecordKnowsAllItsMessages()
    {
        World world;
        world.addAll(acme + brook + app(2000, QStringLiteral("Request 48213: approved by <@U7>")));
        const auto reader = world.ledger().reader().value();
        const auto record = reader->record(domain::RecordId(QStringLiteral("C1-1000000000"))).value().value();
        const auto whole = records::wholeThread(*reader, record).value();
        QCOMPARE(whole.messages.size(), 2u);
        QCOMPARE(whole.messages.back().current().ts, test::seconds(QStringLiteral("2000")));
        QCOMPARE(records::wholeHistory(*reader, record)->size(), 2u);
    }
};

QTEST_GUILESS_MAIN(tst_records_notes)
#include "tst_records_notes.moc"
