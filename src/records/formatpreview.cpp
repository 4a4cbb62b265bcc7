// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/formatpreview.h"

#include "recognize/provenance.h"
#include "records/recorddiff.h"
#include "records/taughtformats.h"
#include "records/threadreading.h"

#include <QtCore/QSet>

#include <algorithm>

namespace precedent::records {

namespace {

using domain::Record;
using recognize::TaughtFormat;

/// Threads read between two looks at the cancel token.
constexpr std::size_t batchSize = 100;

bool isComplete(const Record &record, const TaughtFormat &format)
{
    using recognize::TaughtField;
    const auto has = [&record](TaughtField field) {
        switch (field) {
        case TaughtField::Type:
            return !record.typeAsWritten.isEmpty();
        case TaughtField::Agent:
            return !record.agent.isEmpty();
        case TaughtField::Customer:
            return !record.customer.isEmpty();
        case TaughtField::Amount:
            return record.amount || !record.percent.isEmpty() || !record.noncash.isEmpty();
        case TaughtField::Context:
            return !record.context.isEmpty();
        case TaughtField::Conversation:
            break;
        }
        return !record.conversationUrl.isEmpty();
    };
    const auto fields = format.fields.keys();
    return std::all_of(fields.begin(), fields.end(), has);
}

void countMatch(FormatPreview &preview, const Record &record, const TaughtFormat &format)
{
    ++preview.matched;
    if (record.decision != domain::Decision::Approved && record.decision != domain::Decision::Denied)
        ++preview.undecided;
    else if (record.flags.test(std::size_t(domain::Flag::NoReason)))
        ++preview.withoutReason;
    else if (isComplete(record, format))
        ++preview.complete;
    else
        ++preview.incomplete;
}

/// Compares the stored threads of channels with how they would be read.
class Previewer
{
public:
    Previewer(const store::Reader &reader, const TaughtFormat &format, const base::CancelToken &cancel)
        : m_reader(reader), m_format(format), m_cancel(cancel)
    {
    }

    base::Result<FormatPreview> preview()
    {
        const auto channels = m_reader.channels();
        auto taught = taughtFormats(m_reader);
        const auto unread = m_reader.unread();
        if (!channels)
            return channels.error();
        if (!taught)
            return taught.error();
        if (!unread)
            return unread.error();
        m_hasWords = m_format.words || std::any_of(taught->begin(), taught->end(), [this](const auto &other) {
                         return other.name == m_format.name && other.words;
                     });
        for (const auto &message : *unread)
            m_unread.insert(domain::recordId(message.channel, message.ts));
        for (const auto &channel : *channels) {
            const bool concerns =
                m_format.holdsFor(channel.id) || std::any_of(taught->begin(), taught->end(), [&](const auto &other) {
                    return other.name == m_format.name && other.holdsFor(channel.id);
                });
            if (auto read = concerns ? readChannel(channel.id, *taught) : base::Result<void>(); !read)
                return read.error();
        }
        return m_preview;
    }

private:
    base::Result<void> readChannel(const domain::ChannelId &channel, std::vector<TaughtFormat> taught)
    {
        auto context = contextOf(m_reader, channel);
        const auto roots = m_reader.roots(channel);
        if (!context)
            return context.error();
        if (!roots)
            return roots.error();
        taught.erase(std::remove_if(taught.begin(), taught.end(),
                                    [this](const TaughtFormat &other) { return other.name == m_format.name; }),
                     taught.end());
        const auto place = std::find_if(taught.begin(), taught.end(),
                                        [this](const TaughtFormat &other) { return other.name > m_format.name; });
        taught.insert(place, m_format);
        context->taught = formatsFor(std::move(taught), channel);
        for (std::size_t from = 0; from < roots->size(); from += batchSize) {
            if (m_cancel.isCancelled())
                return base::makeError(base::ErrorKind::Interrupted, "interrupted");
            const auto begin = roots->begin() + std::ptrdiff_t(from);
            const auto end = roots->begin() + std::ptrdiff_t(std::min(from + batchSize, roots->size()));
            if (auto read = readBatch(channel, *context, {begin, end}); !read)
                return read;
        }
        return {};
    }

    base::Result<void> readBatch(const domain::ChannelId &channel, const recognize::Context &context,
                                 const std::vector<base::SlackTs> &roots)
    {
        const auto readings = readStored(m_reader, context, channel, roots);
        if (!readings)
            return readings.error();
        for (const auto &entry : *readings) {
            auto before = m_reader.recordOfThread(channel, entry.root);
            if (!before)
                return before.error();
            if (!concerns(entry, *before))
                continue;
            const auto thread = m_reader.thread(channel, entry.root);
            if (!thread)
                return thread.error();
            add(entry, std::move(*before), recognize::shownText(thread->root().lastContent(), context));
        }
        return {};
    }

    /// Words can change any record; a shape concerns what it reads now or did before.
    [[nodiscard]] bool concerns(const ThreadReading &entry, const std::optional<Record> &before) const
    {
        const auto *record = entry.record();
        const bool reads =
            (record != nullptr && record->format == m_format.name) || (before && before->format == m_format.name);
        const bool differs = before.has_value() != (record != nullptr) || (record != nullptr && *before != *record);
        return reads || (m_hasWords && differs);
    }

    void add(const ThreadReading &entry, std::optional<Record> before, const QString &text)
    {
        PreviewedMessage message;
        message.text = text;
        message.before = std::move(before);
        if (const auto *record = entry.record()) {
            message.record = *record;
            message.wasUnread = m_unread.contains(record->id);
            if (record->format == m_format.name)
                countMatch(m_preview, *record, m_format);
        }
        if (message.record && message.before)
            message.changed = differingColumns(*message.before, *message.record);
        m_preview.added += int(!message.before);
        m_preview.lost += int(!message.record);
        m_preview.changed += int(!message.changed.isEmpty());
        m_preview.same += int(message.record && message.before && message.changed.isEmpty());
        m_preview.fromInbox += int(message.wasUnread);
        m_preview.toInbox += int(entry.isUnread());
        m_preview.messages.push_back(std::move(message));
    }

    const store::Reader &m_reader;
    const TaughtFormat &m_format;
    const base::CancelToken &m_cancel;
    bool m_hasWords = false;
    QSet<domain::RecordId> m_unread;
    FormatPreview m_preview;
};

} // namespace

base::Result<FormatPreview> previewFormat(const store::Reader &reader, const TaughtFormat &format,
                                          const base::CancelToken &cancel)
{
    return Previewer(reader, format, cancel).preview();
}

} // namespace precedent::records
