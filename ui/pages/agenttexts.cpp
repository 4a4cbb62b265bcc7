// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agenttexts.h"

#include "ui/models/celltext.h"
#include "ui/pages/overviewtexts.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace precedent::pages {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::pages::AgentTexts)
};

QString none()
{
    return QStringLiteral("–");
}

QString duration(double seconds)
{
    return text::durationText(std::llround(seconds));
}

template <typename Show>
QString spreadText(const std::optional<models::Spread> &spread, Show show)
{
    if (!spread)
        return Words::tr("too few agents with 5 cases");
    return Words::tr("median %1, middle half %2 – %3, %Ln agent(s)", "of the team", spread->agents)
        .arg(show(spread->median), show(spread->lower), show(spread->upper));
}

QString medianTime(const insight::Figures &figures, const QLocale &locale)
{
    if (!figures.turnaroundMedian)
        return none();
    return Words::tr("%1, n %2", "a duration, number of cases")
        .arg(text::durationText(*figures.turnaroundMedian), locale.toString(figures.turnaroundCount));
}

QString p90Time(const insight::Figures &figures)
{
    const bool enough = figures.turnaroundCount >= models::leastCases && figures.turnaroundP90;
    return enough ? text::durationText(*figures.turnaroundP90) : Words::tr("fewer than 5 cases");
}

ComparisonRow countRow(domain::Decision decision, int agent, int team, const QLocale &locale)
{
    return {text::label(decision), locale.toString(agent),
            Words::tr("%1 of all", "a count of the whole team").arg(locale.toString(team))};
}

} // namespace

QStringList figureTexts(const models::AgentLine &agent, const models::Team &team, const QLocale &locale)
{
    const insight::Figures &own = agent.figures;
    QStringList texts{Words::tr("Approved %1 (team %2)")
                          .arg(shareText(own.approved, own.decided(), locale),
                               shareText(team.figures.approved, team.figures.decided(), locale))};
    if (own.turnaroundMedian && team.figures.turnaroundMedian)
        texts.append(
            Words::tr("Took %1 (team %2)", "median time to decision")
                .arg(text::durationText(*own.turnaroundMedian), text::durationText(*team.figures.turnaroundMedian)));
    if (!own.approvedAmount.empty())
        texts.append(Words::tr("Value approved %1").arg(text::sumsText(own.approvedAmount, locale)));
    return texts;
}

std::vector<ComparisonRow> comparisonRows(const models::AgentLine &agent, const models::Team &team,
                                          const QLocale &locale)
{
    const insight::Figures &own = agent.figures;
    const insight::Figures &all = team.figures;
    const auto percent = [&locale](double share) { return text::percentText(share, locale); };
    return {
        countRow(domain::Decision::Approved, own.approved, all.approved, locale),
        countRow(domain::Decision::Denied, own.denied, all.denied, locale),
        countRow(domain::Decision::Pending, own.pending, all.pending, locale),
        {Words::tr("Approval rate"),
         own.decided() == 0 ? none()
                            : Words::tr("%1, n %2", "a share, number of cases")
                                  .arg(shareText(own.approved, own.decided(), locale), locale.toString(own.decided())),
         spreadText(team.approvalRate, percent)},
        {Words::tr("Median time to decision"), medianTime(own, locale), spreadText(team.turnaround, duration)},
        {Words::tr("p90 time to decision"), p90Time(own), p90Time(all)},
    };
}

charts::BulletBars typeBars(const models::AgentLine &agent, const models::Team &team,
                            std::vector<domain::RequestType> &types)
{
    charts::BulletBars bars;
    bars.title = Words::tr("Requests by type");
    bars.labelHeading = Words::tr("Type");
    bars.valueName = models::oneLine(agent.name);
    bars.markName = Words::tr("team median");
    types.clear();
    for (std::size_t i = 0; i < agent.types.size(); ++i) {
        if (agent.types[i] == 0 && team.typeMedians[i] == 0)
            continue;
        types.push_back(domain::RequestType(i));
        bars.bars.push_back({text::label(domain::RequestType(i)), agent.types[i], team.typeMedians[i]});
    }
    return bars;
}

} // namespace precedent::pages
