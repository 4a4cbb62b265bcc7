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
        {ApprovingTexts::tr("Gap"), left, gapText, tone},
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
    charts::BarSeries approved{ApprovingTexts::tr("Approved"), charts::approvedColour, {}};
    charts::BarSeries denied{ApprovingTexts::tr("Denied"), charts::deniedColour, {}};
    charts::BarSeries undecided{ApprovingTexts::tr("Not decided"), charts::undecidedColour, {}};
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
