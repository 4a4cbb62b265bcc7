// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/model/script.h"

#include <QtTest/QTest>

using namespace precedent;

namespace {

int seedCount()
{
    const int wanted = qEnvironmentVariableIntValue("PRECEDENT_SEEDS");
    return wanted > 0 ? wanted : 200;
}

fakeslack::Profile profileFor(quint32 seed)
{
    fakeslack::Profile profile;
    if (seed % 2 == 1)
        profile.shortPagesSeed = seed;
    profile.isRestricted = seed % 10 == 4;
    profile.rootOnEveryPage = seed % 3 != 0;
    profile.mostMessages = seed % 4 == 0 ? 5 : 999;
    profile.mostReplies = seed % 4 == 1 ? 2 : 1000;
    return profile;
}

/// A message as the archive has it in the end.
struct Archived
{
    domain::MessageHistory history;
    base::SlackTs root;
    int observations = 0; ///< other than missing
    int missing = 0;
};

std::map<qint64, Archived> archivedIn(const SyncWorld &world)
{
    std::map<qint64, Archived> all;
    const auto reader = world.ledger->reader().value();
    const auto roots = reader->roots(approvals).value();
    for (const auto &root : roots) {
        const auto thread = reader->thread(approvals, root).value();
        for (const auto &history : thread.messages)
            all[history.current().ts.microseconds()] = {history, root};
        const auto observations = reader->observations(approvals, root).value();
        for (const auto &observation : observations) {
            auto &entry = all.at(observation.ts.microseconds());
            const bool isMissing = observation.kind == store::ObservationKind::Missing;
            ++(isMissing ? entry.missing : entry.observations);
        }
    }
    return all;
}

QString stateWord(domain::MessageState state)
{
    return QStringList{QStringLiteral("live"), QStringLiteral("tombstoned"), QStringLiteral("missing")}.at(int(state));
}

QString keptReactions(const domain::Message &message)
{
    QStringList list;
    for (auto reaction : message.reactions) {
        reaction.users.sort();
        list += reaction.name + u'=' + reaction.users.join(u',');
    }
    list.sort();
    return list.join(u' ');
}

/// What differs between an archive and the world it was read from, a line each.
class Comparison
{
public:
    Comparison(const SyncWorld &world, const ServedLog &served) : m_archived(archivedIn(world)), m_served(served)
    {
        world.world.read([this](const fakeslack::WorldData &data) { compare(data.channels.at(approvals.text())); });
    }

    [[nodiscard]] const QStringList &differences() const { return m_differences; }

private:
    void say(qint64 ts, const QString &what) { m_differences += fakeslack::toTs(ts) + QStringLiteral(": ") + what; }

    void compare(const fakeslack::StoredChannel &channel)
    {
        for (const auto &[ts, states] : m_served.states()) {
            const auto found = m_archived.find(ts);
            if (found == m_archived.end()) {
                // Replies whose root was purged before it was ever seen hang on nothing.
                if (isOfKnownRoot(channel, ts))
                    say(ts, QStringLiteral("was shown and is not there"));
                continue;
            }
            compareVersions(ts, states, found->second);
        }
        for (const auto &[ts, archived] : m_archived)
            compareState(channel, ts, archived);
        for (const auto &[ts, message] : channel.messages) {
            const bool isReachable = message.root == 0 || channel.messages.count(message.root) > 0;
            if (isReachable && m_archived.count(ts) == 0)
                say(ts, QStringLiteral("was never read"));
        }
    }

    [[nodiscard]] bool isOfKnownRoot(const fakeslack::StoredChannel &channel, qint64 ts) const
    {
        const auto message = channel.messages.find(ts);
        return message != channel.messages.end() &&
               (message->second.root == 0 || m_archived.count(message->second.root) > 0);
    }

    void compareVersions(qint64 ts, const std::vector<ShownState> &states, const Archived &archived)
    {
        QStringList shown;
        for (const auto &state : states) {
            if (shown.isEmpty() || shown.back() != state.text)
                shown += state.text;
        }
        QStringList kept;
        for (const auto &version : archived.history.versions)
            kept += version.message.text;
        if (kept != shown)
            say(ts, QStringLiteral("versions %1 instead of %2").arg(kept.join(u'/'), shown.join(u'/')));
        if (archived.observations != int(states.size()))
            say(ts, QStringLiteral("%1 observations of %2 states").arg(archived.observations).arg(states.size()));
        if (archived.missing > 1)
            say(ts, QStringLiteral("went missing %1 times").arg(archived.missing));
    }

    void compareState(const fakeslack::StoredChannel &channel, qint64 ts, const Archived &archived)
    {
        const auto root = archived.root.microseconds();
        const auto found = channel.messages.find(ts);
        const auto state = stateWord(archived.history.state);
        if (found == channel.messages.end()) {
            const auto oldest = std::find_if(channel.messages.begin(), channel.messages.end(),
                                             [](const auto &entry) { return entry.second.isInHistory(); });
            const bool isPrefix = oldest == channel.messages.end() || root < oldest->first;
            if (!isPrefix && archived.history.state == domain::MessageState::Live)
                say(ts, QStringLiteral("is gone and still ") + state);
            return;
        }
        if (root != ts && channel.messages.count(root) == 0)
            return; // purged with its root, unreachable
        const bool isTombstone = found->second.content.value(QLatin1String("hidden")).toBool();
        if (state != (isTombstone ? QStringLiteral("tombstoned") : QStringLiteral("live")))
            say(ts, QStringLiteral("is there and ") + state);
        const auto &current = archived.history.current();
        if (current.text != found->second.content.value(QLatin1String("text")).toString())
            say(ts, QStringLiteral("reads ") + current.text);
        if (keptReactions(current) != reactionsOf(found->second.content))
            say(ts, QStringLiteral("has reactions ") + keptReactions(current));
    }

    std::map<qint64, Archived> m_archived;
    const ServedLog &m_served;
    QStringList m_differences;
};

} // namespace

/// Random lives of a channel, read in between by runs that fail and crash: in the end the archive is what Slack has,
/// and holds every version that Slack ever showed, once.
class TestSyncModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void archiveEqualsTheModel_data();
    void archiveEqualsTheModel();
};

void TestSyncModel::archiveEqualsTheModel_data()
{
    QTest::addColumn<quint32>("seed");
    const auto first = quint32(qEnvironmentVariableIntValue("PRECEDENT_SEED"));
    for (quint32 seed = first; seed < first + quint32(seedCount()); ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestSyncModel::archiveEqualsTheModel()
{
    QFETCH(quint32, seed);
    SyncWorld world(profileFor(seed));
    ServedLog served(world.server);
    Script script(world, seed);
    const QStringList channel{approvals.text()};
    for (int round = 3 + script.below(4); round > 0; --round) {
        script.act();
        script.disturb(served);
        const auto outcome = world.sync(channel);
        Q_UNUSED(outcome);
        world.options.cancel = {};
        if (script.below(3) == 0)
            world.reopen();
    }
    served.failAt(0, {});
    world.world.invite(approvals.text());
    for (const bool full : {true, false}) {
        const auto report = world.sync(channel, full);
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().code + report.error().detail));
        world.world.advance(600);
    }
    const Comparison comparison(world, served);
    QVERIFY2(comparison.differences().isEmpty(), qPrintable(comparison.differences().join(u'\n')));
    const auto verified = store::verify(world.ledger->path());
    QVERIFY2(verified.ok() && verified->problems.empty(), "verify");
}

QTEST_GUILESS_MAIN(TestSyncModel)
#include "tst_sync_model.moc"
