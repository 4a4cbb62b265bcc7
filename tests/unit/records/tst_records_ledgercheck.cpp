// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/records/threadworld.h"

#include "records/ledgercheck.h"
#include "records/toread.h"

#include <atomic>
#include <thread>

using namespace precedent;
using test::pagesOf;
using test::World;

namespace {

QString request(int at)
{
    return QStringLiteral("C1 %1 U1\n> Can I refund Acme $%2? Parcel lost\n\n").arg(at).arg(at % 90 + 10);
}

/// Archives a message without reading it, as a sync that was killed in between has.
void archive(World &world, const QString &notation, bool isNoted)
{
    const auto page = pagesOf(notation).front();
    const auto written = world.ledger().write([&](store::Transaction &transaction) -> base::Result<void> {
        if (const auto added = transaction.addPage(page); !added)
            return added.error();
        const std::vector roots{page.messages.front().message.ts};
        return isNoted ? records::noteThreadsToRead(transaction, page.channel, roots) : base::Result<void>();
    });
    QVERIFY(written.ok());
}

} // namespace

/// The check finds what is not as its messages say, and does not take a sync for a forger.
class tst_records_ledgercheck : public QObject
{
    Q_OBJECT

private slots:
    void whatWaitsToBeReadIsCounted()
    {
        World world;
        world.addAll(request(1000));
        archive(world, request(2000), true);
        const auto check = records::checkLedger(world.ledger().path());
        QVERIFY(check.ok());
        QCOMPARE(check->differing, QStringList());
        QCOMPARE(check->waiting, 1);
    }

    void whatNobodyIsAboutToReadDiffers()
    {
        World world;
        world.addAll(request(1000));
        archive(world, request(2000), false);
        const auto check = records::checkLedger(world.ledger().path());
        QVERIFY(check.ok());
        QCOMPARE(check->differing, QStringList{QStringLiteral("C1-2000000000 is missing")});
        QCOMPARE(check->waiting, 0);
    }

    void aSyncBesideTheCheckIsNoForgery()
    {
        World world;
        world.addAll(request(1000));
        std::atomic<bool> isDone = false;
        std::thread sync([&world, &isDone] {
            constexpr int pages = 150;
            for (int at = 2000; at < 2000 + pages; ++at) {
                archive(world, request(at), true);
                const domain::ChannelId channel(QStringLiteral("C1"));
                const auto root = pagesOf(request(at)).front().messages.front().message.ts;
                static_cast<void>(records::readThreads(world.ledger(), channel, {root}));
                static_cast<void>(world.ledger().write([&channel](store::Transaction &transaction) {
                    return records::noteThreadsToRead(transaction, channel, {});
                }));
            }
            isDone = true;
        });
        QStringList found;
        int checks = 0;
        while (!isDone) {
            const auto check = records::checkLedger(world.ledger().path());
            found += check ? check->log.problems.empty() ? check->differing : QStringList(QStringLiteral("log"))
                           : QStringList(check.error().code);
            ++checks;
        }
        sync.join();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QVERIFY(checks > 0);
        const auto end = records::checkLedger(world.ledger().path());
        QVERIFY(end.ok() && end->differing.isEmpty() && end->waiting == 0);
    }
};

QTEST_GUILESS_MAIN(tst_records_ledgercheck)
#include "tst_records_ledgercheck.moc"
