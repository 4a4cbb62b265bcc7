// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/cells.h"
#include "audit/tests.h"
#include "base/folding.h"
#include "insight/columns.h"
#include "insight/widesum.h"

#include <algorithm>
#include <map>

namespace precedent::audit {

namespace {

using insight::RowIndex;

bool isApproved(const Subject &subject, RowIndex index)
{
    return subject.snapshot->columns().decision[index] == domain::Decision::Approved;
}

/// One customer's approved concessions, in request-time order.
struct Concessions
{
    QString name;
    std::vector<base::Instant> times;
    std::map<base::Currency, insight::WideSum> sums;
    int withoutAmount = 0;

    /// The most of them that lie within so many days of each other.
    [[nodiscard]] int mostWithin(std::int64_t length) const
    {
        std::size_t most = 0;
        std::size_t first = 0;
        for (std::size_t last = 0; last < times.size(); ++last) {
            while (times[first] < times[last] - length)
                ++first;
            most = std::max(most, last - first + 1);
        }
        return int(most);
    }
};

/// One row for each currency, because sums of different ones are never added; one for a customer without any amount.
void addRows(Table &table, const Concessions &customer, int most)
{
    const auto add = [&](const Cell &amount, const Cell &currency) {
        Row row;
        row.cells = {textCell(customer.name),
                     Cell(std::int64_t(customer.times.size())),
                     Cell(std::int64_t(most)),
                     amount,
                     currency,
                     Cell(std::int64_t(customer.withoutAmount))};
        row.filter.clauses = {{query::Key::Customer, false, {customer.name}},
                              {query::Key::Decision, false, {domain::toWord(domain::Decision::Approved)}}};
        table.rows.push_back(std::move(row));
    };
    for (const auto &[currency, sum] : customer.sums)
        add(Cell(base::Money{sum.value(), currency}), Cell(currency.code()));
    if (customer.sums.empty())
        add({}, {});
}

std::map<QString, Concessions> concessions(const Subject &subject)
{
    std::map<QString, Concessions> customers;
    for (const auto index : subject.rows) {
        if (!isApproved(subject, index))
            continue;
        const auto record = subject.snapshot->row(index).record;
        const auto folded = base::fold(record.customer);
        if (folded.isEmpty())
            continue;
        auto &customer = customers[folded];
        customer.name = record.customer;
        customer.times.push_back(record.requestedAt);
        if (record.approvedAmount)
            customer.sums[record.approvedAmount->currency] += record.approvedAmount->minor;
        else
            ++customer.withoutAmount;
    }
    for (auto &[folded, customer] : customers)
        std::sort(customer.times.begin(), customer.times.end());
    return customers;
}

const std::vector<const char *> recordCells{"record_id", "requested_at", "decided_at", "agent",    "approver",
                                            "type",      "customer",     "reason",     "permalink"};

} // namespace

Report testRepeatPayments(const Subject &subject)
{
    const auto &rules = subject.rules;
    Report report{Test::RepeatPayments,
                  {},
                  {{{QStringLiteral("customer"), Kind::Text},
                    {QStringLiteral("approved"), Kind::Count},
                    {QStringLiteral("most_in_window"), Kind::Count},
                    {QStringLiteral("approved_amount"), Kind::Amount},
                    {QStringLiteral("currency"), Kind::Currency},
                    {QStringLiteral("without_amount"), Kind::Count}},
                   {}}};
    qint64 found = 0;
    for (const auto &[folded, customer] : concessions(subject)) {
        const int most = customer.mostWithin(rules.repeatCustomerDays * base::oneDay);
        if (most < rules.repeatCustomerCount)
            continue;
        ++found;
        addRows(report.table, customer, most);
    }
    report.figures = {{QStringLiteral("customers"), found},
                      {QStringLiteral("least"), rules.repeatCustomerCount},
                      {QStringLiteral("days"), rules.repeatCustomerDays}};
    return report;
}

Report testMissingAmounts(const Subject &subject)
{
    Report report{Test::NoAmount, {}, {columnsOf(recordCells), {}}};
    qint64 approved = 0;
    for (const auto index : subject.rows) {
        if (!isApproved(subject, index))
            continue;
        ++approved;
        const auto row = subject.snapshot->row(index);
        if (!row.record.approvedAmount)
            report.table.rows.push_back({cellsOf(recordCells, row), row.record.id});
    }
    report.figures = {{QStringLiteral("approved"), approved},
                      {QStringLiteral("no_amount"), qint64(report.table.rows.size())}};
    return report;
}

} // namespace precedent::audit
