// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/workspaces.h"
#include "store/ledger.h"
#include "tests/support/fakeslack/server.h"
#include "tests/unit/appcommands/call.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace precedent;
using namespace precedent::commands;

namespace {

using namespace Qt::Literals::StringLiterals;

/// Keys and tokens, as a keychain has them.
using Entries = QMap<QString, QByteArray>;

} // namespace

/// Which workspaces a sync reads, and with which token; T0FAKE and T0OTHER behind one address.
class TestWorkspaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void targetsFollowFromCallLedgerAndTokens_data();
    void targetsFollowFromCallLedgerAndTokens();
    void anEntryOfAnotherWorkspaceIsRefusedByTheRun();

private:
    [[nodiscard]] QString ledger() const { return m_folder->filePath(u"l.precedent"_s); }
    /// A ledger that has read these teams, each with a channel of the team's name in lower case.
    void makeLedger(const QStringList &teams) const;
    [[nodiscard]] base::Result<std::vector<sync::WorkspaceRun>> open(const QString &line, const Entries &entries);
    /// "T0FAKE: #a, T0OTHER: token-absent", each source asked who it is.
    [[nodiscard]] static QString told(const base::Result<std::vector<sync::WorkspaceRun>> &runs);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<fakeslack::World> m_first;
    std::unique_ptr<fakeslack::World> m_second;
    std::unique_ptr<fakeslack::Server> m_server;
};

void TestWorkspaces::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_first = std::make_unique<fakeslack::World>();
    m_second = std::make_unique<fakeslack::World>();
    m_second->change([](fakeslack::WorldData &data) { data.teamId = u"T0OTHER"_s; });
    m_server = std::make_unique<fakeslack::Server>(*m_first);
    m_server->addWorkspace("xoxb-second", *m_second);
    qunsetenv("PRECEDENT_SLACK_TOKEN");
    qputenv("PRECEDENT_SLACK_API_URL", m_server->apiUrl().toUtf8());
}

void TestWorkspaces::cleanup()
{
    m_server.reset();
}

void TestWorkspaces::makeLedger(const QStringList &teams) const
{
    const auto made = store::Ledger::open(ledger());
    QVERIFY(made.ok());
    const auto written = (*made)->write([&](store::Transaction &transaction) -> base::Result<void> {
        for (const auto &id : teams) {
            domain::Channel channel;
            channel.team = domain::TeamId(id);
            channel.id = domain::ChannelId(u'C' + id);
            channel.name = id.toLower();
            domain::ChannelSettings settings;
            settings.followed = true;
            if (auto put = transaction.putChannel(channel); !put)
                return put;
            if (auto put = transaction.putChannelSettings(channel.id, settings); !put)
                return put;
            if (auto put = transaction.putSetting(sync::connectedKey(channel.team), u"true"_s); !put)
                return put;
        }
        return {};
    });
    QVERIFY(written.ok());
}

base::Result<std::vector<sync::WorkspaceRun>> TestWorkspaces::open(const QString &line, const Entries &entries)
{
    SlackRun run;
    run.keychain.read = [entries](const QString &key) {
        return secrets::StoredToken{entries.contains(key) ? secrets::KeychainState::Present
                                                          : secrets::KeychainState::Absent,
                                    entries.value(key)};
    };
    run.keychain.write = [](const QString &, const QByteArray &) { return base::Result<void>(); };
    const auto invocation = test::call(line + u" --ledger "_s + ledger());
    if (!invocation)
        return invocation.error();
    Console console(invocation->common());
    const auto door = SlackDoor::make(*invocation, console, run);
    if (!door)
        return door.error();
    return openWorkspaces(*invocation, *door);
}

QString TestWorkspaces::told(const base::Result<std::vector<sync::WorkspaceRun>> &runs)
{
    if (!runs)
        return runs.error().code;
    QStringList lines;
    for (const auto &run : *runs) {
        auto line = run.team.isEmpty() ? u"any"_s : run.team.text();
        if (!run.channels.isEmpty())
            line += u' ' + run.channels.join(u' ');
        const auto identity =
            run.source ? (*run.source)->identify() : base::Result<slack::Identity>(run.source.error());
        lines += line + u": "_s + (identity ? identity->team.text() : identity.error().code);
    }
    return lines.join(u", "_s);
}

void TestWorkspaces::targetsFollowFromCallLedgerAndTokens_data()
{
    QTest::addColumn<QStringList>("teams"); // in the ledger
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("given"); // in the environment
    QTest::addColumn<Entries>("entries");
    QTest::addColumn<QString>("runs");
    const QStringList none;
    const QStringList one{u"T0FAKE"_s};
    const QStringList two{u"T0FAKE"_s, u"T0OTHER"_s};
    const QByteArray first("xoxb-test-token");
    const QByteArray second("xoxb-second");
    const Entries both{{u"T0FAKE"_s, first}, {u"T0OTHER"_s, second}, {u"default"_s, "team:T0OTHER"}};
    const Entries old{{u"default"_s, first}};
    const auto row = [](const char *name, const QStringList &teams, const char *line, const QByteArray &given,
                        const Entries &entries, const char *runs) {
        QTest::newRow(name) << teams << QString::fromLatin1(line) << given << entries << QString::fromLatin1(runs);
    };
    row("nothing anywhere", none, "sync", {}, {}, "token-absent");
    row("first sync, old entry", none, "sync --channel #a", {}, old, "any #a: T0FAKE");
    row("first sync, last workspace", none, "sync --channel #a", {}, both, "any #a: T0OTHER");
    row("first sync, given token", none, "sync --channel #a", first, {}, "T0FAKE #a: T0FAKE");
    row("one, its own entry", one, "sync", {}, both, "T0FAKE: T0FAKE");
    row("one, old entry", one, "sync", {}, old, "T0FAKE: T0FAKE");
    row("one, no token", one, "sync", {}, {}, "token-absent");
    row("two", two, "sync", {}, both, "T0FAKE: T0FAKE, T0OTHER: T0OTHER");
    row("two, one token", two, "sync", {}, old, "T0FAKE: T0FAKE, T0OTHER: token-absent");
    row("two, no token", two, "sync", {}, {}, "T0FAKE: token-absent, T0OTHER: token-absent");
    row("two, one given", two, "sync", second, old, "T0OTHER: T0OTHER, T0FAKE: T0FAKE");
    row("two, one said", two, "sync --team T0OTHER", {}, both, "T0OTHER: T0OTHER");
    row("two, another one given", two, "sync --team T0OTHER", first, both, "team-mismatch");
    row("known channels go to their workspaces", two, "sync --channel #t0other --channel CT0FAKE", {}, both,
        "T0OTHER #t0other: T0OTHER, T0FAKE CT0FAKE: T0FAKE");
    row("new channel of which one", two, "sync --channel #new", {}, both, "team-not-given");
    row("new channel of the only one", one, "sync --channel #new", {}, both, "T0FAKE #new: T0FAKE");
    row("stranger's token", one, "sync --channel #new", second, {}, "team-mismatch");
    row("further workspace on purpose", one, "sync --channel #new --team T0OTHER", second, {}, "T0OTHER #new: T0OTHER");
}

void TestWorkspaces::targetsFollowFromCallLedgerAndTokens()
{
    QFETCH(QStringList, teams);
    QFETCH(QString, line);
    QFETCH(QByteArray, given);
    QFETCH(Entries, entries);
    if (!teams.isEmpty())
        makeLedger(teams);
    if (!given.isEmpty())
        qputenv("PRECEDENT_SLACK_TOKEN", given);
    QTEST(told(open(line, entries)), "runs");
    // It is inherited by every program that is started.
    QVERIFY(!qEnvironmentVariableIsSet("PRECEDENT_SLACK_TOKEN"));
}

void TestWorkspaces::anEntryOfAnotherWorkspaceIsRefusedByTheRun()
{
    makeLedger({u"T0FAKE"_s});
    const auto runs = open(u"sync"_s, {{u"T0FAKE"_s, "xoxb-second"}});
    QVERIFY(runs.ok());
    const auto opened = store::Ledger::open(ledger());
    QVERIFY(opened.ok());
    const auto report = sync::runEach(*runs, **opened, {});
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, u"team-mismatch"_s);
}

QTEST_GUILESS_MAIN(TestWorkspaces)
#include "tst_appcommands_workspaces.moc"
