// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoledger.h"

#include "tests/support/fakeslack/server.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>

#include <csignal>

using namespace precedent;

namespace {

const QByteArray canary = "xoxb-test-canary";

} // namespace

/// sync and channels against a fake Slack: tokens, failing channels, signals.
class TestCtlSync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theChannelsOfTheTokenAreListed();
    void aNamedChannelIsFollowedFromThenOn();
    void withoutAFollowedChannelNothingIsConfigured();
    void oneFailingChannelIsAPartialSuccess();
    void aChannelWithAnotherIdIsAskedAbout();
    void whatWentByItsAgeStandsInTheStatus();
    void errorsOfTheWholeRunHaveTheirCode_data();
    void errorsOfTheWholeRunHaveTheirCode();
    void anotherWorkspacesTokenIsRefused();
    void aFurtherWorkspaceIsAddedOnPurpose();
    void aPrintedScheduleRunsThisProgram();
    void theTokenComesFromStdinFirst();
    void withoutATokenNothingIsSent();
    void theTokenIsNowhereToBeSeen();
    void aSignalStopsTheRunAndKeepsItsState_data();
    void aSignalStopsTheRunAndKeepsItsState();

private:
    [[nodiscard]] QStringList call(const QString &line) const
    {
        auto words = line.split(u' ', Qt::SkipEmptyParts);
        return words +
               QStringList{QStringLiteral("--ledger"), ledger(), QStringLiteral("--api-url"), m_server->apiUrl()};
    }
    [[nodiscard]] support::CtlResult run(const QString &line, const QByteArray &input = {}) const
    {
        return support::runCtl(call(line), input);
    }
    [[nodiscard]] QString ledger() const { return m_folder->filePath(QStringLiteral("l.precedent")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<fakeslack::World> m_world;
    std::unique_ptr<fakeslack::Server> m_server;
};

void TestCtlSync::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_world = std::make_unique<fakeslack::World>();
    m_world->addPerson(QStringLiteral("U0LEAD"), QStringLiteral("Lea Lead"));
    for (const char *name : {"approvals", "exceptions"})
        m_world->addChannel(QStringLiteral("C0") + QString::fromLatin1(name).toUpper(), QString::fromLatin1(name));
    const auto root = m_world->post(QStringLiteral("C0APPROVALS"), QStringLiteral("U0LEAD"),
                                    QStringLiteral("Refund $50 for Acme, damaged"));
    m_world->advance(60);
    (void)m_world->reply(QStringLiteral("C0APPROVALS"), root, QStringLiteral("U0LEAD"), QStringLiteral("fine"));
    m_world->advance(60);
    m_server = std::make_unique<fakeslack::Server>(*m_world);
}

void TestCtlSync::cleanup()
{
    m_server.reset();
}

void TestCtlSync::theChannelsOfTheTokenAreListed()
{
    const auto object = support::runCtlJson(call(QStringLiteral("channels")));
    const auto channels = object.value(QStringLiteral("data")).toObject().value(QStringLiteral("channels")).toArray();
    QStringList names;
    for (const auto &channel : channels)
        names += channel.toObject().value(QStringLiteral("name")).toString();
    names.sort();
    QCOMPARE(names, QStringList({QStringLiteral("approvals"), QStringLiteral("exceptions")}));
    QVERIFY(run(QStringLiteral("channels")).out.contains("#approvals"));
}

void TestCtlSync::aNamedChannelIsFollowedFromThenOn()
{
    const auto first = run(QStringLiteral("sync --channel #approvals"));
    QVERIFY2(first.exitCode == 0, first.err.constData());
    m_world->post(QStringLiteral("C0APPROVALS"), QStringLiteral("U0LEAD"), QStringLiteral("Credit $5 for Bolt"));
    m_world->advance(60);
    const auto object = support::runCtlJson(call(QStringLiteral("sync")));
    const auto channels = object.value(QStringLiteral("data")).toObject().value(QStringLiteral("channels")).toArray();
    QCOMPARE(channels.size(), 1);
    QCOMPARE(channels.first().toObject().value(QStringLiteral("added")).toInt(), 1);
    QVERIFY(channels.first().toObject().value(QStringLiteral("error")).isNull());
}

void TestCtlSync::withoutAFollowedChannelNothingIsConfigured()
{
    const auto result = run(QStringLiteral("sync"));
    QVERIFY2(result.exitCode == 3, result.err.constData());
}

void TestCtlSync::oneFailingChannelIsAPartialSuccess()
{
    m_world->kick(QStringLiteral("C0EXCEPTIONS"));
    const auto result = run(QStringLiteral("sync --channel approvals --channel exceptions"));
    QVERIFY2(result.exitCode == 9, (result.err + result.out).constData());
    QVERIFY(result.err.contains("exceptions"));
    const auto alone = run(QStringLiteral("sync --channel no-such-channel"));
    QVERIFY2(alone.exitCode == 3, (alone.err + alone.out).constData());
}

void TestCtlSync::aChannelWithAnotherIdIsAskedAbout()
{
    QCOMPARE(run(QStringLiteral("sync --channel approvals")).exitCode, 0);
    m_world->change([](fakeslack::WorldData &data) {
        auto moved = data.channels.extract(QStringLiteral("C0APPROVALS"));
        moved.key() = QStringLiteral("C0MOVED");
        moved.mapped().id = moved.key();
        data.channels.insert(std::move(moved));
    });
    const auto asked = run(QStringLiteral("sync"));
    QVERIFY2(asked.exitCode == 3, asked.err.constData());
    const auto offered = QStringLiteral("channel set C0MOVED --same-as C0APPROVALS");
    QVERIFY2(asked.err.contains(offered.toUtf8()), asked.err.constData());
    const auto local = [this](const QString &line) {
        return support::runCtl(line.split(u' ') + QStringList{QStringLiteral("--ledger"), ledger()});
    };
    QCOMPARE(local(QStringLiteral("channel set #moved --same-as C0APPROVALS")).exitCode, 2);
    QCOMPARE(local(QStringLiteral("channel set C0MOVED --same-as nothing")).exitCode, 3);
    QCOMPARE(local(offered).exitCode, 0);
    const auto joined = run(QStringLiteral("sync"));
    QVERIFY2(joined.exitCode == 0, joined.err.constData());
}

void TestCtlSync::whatWentByItsAgeStandsInTheStatus()
{
    // What goes alone could be a deletion.
    m_world->post(QStringLiteral("C0APPROVALS"), QStringLiteral("U0LEAD"), QStringLiteral("Refund $7 for Cray"));
    m_world->advance(3 * 86'400);
    m_world->post(QStringLiteral("C0APPROVALS"), QStringLiteral("U0LEAD"), QStringLiteral("Credit $5 for Bolt"));
    QCOMPARE(run(QStringLiteral("sync --channel approvals")).exitCode, 0);
    m_world->purgeBefore(QStringLiteral("C0APPROVALS"), m_world->now() - base::oneDay);
    QCOMPARE(run(QStringLiteral("sync --channel approvals --full")).exitCode, 0);
    const QStringList status{QStringLiteral("status"), QStringLiteral("--ledger"), ledger()};
    const auto text = support::runCtl(status).out;
    QVERIFY2(text.contains("from before") && text.contains("retention rule"), text.constData());
    const auto data = support::runCtlJson(status).value(QStringLiteral("data")).toObject();
    const auto channel = data.value(QStringLiteral("channels")).toArray().first().toObject();
    const auto gone = channel.value(QStringLiteral("no_longer_returned")).toArray().first().toObject();
    QCOMPARE(gone.value(QStringLiteral("reason")).toString(), QStringLiteral("retention"));
    QCOMPARE(gone.value(QStringLiteral("messages")).toInt(), 3);
    QCOMPARE(support::runCtl({QStringLiteral("verify"), QStringLiteral("--ledger"), ledger()}).exitCode, 0);
}

void TestCtlSync::errorsOfTheWholeRunHaveTheirCode_data()
{
    QTest::addColumn<QString>("slackCode");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("token refused") << QStringLiteral("invalid_auth") << 4;
    QTest::newRow("scope lacking") << QStringLiteral("missing_scope") << 4;
    QTest::newRow("network blocked") << QStringLiteral("accesslimited") << 5;
}

void TestCtlSync::errorsOfTheWholeRunHaveTheirCode()
{
    QFETCH(QString, slackCode);
    m_server->addFault(QStringLiteral("conversations.history"), 0, fakeslack::slackError(slackCode));
    const auto result = run(QStringLiteral("sync --channel approvals"));
    QTEST(result.exitCode, "exitCode");
    QVERIFY(result.err.contains("precedentctl: "));
}

void TestCtlSync::anotherWorkspacesTokenIsRefused()
{
    const auto result = run(QStringLiteral("sync --team T0OTHER --channel approvals"));
    QVERIFY2(result.exitCode == 3, (result.err + result.out).constData());
    QCOMPARE(m_server->calls(QStringLiteral("conversations.history")), 0);
}

void TestCtlSync::aFurtherWorkspaceIsAddedOnPurpose()
{
    fakeslack::World other;
    other.change([](fakeslack::WorldData &data) { data.teamId = QStringLiteral("T0OTHER"); });
    other.addPerson(QStringLiteral("U0KIM"), QStringLiteral("Kim"));
    other.addChannel(QStringLiteral("C0GOODWILL"), QStringLiteral("goodwill"));
    m_server->addWorkspace(canary, other);
    QCOMPARE(run(QStringLiteral("sync --channel approvals")).exitCode, 0);
    const auto line = QStringLiteral("sync --token-stdin --channel goodwill");
    QCOMPARE(run(line, canary).exitCode, 3);
    const auto added = run(line + QStringLiteral(" --team T0OTHER"), canary);
    QVERIFY2(added.exitCode == 0, (added.err + added.out).constData());
    // Its token is not at hand: the other workspace is read all the same.
    const auto both = run(QStringLiteral("sync"));
    QVERIFY2(both.exitCode == 9, (both.err + both.out).constData());
    QVERIFY(both.out.contains("approvals") && both.err.contains("goodwill"));
}

void TestCtlSync::aPrintedScheduleRunsThisProgram()
{
    QCOMPARE(run(QStringLiteral("sync --channel approvals")).exitCode, 0);
    m_world->post(QStringLiteral("C0APPROVALS"), QStringLiteral("U0LEAD"), QStringLiteral("Credit $5 for Bolt"));
    m_world->advance(60);
    const auto object =
        support::runCtlJson({QStringLiteral("schedule"), QStringLiteral("print"), QStringLiteral("cron"),
                             QStringLiteral("--every"), QStringLiteral("30"), QStringLiteral("--ledger"), ledger()});
    const auto data = object.value(QStringLiteral("data")).toObject();
    QCOMPARE(data.value(QStringLiteral("every_minutes")).toInt(), 30);
    const auto line = data.value(QStringLiteral("text")).toString().section(u'\n', -2, -2);
    QVERIFY2(line.startsWith(QStringLiteral("*/30 * * * * ")), qPrintable(line));
    QProcess shell;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PRECEDENT_SLACK_TOKEN"), QStringLiteral("xoxb-test-token"));
    environment.insert(QStringLiteral("PRECEDENT_SLACK_API_URL"), m_server->apiUrl());
    shell.setProcessEnvironment(environment);
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), line.section(u' ', 5)});
    QVERIFY(shell.waitForFinished(60'000));
    QCOMPARE(shell.exitCode(), 0);
    const auto status = support::runCtlJson({QStringLiteral("status"), QStringLiteral("--ledger"), ledger()});
    const auto channels = status.value(QStringLiteral("data")).toObject().value(QStringLiteral("channels")).toArray();
    QCOMPARE(channels.first().toObject().value(QStringLiteral("messages")).toInt(), 3);
}

void TestCtlSync::theTokenComesFromStdinFirst()
{
    // The server knows another token.
    QCOMPARE(run(QStringLiteral("channels --token-stdin"), canary + '\n').exitCode, 4);
    const auto calls = m_server->log();
    QVERIFY(!calls.empty());
    QCOMPARE(calls.back().headers.value("authorization"), QByteArray("Bearer ") + canary);
    QCOMPARE(run(QStringLiteral("channels")).exitCode, 0);
    QCOMPARE(m_server->log().back().headers.value("authorization"), QByteArray("Bearer xoxb-test-token"));
    QCOMPARE(run(QStringLiteral("channels --token-stdin"), "\n").exitCode, 2);
    QCOMPARE(run(QStringLiteral("channels --token-stdin"), "xoxb-test\r\nX-Injected: 1").exitCode, 4);
}

void TestCtlSync::withoutATokenNothingIsSent()
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PRECEDENT_NO_KEYCHAIN"), QStringLiteral("1"));
    environment.remove(QStringLiteral("PRECEDENT_SLACK_TOKEN"));
    process.setProcessEnvironment(environment);
    process.start(test::program(), call(QStringLiteral("sync --channel approvals")));
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 3);
    QCOMPARE(m_server->calls(), 0);
}

void TestCtlSync::theTokenIsNowhereToBeSeen()
{
    m_server->addFault(QStringLiteral("conversations.replies"), 1, fakeslack::slackError(QStringLiteral("new_error")));
    const auto result = run(QStringLiteral("sync -v --token-stdin --channel approvals"), canary);
    QVERIFY(!result.out.contains(canary) && !result.err.contains(canary));
    const auto typed = run(QStringLiteral("sync ") + QString::fromLatin1(canary));
    QCOMPARE(typed.exitCode, 2);
    QVERIFY(!typed.err.contains(canary));
    for (const auto &name : QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden))
        QVERIFY2(!test::contentOf(m_folder->filePath(name)).contains(canary), qPrintable(name));
}

void TestCtlSync::aSignalStopsTheRunAndKeepsItsState_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("interrupt") << SIGINT << 130;
    QTest::newRow("terminate") << SIGTERM << 143;
}

void TestCtlSync::aSignalStopsTheRunAndKeepsItsState()
{
    QFETCH(int, number);
    m_server->addFault(QStringLiteral("conversations.replies"), 0, fakeslack::tooManyRequests("600"));
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PRECEDENT_SLACK_TOKEN"), QStringLiteral("xoxb-test-token"));
    process.setProcessEnvironment(environment);
    process.start(test::program(), call(QStringLiteral("sync --channel approvals")));
    QTRY_VERIFY_WITH_TIMEOUT(m_server->calls(QStringLiteral("conversations.replies")) > 0, 60'000);
    ::kill(pid_t(process.processId()), number);
    QVERIFY(process.waitForFinished(60'000));
    QTEST(process.exitCode(), "exitCode");
    m_server->clearFaults();
    const auto status = support::runCtlJson({QStringLiteral("status"), QStringLiteral("--ledger"), ledger()});
    const auto channels = status.value(QStringLiteral("data")).toObject().value(QStringLiteral("channels")).toArray();
    QCOMPARE(channels.size(), 1);
    QCOMPARE(channels.first().toObject().value(QStringLiteral("messages")).toInt(), 1);
    QCOMPARE(run(QStringLiteral("sync")).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestCtlSync)
#include "tst_ctl_sync.moc"
