// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/byhand.h"
#include "tests/unit/records/correctedworld.h"

using namespace precedent;
using test::one;
using World = test::CorrectedWorld;

/// What a person says of a thread as a whole, and many threads read at once.
class tst_records_byhand : public QObject
{
    Q_OBJECT

private slots:
    /// A thread of which no format makes a record is one because a person says so, whatever is read later.
    void aRecordEnteredByHandStaysUntilItIsTakenBack()
    {
        World world;
        world.post("C1 2000 U1", QStringLiteral("> the usual for Halden please\n"));
        const auto id = domain::RecordId(QStringLiteral("C1-2000000000"));
        QVERIFY(!world.has(id));
        auto amount = store::Correction{0, id, one("amount"), {}, one("25.00 USD"), one("kim"), {}, false};
        auto decision = store::Correction{0, id, one("decision"), {}, one("approved"), one("kim"), {}, false};
        const auto ids =
            records::correct(world.ledger(), {records::verdictOn(id, records::Verdict::Request), amount, decision});
        QVERIFY(ids.ok());
        for (int round = 0; round < 2; ++round) {
            const auto record = world.record(id);
            QCOMPARE(record.id, id);
            QCOMPARE(record.agent.name, one("Sara Okafor"));
            QCOMPARE(record.context, one("the usual for Halden please"));
            QCOMPARE(record.format, one(recognize::byHandFormat));
            QCOMPARE(records::correctionText(record, one("amount")), one("25.00 USD"));
            QCOMPARE(records::correctionText(record, one("approved_amount")), one("25.00 USD"));
            QCOMPARE(record.decidedVia, domain::DecidedVia::Manual);
            QVERIFY(record.sources.test(std::size_t(domain::Source::Manual)));
            QCOMPARE(record.correctedFields, (QStringList{one("amount"), one("decision")}));
            world.readEverything();
        }
        QVERIFY(records::undoCorrections(world.ledger(), id, *ids).ok());
        QVERIFY(!world.has(id));
    }

    void whatIsNoRequestIsNoneAndLeavesTheInbox()
    {
        World world;
        const auto unread = [&world] { return world.ledger().reader().value()->unread().value(); };
        world.post("C1 2000 U1", QStringLiteral("> ok to refund them?\n"));
        QCOMPARE(unread().size(), std::size_t(1));
        const auto id = domain::RecordId(QStringLiteral("C1-2000000000"));
        const auto ids = records::correct(world.ledger(), {records::verdictOn(id, records::Verdict::NoRequest)});
        QVERIFY(ids.ok());
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(unread().size(), std::size_t(0));
            QVERIFY(!world.has(id));
            world.readEverything();
        }
        QVERIFY(records::undoCorrections(world.ledger(), id, *ids).ok());
        QCOMPARE(unread().size(), std::size_t(1));
    }

    void onlyAStoredThreadCanBecomeARecord()
    {
        World world;
        for (const auto *id : {"C1-3000000000", "C1-12", "C1", "", "-3000000000"}) {
            const auto made = records::correct(
                world.ledger(), {records::verdictOn(domain::RecordId(one(id)), records::Verdict::Request)});
            QCOMPARE(made ? one("made") : made.error().code, one("record-unknown"));
        }
    }

    /// Parts of a batch are read side by side; what comes of it is in order and the same.
    void manyThreadsAreReadAsOne()
    {
        World world;
        for (int i = 0; i < 300; ++i) {
            const auto text = i % 3 == 0 ? QStringLiteral("> Could I refund $%1 for Acme?\n").arg(i + 1)
                                         : QStringLiteral("> good morning number %1\n").arg(i);
            world.post(QStringLiteral("C1 %1 U1").arg(2000 + i).toLatin1().constData(), text);
        }
        QCOMPARE(world.count(), std::size_t(101));
        const auto again = records::readEverything(world.ledger(), true);
        QVERIFY(again.ok());
        QCOMPARE(again->records, 101);
        QCOMPARE(again->skipped, 200);
        QCOMPARE(again->changed, 0);
        QVERIFY(world.ledger()
                    .write([](store::Transaction &transaction) -> base::Result<void> {
                        for (int i = 0; i < 300; i += 30) {
                            const auto root = test::seconds(QString::number(2000 + i));
                            if (auto cleared = transaction.clearReading(domain::ChannelId(one("C1")), root); !cleared)
                                return cleared;
                        }
                        return {};
                    })
                    .ok());
        const auto lost = records::readEverything(world.ledger(), true);
        QVERIFY(lost.ok());
        QStringList changed;
        for (const auto &change : lost->changes)
            changed += change.id.text();
        QCOMPARE(changed.size(), 10);
        auto sorted = changed;
        sorted.sort();
        QCOMPARE(changed, sorted);
        world.readEverything();
        QCOMPARE(world.count(), std::size_t(101));
    }
};

QTEST_GUILESS_MAIN(tst_records_byhand)
#include "tst_records_byhand.moc"
