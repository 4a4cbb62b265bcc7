// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordwriter.h"

#include "store/connection.h"
#include "store/recordcheck.h"
#include "store/recordrow.h"

namespace precedent::store {

base::Result<void> RecordWriter::putRecord(const domain::Record &record)
{
    const auto channel = record.channel.text();
    const auto root = record.root.microseconds();
    if (auto removed = runOn("record/remove_unread", channel, root); !removed)
        return removed;
    const auto known = isStoredAs(m_connection, record);
    if (!known)
        return known.error();
    if (*known)
        return {};
    auto put = m_connection.statement("record/put_record");
    bindRecord(put, record);
    return put.run();
}

base::Result<void> RecordWriter::mergeRecord(const domain::ChannelId &channel, const base::SlackTs &root,
                                             const domain::RecordId &into)
{
    return m_connection.statement("record/put_merge")
        .bind(":channel", channel.text())
        .bind(":root", root.microseconds())
        .bind(":into", into.text())
        .run();
}

base::Result<void> RecordWriter::setNote(const domain::ChannelId &channel, const base::SlackTs &root, bool isNote)
{
    if (!isNote)
        return runOn("record/remove_note", channel.text(), root.microseconds());
    return m_connection.statement("record/put_note")
        .bind(":channel", channel.text())
        .bind(":root", root.microseconds())
        .bind(":root_text", root.text())
        .run();
}

base::Result<void> RecordWriter::mergeNote(const domain::ChannelId &channel, const base::SlackTs &root,
                                           const domain::RecordId &into)
{
    return m_connection.statement("record/put_note_merge")
        .bind(":channel", channel.text())
        .bind(":root", root.microseconds())
        .bind(":into", into.text())
        .run();
}

base::Result<void> RecordWriter::putUnread(const domain::UnreadMessage &message)
{
    const auto root = rootOf(message);
    if (!root)
        return root.error();
    const auto channel = message.channel.text();
    if (auto removed = removeRecord(channel, *root); !removed)
        return removed;
    const auto known = first(
        m_connection.statement("record/unread_of_thread").bind(":channel", channel).bind(":root", *root), unreadFrom);
    if (!known)
        return known.error();
    if (*known == message)
        return {};
    return m_connection.statement("record/put_unread")
        .bind(":channel", channel)
        .bind(":root", *root)
        .bind(":team", message.team.text())
        .bind(":ts", message.ts.text())
        .bind(":reason", domain::toWord(message.reason))
        .bind(":author", message.author)
        .bind(":text", message.text)
        .run();
}

base::Result<void> RecordWriter::clearReading(const domain::ChannelId &channel, const base::SlackTs &root)
{
    if (auto removed = removeRecord(channel.text(), root.microseconds()); !removed)
        return removed;
    return runOn("record/remove_unread", channel.text(), root.microseconds());
}

base::Result<void> RecordWriter::removeRecord(const QString &channel, std::int64_t root)
{
    // Threads that were shown under it stand for themselves, or nobody would see them again.
    for (const char *freeing : {"record/free_merged", "record/free_notes"}) {
        if (auto freed = runOn(freeing, channel, root); !freed)
            return freed;
    }
    return runOn("record/remove_record", channel, root);
}

base::Result<void> RecordWriter::runOn(const char *statement, const QString &channel, std::int64_t root)
{
    return m_connection.statement(statement).bind(":channel", channel).bind(":root", root).run();
}

base::Result<std::int64_t> RecordWriter::rootOf(const domain::UnreadMessage &message)
{
    const auto root = first(m_connection.statement("archive/message_root")
                                .bind(":channel", message.channel.text())
                                .bind(":ts", message.ts.microseconds()),
                            [](const Statement &row) { return row.integer(0); });
    if (!root)
        return root.error();
    return root->value_or(message.ts.microseconds());
}

} // namespace precedent::store
