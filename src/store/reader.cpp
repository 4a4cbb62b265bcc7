// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reader.h"

#include "store/connection.h"

namespace precedent::store {

Reader::Reader(std::unique_ptr<Connection> connection)
    : ArchiveReader(*connection), PeopleReader(*connection), RecordReader(*connection), LedgerReader(*connection),
      m_connection(std::move(connection))
{
}

Reader::~Reader() = default;

} // namespace precedent::store
