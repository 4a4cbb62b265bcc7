// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewtexts.h"

#include "ui/models/team.h"
#include "ui/text/dates.h"
#include "ui/text/formats.h"
#include "ui/text/joined.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace precedent::pages {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::pages::OverviewTexts)
};

QString none()
{
    return QStringLiteral("–");
}

QString comparison(int now, int before, const QString &name, const QLocale &locale)
{
    if (now == before && before >= models::leastCases)
        return Words::tr("as many as in %1", "a period").arg(name);
    if (before == 0)
        return Words::tr("n/a: none in %1", "a period").arg(name);
    if (before < models::leastCases)
        return Words::tr("%1 in %2", "count, period").arg(locale.toString(before), name);
    const int percent = int(std::lround(100.0 * (now - before) / before));
    const QString arrow = now > before ? QStringLiteral("▲") : QStringLiteral("▼");
    if (percent == 0)
        return Words::tr("%1 under 1% vs %2", "arrow, period").arg(arrow, name);
    return Words::tr("%1 %2% vs %3", "arrow, percentage, period").arg(arrow, locale.toString(std::abs(percent)), name);
}

/// A comparison with days that were not synced compares with a number that nobody knows.
QString comparison(const models::Overview &overview, const QLocale &locale)
{
    const QString name = comparedName(overview.period, locale);
    if (overview.comparedCovered == models::Covered::No && overview.compared->count == 0)
        return Words::tr("n/a: %1 is not synced", "a period").arg(name);
    const QString text = comparison(overview.figures.count, overview.compared->count, name, locale);
    return overview.comparedCovered == models::Covered::Fully
               ? text
               : Words::tr("%1, partly synced", "a comparison with a period").arg(text);
}

/// Adds "77.0% in September": like for like, as the number of requests is compared.
CardText withBefore(CardText card, const models::Overview &overview, const QString &before, const QLocale &locale)
{
    if (!overview.compared || before.isEmpty() || before == none())
        return card;
    QString text =
        Words::tr("%1 in %2", "a share, time or sum; its period").arg(before, comparedName(overview.period, locale));
    if (overview.comparedCovered != models::Covered::Fully)
        text = Words::tr("%1, partly synced", "a comparison with a period").arg(text);
    for (QString *part : {&card.detail, &card.whole}) {
        if (!part->isEmpty())
            *part += QStringLiteral("\u00A0· ") + text;
    }
    if (card.detail.isEmpty())
        card.detail = text;
    return card;
}

/// "45 h", "3.2 h": hours alone, because this is added up and compared.
QString hoursText(double seconds, const QLocale &locale)
{
    constexpr double hour = 3600;
    const double hours = seconds / hour;
    return Words::tr("%1\u00A0h", "hours").arg(locale.toString(hours, 'f', hours < 10 ? 1 : 0));
}

double majorUnits(const QString &code, std::int64_t minor)
{
    const auto currency = base::Currency::parse(code);
    return double(minor) / std::pow(10, currency ? currency->exponent() : 2);
}

/// The currency with the largest number, for the large type; sums of different currencies are never compared in value.
QString leadingCurrency(const insight::Sums &sums)
{
    QString leading;
    for (const auto &[code, minor] : sums) {
        if (leading.isEmpty() || majorUnits(code, minor) > majorUnits(leading, sums.at(leading)))
            leading = code;
    }
    return leading;
}

QString leadingOf(const insight::Sums &sums, const QString &preferred)
{
    return sums.count(preferred) > 0 ? preferred : leadingCurrency(sums);
}

} // namespace

QString shortSums(const insight::Sums &sums, const QString &preferred, const QLocale &locale)
{
    if (sums.size() <= 2)
        return text::sumsText(sums, locale, preferred);
    const QString leading = leadingOf(sums, preferred);
    return Words::tr("%1 and %Ln more", "a sum, and sums in so many other currencies", int(sums.size()) - 1)
        .arg(text::sumsText({{leading, sums.at(leading)}}, locale));
}

QString shareText(int part, int whole, const QLocale &locale)
{
    if (whole == 0)
        return none();
    if (whole < models::leastCases)
        return Words::tr("%1 of %2", "cases").arg(locale.toString(part), locale.toString(whole));
    return text::percentText(double(part) / whole, locale);
}

QString comparedName(const models::PeriodPair &period, const QLocale &locale)
{
    const query::DateSpan &span = *period.compared;
    const bool wholeMonth = span.first.day() == 1 && span.last == span.first.addMonths(1).addDays(-1);
    return wholeMonth ? locale.standaloneMonthName(span.first.month()) : text::spanText(span, locale);
}

CardText decisionsCard(const models::Overview &overview, const QLocale &locale)
{
    QStringList details;
    if (overview.compared)
        details += comparison(overview, locale);
    if (overview.figures.pending > 0)
        details += Words::tr("%Ln pending", "requests", overview.figures.pending);
    return {locale.toString(overview.figures.count), details.join(QStringLiteral("\u00A0· ")), {}};
}

CardText approvedCard(const insight::Figures &figures, const QLocale &locale)
{
    if (figures.decided() == 0)
        return {none(), Words::tr("none decided"), {}};
    const QString figure = shareText(figures.approved, figures.decided(), locale);
    if (figures.decided() < models::leastCases) // the figure has the numbers
        return {figure, Words::tr("of the decided requests"), {}};
    const QString detail = Words::tr("%1 of %2 decided", "approved of decided")
                               .arg(locale.toString(figures.approved), locale.toString(figures.decided()));
    return {figure, detail, {}};
}

CardText approvedCard(const models::Overview &overview, const QLocale &locale)
{
    const auto before = overview.compared.value_or(insight::Figures());
    return withBefore(approvedCard(overview.figures, locale), overview,
                      shareText(before.approved, before.decided(), locale), locale);
}

CardText timeCard(const insight::Figures &figures, const QLocale &locale)
{
    if (!figures.turnaroundMedian)
        return {none(), Words::tr("no decision with both times"), {}};
    const QString median = text::durationText(*figures.turnaroundMedian);
    if (figures.turnaroundCount < models::leastCases || !figures.turnaroundP90)
        return {median, Words::tr("of %Ln decision(s)", "with both times", figures.turnaroundCount), {}};
    const QString spread = Words::tr("p90 %1, n %2", "90th percentile, number of cases");
    return {
        median, spread.arg(text::durationText(*figures.turnaroundP90), locale.toString(figures.turnaroundCount)), {}};
}

QString waitedText(const insight::Waited &waited, const QLocale &locale)
{
    if (waited.cases == 0)
        return {};
    const QString all = hoursText(double(waited.seconds), locale);
    if (waited.cases < models::leastCases)
        return Words::tr("%1 waited in all", "hours").arg(all);
    return Words::tr("%1 waited in all, %2 per 100 decisions", "hours, hours of a hundred decisions")
        .arg(all, hoursText(*waited.perHundred(), locale));
}

CardText timeCard(const models::Overview &overview, const QLocale &locale)
{
    const auto before = overview.compared.value_or(insight::Figures()).turnaroundMedian;
    CardText card = withBefore(timeCard(overview.figures, locale), overview,
                               before ? text::durationText(*before) : QString(), locale);
    if (const QString waited = waitedText(overview.waited, locale); !waited.isEmpty())
        card.detail = Words::tr("%1 · %2", "time to decision, hours waited").arg(card.detail, waited);
    return card;
}

CardText valueCard(const insight::Figures &figures, const QLocale &locale, const QString &preferred)
{
    const QString leading = leadingOf(figures.approvedAmount, preferred);
    insight::Sums others = figures.approvedAmount;
    others.erase(leading);
    CardText card{none(), {}, {}};
    if (!leading.isEmpty())
        card.figure = text::sumsText({{leading, figures.approvedAmount.at(leading)}}, locale);
    const auto details = [&](const QString &andOthers, const QString &denied) {
        QStringList parts;
        if (!others.empty())
            parts.append(Words::tr("and %1", "sums in other currencies").arg(andOthers));
        if (!figures.deniedAmount.empty())
            parts.append(Words::tr("denied: %1", "sums").arg(text::enumerated(denied.split(QStringLiteral(" · ")))));
        if (figures.approvedWithoutAmount > 0)
            parts.append(Words::tr("%Ln without an amount", "records", figures.approvedWithoutAmount));
        return parts.join(QStringLiteral(" · "));
    };
    const QString deniedFirst = leading.isEmpty() ? preferred : leading;
    card.detail = details(others.size() == 1 ? text::sumsText(others, locale)
                                             : Words::tr("%Ln more currency(ies)", nullptr, int(others.size())),
                          shortSums(figures.deniedAmount, deniedFirst, locale));
    const QString whole =
        details(text::sumsText(others, locale), text::sumsText(figures.deniedAmount, locale, deniedFirst));
    if (whole != card.detail)
        card.whole = whole;
    return card;
}

namespace {

/// The sum before in the currency of the large type.
CardText valueBefore(const CardText &card, const models::Overview &overview, const QLocale &locale)
{
    const QString leading = leadingOf(overview.figures.approvedAmount, overview.leadingCurrency);
    const insight::Sums before = overview.compared.value_or(insight::Figures()).approvedAmount;
    const auto sum = before.find(leading);
    return withBefore(card, overview, sum == before.end() ? QString() : text::sumsText({*sum}, locale), locale);
}

} // namespace

CardText valueCard(const models::Overview &overview, const QLocale &locale)
{
    CardText card = valueBefore(valueCard(overview.figures, locale, overview.leadingCurrency), overview, locale);
    if (!overview.converted)
        return card;
    const auto &[sum, without] = *overview.converted;
    const QString converted =
        without.isEmpty() ? Words::tr("≈ %1 converted at fixed rates", "a sum").arg(text::moneyText(sum, locale))
                          : Words::tr("≈ %1 converted at fixed rates, without %2", "a sum, currencies")
                                .arg(text::moneyText(sum, locale), text::enumerated(without));
    const QString whole = card.whole.isEmpty() ? card.detail : card.whole;
    card.whole = QStringList({whole, converted, insight::toText(overview.house.rates)}).join(QStringLiteral(" · "));
    card.detail += QStringLiteral(" · ") + converted;
    return card;
}

CardText completeCard(const insight::Figures &figures, const QLocale &locale)
{
    const int incomplete = figures.count - figures.complete;
    const QString withoutReason = Words::tr("%Ln without a reason", "records", figures.noReason);
    return {shareText(figures.complete, figures.count, locale),
            incomplete == figures.noReason
                ? withoutReason
                : Words::tr("%Ln incomplete", "records", incomplete) + QStringLiteral("\u00A0· ") + withoutReason,
            {}};
}

CardText completeCard(const models::Overview &overview, const QLocale &locale)
{
    const auto before = overview.compared.value_or(insight::Figures());
    return withBefore(completeCard(overview.figures, locale), overview,
                      shareText(before.complete, before.count, locale), locale);
}

} // namespace precedent::pages
