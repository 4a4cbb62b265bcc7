// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultyvfs.h"
#include "scratchledger.h"

#include <thread>

using namespace precedent;
using namespace precedent::store;
using notation::lines;

namespace {

const domain::ChannelId c1(QStringLiteral("C1"));

/// Messages that are there after so many of the pages.
constexpr int messagesAfter[] = {0, 2, 3, 4};

QStringList pages()
{
    return lines({"api 100 | 5 U1 a | 6 U2 b >5 | walked 0..10", "api 200 | 5 U1 aa +ok=U2 | 20 U3 c | walked 10..30",
                  "api 300 | 21 U1 d | 6 U2 bb >5 | walked 30..40"});
}

/// Opens, adds the pages from the given one on, and writes a checkpoint; how many pages were acknowledged before the
/// first error.
std::pair<int, base::Result<void>> run(const QString &path, int first = 0)
{
    const auto opened = Ledger::open(path, ScratchLedger::options());
    if (!opened)
        return {first, opened.error()};
    int acknowledged = first;
    for (const auto &page : pages().mid(first)) {
        auto written = (*opened)->write([&](Transaction &transaction) -> base::Result<void> {
            const auto added = transaction.addPage(notation::page(page));
            return added ? base::Result<void>() : added.error();
        });
        if (!written)
            return {acknowledged, written};
        ++acknowledged;
    }
    return {acknowledged, (*opened)->checkpoint()};
}

/// Everything that pages put into a ledger, as text.
QStringList world(ScratchLedger &ledger)
{
    QStringList all;
    const auto reader = ledger.reader();
    const auto walked = reader->forEachThread(c1, [&all](const domain::Thread &thread) {
        all += notation::drawn(thread);
        return base::Result<void>();
    });
    if (!walked)
        all += walked.error().code;
    const auto coverage = reader->coverage(c1);
    for (const auto &interval : *coverage)
        all += notation::shortTime(interval.range.from) + u'-' + notation::shortTime(interval.range.to);
    return all;
}

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFailingCallIsSurvived_data();
    void everyFailingCallIsSurvived();
    void failingDiskStopsTheLedger();
    void fullDiskDoesNotStopTheLedger();
    void pageThatFailsInTheMiddleLeavesNothing();
    void pageThatIsTooLargeLeavesNothing();
    void workIsDoneInTheOrderOfEachThread();
    void submittedWorkIsDoneBeforeTheLedgerCloses();
    void readerSeesWholeTransactions();
};

void TestFaults::everyFailingCallIsSurvived_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("isLasting");
    const std::pair<const char *, int> codes[] = {
        {"disk full", SQLITE_FULL}, {"write error", SQLITE_IOERR_WRITE}, {"sync error", SQLITE_IOERR_FSYNC}};
    for (const auto &[name, code] : codes) {
        QTest::addRow("%s once", name) << code << false;
        QTest::addRow("%s for good", name) << code << true;
    }
}

void TestFaults::everyFailingCallIsSurvived()
{
    QFETCH(int, code);
    QFETCH(bool, isLasting);
    const FaultyVfs vfs;
    ScratchLedger whole;
    COMPARE_OK(run(whole.path()).second);
    const auto expected = world(whole);
    QCOMPARE(expected.size(), 5);
    int failures = 0;
    for (int call = 1;; ++call) {
        ScratchLedger ledger;
        FaultyVfs::failAt(call, code, isLasting ? FaultyVfs::Lasting::Forever : FaultyVfs::Lasting::Once);
        const auto [acknowledged, outcome] = run(ledger.path());
        const bool failed = FaultyVfs::hasFailed();
        FaultyVfs::heal();
        if (!failed)
            break;
        ++failures;
        if (!outcome)
            QVERIFY2(lines({"disk-full", "ledger-failed"}).contains(outcome.error().code),
                     qPrintable(outcome.error().code));
        // What was acknowledged is there, nothing is there by half, and the same work then completes it.
        const auto after = ledger.reader()->counts(c1);
        QVERIFY(after->messages >= messagesAfter[acknowledged]);
        QVERIFY2(ledger.problems().isEmpty(), qPrintable(ledger.problems().join(u',')));
        ledger.close();
        COMPARE_OK(run(ledger.path(), acknowledged).second);
        QCOMPARE(world(ledger), expected);
        QCOMPARE(ledger.problems(), QStringList());
    }
    QVERIFY2(failures > 20, qPrintable(QString::number(failures)));
}

void TestFaults::failingDiskStopsTheLedger()
{
    const FaultyVfs vfs;
    ScratchLedger ledger;
    COMPARE_OK(ledger.add(pages().at(0)));
    FaultyVfs::failAt(1, SQLITE_IOERR_FSYNC, FaultyVfs::Lasting::Once);
    QCOMPARE(codeOf(ledger.add(pages().at(1))), QStringLiteral("ledger-failed"));
    FaultyVfs::heal();
    QCOMPARE(codeOf(ledger.add(pages().at(2))), QStringLiteral("ledger-failed"));
    QCOMPARE(codeOf(ledger->checkpoint()), QStringLiteral("ledger-failed"));
    QCOMPARE(ledger.thread(5), lines({"5 live api: a@100", "6 live api: b@100"}));
    ledger.close();
    COMPARE_OK(ledger.add(pages().at(1)));
    QCOMPARE(ledger.problems(), QStringList());
}

void TestFaults::fullDiskDoesNotStopTheLedger()
{
    const FaultyVfs vfs;
    ScratchLedger ledger;
    COMPARE_OK(ledger.add(pages().at(0)));
    FaultyVfs::failAt(1, SQLITE_FULL, FaultyVfs::Lasting::Forever);
    QCOMPARE(codeOf(ledger.add(pages().at(1))), QStringLiteral("disk-full"));
    QCOMPARE(ledger.thread(5).size(), 2);
    FaultyVfs::heal();
    COMPARE_OK(ledger.add(pages().at(1)));
    QCOMPARE(ledger.problems(), QStringList());
}

void TestFaults::pageThatFailsInTheMiddleLeavesNothing()
{
    for (int allowed = 0; allowed < 4; ++allowed) {
        ScratchLedger ledger;
        COMPARE_OK(ledger.add(pages().at(0)));
        const auto before = world(ledger);
        RawDatabase raw(ledger.path());
        const auto table = allowed == 3 ? QStringLiteral("coverage") : QStringLiteral("observation");
        raw(QStringLiteral("CREATE TRIGGER stop BEFORE INSERT ON %1 WHEN (SELECT count(*) FROM observation) >= %2 "
                           "BEGIN SELECT RAISE(ABORT, 'stop'); END")
                .arg(table)
                .arg(2 + allowed));
        const auto page = QStringLiteral("api 200 | 5 U1 aa | 30 U1 x | 31 U1 y | walked 10..30");
        QCOMPARE(codeOf(ledger.add(page)), QStringLiteral("ledger-statement"));
        QCOMPARE(world(ledger), before);
        QCOMPARE(ledger.reader()->logHead()->leaves, 4);
        raw(QStringLiteral("DROP TRIGGER stop"));
        COMPARE_OK(ledger.add(page));
        QCOMPARE(ledger.reader()->counts(c1)->messages, 4);
        QCOMPARE(ledger.problems(), QStringList());
    }
}

void TestFaults::pageThatIsTooLargeLeavesNothing()
{
    ScratchLedger ledger;
    auto page = notation::page(QStringLiteral("api 200 | 30 U1 x | 31 U1 y | walked 10..30"));
    page.messages[1].json.append(QByteArray(65 * 1024 * 1024, ' '));
    QVERIFY(!ledger.add(page).ok());
    QCOMPARE(ledger.reader()->logHead()->leaves, 1);
    QVERIFY(ledger.reader()->channels()->empty());
}

void TestFaults::workIsDoneInTheOrderOfEachThread()
{
    ScratchLedger ledger;
    COMPARE_OK(ledger->checkpoint());
    std::vector<std::pair<int, int>> done; // by the writer thread alone
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&, thread] {
            for (int i = 0; i < 50; ++i)
                ledger->submit([&done, thread, i](Transaction &transaction) {
                    done.emplace_back(thread, i);
                    return transaction.putSetting(QString::number(thread), QString::number(i));
                });
        });
    }
    for (auto &thread : threads)
        thread.join();
    COMPARE_OK(ledger->write([](Transaction &) { return base::Result<void>(); }));
    QCOMPARE(done.size(), 200u);
    std::stable_sort(done.begin(), done.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (std::size_t i = 0; i < done.size(); ++i)
        QCOMPARE(done[i], std::pair(int(i) / 50, int(i) % 50));
    const auto settings = ledger.reader()->settings();
    for (const auto &value : settings->values())
        QCOMPARE(value, QStringLiteral("49"));
}

void TestFaults::submittedWorkIsDoneBeforeTheLedgerCloses()
{
    ScratchLedger ledger;
    for (int i = 0; i < 100; ++i)
        ledger->submit([i](Transaction &t) { return t.putSetting(QString::number(i), QStringLiteral("x")); });
    ledger.close();
    QCOMPARE(ledger.reader()->settings()->size(), 100);
}

void TestFaults::readerSeesWholeTransactions()
{
    ScratchLedger ledger;
    COMPARE_OK(ledger->checkpoint());
    std::atomic<bool> stop = false;
    std::thread writer([&] {
        for (int i = 1; !stop; ++i)
            static_cast<void>(ledger.add(QStringLiteral("api 100 | %1 U1 a | %2 U1 b >%1").arg(2 * i).arg(2 * i + 1)));
    });
    const auto reader = ledger.reader();
    int torn = 0;
    for (int i = 0; i < 200; ++i)
        torn += reader->counts(c1)->messages % 2 != 0 ? 1 : 0;
    stop = true;
    writer.join();
    QCOMPARE(torn, 0);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_store_faults.moc"
