// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/correctionwords.h"

#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "workspace/correcting.h"

#include <QtCore/QCoreApplication>

namespace precedent::pages {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::pages::CorrectionWords)
};

QString moneyWords(const QString &value, const QLocale &locale)
{
    const auto currency = base::Currency::parse(value.section(u' ', 1, 1));
    const auto money = currency ? base::fromDecimal(value.section(u' ', 0, 0), *currency) : std::nullopt;
    return money ? text::moneyText(*money, locale) : value;
}

QString timeWords(const QString &value, const models::Formatting &formatting)
{
    const auto at = base::fromIso(value);
    return at ? text::longDateTime(*at, formatting.zone, formatting.locale) : value;
}

} // namespace

QString shownValue(const QString &field, const QString &value, const models::Formatting &formatting)
{
    if (value.trimmed().isEmpty())
        return Words::tr("nothing", "a field's value");
    if (field == QLatin1String("type"))
        return text::valueLabel(query::Key::Type, value);
    if (field == QLatin1String("decision"))
        return text::valueLabel(query::Key::Decision, value);
    if (field == QLatin1String("amount") || field == QLatin1String("approved_amount"))
        return moneyWords(value, formatting.locale);
    if (field == QLatin1String("requested_at") || field == QLatin1String("decided_at"))
        return timeWords(value, formatting);
    if (field == QLatin1String("agent") || field == QLatin1String("approver"))
        return models::oneLine(workspace::peopleNames(value));
    return models::oneLine(value);
}

QString currencyConflict(const QString &asked, const QString &approved)
{
    const QString askedCurrency = asked.section(u' ', 1, 1);
    const QString approvedCurrency = approved.section(u' ', 1, 1);
    if (askedCurrency.isEmpty() || approvedCurrency.isEmpty() || askedCurrency == approvedCurrency)
        return {};
    return Words::tr("The asked amount is in %1 and the approved amount in %2. Both must be in one currency.",
                     "currencies")
        .arg(askedCurrency, approvedCurrency);
}

QString authorText(const QString &author)
{
    const QString line = models::oneLine(author);
    return line.isEmpty() ? Words::tr("somebody", "an author without a name") : line;
}

std::optional<CorrectionMark> markOf(const QString &field, const std::vector<store::Correction> &corrections)
{
    std::optional<CorrectionMark> mark;
    for (const store::Correction &correction : corrections) {
        if (correction.undone || correction.field != field)
            continue;
        mark = {mark ? mark->read : correction.before, correction.author, correction.at};
    }
    return mark;
}

QString markText(const QString &field, const CorrectionMark &mark, const models::Formatting &formatting)
{
    return Words::tr("Was %1 · corrected by %2, %3", "value as it was read, author, time")
        .arg(shownValue(field, mark.read, formatting), authorText(mark.author),
             text::shortDateTime(mark.at, formatting.zone, formatting.locale, formatting.now));
}

} // namespace precedent::pages
