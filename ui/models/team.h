// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/stats.h"
#include "ui/models/periodpair.h"
#include "ui/models/refresher.h"
#include "workspace/ticketvolumes.h"

#include <array>

namespace precedent::models {

/// Below this many cases a share or a median says nothing about a person: counts only.
inline constexpr int leastCases = 5;
/// Below this many tickets a rate says nothing about a person.
inline constexpr int leastTickets = 50;

/// One agent's requests in the period, and how many there were in each of the thirteen weeks that end with it.
struct AgentLine
{
    QString key;  ///< as insight::GroupKey::AgentId says: an id, or the name of somebody without one
    QString name; ///< to be shown; oneLine() is the reader's work
    QString note; ///< team or id where somebody else in the list has the same name; else empty
    QString plan; ///< what is planned for them, in words; makeTeam() leaves it empty
    insight::Figures figures;
    std::array<int, domain::requestTypeCount> types{};
    std::array<int, 13> weeks{}; ///< oldest first
    QDate firstAsked;            ///< of all requests in the ledger, whatever the filter; null for nobody's
    /// Requests in the four weeks from the first on; empty while these are not over, and for whoever asked in the
    /// ledger's own first four weeks: they may have been there before.
    std::optional<int> firstWeeks;
    std::optional<double> tickets; ///< handled in the period, where every day of it is known
    /// The days of the period without ticket volumes, where some have them.
    std::vector<query::DateSpan> ticketGaps;
};

/// How a value spreads over the agents with enough cases; empty when fewer than two have them.
struct Spread
{
    double lower = 0; ///< first quartile, nearest rank
    double median = 0;
    double upper = 0; ///< third quartile
    int agents = 0;
};

/// Everybody who asked, under one filter (its agent clause left out, so that there is a team to compare with).
struct Team
{
    PeriodPair period;
    QDate lastDay;                 ///< the day that the thirteen weeks end with
    std::vector<AgentLine> agents; ///< by key; those without a request in the period have asked within the weeks
    /// Whom the filter's agent clauses name, by key, whenever they asked: keys and names only.
    std::vector<AgentLine> named;
    insight::Figures figures;                                ///< of the whole team in the period
    std::array<int, domain::requestTypeCount> typeMedians{}; ///< over the agents with a request in the period
    QString leadingCurrency;                                 ///< of everybody's requests
    std::optional<Spread> approvalRate;                      ///< over agents with at least leastCases decided
    std::optional<Spread> turnaround;                        ///< of the agents' medians in seconds, likewise
    std::optional<Spread> firstWeeks;                        ///< of all agents of the list
    std::optional<Spread> perHundred;                        ///< requests per 100 tickets, with at least leastTickets
};

/// An agent's requests per 100 tickets; empty where the tickets are unknown or too few.
[[nodiscard]] std::optional<double> requestsPerHundred(const AgentLine &agent);

/// Computes it; on any thread. Usage errors as query::parse().
[[nodiscard]] base::Result<Team> makeTeam(const RefreshRequest &request, const workspace::TicketVolumes &volumes = {});

/// How the agent of this key is called in the snapshot; empty for nobody's.
[[nodiscard]] QString agentName(const insight::Snapshot &snapshot, const QString &key);

/// The rows of the one agent whose key the request's filter names, exactly: the filter alone would also find longer
/// names that contain it. Newest first unless the request has an order.
[[nodiscard]] base::Result<std::vector<insight::RowIndex>> selectAgentRows(const RefreshRequest &request);

/// What `agent:` must say to find this agent and nobody else of the team: the name where that is enough, else the key.
[[nodiscard]] QString agentWord(const AgentLine &agent, const Team &team);

/// The filter without its agent clauses.
[[nodiscard]] query::Filter withoutAgents(const query::Filter &filter);
/// The agent clauses alone.
[[nodiscard]] query::Filter onlyAgents(const query::Filter &filter);

} // namespace precedent::models
