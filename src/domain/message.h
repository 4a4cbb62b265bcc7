// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/slackts.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace precedent::domain {

/// One emoji on a message. `count` is right; `users` may be shorter. Slack gives no time.
struct Reaction
{
    QString name;
    QStringList users;
    int count = 0;
    bool operator==(const Reaction &) const = default;
};

/// Slack's claim about the last edit.
struct Edited
{
    QString user;
    base::SlackTs ts;
    bool operator==(const Edited &) const = default;
};

/// Where a piece of text stood in the message.
enum class PartKind {
    Text,             ///< the top-level text; with blocks only a fallback for notifications
    Header,           ///< header block
    Section,          ///< section block's text, rich text, markdown
    Field,            ///< one of a section's fields
    Context,          ///< one element of a context block
    Button,           ///< label of a button or select
    AttachmentTitle,  ///< legacy attachment: title or pretext
    AttachmentText,   ///< legacy attachment: text
    AttachmentField,  ///< legacy attachment: field; `title` has its title
    AttachmentFooter, ///< legacy attachment: footer
    Other,            ///< text found in a block type unknown to us
};

/// A piece of text in reading order, as mrkdwn (rich text is written as the mrkdwn that would look the same).
struct Part
{
    PartKind kind = PartKind::Text;
    QString title;
    QString text;
    /// Buttons only: the link they open, empty for interactive ones.
    QString url;
    bool operator==(const Part &) const = default;
};

/// A message as decoded from one JSON object of Slack's; the JSON itself stays in the archive.
struct Message
{
    base::SlackTs ts;
    /// Root of the thread; equal to `ts` on a root with replies, null on a message without a thread.
    base::SlackTs threadTs;
    QString subtype;
    QString user;
    QString botId;
    QString botName;
    /// Name that came with the message (export's user_profile, bot username); empty when none did.
    QString authorName;
    QString text;
    std::vector<Part> parts;
    std::vector<Reaction> reactions;
    std::optional<Edited> edited;
    int replyCount = 0;
    base::SlackTs latestReply;
    /// metadata.event_payload as compact JSON; empty when there is none.
    QByteArray metadata;

    [[nodiscard]] bool isReply() const { return !threadTs.isNull() && threadTs != ts; }
    [[nodiscard]] bool byApp() const { return !botId.isEmpty() || subtype == QLatin1String("bot_message"); }
    [[nodiscard]] bool isTombstone() const { return subtype == QLatin1String("tombstone"); }
    /// The ts of the root this message hangs on: its own when it is no reply.
    [[nodiscard]] base::SlackTs rootTs() const { return isReply() ? threadTs : ts; }

    bool operator==(const Message &) const = default;
};

} // namespace precedent::domain
