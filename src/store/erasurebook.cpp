// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasurebook.h"

namespace precedent::store {

base::Result<ErasureBook> ErasureBook::read(Connection &connection)
{
    const auto entries = collect(connection.statement("verify/erasures"),
                                 [](const Statement &row) { return parseErasure(row.integer(0), row.bytes(1)); });
    if (!entries)
        return entries.error();
    ErasureBook book;
    for (const auto &entry : *entries) {
        if (!entry)
            continue;
        for (const auto leaf : entry->leaves)
            book.m_newest.insert_or_assign(leaf, book.m_entries.size());
        book.m_entries.push_back(*entry);
    }
    return book;
}

const ErasureEntry *ErasureBook::of(std::int64_t leaf) const
{
    const auto found = m_newest.find(leaf);
    return found == m_newest.end() ? nullptr : &m_entries[found->second];
}

std::vector<std::int64_t> ErasureBook::leavesIn(const ErasureEntry &entry) const
{
    std::vector<std::int64_t> leaves;
    std::copy_if(entry.leaves.begin(), entry.leaves.end(), std::back_inserter(leaves),
                 [&](std::int64_t leaf) { return of(leaf)->leaf == entry.leaf; });
    return leaves;
}

} // namespace precedent::store
