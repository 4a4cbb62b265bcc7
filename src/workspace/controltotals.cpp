// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/controltotals.h"

#include "insight/columns.h"
#include "insight/widesum.h"

namespace precedent::workspace {

namespace {

struct Sum
{
    insight::WideSum amount;
    insight::WideSum approved;
    ControlTotal total;
};

void addDay(ControlTotal &total, QDate day)
{
    if (!total.first.isValid() || day < total.first)
        total.first = day;
    if (!total.last.isValid() || total.last < day)
        total.last = day;
}

} // namespace

std::map<QString, ControlTotal> controlTotals(const insight::Snapshot &snapshot,
                                              const std::vector<insight::RowIndex> &rows)
{
    const auto &columns = snapshot.columns();
    std::map<base::Currency, Sum> sums;
    for (const auto row : rows) {
        const auto day = QDate::fromJulianDay(columns.requestedLocal.days[row]);
        if (columns.amount.has(row)) {
            auto &sum = sums[columns.currencies.at(columns.amount.currencies[row])];
            sum.amount += columns.amount.minor[row];
            ++sum.total.withAmount;
            addDay(sum.total, day);
        }
        if (columns.approvedAmount.has(row)) {
            auto &sum = sums[columns.currencies.at(columns.approvedAmount.currencies[row])];
            sum.approved += columns.approvedAmount.minor[row];
            ++sum.total.withApproved;
            addDay(sum.total, day);
        }
    }
    std::map<QString, ControlTotal> totals;
    for (auto &[currency, sum] : sums) {
        sum.total.exponent = currency.exponent();
        sum.total.amountMinor = sum.amount.value();
        sum.total.approvedMinor = sum.approved.value();
        totals.emplace(currency.code(), sum.total);
    }
    return totals;
}

} // namespace precedent::workspace
