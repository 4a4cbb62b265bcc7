// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/erasurebook.h"
#include "store/findings.h"

namespace precedent::store {

/// Looks at the leaves whose content was erased: what the log still says of them has to hold, their salts have to be
/// gone, and their rows have to be as the erasure left them. Leaves come in ascending order.
class ErasureVerifier
{
public:
    ErasureVerifier(Connection &connection, Findings &findings) : m_connection(connection), m_findings(findings) {}

    [[nodiscard]] base::Result<void> load();
    [[nodiscard]] bool isErased(std::int64_t number) const { return m_book.of(number) != nullptr; }
    /// `row` is the leaf as its row asks for it, without salts; empty when the row went too.
    [[nodiscard]] base::Result<void> check(std::int64_t number, const QString &kind, const QByteArray &body,
                                           std::optional<Leaf> row);
    /// After the last leaf.
    void finish();

private:
    Connection &m_connection;
    Findings &m_findings;
    ErasureBook m_book;
    std::map<std::int64_t, QByteArray> m_left; ///< so far, by the erasure's leaf
};

} // namespace precedent::store
