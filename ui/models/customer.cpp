// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/customer.h"

#include "base/folding.h"
#include "insight/columns.h"

#include <algorithm>
#include <iterator>

namespace precedent::models {

namespace {

std::vector<CustomerPart> partsBy(const Customer &customer, insight::GroupKey key)
{
    std::vector<CustomerPart> parts;
    for (const auto &group : insight::groupBy(*customer.snapshot, customer.rows, {key}))
        parts.push_back({group.keys.front(), group.figures});
    std::stable_sort(parts.begin(), parts.end(), [](const CustomerPart &one, const CustomerPart &other) {
        return one.figures.count > other.figures.count;
    });
    return parts;
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
    customer.agents = partsBy(customer, insight::GroupKey::Agent);
    customer.approvers = partsBy(customer, insight::GroupKey::Approver);
    customer.flags = flagsOf(customer);
    std::reverse(customer.rows.begin(), customer.rows.end());
    if (!customer.rows.empty())
        customer.name = customer.snapshot->row(customer.rows.front()).record.customer;
    return customer;
}

} // namespace precedent::models
