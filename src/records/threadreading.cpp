// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/threadreading.h"

#include "records/byhand.h"
#include "records/correctionbook.h"
#include "records/corrections.h"
#include "records/wholethread.h"
#include "store/erasure.h"

namespace precedent::records {

namespace {

using store::Reader;

/// Reads threads of one channel.
class ThreadReader
{
public:
    ThreadReader(const Reader &reader, const recognize::Context &context, CorrectionBook book, bool hasErased,
                 bool hasMerged)
        : m_reader(reader), m_context(context), m_recognizer(context), m_book(std::move(book)), m_hasErased(hasErased),
          m_hasMerged(hasMerged)
    {
    }

    [[nodiscard]] base::Result<ThreadReading> read(const domain::ChannelId &channel, const base::SlackTs &root) const
    {
        auto thread = m_reader.thread(channel, root);
        if (!thread)
            return thread.error();
        std::vector<domain::RecordId> ids{domain::recordId(channel, root)};
        const auto skeleton = m_hasErased
                                  ? store::skeletonOf(m_reader, channel, root)
                                  : base::Result<std::optional<store::Skeleton>>(std::optional<store::Skeleton>());
        if (!skeleton)
            return skeleton.error();
        if (*skeleton)
            return ThreadReading{root, readErased(**skeleton, *thread)};
        const auto verdict = verdictIn(m_book.of(ids));
        ThreadReading result{root, judged(m_recognizer.read(*thread), verdict, *thread, m_context)};
        if (result.record() == nullptr) {
            result.note = verdict ? std::nullopt : m_recognizer.outcomeNote(*thread, result.reading);
            return result;
        }
        const auto merged = m_hasMerged ? m_reader.mergedThreads(ids.front())
                                        : base::Result<std::vector<store::ThreadKey>>(std::vector<store::ThreadKey>());
        if (!merged)
            return merged.error();
        if (!verdict && thread->root().lastContent().byApp())
            result.alone = ReadThread{*thread, *result.record()};
        if (!merged->empty() && result.byItself() != nullptr) { // what a person entered stands by itself
            if (auto read = readWhole(*thread, *merged, verdict, result); !read)
                return read.error();
        }
        for (const auto &key : *merged)
            ids.push_back(domain::recordId(key.channel, key.root));
        if (auto *record = std::get_if<domain::Record>(&result.reading))
            *record = corrected(std::move(*record), m_book.of(ids), m_context);
        return result;
    }

private:
    [[nodiscard]] base::Result<void> readWhole(const domain::Thread &thread,
                                               const std::vector<store::ThreadKey> &merged,
                                               const std::optional<Verdict> &verdict, ThreadReading &result) const
    {
        const auto whole = withMerged(m_reader, thread, merged);
        if (!whole)
            return whole.error();
        result.own = *result.record();
        if (whole->messages.size() > thread.messages.size())
            result.reading = judged(m_recognizer.read(*whole), verdict, *whole, m_context);
        const auto notes = m_reader.mergedNotes(result.own->id);
        if (!notes)
            return notes.error();
        if (auto *record = std::get_if<domain::Record>(&result.reading))
            tellNotes(*record, *notes);
        return {};
    }

    /// The skeleton, with what was corrected after the erasure.
    [[nodiscard]] recognize::Reading readErased(const store::Skeleton &skeleton, const domain::Thread &thread) const
    {
        auto later = m_book.of({skeleton.record.id});
        std::erase_if(later, [&](const store::Correction &correction) { return correction.id < skeleton.leaf; });
        auto reading = judged(skeleton.record, verdictIn(later), thread, m_context);
        auto *record = std::get_if<domain::Record>(&reading);
        if (record == nullptr || later.empty())
            return reading;
        auto fields = record->correctedFields;
        *record = corrected(std::move(*record), later, m_context);
        fields += record->correctedFields;
        fields.removeDuplicates();
        fields.sort();
        record->correctedFields = fields;
        return reading;
    }

    const Reader &m_reader;
    const recognize::Context &m_context;
    recognize::Recognizer m_recognizer;
    CorrectionBook m_book;
    bool m_hasErased; ///< otherwise no thread is asked for
    bool m_hasMerged; ///< likewise
};

/// Replies whose root was never seen are kept in the archive and read when the root arrives.
bool waitsForRoot(const base::Error &error)
{
    return error.code == QLatin1String("thread-absent");
}

} // namespace

base::Result<std::vector<ThreadReading>> readStored(const Reader &reader, const recognize::Context &context,
                                                    const domain::ChannelId &channel,
                                                    const std::vector<base::SlackTs> &roots)
{
    auto book = CorrectionBook::read(reader);
    const auto hasErased = store::hasSkeletons(reader);
    const auto hasMerged = reader.hasMerged();
    if (!book || !hasErased)
        return book ? hasErased.error() : book.error();
    if (!hasMerged)
        return hasMerged.error();
    const ThreadReader threads(reader, context, std::move(*book), *hasErased, *hasMerged);
    std::vector<ThreadReading> readings;
    readings.reserve(roots.size());
    for (const auto &root : roots) {
        auto reading = threads.read(channel, root);
        if (!reading && waitsForRoot(reading.error()))
            continue;
        if (!reading)
            return reading.error();
        readings.push_back(std::move(*reading));
    }
    return readings;
}

} // namespace precedent::records
