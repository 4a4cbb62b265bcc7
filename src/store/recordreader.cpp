// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordreader.h"

#include "store/connection.h"
#include "store/newestrecords.h"
#include "store/recordrow.h"

namespace precedent::store {

namespace {

domain::Record recordOf(const Statement &row)
{
    return recordFrom(row);
}

base::SlackTs tsOf(const QString &text)
{
    return base::SlackTs::parse(text).value_or(base::SlackTs());
}

ThreadKey keyOf(const Statement &row)
{
    return {domain::ChannelId(row.text(0)), tsOf(row.text(1))};
}

} // namespace

base::Result<std::vector<domain::Record>> RecordReader::records(const RecordChange &change) const
{
    return allRecords(m_connection, change);
}

base::Result<std::vector<domain::Record>> RecordReader::newest(int count) const
{
    return newestRecords(m_connection, count);
}

base::Result<std::int64_t> RecordReader::atMost() const
{
    return mostRecords(m_connection);
}

base::Result<std::optional<domain::Record>> RecordReader::record(const domain::RecordId &id) const
{
    return first(m_connection.statement("record/record").bind(":id", id.text()), recordOf);
}

base::Result<std::optional<domain::Record>> RecordReader::recordOfThread(const domain::ChannelId &channel,
                                                                         const base::SlackTs &root) const
{
    return first(m_connection.statement("record/record_of_thread")
                     .bind(":channel", channel.text())
                     .bind(":root", root.microseconds()),
                 recordOf);
}

base::Result<domain::RecordId> RecordReader::mergedInto(const domain::ChannelId &channel,
                                                        const base::SlackTs &root) const
{
    const auto into = first(m_connection.statement("record/merge_of_thread")
                                .bind(":channel", channel.text())
                                .bind(":root", root.microseconds()),
                            [](const Statement &row) { return row.text(0); });
    if (!into)
        return into.error();
    return domain::RecordId(into->value_or(QString()));
}

base::Result<bool> RecordReader::hasMerged() const
{
    const auto has =
        first(m_connection.statement("record/has_merged"), [](const Statement &row) { return row.integer(0) != 0; });
    if (!has)
        return has.error();
    return has->value_or(false);
}

base::Result<std::vector<ThreadKey>> RecordReader::mergedThreads(const domain::RecordId &id) const
{
    auto threads = mergedRecords(id);
    const auto notes = mergedNotes(id);
    if (!notes)
        return notes.error();
    if (threads)
        threads->insert(threads->end(), notes->begin(), notes->end());
    return threads;
}

base::Result<std::vector<ThreadKey>> RecordReader::mergedRecords(const domain::RecordId &id) const
{
    return collect(m_connection.statement("record/merged_records").bind(":id", id.text()), keyOf);
}

base::Result<std::vector<ThreadKey>> RecordReader::mergedNotes(const domain::RecordId &id) const
{
    return collect(m_connection.statement("record/merged_notes").bind(":id", id.text()), keyOf);
}

base::Result<std::vector<OutcomeNote>> RecordReader::notesBetween(const domain::ChannelId &channel,
                                                                  const base::TimeRange &span) const
{
    auto statement = m_connection.statement("record/notes_between");
    statement.bind(":channel", channel.text()).bind(":from", span.from.us).bind(":to", span.to.us);
    return collect(std::move(statement), [](const Statement &row) {
        return OutcomeNote{tsOf(row.text(0)), domain::RecordId(row.text(1))};
    });
}

base::Result<std::vector<domain::Record>> RecordReader::openBetween(const domain::ChannelId &channel,
                                                                    const base::TimeRange &span,
                                                                    base::Instant decidedSince) const
{
    auto statement = m_connection.statement("record/open_between");
    statement.bind(":channel", channel.text()).bind(":from", span.from.us).bind(":to", span.to.us);
    statement.bind(":decided", decidedSince.us);
    return collect(std::move(statement), recordOf);
}

base::Result<std::vector<domain::Record>> RecordReader::similar(const domain::Record &record,
                                                                const base::TimeRange &span) const
{
    auto statement = m_connection.statement("record/similar_records");
    statement.bind(":from", span.from.us).bind(":to", span.to.us).bind(":team", record.team.text());
    statement.bind(":type", domain::toWord(record.type)).bind(":channel", record.channel.text());
    statement.bind(":root", record.root.microseconds());
    if (record.amount)
        statement.bind(":minor", record.amount->minor).bind(":currency", record.amount->currency.code());
    else
        statement.bindNull(":minor").bindNull(":currency");
    return collect(std::move(statement), recordOf);
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

base::Result<domain::ThreadLengths> RecordReader::threadLengths() const
{
    SharedValues shared;
    domain::ThreadLengths lengths;
    const auto taken = takeEach(m_connection.statement("archive/thread_lengths"), [&](const Statement &row) {
        lengths.add(domain::ChannelId(shared.text(row, 0)), row.instant(1), int(row.integer(2)));
    });
    if (!taken)
        return taken.error();
    return lengths;
}

base::Result<QStringList> RecordReader::changedSince(std::int64_t leaf) const
{
    const auto ids = collect(m_connection.statement("record/changed_since").bind(":leaf", leaf),
                             [](const Statement &row) { return row.text(0); });
    if (!ids)
        return ids.error();
    return QStringList(ids->begin(), ids->end());
}

} // namespace precedent::store
