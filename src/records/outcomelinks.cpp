// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/outcomelinks.h"

#include "records/byhand.h"
#include "records/merging.h"
#include "store/recordcheck.h"

#include <algorithm>
#include <map>

namespace precedent::records {

namespace {

using base::SlackTs;
using base::TimeRange;
using domain::Record;
using domain::RecordId;
using recognize::OutcomeNote;
using recognize::RequestMarks;

/// A note, and the record that it is part of so far.
struct KnownNote
{
    OutcomeNote note;
    RecordId record;
};
using Notes = std::map<SlackTs, KnownNote>;

/// Requests that notes may be about.
struct Candidates
{
    std::vector<Record> records;     ///< as they stand by themselves
    std::vector<RequestMarks> marks; ///< of each
};

bool isPending(const Record &record)
{
    return record.decision == domain::Decision::Pending;
}

std::optional<base::Instant> decidedAt(const Record &record)
{
    return record.decidedAt ? record.decidedAt : record.decidedNotAfter;
}

/// Whether these notes, and not its own thread, decide a record.
bool isDecidedBy(const std::vector<store::ThreadKey> &notes, const Record &record)
{
    const auto at = decidedAt(record);
    return std::any_of(notes.begin(), notes.end(),
                       [&at](const auto &note) { return !at || note.root.instant() == *at; });
}

/// Whether one of the notes can repeat what was decided on the request.
bool isEchoed(const Record &record, const Notes &notes)
{
    const auto next = notes.upper_bound(record.root);
    const auto decided = decidedAt(record);
    return decided && next != notes.end() && next->first.instant().us <= decided->us + recognize::echoReach;
}

/// What the span already holds, and that instant.
void widen(std::optional<TimeRange> &span, base::Instant at)
{
    span = span ? TimeRange{std::min(span->from, at), std::max(span->to, at)} : TimeRange{at, at};
}

/// Finds the requests of one channel's notes.
class NoteFinder
{
public:
    NoteFinder(const store::Reader &reader, const recognize::Context &context, const domain::ChannelId &channel,
               const std::vector<ThreadReading> &readings)
        : m_reader(reader), m_recognizer(context), m_channel(channel), m_readings(readings)
    {
        for (const auto &entry : readings)
            m_read.insert(entry.root);
    }

    [[nodiscard]] base::Result<std::vector<NoteMove>> moves() const
    {
        std::vector<NoteMove> moves;
        const auto notes = notesInReach();
        if (!notes || notes->empty())
            return notes ? base::Result(std::move(moves)) : notes.error();
        const auto candidates = candidatesFor(*notes);
        if (!candidates)
            return candidates.error();
        for (const auto &[root, known] : *notes) {
            const auto record = recordFor(root, known.note, *candidates);
            if (!record)
                return record.error();
            if (*record != known.record)
                moves.push_back({root, known.record, *record});
        }
        return moves;
    }

private:
    /// Those that were read now, and the stored ones that may decide a request that was.
    [[nodiscard]] base::Result<Notes> notesInReach() const
    {
        Notes notes;
        std::optional<TimeRange> all;
        std::optional<TimeRange> later;
        for (const auto &entry : m_readings) {
            const auto at = entry.root.instant();
            if (entry.note) {
                notes.emplace(entry.root, KnownNote{*entry.note, {}});
                widen(all, at);
            }
            const auto *request = entry.byItself();
            if (request != nullptr && (entry.own || isPending(*request))) {
                widen(later, at);
                widen(later, {at.us + recognize::appNoteReach});
            }
        }
        if (later) {
            widen(all, later->from);
            widen(all, later->to);
        }
        if (!all)
            return notes;
        const auto stored = m_reader.notesBetween(m_channel, *all);
        if (!stored)
            return stored.error();
        for (const auto &one : *stored) {
            if (auto added = addStored(one, later, notes); !added)
                return added.error();
        }
        return notes;
    }

    [[nodiscard]] base::Result<void> addStored(const store::OutcomeNote &stored, const std::optional<TimeRange> &later,
                                               Notes &notes) const
    {
        if (const auto known = notes.find(stored.root); known != notes.end()) {
            known->second.record = stored.mergedInto;
            return {};
        }
        const auto at = stored.root.instant();
        if (m_read.contains(stored.root) || !later || at < later->from || at > later->to)
            return {};
        const auto thread = m_reader.thread(m_channel, stored.root);
        if (!thread)
            return thread.error();
        if (const auto note = m_recognizer.outcomeNote(*thread, m_recognizer.read(*thread)))
            notes.emplace(stored.root, KnownNote{*note, stored.mergedInto});
        return {};
    }

    /// As they were read now, or else as they are stored, asked for before the last of the notes.
    [[nodiscard]] base::Result<Candidates> candidatesFor(const Notes &notes) const
    {
        const auto first = notes.begin()->first.instant();
        const auto last = notes.rbegin()->first.instant();
        const TimeRange asked{{first.us - recognize::appNoteReach}, last};
        Candidates candidates;
        const auto stored = m_reader.openBetween(m_channel, asked, {first.us - recognize::echoReach});
        if (!stored)
            return stored.error();
        for (const auto &record : *stored) {
            if (m_read.contains(record.root) || record.format == QLatin1String(recognize::byHandFormat))
                continue;
            const auto notesOfIt = m_reader.mergedNotes(record.id);
            if (!notesOfIt)
                return notesOfIt.error();
            const bool isOpen = isPending(record) || isDecidedBy(*notesOfIt, record);
            if (auto added = add(record, isOpen, notes, candidates); !added)
                return added.error();
        }
        for (const auto &entry : m_readings) {
            const auto *record = entry.byItself();
            if (record == nullptr || !asked.contains(entry.root.instant()))
                continue;
            if (auto added = add(*record, isPending(*record), notes, candidates); !added)
                return added.error();
        }
        return candidates;
    }

    [[nodiscard]] base::Result<void> add(const Record &record, bool isOpen, const Notes &notes,
                                         Candidates &candidates) const
    {
        if (!isOpen && !isEchoed(record, notes))
            return {};
        const auto thread = m_reader.thread(m_channel, record.root);
        if (!thread)
            return thread.error();
        auto marks = recognize::marksOf(record, *thread);
        if (!isOpen)
            marks.decidedAt = decidedAt(record);
        candidates.records.push_back(record);
        candidates.marks.push_back(std::move(marks));
        return {};
    }

    /// The request that the note, read as an answer to it, decides as its thread does, or alone; null when there is
    /// none.
    [[nodiscard]] base::Result<RecordId> recordFor(const SlackTs &root, const OutcomeNote &note,
                                                   const Candidates &candidates) const
    {
        const auto found = recognize::requestOf(note, candidates.marks);
        if (!found)
            return RecordId();
        const auto &record = candidates.records[*found];
        const auto erased = store::isErased(m_reader, {record.channel, record.root});
        if (!erased)
            return erased.error();
        if (*erased)
            return RecordId();
        auto request = m_reader.thread(record.channel, record.root);
        const auto answer = m_reader.thread(m_channel, root);
        if (!request)
            return request.error();
        if (!answer)
            return answer.error();
        const auto reading = m_recognizer.read(joined(*std::move(request), *answer));
        const auto *whole = std::get_if<Record>(&reading);
        if (whole == nullptr || isPending(*whole))
            return RecordId();
        const bool agrees = !candidates.marks[*found].decidedAt || whole->decision == record.decision;
        return agrees ? record.id : RecordId();
    }

    const store::Reader &m_reader;
    recognize::Recognizer m_recognizer;
    domain::ChannelId m_channel;
    const std::vector<ThreadReading> &m_readings;
    QSet<SlackTs> m_read; ///< their roots
};

base::Result<void> putRead(store::Ledger &ledger, const std::vector<ThreadReading> &readings)
{
    return ledger.write([&readings](store::Transaction &transaction) -> base::Result<void> {
        for (const auto &entry : readings) {
            if (entry.record() == nullptr)
                continue;
            if (auto put = transaction.putRecord(*entry.record()); !put)
                return put;
        }
        return {};
    });
}

} // namespace

base::Result<std::vector<NoteMove>> noteMoves(const store::Reader &reader, const recognize::Context &context,
                                              const domain::ChannelId &channel,
                                              const std::vector<ThreadReading> &readings)
{
    return NoteFinder(reader, context, channel, readings).moves();
}

base::Result<QSet<RecordId>> putNotes(store::Transaction &transaction, const store::Reader &reader,
                                      const domain::ChannelId &channel, const std::vector<ThreadReading> &readings)
{
    std::optional<TimeRange> span;
    for (const auto &entry : readings)
        widen(span, entry.root.instant());
    const auto stored = reader.notesBetween(channel, span.value_or(TimeRange()));
    if (!stored)
        return stored.error();
    QHash<SlackTs, RecordId> known;
    for (const auto &note : *stored)
        known.insert(note.root, note.mergedInto);
    QSet<RecordId> left;
    for (const auto &entry : readings) {
        const auto before = known.constFind(entry.root);
        const bool wasNote = before != known.constEnd();
        if (wasNote == entry.note.has_value())
            continue;
        if (auto set = transaction.setNote(channel, entry.root, entry.note.has_value()); !set)
            return set.error();
        if (wasNote && !before->isEmpty())
            left.insert(*before);
    }
    return left;
}

base::Result<void> linkNotes(store::Ledger &ledger, const recognize::Context &context, const domain::ChannelId &channel,
                             const std::vector<ThreadReading> &readings, QSet<RecordId> left)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto moves = noteMoves(**reader, context, channel, readings);
    if (!moves)
        return moves.error();
    for (const auto &move : *moves)
        left << move.from << move.to;
    left.remove({});
    if (left.isEmpty())
        return {};
    const auto moved = ledger.write([&](store::Transaction &transaction) -> base::Result<void> {
        for (const auto &move : *moves) {
            if (auto merged = transaction.mergeNote(channel, move.note, move.to); !merged)
                return merged;
        }
        return {};
    });
    if (!moved)
        return moved;
    std::vector<SlackTs> roots;
    for (const auto &id : std::as_const(left)) {
        if (const auto key = threadOf(id))
            roots.push_back(key->root);
    }
    const auto heads = readStored(**reader, context, channel, roots);
    return heads ? putRead(ledger, *heads) : heads.error();
}

} // namespace precedent::records
