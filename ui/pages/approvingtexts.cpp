// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvingtexts.h"

#include "ui/models/celltext.h"
#include "ui/models/roles.h"
#include "ui/models/team.h"
#include "ui/pages/overviewtexts.h"
#include "ui/pages/policytexts.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace precedent::pages {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::pages::ApprovingTexts)
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
        return Words::tr("over %1 up to %2", "amounts").arg(money(*cell.low), money(*cell.high));
    if (cell.high)
        return Words::tr("up to %1", "an amount").arg(money(*cell.high));
    if (cell.low)
        return Words::tr("over %1", "an amount").arg(money(*cell.low));
    return currency.isNull() ? Words::tr("without an amount")
                             : Words::tr("without an amount in %1", "a currency").arg(currency.code());
}

QString rateText(const models::Consistency::Rate &rate, const QLocale &locale)
{
    if (rate.isEmpty())
        return none();
    return Words::tr("%1 %2, n %3", "approver, share approved, number of cases")
        .arg(models::oneLine(rate.name), text::percentText(rate.share(), locale), locale.toString(rate.decided));
}

QString gapText(const models::Consistency &cell)
{
    if (cell.lowest.isEmpty())
        return none();
    return Words::tr("%Ln point(s)", "between two percentages", int(std::lround(cell.gap() * 100)));
}

QString ageText(const models::AgeBand &band)
{
    constexpr int day = 24;
    constexpr int longest = 168;
    if (band.hours == 0)
        return Words::tr("older than %1", "a duration").arg(text::durationText(std::int64_t(longest) * 3600));
    return band.hours <= day ? Words::tr("up to %Ln hour(s)", nullptr, band.hours)
                             : Words::tr("up to %Ln day(s)", nullptr, band.hours / day);
}

} // namespace

std::vector<models::ListColumn<models::ApproverLine>> approverColumns(const QLocale &locale)
{
    using models::ApproverLine;
    const auto tip = [](const ApproverLine &line, int role) {
        return role == Qt::ToolTipRole ? QVariant(widgets::plainToolTip(models::oneLine(line.name))) : QVariant();
    };
    return {
        {Words::tr("Approver"), left, [](const ApproverLine &line) { return models::oneLine(line.name); }, tip},
        {Words::tr("Decided"), models::figureAlignment,
         [locale](const ApproverLine &line) { return locale.toString(line.figures.decided()); }},
        {Words::tr("Approved (95% interval)"), models::figureAlignment,
         [locale](const ApproverLine &line) {
             return agreementText(line.figures.approved, line.figures.decided(), locale);
         }},
        {Words::tr("Median time"), models::figureAlignment,
         [](const ApproverLine &line) {
             return timeText(line.figures.turnaroundMedian, line.figures.turnaroundCount);
         }},
        {Words::tr("p90 time"), models::figureAlignment,
         [](const ApproverLine &line) { return timeText(line.figures.turnaroundP90, line.figures.turnaroundCount); }},
        {Words::tr("Timed"), models::figureAlignment,
         [locale](const ApproverLine &line) { return locale.toString(line.figures.turnaroundCount); }},
    };
}

std::vector<models::ListColumn<models::Consistency>>
consistencyColumns(const base::Currency &currency, const insight::ConsistencyRules &rules, const QLocale &locale)
{
    using models::Consistency;
    const auto name = [currency, locale](const Consistency &cell) {
        return Words::tr("%1 · %2", "type, amounts").arg(text::label(cell.type), bandText(cell, currency, locale));
    };
    const auto tip = [name](const Consistency &cell, int role) {
        return role == Qt::ToolTipRole ? QVariant(widgets::plainToolTip(name(cell))) : QVariant();
    };
    const auto tone = [rules](const Consistency &cell, int role) {
        const bool isNotable = role == models::PillRole && models::isNotable(cell, rules);
        return isNotable ? QVariant(int(widgets::PillTone::Pending)) : QVariant();
    };
    return {
        {Words::tr("Requests"), left, name, tip},
        {Words::tr("Decided"), models::figureAlignment,
         [locale](const Consistency &cell) { return locale.toString(cell.decided); }},
        {Words::tr("Approved"), models::figureAlignment,
         [locale](const Consistency &cell) { return shareText(cell.approved, cell.decided, locale); }},
        {Words::tr("Lowest"), left, [locale](const Consistency &cell) { return rateText(cell.lowest, locale); }},
        {Words::tr("Highest"), left, [locale](const Consistency &cell) { return rateText(cell.highest, locale); }},
        {Words::tr("Gap"), left, gapText, tone},
    };
}

std::vector<models::ListColumn<models::AgeBand>> ageColumns(const QString &leadingCurrency, const QLocale &locale)
{
    using models::AgeBand;
    return {
        {Words::tr("Age"), left, ageText},
        {Words::tr("Pending"), models::figureAlignment,
         [locale](const AgeBand &band) { return locale.toString(band.count); }},
        {Words::tr("Asked for"), models::figureAlignment,
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
    chart.bars.title = Words::tr("Requests per weekday");
    chart.bars.categoryHeading = Words::tr("Weekday");
    charts::BarSeries approved{Words::tr("Approved"), charts::approvedColour, {}};
    charts::BarSeries denied{Words::tr("Denied"), charts::deniedColour, {}};
    charts::BarSeries undecided{Words::tr("Not decided"), charts::undecidedColour, {}};
    for (int i = 0; i < 7; ++i) {
        const int weekday = (weekStart - 1 + i) % 7;
        const models::WeekdayCounts &counts = approving.weekdays[std::size_t(weekday)];
        const QString shortName = locale.standaloneDayName(weekday + 1, QLocale::ShortFormat);
        chart.bars.categories.push_back({shortName, locale.standaloneDayName(weekday + 1), false, true});
        chart.edges.append(shortName);
        approved.values.push_back(counts.approved);
        denied.values.push_back(counts.denied);
        undecided.values.push_back(counts.undecided);
    }
    chart.bars.series = {approved, denied, undecided};
    chart.bars.canShowRows = false;
    return chart;
}

} // namespace precedent::pages
