// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/flags.h"

#include "insight/oddhours.h"
#include "insight/row.h"
#include "insight/sameask.h"
#include "insight/stats.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace precedent::insight {

namespace {

using domain::Decision;
using domain::Flag;
using domain::Record;

void raise(Record &record, Flag flag, bool applies = true)
{
    if (applies)
        record.flags.set(static_cast<std::size_t>(flag));
}

bool isFast(const Record &record, const Rules &rules)
{
    const bool decided = record.decision == Decision::Approved || record.decision == Decision::Denied;
    const auto turnaround = domain::turnaroundSeconds(record);
    return decided && record.decidedVia != domain::DecidedVia::Auto && turnaround &&
           *turnaround < rules.fastDecisionSeconds;
}

bool isStale(const Record &record, const Rules &rules, const base::Zone &zone, base::Instant lastSync)
{
    return record.decision == Decision::Pending &&
           isLongerInBusinessTime(record.requestedAt, lastSync, rules.stalePendingHours, rules.holidays, zone);
}

bool decidedAtOddHours(const Record &record, const Rules &rules, const base::Zone &zone)
{
    return rules.oddHours && record.decidedAt && isAtOddHours(*record.decidedAt, rules, zone);
}

/// The rows of each customer, in their order: those of code c are from begins[c] up to begins[c + 1].
struct ByCustomer
{
    std::vector<std::size_t> begins;
    std::vector<RowIndex> rows;

    ByCustomer(const std::vector<Code> &customers, std::size_t codes) : begins(codes + 1), rows(customers.size())
    {
        for (const auto customer : customers)
            ++begins[customer + 1];
        std::partial_sum(begins.begin(), begins.end(), begins.begin());
        auto next = begins;
        for (std::size_t row = 0; row < customers.size(); ++row)
            rows[next[customers[row]]++] = static_cast<RowIndex>(row);
    }
};

void flagRepeatCustomers(const Records &records, const std::vector<Code> &customers, std::size_t codes,
                         const Rules &rules)
{
    const ByCustomer all(customers, codes);
    const auto reach = rules.repeatCustomerDays * base::oneDay;
    const auto count = static_cast<std::size_t>(std::max(rules.repeatCustomerCount, 1));
    std::vector<Record *> approved;
    for (std::size_t customer = 1; customer < codes; ++customer) { // 0 is no customer
        if (all.begins[customer + 1] - all.begins[customer] < count)
            continue; // most have one record, which stands anywhere in memory
        approved.clear();
        for (auto at = all.begins[customer]; at < all.begins[customer + 1]; ++at) {
            auto *record = records[all.rows[at]];
            if (record->decision == Decision::Approved)
                approved.push_back(record);
        }
        for (std::size_t i = count - 1; i < approved.size(); ++i)
            raise(*approved[i], Flag::RepeatCustomer,
                  approved[i - (count - 1)]->requestedAt >= approved[i]->requestedAt - reach);
    }
}

void flagReAsked(const Records &records, const std::vector<Code> &customers, const Rules &rules)
{
    AskLog log(records.size());
    for (std::size_t row = 0; row < records.size(); ++row) {
        auto &record = *records[row];
        const auto earlier = log.note(record, customers[row]);
        raise(record, Flag::ReAsked, earlier && record.requestedAt <= *earlier + rules.reAskedHours * base::oneHour);
    }
}

/// amount > factor × median, without overflow.
bool exceeds(std::int64_t amount, std::int64_t factor, std::int64_t median)
{
    return amount > 0 && factor > 0 && (median < 0 || (amount - 1) / factor >= median);
}

UsualAmounts flagOutliers(const Records &records, const Rules &rules)
{
    std::map<UsualAmounts::key_type, std::vector<std::int64_t>> amounts;
    for (const auto *record : records) {
        if (record->amount)
            amounts[{record->type, record->amount->currency}].push_back(record->amount->minor);
    }
    UsualAmounts usual;
    for (auto &[kind, values] : amounts)
        usual[kind] = nearestRank(values, 0.5).value_or(0);
    for (auto *record : records) {
        if (!record->amount)
            continue;
        const UsualAmounts::key_type kind{record->type, record->amount->currency};
        const bool isKnown = amounts.at(kind).size() >= static_cast<std::size_t>(rules.outlierMinimum);
        raise(*record, Flag::OutlierAmount,
              isKnown && exceeds(record->amount->minor, rules.outlierFactor, usual.at(kind)));
    }
    return usual;
}

} // namespace

Records inRequestOrder(std::vector<Record> &records)
{
    using Entry = std::pair<std::int64_t, Record *>; // the time stands here too: one look into memory less
    std::vector<Entry> entries;
    entries.reserve(records.size());
    for (auto &record : records)
        entries.emplace_back(record.root.microseconds(), &record);
    const auto rest = [](const Record &r) { return std::tuple(r.channel.text(), r.root.digits(), r.id.text()); };
    std::sort(entries.begin(), entries.end(), [&rest](const Entry &a, const Entry &b) {
        return a.first != b.first ? a.first < b.first : rest(*a.second) < rest(*b.second);
    });
    Records order;
    order.reserve(entries.size());
    for (const auto &entry : entries)
        order.push_back(entry.second);
    return order;
}

UsualAmounts addFlags(const Records &records, const FoldedCustomers &customers, const Rules &rules,
                      const base::Zone &zone, base::Instant lastSync)
{
    for (auto *record : records) {
        raise(*record, Flag::FastDecision, isFast(*record, rules));
        raise(*record, Flag::StalePending, isStale(*record, rules, zone, lastSync));
        raise(*record, Flag::OddHours, decidedAtOddHours(*record, rules, zone));
    }
    flagRepeatCustomers(records, customers.codes, customers.count, rules);
    flagReAsked(records, customers.codes, rules);
    return flagOutliers(records, rules);
}

} // namespace precedent::insight
