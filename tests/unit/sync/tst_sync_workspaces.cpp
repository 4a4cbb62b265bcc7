// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncsince.h"
#include "sync/workspaces.h"
#include "tests/unit/sync/syncworld.h"

#include <QtTest/QTest>

using namespace precedent;

namespace {

using namespace Qt::Literals::StringLiterals;

const domain::TeamId firstTeam{u"T0FAKE"_s};
const domain::TeamId secondTeam{u"T0OTHER"_s};

base::Error noToken()
{
    return base::makeError(base::ErrorKind::NotConfigured, "token-absent");
}

} // namespace

/// A second workspace beside the first, behind the same address, with its own token; both in one ledger.
class TestSyncWorkspaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_world.reset(); }
    void eachIsReadWithItsOwnToken();
    void onlyThoseReadBeforeAreConnected();
    void anImportIsNoConnection();
    void oneWithoutATokenDoesNotStopTheOther();
    void ifAllFailTheGravestErrorStands_data();
    void ifAllFailTheGravestErrorStands();
    void aStopEndsThemAll();
    void anotherWorkspacesTokenWritesNothing();
    void aTokenThatChangesWhileItListsWritesNothing_data();
    void aTokenThatChangesWhileItListsWritesNothing();
    void theFirstDayIsKeptByChannel();
    void anEarlierFirstDayIsTakenALaterOneIsNot_data();
    void anEarlierFirstDayIsTakenALaterOneIsNot();

private:
    [[nodiscard]] std::unique_ptr<slack::Source> source(const QByteArray &token) const
    {
        auto options = m_world->options;
        options.token = token;
        return slack::makeWebApiSource(options);
    }
    [[nodiscard]] sync::WorkspaceRun first(const QStringList &channels = {}) const
    {
        return {firstTeam, source("xoxb-test-token"), channels};
    }
    [[nodiscard]] sync::WorkspaceRun second(const QStringList &channels = {}) const
    {
        return {secondTeam, source("xoxb-second"), channels};
    }
    template <typename... Runs>
    [[nodiscard]] base::Result<sync::Report> read(Runs... runs)
    {
        std::vector<sync::WorkspaceRun> list;
        (list.push_back(std::move(runs)), ...);
        sync::Request request;
        request.cancel = m_world->options.cancel;
        return sync::runEach(list, *m_world->ledger, request);
    }
    [[nodiscard]] bool connectBoth() { return read(first({u"#approvals"_s}), second({u"#credits"_s})).ok(); }
    /// "approvals 1, credits failed"
    [[nodiscard]] static QString told(const base::Result<sync::Report> &report)
    {
        if (!report)
            return report.error().code;
        QStringList lines;
        for (const auto &channel : report->channels)
            lines += channel.name + u' ' + (channel.error ? channel.error->code : QString::number(channel.added));
        return lines.join(u", "_s);
    }
    [[nodiscard]] base::Result<std::vector<domain::TeamId>> connected() const
    {
        return sync::connectedTeams(**m_world->ledger->reader());
    }

    std::unique_ptr<SyncWorld> m_world;
    std::unique_ptr<fakeslack::World> m_other;
};

void TestSyncWorkspaces::init()
{
    m_world = std::make_unique<SyncWorld>();
    m_other = std::make_unique<fakeslack::World>();
    m_other->change([](fakeslack::WorldData &data) {
        data.teamId = secondTeam.text();
        data.teamName = u"Other Workspace"_s;
    });
    m_other->addPerson(u"U0KIM"_s, u"Kim"_s);
    m_other->addChannel(u"C0CREDITS"_s, u"credits"_s);
    m_other->post(u"C0CREDITS"_s, u"U0KIM"_s, u"Credit $5 for Bolt"_s);
    m_other->advance(60);
    m_world->server.addWorkspace("xoxb-second", *m_other);
    m_world->request(u"Refund $50 for Acme"_s);
}

void TestSyncWorkspaces::eachIsReadWithItsOwnToken()
{
    const auto report = read(first({u"#approvals"_s}), second({u"#credits"_s}));
    QCOMPARE(told(report), u"approvals 1, credits 1"_s);
    QCOMPARE(report->teamName, u"Fake Workspace, Other Workspace"_s);
    m_other->post(u"C0CREDITS"_s, u"U0KIM"_s, u"Credit $7 for Bolt"_s);
    m_other->advance(60);
    QCOMPARE(told(read(first(), second())), u"approvals 0, credits 1"_s);
}

void TestSyncWorkspaces::onlyThoseReadBeforeAreConnected()
{
    QVERIFY(connected()->empty());
    QVERIFY(read(first({u"#approvals"_s})).ok());
    QCOMPARE(*connected(), std::vector{firstTeam});
    QVERIFY(read(second({u"#credits"_s})).ok());
    QCOMPARE(*connected(), (std::vector{firstTeam, secondTeam}));
    // What nobody follows any more is not read.
    QVERIFY(m_world->ledger
                ->write([](store::Transaction &transaction) { return transaction.putChannelSettings(approvals, {}); })
                .ok());
    QCOMPARE(*connected(), std::vector{secondTeam});
}

void TestSyncWorkspaces::anImportIsNoConnection()
{
    domain::Channel imported;
    imported.team = domain::TeamId(u"T0IMPORTED"_s);
    imported.id = domain::ChannelId(u"C0OLD"_s);
    imported.name = u"old"_s;
    QVERIFY(m_world->ledger
                ->write([&](store::Transaction &transaction) -> base::Result<void> {
                    if (auto put = transaction.putChannel(imported); !put)
                        return put;
                    domain::ChannelSettings settings;
                    settings.followed = true;
                    return transaction.putChannelSettings(imported.id, settings);
                })
                .ok());
    QVERIFY(connected()->empty());
}

void TestSyncWorkspaces::oneWithoutATokenDoesNotStopTheOther()
{
    QVERIFY(connectBoth());
    m_other->post(u"C0CREDITS"_s, u"U0KIM"_s, u"Credit $7 for Bolt"_s);
    m_other->advance(60);
    const auto report = read(sync::WorkspaceRun{firstTeam, noToken()}, second());
    QCOMPARE(told(report), u"approvals token-absent, credits 1"_s);
    QCOMPARE(report->failed(), 1);
    QCOMPARE(report->channels.front().error->facts.value(u"workspace"_s), firstTeam.text());
    QCOMPARE(report->channels.front().team, firstTeam);
}

void TestSyncWorkspaces::ifAllFailTheGravestErrorStands_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("code");
    QTest::newRow("no token at all") << QByteArray() << u"token-absent"_s;
    QTest::newRow("one that Slack refuses") << QByteArray("xoxb-unknown") << u"slack-invalid-auth"_s;
}

void TestSyncWorkspaces::ifAllFailTheGravestErrorStands()
{
    QFETCH(QByteArray, token);
    QVERIFY(connectBoth());
    sync::WorkspaceRun other{secondTeam, noToken()};
    if (!token.isEmpty())
        other.source = source(token);
    QTEST(told(read(sync::WorkspaceRun{firstTeam, noToken()}, std::move(other))), "code");
}

void TestSyncWorkspaces::aStopEndsThemAll()
{
    QVERIFY(connectBoth());
    const int before = m_world->server.calls();
    m_world->options.cancel.cancel();
    const auto report = read(first(), second());
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, base::ErrorKind::Interrupted);
    QVERIFY(m_world->server.calls() <= before + 1);
}

void TestSyncWorkspaces::anotherWorkspacesTokenWritesNothing()
{
    QVERIFY(read(first({u"#approvals"_s})).ok());
    const auto stateOf = [this] {
        const auto settings = (*m_world->ledger->reader())->settings();
        const auto head = (*m_world->ledger->reader())->logHead();
        QStringList lines{QString::number(head->leaves)};
        for (auto setting = settings->begin(); setting != settings->end(); ++setting)
            lines += setting.key() + u'=' + setting.value();
        lines.sort();
        return lines;
    };
    const auto before = stateOf();
    const auto report = read(sync::WorkspaceRun{firstTeam, source("xoxb-second"), {u"#credits"_s}});
    QCOMPARE(told(report), u"team-mismatch"_s);
    QCOMPARE(report.error().facts.value(u"found"_s), secondTeam.text());
    QCOMPARE(stateOf(), before);
}

void TestSyncWorkspaces::aTokenThatChangesWhileItListsWritesNothing_data()
{
    QTest::addColumn<QString>("method");
    for (const char *method : {"auth.test", "users.list", "conversations.list"})
        QTest::newRow(method) << QString::fromLatin1(method);
}

void TestSyncWorkspaces::aTokenThatChangesWhileItListsWritesNothing()
{
    QFETCH(QString, method);
    m_other->addChannel(u"C0THEIRS"_s, u"approvals"_s);
    m_world->server.addFault(method, 1, fakeslack::meanwhile([this] {
                                 m_other->read([this](const fakeslack::WorldData &other) {
                                     m_world->world.change([&other](fakeslack::WorldData &data) { data = other; });
                                 });
                             }));
    QCOMPARE(told(read(first({u"#approvals"_s}))), u"team-mismatch"_s);
    const auto reader = m_world->ledger->reader();
    const auto everybody = (*reader)->people();
    for (const auto &person : *everybody)
        QVERIFY2(person.id.text() != u"U0KIM"_s, qPrintable(person.id.text()));
    QVERIFY((*reader)->channels()->empty());
}

void TestSyncWorkspaces::theFirstDayIsKeptByChannel()
{
    m_world->world.advance(100 * 86'400);
    m_world->request(u"recent"_s);
    sync::Request request;
    request.channels = {u"#approvals"_s};
    request.since = m_world->world.now() - 90 * base::oneDay;
    QVERIFY(sync::run(*m_world->source(), *m_world->ledger, request).ok());
    QCOMPARE(m_world->archived(), u"recent"_s);
    // Whoever reads it later, and however.
    QVERIFY(m_world->sync().ok());
    QVERIFY(m_world->sync({}, true).ok());
    QCOMPARE(m_world->archived(), u"recent"_s);
    QVERIFY(m_world->sync({u"#secret"_s}).ok());
    QCOMPARE(sync::sinceOf(**m_world->ledger->reader(), domain::ChannelId(u"G0SECRET"_s))->us, 0);
}

void TestSyncWorkspaces::anEarlierFirstDayIsTakenALaterOneIsNot_data()
{
    QTest::addColumn<int>("keptDays"); // before the present; 0 is everything
    QTest::addColumn<int>("askedDays");
    QTest::addColumn<int>("left");
    QTest::newRow("earlier") << 30 << 90 << 90;
    QTest::newRow("later") << 90 << 30 << 90;
    QTest::newRow("everything was read") << 0 << 30 << 0;
}

void TestSyncWorkspaces::anEarlierFirstDayIsTakenALaterOneIsNot()
{
    QFETCH(int, keptDays);
    QFETCH(int, askedDays);
    QFETCH(int, left);
    m_world->world.advance(200 * 86'400);
    const auto present = m_world->world.now();
    const auto ago = [present](int days) { return days == 0 ? base::Instant{0} : present - days * base::oneDay; };
    for (const int days : {keptDays, askedDays}) {
        sync::Request request;
        request.channels = {u"#approvals"_s};
        request.since = ago(days);
        QVERIFY(sync::run(*m_world->source(), *m_world->ledger, request).ok());
    }
    QCOMPARE(sync::sinceOf(**m_world->ledger->reader(), approvals)->us, ago(left).us);
}

QTEST_GUILESS_MAIN(TestSyncWorkspaces)
#include "tst_sync_workspaces.moc"
