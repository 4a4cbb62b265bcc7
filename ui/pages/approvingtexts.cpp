// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvingtexts.h"

#include "ui/models/celltext.h"
#include "ui/models/roles.h"
#include "ui/models/team.h"
#include "ui/pages/overviewtexts.h"
#include "ui/pages/policytexts.h"
#include "ui/text/dates.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace precedent::pages {

namespace {

class ApprovingTexts
{
    Q_DECLARE_TR_FUNCTIONS(ApprovingTexts)
};

const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;

QString none()
{
    return QStringLiteral("–");
}

/// A percentile of few decisions is one of them.
QString timeText(const std::optional<std::int64_t> &seconds, int cases)
{
    return seconds && cases >= models::leastCases ? text::durationText(*seconds) : none();
}

QString bandText(const models::Consistency &cell, const base::Currency &currency, const QLocale &locale)
{
    const auto money = [&](std::int64_t minor) { return text::moneyText({minor, currency}, locale); };
    if (cell.low && cell.high)
        return ApprovingTexts::tr("over %1 up to %2", "amounts").arg(money(*cell.low), money(*cell.high));
    if (cell.high)
        return ApprovingTexts::tr("up to %1", "an amount").arg(money(*cell.high));
    if (cell.low)
        return ApprovingTexts::tr("over %1", "an amount").arg(money(*cell.low));
    return currency.isNull() ? ApprovingTexts::tr("without an amount")
                             : ApprovingTexts::tr("without an amount in %1", "a currency").arg(currency.code());
}

QString rateText(const models::Consistency::Rate &rate, const QLocale &locale)
{
    if (rate.isEmpty())
        return none();
    return ApprovingTexts::tr("%1 %2, n %3", "approver, share approved, number of cases")
        .arg(models::oneLine(rate.name), text::percentText(rate.share(), locale), locale.toString(rate.decided));
}

QString gapText(const models::Consistency &cell)
{
    if (cell.lowest.isEmpty())
        return none();
    return ApprovingTexts::tr("%Ln point(s)", "between two percentages", int(std::lround(cell.gap() * 100)));
}

/// "9 on 14 Oct".
QString busiestText(const models::BusiestDay &busiest, const QLocale &locale)
{
    if (busiest.count == 0)
        return none();
    return ApprovingTexts::tr("%1 on %2", "requests, a day")
        .arg(locale.toString(busiest.count), text::dayOfYearText(busiest.day, locale));
}

std::vector<charts::BarSeries> outcomeSeries()
{
    return {{ApprovingTexts::tr("Approved"), charts::approvedColour, {}},
            {ApprovingTexts::tr("Denied"), charts::deniedColour, {}},
            {ApprovingTexts::tr("Not decided"), charts::undecidedColour, {}}};
}

/// One bar more, in the order of outcomeSeries().
void add(std::vector<charts::BarSeries> &series, const models::OutcomeCounts &counts)
{
    series[0].values.push_back(counts.approved);
    series[1].values.push_back(counts.denied);
    series[2].values.push_back(counts.undecided);
}

QString ageText(const models::AgeBand &band)
{
    constexpr int day = 24;
    constexpr int longest = 168;
    if (band.hours == 0)
        return ApprovingTexts::tr("older than %1", "a duration").arg(text::durationText(std::int64_t(longest) * 3600));
    return band.hours <= day ? ApprovingTexts::tr("up to %Ln hour(s)", nullptr, band.hours)
                             : ApprovingTexts::tr("up to %Ln day(s)", nullptr, band.hours / day);
}

} // namespace

std::vector<models::ListColumn<models::ApproverLine>> approverColumns(const QLocale &locale)
{
    using models::ApproverLine;
    const auto tip = [](const ApproverLine &line, int role) {
        return role == Qt::ToolTipRole ? QVariant(widgets::plainToolTip(models::oneLine(line.name))) : QVariant();
    };
    const auto busiestTip = [locale](const ApproverLine &line, int role) {
        const bool isTold = role == Qt::ToolTipRole && line.busiest.count > 0;
        return isTold ? QVariant(widgets::plainToolTip(text::dayText(line.busiest.day, locale))) : QVariant();
    };
    return {
        {ApprovingTexts::tr("Approver"), left, [](const ApproverLine &line) { return models::oneLine(line.name); },
         tip},
        {ApprovingTexts::tr("Decided"), models::figureAlignment,
         [locale](const ApproverLine &line) { return locale.toString(line.figures.decided()); }},
        {ApprovingTexts::tr("Approved (95% interval)"), models::figureAlignment,
         [locale](const ApproverLine &line) {
             return agreementText(line.figures.approved, line.figures.decided(), locale);
         }},
        {ApprovingTexts::tr("Median time"), models::figureAlignment,
         [](const ApproverLine &line) {
             return timeText(line.figures.turnaroundMedian, line.figures.turnaroundCount);
         }},
        {ApprovingTexts::tr("p90 time"), models::figureAlignment,
         [](const ApproverLine &line) { return timeText(line.figures.turnaroundP90, line.figures.turnaroundCount); }},
        {ApprovingTexts::tr("Timed"), models::figureAlignment,
         [locale](const ApproverLine &line) { return locale.toString(line.figures.turnaroundCount); }},
        {ApprovingTexts::tr("Fast", "decisions in a few seconds"), models::figureAlignment,
         [locale](const ApproverLine &line) { return locale.toString(line.fast); }},
        {ApprovingTexts::tr("Odd hours", "decisions"), models::figureAlignment,
         [locale](const ApproverLine &line) { return line.atOddHours ? locale.toString(*line.atOddHours) : none(); }},
        {ApprovingTexts::tr("Busiest day", "of an approver"), left,
         [locale](const ApproverLine &line) { return busiestText(line.busiest, locale); }, busiestTip},
    };
}

std::vector<models::ListColumn<models::Consistency>>
consistencyColumns(const base::Currency &currency, const insight::ConsistencyRules &rules, const QLocale &locale)
{
    using models::Consistency;
    const auto name = [currency, locale](const Consistency &cell) {
        return ApprovingTexts::tr("%1 · %2", "type, amounts")
            .arg(text::label(cell.type), bandText(cell, currency, locale));
    };
    const auto tip = [name](const Consistency &cell, int role) {
        return role == Qt::ToolTipRole ? QVariant(widgets::plainToolTip(name(cell))) : QVariant();
    };
    const auto tone = [rules](const Consistency &cell, int role) {
        const bool isNotable = role == models::PillRole && models::isNotable(cell, rules);
        return isNotable ? QVariant(int(widgets::PillTone::Pending)) : QVariant();
    };
    return {
        {ApprovingTexts::tr("Requests"), left, name, tip},
        {ApprovingTexts::tr("Decided"), models::figureAlignment,
         [locale](const Consistency &cell) { return locale.toString(cell.decided); }},
        {ApprovingTexts::tr("Approved"), models::figureAlignment,
         [locale](const Consistency &cell) { return shareText(cell.approved, cell.decided, locale); }},
        {ApprovingTexts::tr("Lowest"), left,
         [locale](const Consistency &cell) { return rateText(cell.lowest, locale); }},
        {ApprovingTexts::tr("Highest"), left,
         [locale](const Consistency &cell) { return rateText(cell.highest, locale); }},
        {ApprovingTexts::tr("Gap"), models::figureAlignment, gapText, tone},
    };
}

std::vector<models::ListColumn<models::AgeBand>> ageColumns(const QString &leadingCurrency, const QLocale &locale)
{
    using models::AgeBand;
    return {
        {ApprovingTexts::tr("Age"), left, ageText},
        {ApprovingTexts::tr("Pending"), models::figureAlignment,
         [locale](const AgeBand &band) { return locale.toString(band.count); }},
        {ApprovingTexts::tr("Asked for"), models::figureAlignment,
         [leadingCurrency, locale](const AgeBand &band) {
             return band.amount.empty() ? none() : shortSums(band.amount, leadingCurrency, locale);
         },
         [locale](const AgeBand &band, int role) {
             return role == Qt::ToolTipRole ? QVariant(widgets::plainToolTip(text::sumsText(band.amount, locale)))
                                            : QVariant();
         }},
    };
}

charts::Histogram weekdayChart(const models::Approving &approving, int weekStart, const QLocale &locale)
{
    charts::Histogram chart;
    chart.bars.title = ApprovingTexts::tr("Requests per weekday");
    chart.bars.categoryHeading = ApprovingTexts::tr("Weekday");
    chart.bars.series = outcomeSeries();
    for (int i = 0; i < 7; ++i) {
        const int weekday = (weekStart - 1 + i) % 7;
        const QString shortName = locale.standaloneDayName(weekday + 1, QLocale::ShortFormat);
        chart.bars.categories.push_back({shortName, locale.standaloneDayName(weekday + 1), false, true});
        chart.edges.append(shortName);
        add(chart.bars.series, approving.weekdays[std::size_t(weekday)]);
    }
    return chart;
}

charts::StackedBars daysChart(const std::vector<models::DayOutcomes> &days, const QLocale &locale)
{
    charts::StackedBars bars;
    bars.title = ApprovingTexts::tr("Requests per day");
    bars.categoryHeading = ApprovingTexts::tr("Day");
    bars.series = outcomeSeries();
    for (const models::DayOutcomes &day : days) {
        bars.categories.push_back(
            {text::dayOfYearText(day.day, locale), text::dayText(day.day, locale), day.isSoFar, day.isCovered});
        add(bars.series, day.counts);
    }
    return bars;
}

QString daysHint(const models::Approving &approving, const QLocale &locale)
{
    const auto busiest = std::max_element(
        approving.days.begin(), approving.days.end(),
        [](const models::DayOutcomes &a, const models::DayOutcomes &b) { return a.counts.total() < b.counts.total(); });
    QStringList parts;
    if (busiest != approving.days.end() && busiest->counts.total() > 0)
        parts.append(ApprovingTexts::tr("most on %1: %2", "a day, requests")
                         .arg(text::dayOfYearText(busiest->day, locale), locale.toString(busiest->counts.total())));
    if (approving.hasMoreDays)
        parts.append(ApprovingTexts::tr("the last %Ln day(s)", nullptr, int(approving.days.size())));
    parts.append(ApprovingTexts::tr("click a bar to filter"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace precedent::pages
