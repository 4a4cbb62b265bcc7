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

/// One customer's approved concessions of all time.
struct Concessions
{
    struct Approval
    {
        base::Instant at;
        bool isTested = false;
        auto operator<=>(const Approval &) const = default;
    };
    QString name;
    std::vector<Approval> approvals; ///< in request-time order
    std::map<base::Currency, insight::WideSum> sums;
    int withoutAmount = 0;

    /// The most that lie within so many days up to one of those that are tested, as the flag repeat-customer counts.
    [[nodiscard]] int mostWithin(std::int64_t length) const
    {
        std::size_t most = 0;
        std::size_t first = 0;
        for (std::size_t last = 0; last < approvals.size(); ++last) {
            while (approvals[first].at < approvals[last].at - length)
                ++first;
            if (approvals[last].isTested)
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
                     Cell(std::int64_t(customer.approvals.size())),
                     Cell(std::int64_t(most)),
                     amount,
                     currency,
                     Cell(std::int64_t(customer.withoutAmount))};
        row.filter.clauses = {{query::Key::Customer, false, {customer.name}},
                              {query::Key::Decision, false, {domain::toWord(domain::Decision::Approved)}}};
        row.isOfWholeLedger = true;
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
    std::vector<bool> isTested(subject.snapshot->size());
    for (const auto index : subject.rows)
        isTested[index] = true;
    // All of them: the first ones of a row are often older than the period.
    for (RowIndex index = 0; index < isTested.size(); ++index) {
        if (!isApproved(subject, index))
            continue;
        const auto record = subject.snapshot->row(index).record;
        const auto folded = base::fold(record.customer);
        if (folded.isEmpty())
            continue;
        auto &customer = customers[folded];
        customer.name = record.customer;
        customer.approvals.push_back({record.requestedAt, isTested[index]});
        if (record.approvedAmount)
            customer.sums[record.approvedAmount->currency] += record.approvedAmount->minor;
        else
            ++customer.withoutAmount;
    }
    for (auto &[folded, customer] : customers)
        std::sort(customer.approvals.begin(), customer.approvals.end());
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
        if (most < std::max(rules.repeatCustomerCount, 1))
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
