// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/stats.h"

namespace precedent::models {

/// What one person had to do with a customer.
struct CustomerPart
{
    QString name; ///< of an agent, or the approvers of a decision joined; empty where nobody is known
    insight::Figures figures;
};

/// Everything the ledger has of one customer.
struct Customer
{
    QString name; ///< as its newest record writes it
    std::shared_ptr<const insight::Snapshot> snapshot;
    std::vector<insight::RowIndex> rows; ///< newest first
    insight::Figures figures;
    std::vector<CustomerPart> agents;    ///< most requests first, then by name
    std::vector<CustomerPart> approvers; ///< in the same order; decided by nobody and by somebody unknown are two
    std::map<domain::Flag, int> flags;   ///< records that have it
};

/// Of all times, whatever else is filtered: the records that name exactly this customer, but for case and accents; the
/// clause `customer:` would find it within longer names, too. Usage errors as query::parse().
[[nodiscard]] base::Result<Customer> makeCustomer(std::shared_ptr<const insight::Snapshot> snapshot,
                                                  const QString &name, const query::Calendar &calendar);

} // namespace precedent::models
