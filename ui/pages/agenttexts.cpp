// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agenttexts.h"

#include "ui/models/celltext.h"
#include "ui/pages/agentlist.h"
#include "ui/pages/overviewtexts.h"
#include "ui/text/dates.h"
#include "ui/text/formats.h"
#include "ui/text/joined.h"
#include "ui/text/labels.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace precedent::pages {

namespace {

class AgentTexts
{
    Q_DECLARE_TR_FUNCTIONS(AgentTexts)
};

QString none()
{
    return QStringLiteral("–");
}

QString duration(double seconds)
{
    return text::durationText(std::llround(seconds));
}

QString shown(int count, const QLocale &locale)
{
    return locale.toString(count);
}

/// Fills in the team's side; `show` says one of its values.
template <typename Show>
ComparisonRow compared(ComparisonRow row, int cases, const std::optional<models::Spread> &spread, Show show,
                       const QLocale &locale)
{
    const QString own = AgentTexts::tr("%1, n %2", "a value, number of cases").arg(row.agent, shown(cases, locale));
    row.team =
        spread ? AgentTexts::tr("median %1", "of the team").arg(show(spread->median)) : AgentTexts::tr("too few cases");
    if (spread)
        row.spread = AgentTexts::tr("%1 – %2", "from, to").arg(show(spread->lower), show(spread->upper));
    const QString others =
        spread ? AgentTexts::tr("median %1, middle half %2, %Ln agent(s)", "of the team", spread->agents)
                     .arg(show(spread->median), row.spread)
               : AgentTexts::tr("fewer than two agents have 5 cases");
    row.whole = AgentTexts::tr("%1: %2. Team: %3.", "figure, an agent's value, the team's").arg(row.label, own, others);
    return row;
}

ComparisonRow countRow(domain::Decision decision, int agent, int team, const QLocale &locale)
{
    ComparisonRow row{text::label(decision), shown(agent, locale), {}, {}, {}};
    row.team = AgentTexts::tr("of %1", "a count of the whole team").arg(shown(team, locale));
    row.whole = AgentTexts::tr("%1: %2 %3", "figure, an agent's count, of the team's count")
                    .arg(row.label, row.agent, row.team);
    return row;
}

ComparisonRow rateRow(const insight::Figures &own, const models::Team &team, const QLocale &locale)
{
    const QString rate = shareText(own.approved, own.decided(), locale);
    return compared(
        {AgentTexts::tr("Approval rate"), rate, {}, {}, {}}, own.decided(), team.approvalRate,
        [&locale](double share) { return text::percentText(share, locale); }, locale);
}

/// How an agent began, beside how the others of the list did.
ComparisonRow firstWeeksRow(const models::AgentLine &agent, const models::Team &team, const QLocale &locale)
{
    const auto show = [&locale](double count) { return locale.toString(std::llround(count)); };
    const int own = agent.firstWeeks.value_or(0);
    return compared({AgentTexts::tr("First four weeks", "requests"), show(own), {}, {}, {}}, own, team.firstWeeks, show,
                    locale);
}

ComparisonRow ticketsRow(const models::AgentLine &agent, const models::Team &team, const QLocale &locale)
{
    const auto show = [&locale](double rate) { return locale.toString(rate, 'f', 1); };
    const auto own = models::requestsPerHundred(agent);
    return compared({AgentTexts::tr("Per 100 tickets", "requests"), own ? show(*own) : none(), {}, {}, {}},
                    int(std::lround(agent.tickets.value_or(0))), team.perHundred, show, locale);
}

/// A rate needs the tickets of every day; which are missing is worth more than a dash.
ComparisonRow ticketGapsRow(const models::AgentLine &agent, const QLocale &locale)
{
    QStringList gaps;
    for (const query::DateSpan &gap : agent.ticketGaps)
        gaps += text::spanText(gap, locale);
    ComparisonRow row{AgentTexts::tr("Per 100 tickets", "requests"), none(), {}, {}, {}};
    row.team = AgentTexts::tr("volumes missing", "of tickets");
    row.whole = AgentTexts::tr("%1: there are no ticket volumes of this agent for %2.", "figure, days")
                    .arg(row.label, text::enumerated(gaps));
    return row;
}

bool hasTimes(const insight::Figures &figures)
{
    return figures.turnaroundCount >= models::leastCases;
}

QString medianTime(const insight::Figures &figures)
{
    return hasTimes(figures) && figures.turnaroundMedian ? text::durationText(*figures.turnaroundMedian) : none();
}

ComparisonRow medianRow(const insight::Figures &own, const models::Team &team, const QLocale &locale)
{
    return compared({AgentTexts::tr("Median time"), medianTime(own), {}, {}, {}}, own.turnaroundCount, team.turnaround,
                    duration, locale);
}

QString p90Time(const insight::Figures &figures)
{
    return hasTimes(figures) && figures.turnaroundP90 ? text::durationText(*figures.turnaroundP90) : none();
}

/// The ninth decile has no spread over agents: it is that of all decisions together.
ComparisonRow p90Row(const insight::Figures &own, const insight::Figures &all, const QLocale &locale)
{
    ComparisonRow row{AgentTexts::tr("p90 time"), p90Time(own), {}, {}, {}};
    row.team = AgentTexts::tr("%1 for all", "a duration of the whole team's decisions").arg(p90Time(all));
    row.whole =
        AgentTexts::tr("Nine of ten decisions took at most %1, n %2; of the whole team %3, n %4. Needs 5 cases.")
            .arg(row.agent, shown(own.turnaroundCount, locale), p90Time(all), shown(all.turnaroundCount, locale));
    return row;
}

} // namespace

QStringList figureTexts(const models::AgentLine &agent, const models::Team &team, const QLocale &locale)
{
    const insight::Figures &own = agent.figures;
    QStringList texts{AgentTexts::tr("Approved %1 (team %2)")
                          .arg(shareText(own.approved, own.decided(), locale),
                               shareText(team.figures.approved, team.figures.decided(), locale))};
    if (hasTimes(own))
        texts.append(AgentTexts::tr("Took %1 (team %2)", "median time to decision")
                         .arg(medianTime(own), medianTime(team.figures)));
    if (!own.approvedAmount.empty())
        texts.append(
            AgentTexts::tr("Value approved %1").arg(text::sumsText(own.approvedAmount, locale, team.leadingCurrency)));
    return texts;
}

std::vector<ComparisonRow> comparisonRows(const models::AgentLine &agent, const models::Team &team,
                                          const QLocale &locale)
{
    const insight::Figures &own = agent.figures;
    const insight::Figures &all = team.figures;
    std::vector<ComparisonRow> rows{
        countRow(domain::Decision::Approved, own.approved, all.approved, locale),
        countRow(domain::Decision::Denied, own.denied, all.denied, locale),
        countRow(domain::Decision::Pending, own.pending, all.pending, locale),
        rateRow(own, team, locale),
        medianRow(own, team, locale),
        p90Row(own, all, locale),
    };
    if (agent.firstWeeks)
        rows.push_back(firstWeeksRow(agent, team, locale));
    if (!agent.ticketGaps.empty())
        rows.push_back(ticketGapsRow(agent, locale));
    else if (agent.tickets || team.perHundred)
        rows.push_back(ticketsRow(agent, team, locale));
    return rows;
}

charts::BulletBars typeBars(const models::AgentLine &agent, const models::Team &team,
                            std::vector<domain::RequestType> &types)
{
    charts::BulletBars bars;
    bars.title = AgentTexts::tr("Requests by type");
    bars.labelHeading = AgentTexts::tr("Type");
    bars.valueName = agentText(agent);
    bars.markName = AgentTexts::tr("team median");
    types.clear();
    for (std::size_t i = 0; i < agent.types.size(); ++i) {
        if (agent.types[i] == 0 && team.typeMedians[i] == 0)
            continue;
        types.push_back(domain::RequestType(i));
        bars.bars.push_back({text::label(domain::RequestType(i)), agent.types[i], team.typeMedians[i]});
    }
    return bars;
}

models::Funnel denialFunnel(const models::AgentLine &agent, const models::Team &team, QStringList &keys)
{
    std::vector<const models::AgentLine *> lines;
    for (const models::AgentLine &line : team.agents) {
        if (line.figures.decided() >= models::leastCases)
            lines.push_back(&line);
    }
    std::stable_sort(lines.begin(), lines.end(), [](const models::AgentLine *a, const models::AgentLine *b) {
        return a->figures.decided() < b->figures.decided();
    });
    models::Funnel funnel{
        AgentTexts::tr("Denial rate against the team"), AgentTexts::tr("Decided"), AgentTexts::tr("Denied"), 0, {}};
    keys.clear();
    constexpr std::size_t leastPoints = 3;
    if (lines.size() < leastPoints)
        return funnel;
    funnel.share = double(team.figures.denied) / team.figures.decided();
    for (const models::AgentLine *line : lines) {
        funnel.points.push_back(
            {shownName(*line), line->figures.denied, line->figures.decided(), line->key == agent.key});
        keys.append(line->key);
    }
    return funnel;
}

} // namespace precedent::pages
