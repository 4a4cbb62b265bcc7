// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/reconciletext.h"

#include "ui/text/formats.h"
#include "ui/text/joined.h"
#include "ui/text/labels.h"

#include <QtCore/QCoreApplication>

namespace precedent::text {

namespace {

using namespace reconcile;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reconcile)
};

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString problemText(RowProblem problem)
{
    switch (problem) {
    case RowProblem::NotAFigure:
        return Words::tr("The amount is no figure.");
    case RowProblem::UnknownMark:
        return Words::tr("The amount could have thousands or decimals.");
    case RowProblem::WrongGroups:
        return Words::tr("The amount does not fit the decimal mark.");
    case RowProblem::TooManyDigits:
        return Words::tr("The amount has more decimals than its currency.");
    case RowProblem::TooLarge:
        return Words::tr("The amount is larger than any payout.");
    case RowProblem::NoCurrency:
        return Words::tr("The row says no currency.");
    case RowProblem::UnknownCurrency:
        return Words::tr("The currency is not known.");
    case RowProblem::SharedSign:
        return Words::tr("Several currencies use this sign.");
    case RowProblem::CurrencyConflict:
        return Words::tr("The amount's sign and the currency do not go together.");
    case RowProblem::NoAmount:
        return Words::tr("The row has no amount.");
    case RowProblem::NoDate:
        return Words::tr("The row has no date.");
    case RowProblem::NotADate:
        return Words::tr("The date cannot be read, or there is no such day.");
    case RowProblem::TooManyCells:
        return Words::tr("The row has more cells than there are headings.");
    case RowProblem::BrokenQuotes:
        return Words::tr("Text follows a closing quotation mark.");
    }
    return {};
}

QString asideText(AsideReason reason)
{
    switch (reason) {
    case AsideReason::AboveHeadings:
        return Words::tr("A line above the headings.");
    case AsideReason::Total:
        return Words::tr("A row of totals; it is not counted again.");
    case AsideReason::OtherWay:
        return Words::tr("Money that goes the other way, no payout.");
    case AsideReason::Zero:
        return Words::tr("The amount is zero.");
    }
    return {};
}

QString linkText(Link link)
{
    switch (link) {
    case Link::Record:
        return Words::tr("names the decision");
    case Link::Conversation:
        return Words::tr("same conversation");
    case Link::Customer:
        return Words::tr("same customer");
    case Link::LikelyCustomer:
        return Words::tr("very likely the same customer");
    case Link::None:
        break;
    }
    return {};
}

/// What a decision that is named beside a payout says for itself: "$25.00, Acme".
QString aboutRecord(const LedgerRecord &record, const QLocale &locale)
{
    QStringList parts;
    if (record.amount)
        parts += moneyText(*record.amount, locale);
    if (!record.customer.isEmpty())
        parts += record.customer;
    return parts.isEmpty() ? record.id.text() : enumerated(parts);
}

QString nearText(const Candidate &near, const LedgerRecord &record, const QLocale &locale)
{
    const auto day = dayText(record.last);
    const auto about = aboutRecord(record, locale);
    switch (near.why) {
    case Near::PaidTwice:
        return Words::tr("Another payout has paid this approval of %1: %2.").arg(day, about);
    case Near::Undecided:
        return Words::tr("%1 since %2, not approved: %3.", "decision, date, what")
            .arg(label(record.decision), day, about);
    case Near::Denied:
        return Words::tr("Denied on %1: %2.").arg(day, about);
    case Near::WithoutAmount:
        return Words::tr("Approved on %1 without an amount: %2.").arg(day, about);
    case Near::OtherCurrency:
        return Words::tr("Approved on %1 in another currency: %2.").arg(day, about);
    case Near::OtherDays:
        return Words::tr("Approved on %1, too far from the payout's day: %2.").arg(day, about);
    case Near::OtherAmount:
        return Words::tr("Approved on %1 with another amount: %2.").arg(day, about);
    case Near::OutOfScope:
        return Words::tr("Approved on %1, but left out by the filter: %2.").arg(day, about);
    case Near::OnlyAmount:
        return Words::tr("Nothing names it, but amount and days fit the approval of %1: %2.").arg(day, about);
    }
    return {};
}

QString pairText(const ResultRow &row, const QLocale &locale)
{
    const auto link = linkText(row.link);
    if (row.group == Group::Differs) {
        const auto off = row.difference().value_or(base::Money());
        const auto amount = moneyText({off.minor < 0 ? -off.minor : off.minor, off.currency}, locale);
        return off.minor > 0 ? Words::tr("Paid %1 too much: %2.", "amount, tie").arg(amount, link)
                             : Words::tr("Paid %1 too little: %2.", "amount, tie").arg(amount, link);
    }
    if (row.shape == Shape::Part)
        return Words::tr("One of several payouts that add up to the approval: %1.").arg(link);
    if (row.shape == Shape::Bundle)
        return Words::tr("One payout for several approvals: %1.").arg(link);
    return Words::tr("Same amount, %1.").arg(link);
}

} // namespace

QString reconcileExplanation(const ResultRow &row, const Reconciliation &result, const QLocale &locale)
{
    if (row.problem)
        return problemText(*row.problem);
    if (row.aside)
        return asideText(*row.aside);
    switch (row.group) {
    case Group::NoApproval: {
        QStringList found;
        for (const auto &near : row.near)
            found += nearText(near, result.records[near.record], locale);
        return found.isEmpty() ? Words::tr("No decision is known for it.") : sentences(found);
    }
    case Group::Unpaid:
        return Words::tr("No payout fits it, and its time is over.");
    case Group::NotYetDue:
        return Words::tr("May still be paid after the file's last day.");
    case Group::Earlier:
        return Words::tr("May have been paid before the file's first day.");
    default:
        return pairText(row, locale);
    }
}

QString notPaidOutText(const Reconciliation &result, const QLocale &locale)
{
    const auto &[count, sums] = result.notPaidOut;
    if (count == 0)
        return {};
    return Words::tr("Approved, of types that are not paid out: %1 · %2", "count, sums")
        .arg(locale.toString(count), sumsText(sums, locale));
}

} // namespace precedent::text
