// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/reconciletext.h"

#include <QtCore/QCoreApplication>

namespace precedent::text {

namespace {

using namespace reconcile;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reconcile)
};

} // namespace

QString label(Group group)
{
    switch (group) {
    case Group::Matched:
        return Words::tr("Matched");
    case Group::Differs:
        return Words::tr("Amount differs");
    case Group::NoApproval:
        return Words::tr("Paid without approval");
    case Group::Unreadable:
        return Words::tr("Cannot be read");
    case Group::Aside:
        return Words::tr("Set aside");
    case Group::Unpaid:
        return Words::tr("Approved, not paid");
    case Group::NotYetDue:
        return Words::tr("Not yet due");
    case Group::Earlier:
        return Words::tr("Before the file begins");
    }
    return {};
}

QString label(Field field)
{
    switch (field) {
    case Field::Date:
        return Words::tr("Date");
    case Field::Amount:
        return Words::tr("Amount");
    case Field::Currency:
        return Words::tr("Currency");
    case Field::Customer:
        return Words::tr("Customer");
    case Field::Conversation:
        return Words::tr("Conversation");
    case Field::Reference:
        return Words::tr("Reference");
    }
    return {};
}

QString label(DateOrder order)
{
    switch (order) {
    case DateOrder::DayFirst:
        return Words::tr("day/month/year");
    case DateOrder::MonthFirst:
        return Words::tr("month/day/year");
    case DateOrder::YearFirst:
        return Words::tr("year/month/day");
    case DateOrder::Unknown:
        break;
    }
    return Words::tr("as written");
}

QString label(DecimalMark mark)
{
    switch (mark) {
    case DecimalMark::Point:
        return Words::tr("decimal point");
    case DecimalMark::Comma:
        return Words::tr("decimal comma");
    case DecimalMark::Unknown:
        break;
    }
    return Words::tr("decimal mark not known");
}

QString label(PayoutSign sign)
{
    switch (sign) {
    case PayoutSign::Positive:
        return Words::tr("amounts above zero are payouts");
    case PayoutSign::Negative:
        return Words::tr("amounts below zero are payouts");
    case PayoutSign::Both:
        return Words::tr("all amounts are payouts");
    case PayoutSign::Unknown:
        break;
    }
    return Words::tr("not known which amounts are payouts");
}

QString readingText(const exporting::CsvDialect &dialect, const Reading &reading)
{
    const auto separator = dialect.separator == u'\t' ? Words::tr("tab", "separator") : QString(dialect.separator);
    QStringList parts{exporting::encodingName(dialect.encoding), Words::tr("separated by %1").arg(separator),
                      Words::tr("dates %1", "order of day, month, year").arg(label(reading.dateOrder)),
                      label(reading.decimal), label(reading.sign)};
    if (!reading.currency.isNull())
        parts += Words::tr("%1 where no currency is said").arg(reading.currency.code());
    return parts.join(QStringLiteral(" · "));
}

} // namespace precedent::text
