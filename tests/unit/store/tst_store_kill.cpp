// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchledger.h"
#include "seed.h"

#include <QtCore/QProcess>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace precedent;
using namespace precedent::store;

namespace {

constexpr int messagesPerPage = 25;
const domain::ChannelId c1(QStringLiteral("C1"));

store::Page pageAt(std::int64_t number)
{
    const auto first = number * messagesPerPage;
    auto page = notation::page(
        QStringLiteral("api %1 | walked %2..%3").arg(9000 + number).arg(first).arg(first + messagesPerPage));
    for (auto ts = first; ts < first + messagesPerPage; ++ts)
        page.messages.push_back(notation::message(QStringLiteral("%1 U1 request %1").arg(ts)));
    return page;
}

/// The child: goes on where the ledger ends, and says the number of each page that is acknowledged.
int writePages(const QString &path)
{
    auto opened = Ledger::open(path, ScratchLedger::options());
    if (!opened)
        return 1;
    auto &ledger = **opened;
    for (auto number = ledger.reader().value()->counts(c1)->messages / messagesPerPage;; ++number) {
        const auto written = ledger.write([number](Transaction &transaction) -> base::Result<void> {
            const auto added = transaction.addPage(pageAt(number));
            return added ? base::Result<void>() : added.error();
        });
        if (!written)
            return 2;
        std::printf("%lld\n", static_cast<long long>(number));
        std::fflush(stdout);
        if (number % 7 == 0)
            static_cast<void>(ledger.checkpoint());
    }
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killedWriterLosesAndRepeatsNothing();
};

void TestKill::killedWriterLosesAndRepeatsNothing()
{
    std::mt19937_64 random(testSeed());
    std::unique_ptr<ScratchLedger> ledger;
    int written = 0;
    for (int kill = 0; kill < 60; ++kill) {
        // A new ledger now and then, so that its making is killed too.
        if (kill % 12 == 0)
            ledger = std::make_unique<ScratchLedger>();
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("write-pages"), ledger->path()});
        QVERIFY(child.waitForStarted());
        // Every other one dies while it writes, however slow the machine; the others mostly while they open the file.
        if (kill % 2 == 1)
            QVERIFY(child.waitForReadyRead(60'000));
        ::usleep(static_cast<useconds_t>(random() % 90'000));
        ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());
        QVERIFY2(child.exitStatus() == QProcess::CrashExit, qPrintable(QString::number(child.exitCode())));
        const auto lines = QString::fromLatin1(child.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        const auto acknowledged = lines.isEmpty() ? 0 : lines.last().toLongLong() + 1;
        const auto reader = ledger->reader();
        const auto messages = reader->counts(c1)->messages;
        QVERIFY(messages >= acknowledged * messagesPerPage);
        QCOMPARE(messages % messagesPerPage, 0);
        const auto coverage = *reader->coverage(c1);
        QCOMPARE(coverage.size(), messages > 0 ? 1u : 0u);
        if (messages > 0)
            QCOMPARE(coverage.front().range.to, notation::at(messages));
        QCOMPARE(std::ssize(*reader->roots(c1)), messages);
        QCOMPARE(ledger->problems(), QStringList());
        ledger->close();
        written += int(lines.size());
    }
    QVERIFY2(written >= 30, qPrintable(QString::number(written)));
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "write-pages")
        return writePages(QString::fromLocal8Bit(argv[2]));
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store_kill.moc"
