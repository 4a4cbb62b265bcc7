// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/workspaces.h"

#include "sync/channellist.h"
#include "sync/importedchannel.h"

#include <algorithm>
#include <array>
#include <set>

namespace precedent::sync {

namespace {

using base::ErrorKind;

/// Another workspace would fail of it too.
bool stopsAll(const base::Error &error)
{
    static constexpr std::array kinds{ErrorKind::Interrupted, ErrorKind::Budget, ErrorKind::Ledger, ErrorKind::Output,
                                      ErrorKind::Internal};
    return std::find(kinds.begin(), kinds.end(), error.kind) != kinds.end();
}

/// Authentication before network before the rest, as the exit codes say.
int gravity(const base::Error &error)
{
    if (error.kind == ErrorKind::Authentication)
        return 2;
    return error.kind == ErrorKind::Network ? 1 : 0;
}

base::Result<void> addFailed(Report &report, const store::Ledger &ledger, const WorkspaceRun &workspace,
                             const base::Error &error)
{
    const auto addOne = [&](const domain::ChannelId &channel, const QString &name) {
        ChannelReport entry;
        entry.team = workspace.team;
        entry.channel = channel;
        entry.name = name;
        entry.error = error;
        report.channels.push_back(std::move(entry));
    };
    for (const auto &name : workspace.channels)
        addOne({}, name);
    if (!workspace.channels.isEmpty())
        return {};
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto followed = followedChannels(**reader, workspace.team);
    if (!followed)
        return followed.error();
    for (const auto &channel : *followed)
        addOne(channel.id, channel.name);
    return {};
}

void add(Report &sum, Report &&report)
{
    if (!sum.teamName.isEmpty() && !report.teamName.isEmpty())
        sum.teamName += QStringLiteral(", ");
    sum.teamName += report.teamName;
    sum.isRestricted = sum.isRestricted || report.isRestricted;
    std::move(report.channels.begin(), report.channels.end(), std::back_inserter(sum.channels));
}

base::Result<Report> runOne(const WorkspaceRun &workspace, store::Ledger &ledger, Request request)
{
    if (!workspace.source)
        return workspace.source.error();
    request.team = workspace.team;
    request.channels = workspace.channels;
    return run(**workspace.source, ledger, request);
}

} // namespace

QString connectedKey(const domain::TeamId &team)
{
    return QStringLiteral("team-connected/") + team.text();
}

base::Result<std::vector<domain::TeamId>> connectedTeams(const store::Reader &reader)
{
    const auto channels = reader.channels();
    if (!channels)
        return channels.error();
    std::set<QString> ids;
    for (const auto &channel : *channels)
        ids.insert(channel.team.text());
    std::vector<domain::TeamId> teams;
    for (const auto &id : ids) {
        const domain::TeamId team(id);
        const auto connected = isConnected(reader, team);
        if (!connected)
            return connected.error();
        const auto followed = followedChannels(reader, team);
        if (!followed)
            return followed.error();
        if (*connected && !followed->empty())
            teams.push_back(team);
    }
    return teams;
}

base::Result<Report> runEach(const std::vector<WorkspaceRun> &workspaces, store::Ledger &ledger, const Request &request)
{
    Report sum;
    std::vector<base::Error> errors;
    for (const auto &workspace : workspaces) {
        auto report = runOne(workspace, ledger, request);
        if (report) {
            add(sum, std::move(*report));
            continue;
        }
        if (stopsAll(report.error()))
            return report.error();
        errors.push_back(report.error());
        errors.back().facts.insert(QStringLiteral("workspace"), workspace.team.text());
        if (auto added = addFailed(sum, ledger, workspace, errors.back()); !added)
            return added.error();
    }
    if (!errors.empty() && errors.size() == workspaces.size())
        return *std::max_element(errors.begin(), errors.end(),
                                 [](const base::Error &a, const base::Error &b) { return gravity(a) < gravity(b); });
    return sum;
}

} // namespace precedent::sync
