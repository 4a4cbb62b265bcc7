// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordreader.h"

#include "store/connection.h"
#include "store/recordrow.h"

namespace precedent::store {

base::Result<std::vector<domain::Record>> RecordReader::records() const
{
    return collect(m_connection.statement("record/records"), recordFrom);
}

base::Result<std::optional<domain::Record>> RecordReader::record(const domain::RecordId &id) const
{
    return first(m_connection.statement("record/record").bind(":id", id.text()), recordFrom);
}

base::Result<std::optional<base::SlackTs>> RecordReader::newestRoot() const
{
    return first(m_connection.statement("record/newest_root"),
                 [](const Statement &row) { return base::SlackTs::fromMicroseconds(row.integer(0)); });
}

base::Result<std::vector<domain::UnreadMessage>> RecordReader::unread() const
{
    return collect(m_connection.statement("record/unread"), unreadFrom);
}

base::Result<QHash<QString, int>> RecordReader::threadLengths() const
{
    const auto rows = collect(m_connection.statement("archive/thread_lengths"),
                              [](const Statement &row) { return std::pair(row.text(0), int(row.integer(1))); });
    if (!rows)
        return rows.error();
    QHash<QString, int> lengths;
    lengths.reserve(std::ssize(*rows));
    for (const auto &[record, messages] : *rows)
        lengths.insert(record, messages);
    return lengths;
}

} // namespace precedent::store
