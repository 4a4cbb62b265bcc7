// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/archivereader.h"
#include "store/ledgerreader.h"
#include "store/peoplereader.h"
#include "store/recordreader.h"

#include <memory>

namespace precedent::store {

/// Read-only questions to a ledger; each call is one consistent read. Belongs to the thread that made it. Its functions
/// stand in the four parts.
class Reader : public ArchiveReader, public PeopleReader, public RecordReader, public LedgerReader
{
public:
    explicit Reader(std::unique_ptr<Connection> connection);
    ~Reader();
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    /// One of the same ledger for another thread, which may see later changes than this one.
    [[nodiscard]] base::Result<std::unique_ptr<Reader>> another() const;

    /// For the store's own parts that stand apart from the four.
    [[nodiscard]] Connection &connection() const { return *m_connection; }

private:
    std::unique_ptr<Connection> m_connection;
};

} // namespace precedent::store
