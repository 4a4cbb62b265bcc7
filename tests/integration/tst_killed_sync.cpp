// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctl/ctl.h"
#include "tests/support/fakeslack/fill.h"
#include "tests/support/fakeslack/server.h"

#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace precedent;

namespace {

constexpr int messageCount = 20'000;
constexpr int threadCount = 4'000;
constexpr int longestLifeMs = 900;

int killCount()
{
    const int wanted = qEnvironmentVariableIntValue("PRECEDENT_KILLS");
    return wanted > 0 ? wanted : 200;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A sync of 20,000 messages in 4,000 threads, killed at random points, ends as one that nobody disturbed.
class tst_killed_sync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void ledgerIsAsIfNeverKilled();

private:
    [[nodiscard]] QStringList syncArguments(const QString &ledger) const;
    [[nodiscard]] QByteArray exported(const QString &ledger) const;
    void checkEveryMessageOnce(const QString &ledger) const;

    QTemporaryDir m_folder;
    fakeslack::World m_world;
    std::unique_ptr<fakeslack::Server> m_server;
};

void tst_killed_sync::initTestCase()
{
    m_world.addPerson(QStringLiteral("U1"), QStringLiteral("Sara Okafor"));
    m_world.addPerson(QStringLiteral("U2"), QStringLiteral("Dana Reyes"));
    m_world.addChannel(QStringLiteral("C1"), QStringLiteral("approvals"));
    fakeslack::FillOptions options;
    options.messages = messageCount;
    options.threads = threadCount;
    options.secondsApart = 600;
    fakeslack::fillChannel(m_world, QStringLiteral("C1"), options);
    m_server = std::make_unique<fakeslack::Server>(m_world);
}

QStringList tst_killed_sync::syncArguments(const QString &ledger) const
{
    return {QStringLiteral("sync"),      QStringLiteral("--ledger"),  ledger,
            QStringLiteral("--channel"), QStringLiteral("approvals"), QStringLiteral("--wait"),
            QStringLiteral("5"),         QStringLiteral("--api-url"), m_server->apiUrl()};
}

QByteArray tst_killed_sync::exported(const QString &ledger) const
{
    const auto target = ledger + QStringLiteral(".csv");
    const auto result =
        support::runCtl({QStringLiteral("export"), QStringLiteral("--ledger"), ledger, QStringLiteral("-o"), target});
    [&] { QVERIFY2(result.exitCode == 0, result.err.constData()); }();
    return bytesOf(target);
}

void tst_killed_sync::checkEveryMessageOnce(const QString &ledger) const
{
    const auto verified = support::runCtl({QStringLiteral("verify"), QStringLiteral("--ledger"), ledger});
    QVERIFY2(verified.exitCode == 0, verified.err.constData());
    const auto status = support::runCtlJson({QStringLiteral("status"), QStringLiteral("--ledger"), ledger});
    const auto channel =
        status.value(QLatin1String("data")).toObject().value(QLatin1String("channels")).toArray().at(0);
    QCOMPARE(channel.toObject().value(QLatin1String("messages")).toInt(), messageCount);
    const auto twice = support::sqlite(ledger, QStringLiteral("select count(*) from observation"));
    QCOMPARE(twice.trimmed(), QByteArray::number(messageCount));
}

void tst_killed_sync::ledgerIsAsIfNeverKilled()
{
    const auto undisturbed = m_folder.filePath(QStringLiteral("undisturbed.precedent"));
    const auto whole = support::runCtl(syncArguments(undisturbed));
    QVERIFY2(whole.exitCode == 0, whole.err.constData());
    checkEveryMessageOnce(undisturbed);

    const auto seed = qEnvironmentVariableIntValue("PRECEDENT_SEED");
    qInfo("seed %d, %d kills", seed, killCount());
    QRandomGenerator random{quint32(seed)};
    // A ledger that is complete is compared, and the next one begun, until so many runs have died.
    int died = 0;
    for (int round = 0; died < killCount(); ++round) {
        const auto killed = m_folder.filePath(QStringLiteral("killed%1.precedent").arg(round));
        while (died < killCount() && support::killCtlAfter(syncArguments(killed), random.bounded(1, longestLifeMs)))
            ++died;
        const auto last = support::runCtl(syncArguments(killed));
        QVERIFY2(last.exitCode == 0, last.err.constData());
        checkEveryMessageOnce(killed);
        QVERIFY(exported(killed) == exported(undisturbed));
        qInfo("ledger %d is whole after %d kills in all", round + 1, died);
    }
}

QTEST_GUILESS_MAIN(tst_killed_sync)
#include "tst_killed_sync.moc"
