// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/workspaces.h"

#include "app/commands/session.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace precedent::commands {

namespace {

using base::ErrorKind;
using base::makeError;

/// A workspace with the channels to read of it; none means those followed.
struct Target
{
    QString team;
    QStringList channels;
};
using Targets = std::vector<Target>;

/// What the ledger says before the job takes it.
struct Known
{
    QStringList teams;
    std::vector<domain::Channel> channels;
};

base::Result<Known> readKnown(const CommonOptions &options)
{
    Known known;
    if (!QFileInfo::exists(options.ledger))
        return known;
    const auto session = openForReading(options);
    if (!session)
        return session.error();
    const auto teams = sync::connectedTeams(*session->reader);
    if (!teams)
        return teams.error();
    for (const auto &team : *teams)
        known.teams += team.text();
    auto channels = session->reader->channels();
    if (!channels)
        return channels.error();
    known.channels = std::move(*channels);
    return known;
}

Targets eachOf(const QStringList &teams)
{
    Targets targets;
    for (const auto &team : teams)
        targets.push_back({team, {}});
    return targets;
}

/// The workspace that has a channel of this id or name; empty when none or more than one has.
QString teamOf(const Known &known, const QString &wanted)
{
    const auto name = wanted.startsWith(u'#') ? wanted.mid(1) : wanted;
    QStringList teams;
    for (const auto &channel : known.channels) {
        const bool isConnected = known.teams.contains(channel.team.text());
        if (isConnected && (channel.id.text() == wanted || channel.name == name))
            teams += channel.team.text();
    }
    teams.removeDuplicates();
    return teams.size() == 1 ? teams.first() : QString();
}

base::Result<Targets> targetsOfChannels(const Known &known, const QStringList &channels)
{
    Targets targets;
    for (const auto &channel : channels) {
        auto team = teamOf(known, channel);
        if (team.isEmpty() && known.teams.size() > 1)
            return makeError(ErrorKind::Usage, "team-not-given", {}, {{QStringLiteral("channel"), channel}});
        if (team.isEmpty())
            team = known.teams.value(0);
        const auto same =
            std::find_if(targets.begin(), targets.end(), [&team](const Target &target) { return target.team == team; });
        if (same != targets.end())
            same->channels += channel;
        else
            targets.push_back({team, {channel}});
    }
    return targets;
}

/// A token of a workspace that is not in the ledger would mix it in by mistake; --team says that it is meant.
base::Result<Targets> targetsOfToken(const Known &known, const QStringList &channels, const QString &given)
{
    if (!known.teams.isEmpty() && !known.teams.contains(given))
        return makeError(
            ErrorKind::NotConfigured, "team-mismatch", {},
            {{QStringLiteral("found"), given}, {QStringLiteral("team"), known.teams.join(QStringLiteral(", "))}});
    if (!channels.isEmpty())
        return Targets{{given, channels}};
    auto teams = known.teams;
    teams.removeAll(given);
    teams.prepend(given);
    return eachOf(teams);
}

base::Result<Targets> chooseTargets(const Invocation &invocation, const SlackDoor &door)
{
    const auto channels = invocation.values("channel");
    if (invocation.has("team"))
        return Targets{{invocation.value("team"), channels}};
    const auto known = readKnown(invocation.common());
    if (!known)
        return known.error();
    const auto given = door.givenTeam();
    if (!given)
        return given.error();
    if (!given->isEmpty())
        return targetsOfToken(*known, channels, *given);
    if (!channels.isEmpty())
        return targetsOfChannels(*known, channels);
    return eachOf(known->teams.isEmpty() ? QStringList{QString()} : known->teams);
}

} // namespace

base::Result<std::vector<sync::WorkspaceRun>> openWorkspaces(const Invocation &invocation, const SlackDoor &door)
{
    const auto targets = chooseTargets(invocation, door);
    if (!targets)
        return targets.error();
    std::vector<sync::WorkspaceRun> runs;
    for (const auto &target : *targets) {
        auto source = door.open(target.team);
        if (!source && targets->size() == 1)
            return source.error();
        runs.push_back({domain::TeamId(target.team), std::move(source), target.channels});
    }
    return runs;
}

} // namespace precedent::commands
