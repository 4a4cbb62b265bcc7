// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/allrecords.h"

#include "base/parallel.h"
#include "store/newestrecords.h"
#include "store/openledger.h"
#include "store/recordrow.h"

#include <sqlite3.h>

#include <limits>

namespace precedent::store {

namespace {

using Records = std::vector<domain::Record>;

constexpr auto everything = std::numeric_limits<std::int64_t>::max();

/// Those of the rows above `after` and not above `upTo`, with room for `room` of them.
base::Result<Records> recordsOf(Connection &connection, std::int64_t after, std::int64_t upTo, std::int64_t room,
                                const RecordChange &change)
{
    SharedValues shared;
    Records records;
    records.reserve(std::size_t(room));
    const auto taken = takeEach(connection.statement("record/records").bind(":after", after).bind(":up_to", upTo),
                                [&](const Statement &row) {
                                    records.push_back(recordFrom(row, &shared));
                                    if (change)
                                        change(records.back());
                                });
    if (!taken)
        return taken.error();
    return records;
}

/// Of this connection's file; null for one that has none or is within a transaction, whose moment no other can see.
std::unique_ptr<Connection> secondOf(Connection &connection)
{
    const auto path = QString::fromUtf8(sqlite3_db_filename(connection.handle(), "main"));
    if (path.isEmpty() || connection.inTransaction())
        return nullptr;
    auto opened = openForReading(path);
    return opened ? *std::move(opened) : nullptr;
}

base::Result<Records> inHalves(Connection &connection, Connection &second, std::int64_t last,
                               const RecordChange &change)
{
    const auto middle = last / 2;
    base::Result<Records> upper = Records();
    base::Result<Records> lower = Records();
    base::doBoth(
        true, [&] { upper = recordsOf(second, middle, everything, last - middle, change); },
        [&] { lower = recordsOf(connection, 0, middle, last, change); });
    if (!upper || !lower)
        return upper ? lower : upper;
    std::move(upper->begin(), upper->end(), std::back_inserter(*lower));
    return lower;
}

} // namespace

base::Result<Records> allRecords(Connection &connection, const RecordChange &change)
{
    const auto last = mostRecords(connection);
    if (!last)
        return last.error();
    const auto second = std::size_t(*last) >= base::worthAThread ? secondOf(connection) : nullptr;
    if (!second)
        return recordsOf(connection, 0, everything, *last, change);
    // Both see the same moment when nobody wrote while they began (sqlite.org/pragma.html#pragma_data_version).
    const auto before = connection.pragma("data_version");
    const ReadScope theirs(*second);
    const auto theirLast = mostRecords(*second);
    const ReadScope ours(connection);
    const auto ourLast = mostRecords(connection);
    const auto after = connection.pragma("data_version");
    const bool isOneMoment = theirLast && ourLast && before && after && *before == *after;
    return isOneMoment ? inHalves(connection, *second, *ourLast, change)
                       : recordsOf(connection, 0, everything, *last, change);
}

} // namespace precedent::store
