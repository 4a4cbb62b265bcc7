// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reconcileoptions.h"

#include <QtCore/QCoreApplication>

namespace precedent::commands {

namespace {

constexpr int mostDays = 366;

base::Result<reconcile::Reading> readReading(const Invocation &invocation)
{
    reconcile::Reading reading;
    if (invocation.has("date-order")) {
        const auto order = reconcile::dateOrderFromWord(invocation.value("date-order"));
        if (!order)
            return wrongValue("date-order", invocation.value("date-order"), QStringLiteral("dmy, mdy, ymd"));
        reading.dateOrder = *order;
    }
    if (invocation.has("decimal")) {
        const auto mark = invocation.value("decimal");
        if (mark != QLatin1String(",") && mark != QLatin1String("."))
            return wrongValue("decimal", mark, QCoreApplication::translate("commands", "a comma or a point"));
        reading.decimal = mark == QLatin1String(",") ? reconcile::DecimalMark::Comma : reconcile::DecimalMark::Point;
    }
    if (invocation.has("payouts")) {
        const auto sign = reconcile::payoutSignFromWord(invocation.value("payouts"));
        if (!sign)
            return wrongValue("payouts", invocation.value("payouts"), QStringLiteral("positive, negative, both"));
        reading.sign = *sign;
    }
    if (invocation.has("default-currency")) {
        const auto currency = base::Currency::parse(invocation.value("default-currency"));
        if (!currency) {
            return wrongValue("default-currency", invocation.value("default-currency"),
                              QCoreApplication::translate("commands", "a code of ISO 4217, for example USD"));
        }
        reading.currency = *currency;
    }
    return reading;
}

} // namespace

std::vector<OptionSpec> reconcileOptionSpecs()
{
    return {
        {"map", "", "FIELD=COLUMN,…",
         QT_TRANSLATE_NOOP("commands",
                           "which column (heading or number) is the date, amount, currency, customer, "
                           "conversation or reference; repeatable; remembered for files of these headings")},
        {"date-order", "", "dmy|mdy|ymd", QT_TRANSLATE_NOOP("commands", "how dates like 03/04/2026 are meant")},
        {"decimal", "", ",|.", QT_TRANSLATE_NOOP("commands", "the decimal mark, where the amounts do not tell")},
        {"payouts", "", "positive|negative|both",
         QT_TRANSLATE_NOOP("commands", "which amounts are payouts, where the file has both signs")},
        {"default-currency", "", "CUR",
         QT_TRANSLATE_NOOP("commands", "the currency of amounts that say none, and what a bare $ or kr means")},
        {"days", "", "N", QT_TRANSLATE_NOOP("commands", "how long after its decision a payout may come; default: 14")},
        {"output", "o", "FILE.csv",
         QT_TRANSLATE_NOOP("commands", "write a row for each payout and each unpaid approval; - is the standard "
                                       "output")},
    };
}

base::Result<ReconcileOptions> readReconcileOptions(const Invocation &invocation)
{
    ReconcileOptions options;
    options.file = invocation.arguments().constFirst();
    options.output = invocation.value("output");
    if (options.isStdout() && invocation.common().json)
        return excludingOptions(QStringLiteral("-o -"), QStringLiteral("--json"));
    for (const auto &list : invocation.values("map"))
        options.columns += list.split(u',', Qt::SkipEmptyParts);
    const auto reading = readReading(invocation);
    if (!reading)
        return reading.error();
    options.reading = *reading;
    const auto days = invocation.number("days", options.window.daysAfter, 0, mostDays);
    if (!days)
        return days.error();
    options.window.daysAfter = *days;
    return options;
}

} // namespace precedent::commands
