// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/record.h"

#include <QtCore/QHash>

namespace precedent::store {

class Connection;

/// The part of a reader that answers what threads were read as.
class RecordReader
{
public:
    explicit RecordReader(Connection &connection) : m_connection(connection) {}

    /// In no order that means anything.
    [[nodiscard]] base::Result<std::vector<domain::Record>> records() const;
    [[nodiscard]] base::Result<std::optional<domain::Record>> record(const domain::RecordId &id) const;
    /// The root of the newest request, answered from an index; empty when there is no record.
    [[nodiscard]] base::Result<std::optional<base::SlackTs>> newestRoot() const;
    /// By ts.
    [[nodiscard]] base::Result<std::vector<domain::UnreadMessage>> unread() const;
    /// Messages per record's thread, by record id.
    [[nodiscard]] base::Result<QHash<QString, int>> threadLengths() const;

private:
    Connection &m_connection;
};

} // namespace precedent::store
