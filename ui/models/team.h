// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/stats.h"
#include "ui/models/periodpair.h"
#include "ui/models/refresher.h"

#include <array>

namespace precedent::models {

/// Below this many cases a share or a median says nothing about a person: counts only.
inline constexpr int leastCases = 5;

/// One agent's requests in the period, and how many there were in each of the thirteen weeks that end with it.
struct AgentLine
{
    QString name; ///< as insight groups agents, and as `agent:` finds them
    insight::Figures figures;
    std::array<int, domain::requestTypeCount> types{};
    std::array<int, 13> weeks{}; ///< oldest first
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
    std::vector<AgentLine> agents; ///< by name; those without a request in the period have asked within the weeks
    insight::Figures figures;      ///< of the whole team in the period
    std::array<int, domain::requestTypeCount> typeMedians{}; ///< over the agents with a request in the period
    std::optional<Spread> approvalRate;                      ///< over agents with at least leastCases decided
    std::optional<Spread> turnaround;                        ///< of the agents' medians in seconds, likewise
};

/// Computes it; on any thread. Usage errors as query::parse().
[[nodiscard]] base::Result<Team> makeTeam(const RefreshRequest &request);

/// The rows of the one agent that the request's filter names, exactly: the filter alone would also find longer names
/// that contain this one. Newest first unless the request has an order.
[[nodiscard]] base::Result<std::vector<insight::RowIndex>> selectAgentRows(const RefreshRequest &request);

/// The filter without its agent clauses.
[[nodiscard]] query::Filter withoutAgents(const query::Filter &filter);

} // namespace precedent::models
