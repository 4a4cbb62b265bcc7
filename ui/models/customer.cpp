// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/customer.h"

#include "base/folding.h"
#include "insight/approvers.h"
#include "insight/columns.h"

#include <algorithm>
#include <iterator>

namespace precedent::models {

namespace {

std::vector<CustomerPart> partsBy(const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &rows,
                                  insight::GroupKey key)
{
    std::vector<CustomerPart> parts;
    for (const auto &group : insight::groupBy(snapshot, rows, {key}))
        parts.push_back({group.keys.front(), group.figures});
    return parts;
}

std::vector<CustomerPart> mostFirst(std::vector<CustomerPart> parts)
{
    std::stable_sort(parts.begin(), parts.end(), [](const CustomerPart &one, const CustomerPart &other) {
        return one.figures.count > other.figures.count;
    });
    return parts;
}

/// What nobody has decided stands apart from what somebody unknown decided.
std::vector<CustomerPart> approversOf(const Customer &customer)
{
    const auto &columns = customer.snapshot->columns();
    auto decided = customer.rows;
    const auto open = std::stable_partition(decided.begin(), decided.end(), [&columns](insight::RowIndex row) {
        return insight::isDecided(columns, row) || !columns.approvers.at(row).empty();
    });
    const std::vector<insight::RowIndex> undecided(open, decided.end());
    decided.erase(open, decided.end());
    auto parts = partsBy(*customer.snapshot, decided, insight::GroupKey::Approver);
    if (!undecided.empty())
        parts.push_back({QString(), insight::figures(*customer.snapshot, undecided)});
    return mostFirst(std::move(parts));
}

std::map<domain::Flag, int> flagsOf(const Customer &customer)
{
    const auto &columns = customer.snapshot->columns().flags;
    std::map<domain::Flag, int> counts;
    for (const insight::RowIndex row : customer.rows) {
        for (int flag = 0; flag < domain::flagCount; ++flag) {
            if ((columns[row] >> flag & 1U) != 0)
                ++counts[domain::Flag(flag)];
        }
    }
    return counts;
}

} // namespace

base::Result<Customer> makeCustomer(std::shared_ptr<const insight::Snapshot> snapshot, const QString &name,
                                    const query::Calendar &calendar)
{
    const auto rows = snapshot->select(query::Filter().with(query::Key::Customer, {name}), calendar);
    if (!rows)
        return rows.error();
    Customer customer;
    customer.snapshot = std::move(snapshot);
    const auto folded = base::fold(name);
    std::copy_if(rows->begin(), rows->end(), std::back_inserter(customer.rows), [&](insight::RowIndex row) {
        return base::fold(customer.snapshot->columns().customer.at(row)) == folded;
    });
    customer.figures = insight::figures(*customer.snapshot, customer.rows);
    customer.agents = mostFirst(partsBy(*customer.snapshot, customer.rows, insight::GroupKey::Agent));
    customer.approvers = approversOf(customer);
    customer.flags = flagsOf(customer);
    std::reverse(customer.rows.begin(), customer.rows.end());
    if (!customer.rows.empty())
        customer.name = customer.snapshot->row(customer.rows.front()).record.customer;
    return customer;
}

} // namespace precedent::models
