// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reader.h"

#include "store/connection.h"
#include "store/openledger.h"

#include <sqlite3.h>

namespace precedent::store {

Reader::Reader(std::unique_ptr<Connection> connection)
    : ArchiveReader(*connection), PeopleReader(*connection), RecordReader(*connection), LedgerReader(*connection),
      m_connection(std::move(connection))
{
}

Reader::~Reader() = default;

base::Result<std::unique_ptr<Reader>> Reader::another() const
{
    auto opened = openForReading(QString::fromUtf8(sqlite3_db_filename(m_connection->handle(), "main")));
    if (!opened)
        return opened.error();
    return std::make_unique<Reader>(*std::move(opened));
}

} // namespace precedent::store
