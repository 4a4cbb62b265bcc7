// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/merger.h"

#include "records/corrections.h"
#include "records/reading.h"
#include "records/wholethread.h"
#include "store/erasure.h"

#include <algorithm>

namespace precedent::records {

namespace {

using base::TimeRange;
using domain::Record;

store::ThreadKey keyOf(const Record &record)
{
    return {record.channel, record.root};
}

/// How far on either side of a record its like can stand; nothing further than a mirror unless it waits for an outcome
/// or is one.
TimeRange reachBefore(const Record &record)
{
    const bool isOutcome = record.decidedVia == domain::DecidedVia::Message;
    return {{record.requestedAt.us - (isOutcome ? outcomeReach : mirrorReach)}, record.requestedAt};
}

TimeRange reachAfter(const Record &record)
{
    const bool waits = record.decision == domain::Decision::Pending;
    return {record.requestedAt, {record.requestedAt.us + (waits ? outcomeReach : mirrorReach)}};
}

QString nameOf(const store::ThreadKey &key)
{
    return key.channel.text() + u'/' + key.root.text();
}

} // namespace

base::Result<const recognize::Context *> Merger::contextFor(const domain::ChannelId &channel)
{
    auto known = m_contexts.find(channel);
    if (known == m_contexts.end()) {
        auto context = contextOf(m_reader, channel);
        if (!context)
            return context.error();
        known = m_contexts.insert(channel, *context);
    }
    return &*known;
}

Merger::Thread Merger::know(ReadThread thread)
{
    auto known = std::make_shared<const ReadThread>(std::move(thread));
    m_known.insert(nameOf(keyOf(known->record)), known);
    return known;
}

base::Result<Merger::Thread> Merger::readAlone(const store::ThreadKey &key)
{
    if (const auto known = m_known.constFind(nameOf(key)); known != m_known.constEnd())
        return *known;
    // What was erased is told by no message any more, so nothing can be held against it.
    const auto skeleton = store::skeletonOf(m_reader, key.channel, key.root);
    if (!skeleton)
        return skeleton.error();
    if (*skeleton) {
        m_known.insert(nameOf(key), nullptr);
        return Thread();
    }
    auto thread = m_reader.thread(key.channel, key.root);
    if (!thread)
        return thread.error();
    const auto context = contextFor(key.channel);
    if (!context)
        return context.error();
    auto reading = recognize::read(*thread, **context);
    if (auto *record = std::get_if<Record>(&reading))
        return know({std::move(*thread), std::move(*record)});
    m_known.insert(nameOf(key), nullptr);
    return Thread();
}

base::Result<Merger::Threads> Merger::candidates(const Record &record, const TimeRange &span)
{
    const auto similar = m_reader.similar(record, span);
    if (!similar)
        return similar.error();
    Threads threads;
    for (const auto &other : *similar) {
        const auto read = readAlone(keyOf(other));
        if (!read)
            return read.error();
        if (*read)
            threads.push_back(*read);
    }
    return threads;
}

/// The thread under which the record is shown: itself, or the oldest that tells of the same; where two that are not of
/// one request could be meant, itself.
base::Result<Merger::Thread> Merger::headOf(const Thread &thread)
{
    const auto earlier = candidates(thread->record, reachBefore(thread->record));
    if (!earlier)
        return earlier.error();
    Threads heads;
    for (const auto &other : *earlier) {
        const bool isOther = std::any_of(heads.begin(), heads.end(),
                                         [&other](const Thread &head) { return tellsOfSame(*head, *other); });
        if (!isOther && tellsOfSame(*other, *thread))
            heads.push_back(other);
    }
    return heads.size() == 1 ? heads.front() : thread;
}

/// The later ones that are shown under this one.
base::Result<Merger::Threads> Merger::membersOf(const Thread &head)
{
    const auto later = candidates(head->record, reachAfter(head->record));
    if (!later)
        return later.error();
    Threads members;
    for (const auto &other : *later) {
        if (!tellsOfSame(*head, *other))
            continue;
        const auto top = headOf(other);
        if (!top)
            return top.error();
        if (top->get()->record.id == head->record.id)
            members.push_back(other);
    }
    return members;
}

base::Result<std::vector<store::ThreadKey>> Merger::notesOf(const std::vector<domain::RecordId> &ids) const
{
    std::vector<store::ThreadKey> all;
    for (const auto &id : ids) {
        const auto notes = m_reader.mergedNotes(id);
        if (!notes)
            return notes.error();
        all.insert(all.end(), notes->begin(), notes->end());
    }
    return all;
}

base::Result<Record> Merger::read(const Thread &head, const Threads &members)
{
    auto thread = head->thread;
    std::vector<domain::RecordId> ids{head->record.id};
    for (const auto &member : members) {
        thread = joined(std::move(thread), member->thread);
        ids.push_back(member->record.id);
    }
    const auto notes = notesOf(ids);
    if (!notes)
        return notes.error();
    const auto whole = withMerged(m_reader, std::move(thread), *notes);
    if (!whole)
        return whole.error();
    const auto context = contextFor(head->record.channel);
    const auto corrections = correctionsOf(m_reader, ids);
    if (!context)
        return context.error();
    if (!corrections)
        return corrections.error();
    auto reading = recognize::read(*whole, **context);
    auto *record = std::get_if<Record>(&reading);
    if (record != nullptr)
        tellNotes(*record, *notes);
    return corrected(record ? *record : head->record, *corrections, **context);
}

base::Result<void> Merger::keep(const Thread &head)
{
    const auto found = membersOf(head);
    if (!found)
        return found.error();
    const auto &members = *found;
    const auto before = m_reader.mergedRecords(head->record.id);
    if (!before)
        return before.error();
    if (before->empty() && members.empty())
        return {};
    const auto whole = read(head, members);
    if (!whole)
        return whole.error();
    return m_ledger.write([&](store::Transaction &transaction) -> base::Result<void> {
        for (const auto &key : *before) {
            if (auto parted = transaction.mergeRecord(key.channel, key.root, {}); !parted)
                return parted;
        }
        for (const auto &member : members) {
            const auto &[channel, root] = keyOf(member->record);
            if (auto merged = transaction.mergeRecord(channel, root, head->record.id); !merged)
                return merged;
        }
        return transaction.putRecord(*whole);
    });
}

base::Result<void> Merger::keepById(const domain::RecordId &id)
{
    const auto record = m_reader.record(id);
    if (!record)
        return record.error();
    if (!*record)
        return {};
    const auto head = readAlone(keyOf(**record));
    if (!head)
        return head.error();
    return *head ? keep(*head) : base::Result<void>();
}

/// The records under which this one, or one that may be its outcome, is shown so far.
base::Result<QSet<domain::RecordId>> Merger::headsSoFar(const Thread &thread)
{
    auto around = candidates(thread->record, reachAfter(thread->record));
    if (!around)
        return around.error();
    around->push_back(thread);
    QSet<domain::RecordId> heads;
    for (const auto &other : *around) {
        const auto into = m_reader.mergedInto(other->record.channel, other->record.root);
        if (!into)
            return into.error();
        if (!into->isEmpty())
            heads.insert(*into);
    }
    return heads;
}

base::Result<domain::RecordId> Merger::placeOf(const Thread &thread)
{
    if (isAlone(thread))
        return domain::RecordId();
    const auto top = headOf(thread);
    if (!top)
        return top.error();
    const auto &id = top->get()->record.id;
    return id == thread->record.id ? domain::RecordId() : id;
}

/// Nothing else can tell of the same request.
bool Merger::isAlone(const Thread &thread) const
{
    return !m_severalChannels && thread->record.decision != domain::Decision::Pending &&
           thread->record.decidedVia != domain::DecidedVia::Message;
}

base::Result<void> Merger::follow(const Thread &thread)
{
    if (isAlone(thread))
        return {};
    const auto soFar = headsSoFar(thread);
    const auto top = headOf(thread);
    if (!soFar)
        return soFar.error();
    if (!top)
        return top.error();
    if (auto kept = keep(*top); !kept)
        return kept;
    for (const auto &id : *soFar) {
        if (id == top->get()->record.id)
            continue;
        if (auto kept = keepById(id); !kept)
            return kept;
    }
    return {};
}

} // namespace precedent::records
