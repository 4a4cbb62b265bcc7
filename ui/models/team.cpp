// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/team.h"

#include "base/folding.h"
#include "insight/grouping.h"
#include "ui/models/leadingcurrency.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace precedent::models {

namespace {

using Lines = std::map<QString, AgentLine>;
using insight::GroupKey;

constexpr int weekCount = 13;

AgentLine &lineOf(Lines &lines, const QString &key)
{
    AgentLine &line = lines[key];
    line.key = key;
    return line;
}

/// Gives every line the name that most of its records carry, and its team as the note.
void addNames(Lines &lines, const RefreshRequest &request, const std::vector<insight::RowIndex> &rows)
{
    std::map<QString, int> most;
    for (const auto &group :
         insight::groupBy(*request.snapshot, rows, {GroupKey::AgentId, GroupKey::Agent, GroupKey::Team})) {
        int &count = most[group.keys.at(0)];
        if (group.figures.count <= count)
            continue;
        count = group.figures.count;
        AgentLine &line = lineOf(lines, group.keys.at(0));
        line.name = group.keys.at(1);
        line.note = group.keys.at(2);
    }
}

/// Keeps notes where a name alone would not do, the id where the team does not do either.
void settleNotes(std::vector<AgentLine> &agents)
{
    std::map<QString, int> names;
    std::map<std::pair<QString, QString>, int> withTeams;
    for (const AgentLine &line : agents) {
        ++names[line.name];
        ++withTeams[{line.name, line.note}];
    }
    for (AgentLine &line : agents) {
        if (names[line.name] == 1)
            line.note.clear();
        else if (line.note.isEmpty() || withTeams[{line.name, line.note}] > 1)
            line.note = line.key;
    }
}

base::Result<void> addPeriod(Team &team, Lines &lines, const RefreshRequest &request)
{
    const auto rows = rowsOf(request);
    if (!rows)
        return rows.error();
    team.figures = insight::figures(*request.snapshot, *rows);
    team.leadingCurrency = leadingCurrency(*request.snapshot, *rows);
    const query::DateBasis basis = request.filter.dateBasis;
    for (const auto &group : insight::groupBy(*request.snapshot, *rows, {GroupKey::AgentId}, basis))
        lineOf(lines, group.keys.at(0)).figures = group.figures;
    for (const auto &group : insight::groupBy(*request.snapshot, *rows, {GroupKey::AgentId, GroupKey::Type}, basis)) {
        if (const auto type = domain::fromWord<domain::RequestType>(group.keys.at(1)))
            lineOf(lines, group.keys.at(0)).types[std::size_t(*type)] = group.figures.count;
    }
    addNames(lines, request, *rows);
    return {};
}

base::Result<void> addWeeks(const Team &team, Lines &lines, const RefreshRequest &request)
{
    const QDate newest = query::weekOf(team.lastDay, request.calendar.weekStart).first;
    const QDate oldest = newest.addDays(-7 * qint64{weekCount - 1});
    const auto rows = request.snapshot->select(withDates(request.filter, {oldest, team.lastDay}), request.calendar);
    if (!rows)
        return rows.error();
    const query::DateBasis basis = request.filter.dateBasis;
    for (const auto &group : insight::groupBy(*request.snapshot, *rows, {GroupKey::AgentId, GroupKey::Week}, basis)) {
        const qint64 week = oldest.daysTo(QDate::fromString(group.keys.at(1), Qt::ISODate)) / 7;
        if (week >= 0 && week < weekCount)
            lineOf(lines, group.keys.at(0)).weeks[std::size_t(week)] = group.figures.count;
    }
    addNames(lines, request, *rows);
    return {};
}

std::optional<Spread> spreadOf(std::vector<double> values)
{
    if (values.size() < 2)
        return {};
    std::sort(values.begin(), values.end());
    // Nearest rank, as insight::nearestRank() does for whole numbers.
    const auto at = [&values](std::size_t quarters) { return values[(values.size() * quarters + 3) / 4 - 1]; };
    return Spread{at(1), at(2), at(3), int(values.size())};
}

void addComparisons(Team &team)
{
    std::vector<double> rates;
    std::vector<double> turnarounds;
    std::vector<double> perHundred;
    std::array<std::vector<std::int64_t>, domain::requestTypeCount> counts;
    for (const AgentLine &line : team.agents) {
        if (const auto rate = requestsPerHundred(line))
            perHundred.push_back(*rate);
        if (line.figures.count == 0)
            continue;
        for (std::size_t type = 0; type < counts.size(); ++type)
            counts[type].push_back(line.types[type]);
        if (line.figures.decided() >= leastCases)
            rates.push_back(line.figures.approvalRate().value_or(0));
        if (line.figures.turnaroundCount >= leastCases && line.figures.turnaroundMedian)
            turnarounds.push_back(double(*line.figures.turnaroundMedian));
    }
    for (std::size_t type = 0; type < counts.size(); ++type)
        team.typeMedians[type] = int(insight::nearestRank(counts[type], 0.5).value_or(0));
    team.approvalRate = spreadOf(std::move(rates));
    team.turnaround = spreadOf(std::move(turnarounds));
    team.perHundred = spreadOf(std::move(perHundred));
}

base::Result<void> addNamed(Team &team, const RefreshRequest &request)
{
    const query::Filter agents = onlyAgents(request.filter);
    if (agents.isEmpty())
        return {};
    const auto rows = request.snapshot->select(agents, request.calendar);
    if (!rows)
        return rows.error();
    Lines lines;
    addNames(lines, request, *rows);
    for (const auto &[key, line] : lines)
        team.named.push_back(line);
    return {};
}

bool isAgent(const query::Clause &clause)
{
    return clause.key == query::Key::Agent;
}

/// When an agent asked first, and how often in the four weeks from then on.
struct Beginning
{
    base::Instant first;
    int requests = 0;
};

constexpr std::int64_t fourWeeks = 28 * base::oneDay;

QHash<QString, Beginning> beginningsOf(const insight::Snapshot::Columns &columns)
{
    const auto ids = insight::agentIds(columns);
    // Several codes are one agent; what comes first among them counts.
    QHash<QString, std::size_t> places;
    std::vector<std::size_t> placeOf;
    placeOf.reserve(ids.size());
    for (const auto &id : ids)
        placeOf.push_back(places.contains(id) ? places.value(id) : *places.insert(id, std::size_t(places.size())));
    std::vector<Beginning> beginnings(std::size_t(places.size()));
    // Rows stand in the order of their requests.
    for (std::size_t row = 0; row < columns.size; ++row) {
        Beginning &beginning = beginnings[placeOf[columns.agent.codes[row]]];
        const base::Instant at{columns.root[row]};
        if (beginning.requests == 0)
            beginning.first = at;
        beginning.requests += at < beginning.first + fourWeeks ? 1 : 0;
    }
    QHash<QString, Beginning> found;
    for (auto place = places.begin(); place != places.end(); ++place)
        found.insert(place.key(), beginnings[place.value()]);
    return found;
}

void addBeginnings(Team &team, const insight::Snapshot &snapshot)
{
    const auto beginnings = beginningsOf(snapshot.columns());
    const base::Instant start{snapshot.size() > 0 ? snapshot.columns().root[0] : 0};
    std::vector<double> counts;
    for (AgentLine &line : team.agents) {
        const auto found = beginnings.constFind(line.key);
        if (found == beginnings.cend() || found->requests == 0)
            continue;
        line.firstAsked = snapshot.zone().dateOf(found->first);
        if (found->first < start + fourWeeks || snapshot.lastSync() < found->first + fourWeeks)
            continue;
        line.firstWeeks = found->requests;
        counts.push_back(found->requests);
    }
    team.firstWeeks = spreadOf(std::move(counts));
}

std::vector<query::DateSpan> gapsBetween(const std::vector<workspace::TicketWeek> &weeks, const query::DateSpan &days)
{
    if (days.first.isNull() || days.last.isNull())
        return {};
    std::vector<query::DateSpan> gaps;
    bool isAny = false;
    QDate next = days.first; // the first day that was not looked at yet
    for (const auto &week : weeks) {
        const auto from = std::max(week.firstDay, next);
        const auto to = std::min(week.firstDay.addDays(6), days.last);
        if (to < from)
            continue;
        isAny = true;
        if (from > next)
            gaps.push_back({next, from.addDays(-1)});
        next = to.addDays(1);
    }
    if (next <= days.last)
        gaps.push_back({next, days.last});
    return isAny ? gaps : std::vector<query::DateSpan>();
}

void addTickets(Team &team, const workspace::TicketVolumes &volumes)
{
    if (!team.period.span)
        return;
    for (AgentLine &line : team.agents) {
        const auto weeks = volumes.value(line.key);
        line.tickets = workspace::ticketsIn(weeks, *team.period.span);
        line.ticketGaps = gapsBetween(weeks, *team.period.span);
    }
}

} // namespace

std::optional<double> requestsPerHundred(const AgentLine &agent)
{
    if (!agent.tickets || *agent.tickets < leastTickets)
        return {};
    return 100.0 * agent.figures.count / *agent.tickets;
}

base::Result<Team> makeTeam(const RefreshRequest &request, const workspace::TicketVolumes &volumes)
{
    RefreshRequest everybody = request;
    everybody.filter = withoutAgents(request.filter);
    Team team;
    team.period = periodOf(everybody.filter, everybody.calendar);
    team.lastDay = lastDayOf(team.period, *everybody.snapshot, everybody.calendar);
    Lines lines;
    if (const auto done = addPeriod(team, lines, everybody); !done)
        return done.error();
    if (const auto done = addWeeks(team, lines, everybody); !done)
        return done.error();
    if (const auto done = addNamed(team, request); !done)
        return done.error();
    for (const auto &[key, line] : lines) {
        if (!key.isEmpty())
            team.agents.push_back(line);
    }
    addBeginnings(team, *request.snapshot);
    addTickets(team, volumes);
    settleNotes(team.agents);
    addComparisons(team);
    return team;
}

QString agentName(const insight::Snapshot &snapshot, const QString &key)
{
    const auto keys = insight::agentIds(snapshot.columns());
    const auto newest = std::find(keys.rbegin(), keys.rend(), key);
    const auto place = std::size_t(keys.rend() - newest);
    return place == 0 ? QString() : insight::displayName(snapshot.columns().agent.dictionary.values()[place - 1]);
}

base::Result<std::vector<insight::RowIndex>> selectAgentRows(const RefreshRequest &request)
{
    RefreshRequest everybody = request;
    everybody.filter = withoutAgents(request.filter);
    if (everybody.sort.empty())
        everybody.sort = {{QStringLiteral("requested_at"), true}};
    const auto rows = selectRows(everybody);
    const query::Clause *clause = request.filter.find(query::Key::Agent);
    if (!rows || clause == nullptr)
        return rows;
    return insight::rowsOfAgent(*request.snapshot, *rows, clause->values.value(0));
}

QString agentWord(const AgentLine &agent, const Team &team)
{
    const QString folded = base::fold(agent.name);
    const bool isShared = std::any_of(team.agents.begin(), team.agents.end(), [&](const AgentLine &other) {
        return other.key != agent.key && base::fold(other.name).contains(folded);
    });
    return isShared ? agent.key : agent.name;
}

query::Filter withoutAgents(const query::Filter &filter)
{
    query::Filter rest = filter;
    rest.clauses.erase(std::remove_if(rest.clauses.begin(), rest.clauses.end(), isAgent), rest.clauses.end());
    return rest;
}

query::Filter onlyAgents(const query::Filter &filter)
{
    query::Filter agents;
    std::copy_if(filter.clauses.begin(), filter.clauses.end(), std::back_inserter(agents.clauses), isAgent);
    return agents;
}

} // namespace precedent::models
