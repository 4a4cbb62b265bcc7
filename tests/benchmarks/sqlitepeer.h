// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "tests/benchmarks/figures.h"

#include <memory>
#include <vector>

struct sqlite3;

namespace precedent::bench {

/// The same records in an SQLite table in memory: codes instead of texts, dates computed beforehand, a folded column
/// for the search, and the indexes that help. A mistake in it ends the program.
class SqlitePeer
{
public:
    explicit SqlitePeer(const std::vector<domain::Record> &records);

    [[nodiscard]] Answer answer(const Case &filter) const;
    /// Writes the rows as CSV, sorted by time; answers the bytes.
    [[nodiscard]] std::int64_t csv() const;
    /// Leaves the table as an SQLite file, for other peers to load.
    void save(const QString &file) const;

private:
    struct Closer
    {
        void operator()(sqlite3 *database) const;
    };
    std::unique_ptr<sqlite3, Closer> m_database;
};

} // namespace precedent::bench
