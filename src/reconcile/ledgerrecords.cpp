// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/amounttext.h"
#include "reconcile/ledgerside.h"

#include <algorithm>

namespace precedent::reconcile {

namespace {

constexpr std::size_t rowsBetweenLooks = 4096;

LedgerRecord fromRow(const insight::Row &row, const base::Zone &zone)
{
    const auto &record = row.record;
    LedgerRecord made{
        record.id, row.permalink, record.customer, record.conversationUrl, record.decision, record.type, {}, {},
        {},        true};
    made.amount = record.approvedAmount ? record.approvedAmount : record.amount;
    if (made.amount && (made.amount->currency.isNull() || made.amount->minor <= 0 || made.amount->minor > largestMinor))
        made.amount.reset();
    const auto latest = record.decidedAt ? record.decidedAt : record.decidedNotAfter;
    const auto earliest = record.decidedAt ? record.decidedAt : record.decidedNotBefore;
    made.first = zone.dateOf(earliest.value_or(record.requestedAt));
    made.last = std::max(made.first, zone.dateOf(latest.value_or(earliest.value_or(record.requestedAt))));
    return made;
}

} // namespace

base::Result<std::vector<LedgerRecord>> ledgerRecords(const insight::Snapshot &snapshot,
                                                      const std::vector<insight::RowIndex> &scope,
                                                      const base::CancelToken &cancel)
{
    std::vector<LedgerRecord> records;
    records.reserve(snapshot.size());
    auto inScope = scope.begin();
    for (insight::RowIndex row = 0; row < snapshot.size(); ++row) {
        if (row % rowsBetweenLooks == 0 && cancel.isCancelled())
            return base::makeError(base::ErrorKind::Interrupted, "reconcile-interrupted");
        records.push_back(fromRow(snapshot.row(row), snapshot.zone()));
        inScope = std::find_if(inScope, scope.end(), [row](insight::RowIndex each) { return each >= row; });
        records.back().isInScope = inScope != scope.end() && *inScope == row;
    }
    return records;
}

} // namespace precedent::reconcile
