// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/flags.h"

#include "base/folding.h"
#include "insight/askkeys.h"
#include "insight/oddhours.h"
#include "insight/stats.h"

#include <QtCore/QHash>

#include <deque>
#include <map>
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

void flagRepeatCustomers(std::vector<Record> &records, const Rules &rules)
{
    QHash<QString, std::deque<base::Instant>> approvals;
    for (auto &record : records) {
        const auto customer = base::fold(record.customer);
        if (record.decision != Decision::Approved || customer.isEmpty())
            continue;
        auto &recent = approvals[customer];
        recent.push_back(record.requestedAt);
        while (recent.front() < record.requestedAt - rules.repeatCustomerDays * base::oneDay)
            recent.pop_front();
        raise(record, Flag::RepeatCustomer, recent.size() >= static_cast<std::size_t>(rules.repeatCustomerCount));
    }
}

void flagReAsked(std::vector<Record> &records, const Rules &rules)
{
    QHash<QString, base::Instant> lastAsked;
    for (auto &record : records) {
        for (const auto &key : askKeys(record)) {
            const auto earlier = lastAsked.constFind(key);
            raise(record, Flag::ReAsked,
                  earlier != lastAsked.constEnd() &&
                      record.requestedAt <= *earlier + rules.reAskedHours * base::oneHour);
            lastAsked.insert(key, record.requestedAt);
        }
    }
}

/// amount > factor × median, without overflow.
bool exceeds(std::int64_t amount, std::int64_t factor, std::int64_t median)
{
    return amount > 0 && factor > 0 && (median < 0 || (amount - 1) / factor >= median);
}

void flagOutliers(std::vector<Record> &records, const Rules &rules)
{
    using Kind = std::tuple<domain::RequestType, base::Currency>;
    std::map<Kind, std::vector<std::int64_t>> amounts;
    for (const auto &record : records) {
        if (record.amount)
            amounts[{record.type, record.amount->currency}].push_back(record.amount->minor);
    }
    std::map<Kind, std::int64_t> medians;
    for (auto &[kind, values] : amounts) {
        if (values.size() >= static_cast<std::size_t>(rules.outlierMinimum))
            medians[kind] = nearestRank(values, 0.5).value_or(0);
    }
    for (auto &record : records) {
        if (!record.amount)
            continue;
        const auto median = medians.find({record.type, record.amount->currency});
        raise(record, Flag::OutlierAmount,
              median != medians.end() && exceeds(record.amount->minor, rules.outlierFactor, median->second));
    }
}

} // namespace

QStringList askKeys(const Record &record)
{
    QStringList keys;
    if (!record.conversationUrl.isEmpty())
        keys += u'u' + record.conversationUrl;
    const auto customer = base::fold(record.customer);
    if (!customer.isEmpty() && record.amount) {
        keys += QStringLiteral("c%1 %2 %3 %4")
                    .arg(QString::number(record.amount->minor), record.amount->currency.code(),
                         domain::toWord(record.type), customer);
    }
    return keys;
}

void addFlags(std::vector<Record> &records, const Rules &rules, const base::Zone &zone, base::Instant lastSync)
{
    for (auto &record : records) {
        raise(record, Flag::FastDecision, isFast(record, rules));
        raise(record, Flag::StalePending, isStale(record, rules, zone, lastSync));
        raise(record, Flag::OddHours, decidedAtOddHours(record, rules, zone));
    }
    flagRepeatCustomers(records, rules);
    flagReAsked(records, rules);
    flagOutliers(records, rules);
}

} // namespace precedent::insight
