// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/archivewriter.h"
#include "store/ledgerwriter.h"
#include "store/peoplewriter.h"
#include "store/recordwriter.h"

namespace precedent::store {

/// Everything that can be written, inside the one transaction that Ledger::submit() opened; on the writer thread only.
/// Its functions stand in the four parts.
class Transaction : public ArchiveWriter, public PeopleWriter, public RecordWriter, public LedgerWriter
{
public:
    Transaction(Connection &connection, LogWriter &log)
        : ArchiveWriter(connection, log), PeopleWriter(connection), RecordWriter(connection),
          LedgerWriter(connection, log), m_connection(connection), m_log(log)
    {
    }

    /// For the store's own parts that stand apart from the four.
    [[nodiscard]] Connection &connection() const { return m_connection; }
    [[nodiscard]] LogWriter &log() const { return m_log; }

private:
    Connection &m_connection;
    LogWriter &m_log;
};

} // namespace precedent::store
