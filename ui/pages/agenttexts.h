// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bulletbars.h"
#include "ui/models/funnel.h"
#include "ui/models/team.h"

#include <QtCore/QLocale>

namespace precedent::pages {

/// "Approved 79.0% (team 86.0%)", "Took 9 min (team 6 min)", "Value $2,980.00": the line below the bars. Below five
/// cases there are counts and no shares.
[[nodiscard]] QStringList figureTexts(const models::AgentLine &agent, const models::Team &team, const QLocale &locale);

/// One row of the comparison with the team.
struct ComparisonRow
{
    QString label;
    QString agent;
    QString team;   ///< "of 141", "median 92.3%"
    QString spread; ///< the team's middle half
    QString whole;  ///< the comparison in words, with its numbers of cases
    bool operator==(const ComparisonRow &) const = default;
};

/// Counts by outcome, approval rate and times to decision beside the team's median and quartiles. What has fewer than
/// five cases, or fewer than two agents to compare with, says so instead.
[[nodiscard]] std::vector<ComparisonRow> comparisonRows(const models::AgentLine &agent, const models::Team &team,
                                                        const QLocale &locale);

/// The agent's requests by type with the team's median; types that nobody asked for are left out.
[[nodiscard]] charts::BulletBars typeBars(const models::AgentLine &agent, const models::Team &team,
                                          std::vector<domain::RequestType> &types);

/// Denied of decided requests, of every agent with enough cases, `agent` marked; no points where fewer than three have
/// them. `keys` are the points' agents.
[[nodiscard]] models::Funnel denialFunnel(const models::AgentLine &agent, const models::Team &team, QStringList &keys);

} // namespace precedent::pages
