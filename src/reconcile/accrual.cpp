// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/accrual.h"

#include <algorithm>

namespace precedent::reconcile {

namespace {

/// The payouts of each decision, by their numbers.
std::vector<std::vector<std::size_t>> payoutsOfRecords(const Reconciliation &result)
{
    std::vector<std::vector<std::size_t>> payouts(result.records.size());
    for (std::size_t i = 0; i < result.payouts.size(); ++i) {
        for (const auto record : result.payouts[i].pairing.records)
            payouts[record].push_back(i);
    }
    return payouts;
}

/// Nothing when all of it was paid by the last day.
std::optional<Accrued> accruedOf(const Reconciliation &result, std::size_t record,
                                 const std::vector<std::size_t> &payouts, QDate lastDay)
{
    Accrued accrued{record, *result.records[record].amount};
    for (const auto index : payouts) {
        const auto &payout = result.file.payouts[index];
        if (payout.day > lastDay) {
            accrued.paidOn = accrued.paidOn.isNull() ? payout.day : std::min(accrued.paidOn, payout.day);
            continue;
        }
        if (result.payouts[index].pairing.shape != Shape::Part)
            return std::nullopt;
        accrued.open.minor -= payout.amount.minor;
        accrued.isPart = true;
    }
    return accrued.open.minor > 0 ? std::optional(accrued) : std::nullopt;
}

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

int monthsBetween(const QDate &from, const QDate &to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month();
}

} // namespace

std::vector<Accrual> accruals(const Reconciliation &result)
{
    std::vector<Accrual> months;
    if (!result.firstDay.isValid())
        return months;
    for (QDate month = firstOfMonth(result.firstDay); month <= result.lastDay; month = month.addMonths(1)) {
        Accrual &accrual = months.emplace_back();
        accrual.month = month;
        accrual.beginsEarlier = result.firstDay > month;
        accrual.endsLater = result.lastDay < accrual.lastDay();
    }
    const auto payouts = payoutsOfRecords(result);
    for (std::size_t i = 0; i < result.records.size(); ++i) {
        const auto &record = result.records[i];
        if (!record.isInScope || !record.isApproved() || !record.isPayable())
            continue;
        const auto since = monthsBetween(result.firstDay, record.last);
        if (since < 0 || since >= std::ssize(months))
            continue;
        auto *found = &months[std::size_t(since)];
        if (!record.amount) {
            ++found->withoutAmount;
            continue;
        }
        ++found->approved;
        if (const auto accrued = accruedOf(result, i, payouts[i], found->lastDay())) {
            found->items.push_back(*accrued);
            found->sums[accrued->open.currency.code()] += accrued->open.minor;
        }
    }
    return months;
}

} // namespace precedent::reconcile
