// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasurereader.h"

#include "store/connection.h"

namespace precedent::store {

namespace {

ThreadKey keyFrom(const Statement &row)
{
    return {domain::ChannelId(row.text(0)), base::SlackTs::fromMicroseconds(row.integer(1))};
}

} // namespace

base::Result<std::vector<ThreadKey>> threadsBefore(const Reader &reader, base::Instant before)
{
    return collect(reader.connection().statement("erasure/thread_roots_before").bind(":before", before), keyFrom);
}

base::Result<void> forEachVersion(const Reader &reader, const std::function<void(const ArchivedVersion &)> &visit)
{
    auto rows = reader.connection().statement("erasure/all_messages");
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        visit({keyFrom(rows), rows.integer(2), rows.bytes(3)});
    }
}

base::Result<std::vector<ArchivedVersion>> versionsOf(const Reader &reader, const ThreadKey &thread)
{
    return collect(reader.connection()
                       .statement("erasure/thread_messages")
                       .bind(":channel", thread.channel.text())
                       .bind(":root", thread.root.microseconds()),
                   [&thread](const Statement &row) {
                       return ArchivedVersion{thread, row.integer(0), row.bytes(1)};
                   });
}

base::Result<QStringList> earlierNames(const Reader &reader, const domain::PersonId &person)
{
    const auto pairs = collect(reader.connection().statement("erasure/earlier_names").bind(":person", person.text()),
                               [](const Statement &row) { return std::pair(row.text(0), row.text(1)); });
    if (!pairs)
        return pairs.error();
    QStringList names;
    for (const auto &[name, realName] : *pairs)
        names << name << realName;
    return names;
}

} // namespace precedent::store
