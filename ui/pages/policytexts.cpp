// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/policytexts.h"

#include "ui/models/team.h"
#include "ui/pages/overviewtexts.h"
#include "ui/text/formats.h"
#include "ui/text/joined.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace precedent::pages {

namespace {

class PolicyTexts
{
    Q_DECLARE_TR_FUNCTIONS(PolicyTexts)
};

constexpr double wantedAgreement = 0.9;

QString money(std::int64_t minor, const base::Currency &currency, const QLocale &locale)
{
    return text::moneyText({minor, currency}, locale);
}

/// "$40" where "$40.00" says no more.
QString edgeText(std::int64_t minor, const base::Currency &currency, const QLocale &locale)
{
    QString edge = money(minor, currency, locale);
    const QString zeros = locale.decimalPoint() + locale.zeroDigit().repeated(currency.exponent());
    return currency.exponent() > 0 ? edge.remove(zeros) : edge;
}

/// The last bar holds whatever is above it.
bool isOpenEnd(const insight::AmountBars &bars, int bar)
{
    return bars.hasMore && bar + 1 == int(bars.bars.size());
}

QString barName(const insight::AmountBars &bars, int bar, const base::Currency &currency, const QLocale &locale)
{
    const QString end = edgeText(bars.upperEnd(bar), currency, locale);
    const QString start = edgeText(bars.upperEnd(bar - 1), currency, locale);
    if (isOpenEnd(bars, bar))
        return PolicyTexts::tr("over %1", "an amount").arg(start);
    return bar == 0 ? PolicyTexts::tr("up to %1", "an amount").arg(end)
                    : PolicyTexts::tr("over %1 up to %2", "amounts").arg(start, end);
}

QString withCases(const QString &value, int cases, const QLocale &locale)
{
    return PolicyTexts::tr("%1, n %2", "a figure, number of cases").arg(value, locale.toString(cases));
}

WhatIfLine movedLine(const insight::WhatIf &result, const QLocale &locale)
{
    const int all = result.evaluated();
    QString value =
        PolicyTexts::tr("%1 of %2", "requests").arg(locale.toString(result.moved.count), locale.toString(all));
    if (all >= models::leastCases)
        value = PolicyTexts::tr("%1 (%2)", "count of all, share")
                    .arg(value, text::percentText(double(result.moved.count) / all, locale));
    if (result.candidate < result.current)
        return {PolicyTexts::tr("Needing approval again"), value,
                PolicyTexts::tr("Recorded requests above the threshold and within today's limit.")};
    return {PolicyTexts::tr("No longer needing approval"), value,
            PolicyTexts::tr(
                "Requests above today's limit and up to the threshold, of all with an amount in this currency.")};
}

} // namespace

charts::Histogram amountChart(const insight::AmountBars &bars, const base::Currency &currency, const QLocale &locale)
{
    charts::Histogram chart;
    chart.bars.title = currency.isNull()
                           ? PolicyTexts::tr("No request has an amount")
                           : PolicyTexts::tr("Requests by amount in %1", "a currency").arg(currency.code());
    chart.bars.categoryHeading = PolicyTexts::tr("Amount");
    chart.hasThreshold = true;
    chart.isOpenEnded = bars.hasMore;
    chart.stepsPerBar = int(std::min<std::int64_t>(10, bars.width));
    charts::BarSeries approved{PolicyTexts::tr("Approved"), charts::approvedColour, {}};
    charts::BarSeries denied{PolicyTexts::tr("Denied"), charts::deniedColour, {}};
    charts::BarSeries undecided{PolicyTexts::tr("Not decided"), charts::undecidedColour, {}};
    for (int bar = 0; bar < int(bars.bars.size()); ++bar) {
        const insight::Band &band = bars.bars[std::size_t(bar)];
        const QString name = barName(bars, bar, currency, locale);
        chart.bars.categories.push_back({name, name, false, true});
        const QString edge = edgeText(bars.upperEnd(bar - 1), currency, locale);
        chart.edges.append(isOpenEnd(bars, bar) ? QStringLiteral("> ") + edge : edge);
        approved.values.push_back(band.approved);
        denied.values.push_back(band.denied);
        undecided.values.push_back(band.undecided);
    }
    chart.bars.series = {approved, denied, undecided};
    return chart;
}

QString whatIfTitle(const insight::WhatIf &result, const base::Currency &currency, const QLocale &locale)
{
    const QString limit = money(result.candidate, currency, locale);
    if (result.candidate == result.current)
        return PolicyTexts::tr("As today: agents decide up to %1", "an amount").arg(limit);
    return result.isRaise ? PolicyTexts::tr("If agents could decide up to %1", "an amount").arg(limit)
                          : PolicyTexts::tr("If agents could decide only up to %1", "an amount").arg(limit);
}

std::vector<WhatIfLine> whatIfLines(const models::Policy &policy, const insight::WhatIf &result,
                                    const base::Currency &currency, const QLocale &locale)
{
    const insight::Band &moved = result.moved;
    const auto sum = [&](std::int64_t minor) { return money(minor, currency, locale); };
    const auto counted = [&](int count, std::int64_t minor) {
        return PolicyTexts::tr("%1 (%2)", "count, sum").arg(locale.toString(count), sum(minor));
    };
    return {
        movedLine(result, locale),
        {result.candidate < result.current ? PolicyTexts::tr("Waiting that came with them")
                                           : PolicyTexts::tr("Waiting removed"),
         withCases(text::durationText(moved.waited), moved.waitedCount, locale),
         PolicyTexts::tr("Time from request to decision, added up over the decisions with both times.")},
        {PolicyTexts::tr("Had been approved"), counted(moved.approved, moved.granted),
         PolicyTexts::tr("With the value that was granted.")},
        {PolicyTexts::tr("Had been denied"), counted(moved.denied, moved.refused),
         PolicyTexts::tr("The value at risk: what was asked for and denied.")},
        {PolicyTexts::tr("Same decision as today"),
         withCases(agreementText(moved.approved, moved.decided(), locale), moved.decided(), locale),
         PolicyTexts::tr("Share approved of those decided, with Wilson's 95% interval; from 5 decisions on.")},
        {PolicyTexts::tr("Not decided"), locale.toString(moved.undecided),
         PolicyTexts::tr("Pending, withdrawn or expired.")},
        {PolicyTexts::tr("As today"), locale.toString(result.kept.count),
         PolicyTexts::tr("All other requests with an amount in this currency.")},
        {PolicyTexts::tr("Without an amount"), locale.toString(policy.ladders.withoutAmount.count),
         PolicyTexts::tr("Not compared: there is no amount to hold against a limit.")},
        {PolicyTexts::tr("In other currencies"), locale.toString(policy.inOtherCurrencies(currency.code())),
         PolicyTexts::tr("Not compared: choose the currency to see them.")},
    };
}

QString agreementText(int approved, int decided, const QLocale &locale)
{
    const auto interval = insight::wilson(approved, decided);
    if (decided < models::leastCases || !interval)
        return shareText(approved, decided, locale);
    const auto number = [&locale](double share) { return locale.toString(share * 100, 'f', 1); };
    return PolicyTexts::tr("%1 (%2–%3)", "a share, from, to")
        .arg(text::percentText(double(approved) / decided, locale), number(interval->low), number(interval->high));
}

QString whatIfAdvice(const insight::AmountLadder &ladder, const insight::WhatIf &result, const base::Currency &currency,
                     const QLocale &locale)
{
    if (result.evaluated() == 0)
        return PolicyTexts::tr("No request has an amount.");
    QString found;
    if (result.isRaise) {
        const auto agreed = ladder.approvedUpTo(result.current, wantedAgreement, models::leastCases);
        found = !agreed ? PolicyTexts::tr("Nowhere are nine of ten requests approved at the lower end of the 95% "
                                          "interval.")
                : result.current > 0
                    ? PolicyTexts::tr("Of the requests over %1 up to %2, nine of ten are approved, even at the lower "
                                      "end of the 95% interval.",
                                      "amounts")
                          .arg(edgeText(result.current, currency, locale), edgeText(*agreed, currency, locale))
                    : PolicyTexts::tr("Up to %1, nine of ten requests are approved, even at the lower end of the 95% "
                                      "interval.",
                                      "an amount")
                          .arg(edgeText(*agreed, currency, locale));
    }
    return text::sentences({found, PolicyTexts::tr("Recorded requests only: what nobody asked for is not known.")});
}

std::vector<query::Clause> withOutcome(std::vector<query::Clause> conditions, int series)
{
    using domain::Decision;
    if (series < 0)
        return conditions;
    std::vector<Decision> outcomes{Decision::Pending, Decision::Withdrawn, Decision::Expired};
    if (series < 2)
        outcomes = {series == 0 ? Decision::Approved : Decision::Denied};
    query::Clause outcome{query::Key::Decision, false, {}};
    for (const Decision decision : outcomes)
        outcome.values.append(domain::toWord(decision));
    conditions.push_back(outcome);
    return conditions;
}

} // namespace precedent::pages
