// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/inbox.h"

#include "recognize/asking.h"
#include "recognize/cardreader.h"
#include "recognize/document.h"
#include "recognize/statementreader.h"
#include "recognize/threadreading.h"
#include "recognize/verdictreader.h"

#include <QtCore/QHash>

namespace precedent::recognize {

namespace {

using domain::Message;
using domain::UnreadReason;

/// Slack's own notices by subtype, and the word under which they are counted.
QString noticeWord(const QString &subtype)
{
    static const QHash<QString, QString> words{
        {QStringLiteral("channel_join"), QStringLiteral("join")},
        {QStringLiteral("group_join"), QStringLiteral("join")},
        {QStringLiteral("channel_leave"), QStringLiteral("leave")},
        {QStringLiteral("group_leave"), QStringLiteral("leave")},
        {QStringLiteral("channel_topic"), QStringLiteral("topic")},
        {QStringLiteral("group_topic"), QStringLiteral("topic")},
        {QStringLiteral("channel_purpose"), QStringLiteral("topic")},
        {QStringLiteral("group_purpose"), QStringLiteral("topic")},
        {QStringLiteral("channel_name"), QStringLiteral("topic")},
        {QStringLiteral("group_name"), QStringLiteral("topic")},
        {QStringLiteral("pinned_item"), QStringLiteral("pin")},
        {QStringLiteral("unpinned_item"), QStringLiteral("pin")},
        {QStringLiteral("channel_archive"), QStringLiteral("notice")},
        {QStringLiteral("channel_unarchive"), QStringLiteral("notice")},
        {QStringLiteral("channel_convert_to_private"), QStringLiteral("notice")},
        {QStringLiteral("channel_convert_to_public"), QStringLiteral("notice")},
        {QStringLiteral("channel_posting_permissions"), QStringLiteral("notice")},
        {QStringLiteral("reminder_add"), QStringLiteral("notice")},
        {QStringLiteral("bot_add"), QStringLiteral("notice")},
        {QStringLiteral("bot_remove"), QStringLiteral("notice")},
        {QStringLiteral("huddle_thread"), QStringLiteral("notice")},
    };
    return words.value(subtype);
}

/// An app's message that nobody read although it has buttons, money, or labels beside a decision.
bool looksUnread(const Message &message, const ChannelReader &reader)
{
    const auto document = reader.documentOf(message);
    if (!document.buttons.empty())
        return true;
    const auto plain = reader.plain(fullText(message));
    if (!moneyMentions(normalizedFigures(plain), reader.inForce).empty())
        return true;
    return document.knownRoles() > 1 && (document.has(Role::Status) || document.has(Role::Type));
}

/// "Request 4711: declined", with a customer: what it was asked for stands elsewhere.
bool tellsOutcome(const Message &message, const ChannelReader &reader)
{
    const auto document = reader.documentOf(message);
    return document.has(Role::Customer) && readCard(document, reader).decides();
}

bool decidesClearly(const Message &message, const ChannelReader &reader)
{
    const auto verdict = readVerdict(Prose(capped(fullText(message)), reader.people.names()));
    return verdict.isExplicit && (verdict.kind == VerdictKind::Approve || verdict.kind == VerdictKind::Deny);
}

/// Why this message alone belongs before a person, if it does.
std::optional<UnreadReason> reasonFor(const Message &message, const domain::Thread &thread, const ChannelReader &reader)
{
    const auto &root = thread.root().lastContent();
    if (!noticeWord(message.subtype).isEmpty() || message.isTombstone())
        return std::nullopt;
    const bool isRoot = message.ts == root.ts && !message.isReply();
    if (message.byApp()) {
        if (looksUnread(message, reader))
            return UnreadReason::UnknownFormat;
        return isRoot && tellsOutcome(message, reader) ? std::optional(UnreadReason::DecisionWithoutRequest)
                                                       : std::nullopt;
    }
    const bool othersThread = message.user != root.user || root.isTombstone();
    if ((isRoot || othersThread) && decidesClearly(message, reader))
        return UnreadReason::DecisionWithoutRequest;
    const auto asking = readAsking(reader.plain(fullText(message)), reader.inForce);
    return isRoot && (asking.mightBeRequest() || (asking.saysAnything() && isDecidedBelow(thread, reader)))
               ? std::optional(UnreadReason::MightBeRequest)
               : std::nullopt;
}

QString skippedWord(const Message &root)
{
    if (root.isTombstone())
        return QStringLiteral("deleted");
    if (root.isReply())
        return QStringLiteral("reply-without-root");
    const auto notice = noticeWord(root.subtype);
    if (!notice.isEmpty())
        return notice;
    return root.byApp() ? QStringLiteral("app-message") : QStringLiteral("chatter");
}

/// The same label more than once, with different values.
bool repeats(const Document &document, Role role)
{
    QHash<QString, QString> valueByLabel;
    for (const auto &entry : document.entries) {
        if (entry.role != role || entry.text.isEmpty())
            continue;
        const auto earlier = valueByLabel.constFind(entry.label);
        if (earlier != valueByLabel.constEnd() && *earlier != entry.text)
            return true;
        valueByLabel.insert(entry.label, entry.text);
    }
    return false;
}

} // namespace

bool holdsSeveralRequests(const Document &document)
{
    return repeats(document, Role::Type) || (repeats(document, Role::Customer) && repeats(document, Role::Amount));
}

domain::UnreadMessage unreadMessage(const domain::Thread &thread, const Message &cause, UnreadReason reason,
                                    const ChannelReader &reader)
{
    const auto author = reader.people.authorOf(cause);
    domain::UnreadMessage unread;
    unread.team = thread.team;
    unread.channel = thread.channel;
    unread.ts = thread.root().current().rootTs();
    unread.reason = reason;
    unread.author = author.name.isEmpty() ? author.id : author.name;
    unread.text = reader.plain(fullText(cause));
    return unread;
}

Reading classify(const domain::Thread &thread, const ChannelReader &reader)
{
    for (const auto &history : thread.messages) {
        const auto &message = history.lastContent();
        if (const auto reason = reasonFor(message, thread, reader))
            return unreadMessage(thread, message, *reason, reader);
    }
    return Skipped{skippedWord(thread.root().lastContent())};
}

} // namespace precedent::recognize
