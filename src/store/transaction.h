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
          LedgerWriter(connection, log)
    {
    }
};

} // namespace precedent::store
