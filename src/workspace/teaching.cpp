// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/teaching.h"

#include "recognize/channelreader.h"
#include "recognize/document.h"
#include "recognize/provenance.h"
#include "store/joblock.h"

#include <algorithm>

namespace precedent::workspace {

namespace {

/// What stands in the inbox is the root's own verdict, not a reply's.
bool isDecisionItself(const domain::UnreadMessage &unread, const domain::Message &root,
                      const recognize::Context &context)
{
    return unread.reason == domain::UnreadReason::DecisionWithoutRequest &&
           recognize::ChannelReader(context).plain(recognize::fullText(root)) == unread.text;
}

} // namespace

base::Result<std::optional<TeachableMessage>> teachable(Workspace &workspace, const domain::UnreadMessage &unread)
{
    const std::optional<TeachableMessage> none;
    if (unread.reason == domain::UnreadReason::Unreadable)
        return none;
    const auto reader = workspace.ledger().reader();
    if (!reader)
        return reader.error();
    const auto thread = reader->get()->thread(unread.channel, unread.ts);
    if (!thread && thread.error().code == QLatin1String("thread-absent"))
        return none;
    if (!thread)
        return thread.error();
    auto context = records::contextOf(**reader, unread.channel);
    if (!context)
        return context.error();
    const auto taught = records::taughtFormats(**reader);
    if (!taught)
        return taught.error();
    const auto &root = thread->root().lastContent();
    const auto text = recognize::shownText(root, *context);
    if (root.isTombstone() || root.isReply() || text.trimmed().isEmpty() || isDecisionItself(unread, root, *context))
        return none;
    QStringList names;
    for (const auto &format : *taught)
        names += format.name;
    return std::optional(TeachableMessage{root, std::move(*context), unread.channel,
                                          domain::recordId(unread.channel, unread.ts), text, names});
}

base::Result<Foresight> foresee(Workspace &workspace, const TeachableMessage &message,
                                const std::vector<recognize::Mark> &marks, const QString &name,
                                const base::CancelToken &cancel)
{
    auto proposal = recognize::proposeFormat(message.message, marks, message.context);
    if (!proposal)
        return proposal.error();
    auto &format = proposal->format;
    format.name = name.isEmpty() ? recognize::freeFormatName(format.name, message.takenNames) : name;
    format.channels = {message.channel};
    const auto reader = workspace.ledger().reader();
    if (!reader)
        return reader.error();
    auto preview = records::previewFormat(**reader, format, cancel);
    if (!preview)
        return preview.error();
    return Foresight{std::move(*proposal), std::move(*preview)};
}

base::Result<std::vector<FormatInForce>> formatsInForce(Workspace &workspace)
{
    const auto reader = workspace.ledger().reader();
    if (!reader)
        return reader.error();
    auto taught = records::taughtFormats(**reader);
    const auto channels = reader->get()->channels();
    const auto records = reader->get()->records();
    if (!taught)
        return taught.error();
    if (!channels)
        return channels.error();
    if (!records)
        return records.error();
    QHash<QString, QString> nameById;
    for (const auto &channel : *channels)
        nameById.insert(channel.id.text(), channel.name);
    QHash<QString, int> count;
    for (const auto &record : *records)
        ++count[record.format];
    std::vector<FormatInForce> formats;
    for (auto &format : *taught) {
        FormatInForce entry{std::move(format), {}, 0};
        entry.records = count.value(entry.format.name);
        for (const auto &channel : entry.format.channels)
            entry.channels += nameById.value(channel.text(), channel.text());
        formats.push_back(std::move(entry));
    }
    return formats;
}

base::Result<FormatPut> putFormat(store::Ledger &ledger, const QString &name,
                                  const std::optional<recognize::TaughtFormat> &format, const base::CancelToken &cancel)
{
    const auto lock = store::JobLock::acquire(ledger.path(), store::shortWait);
    if (!lock)
        return lock.error();
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto taught = records::taughtFormats(**reader);
    if (!taught)
        return taught.error();
    const auto before =
        std::find_if(taught->begin(), taught->end(), [&name](const auto &other) { return other.name == name; });
    auto change = format ? records::addFormat(ledger, *format, cancel) : records::removeFormat(ledger, name, cancel);
    if (!change)
        return change.error();
    return FormatPut{std::move(*change), before == taught->end() ? std::nullopt : std::optional(*before)};
}

} // namespace precedent::workspace
