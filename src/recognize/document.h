// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "recognize/labels.h"

#include <vector>

namespace precedent::recognize {

/// A labelled value of a message, or a line that carries no label (Role::None).
struct Entry
{
    Role role = Role::None;
    QString label;
    QString text; ///< mrkdwn; several lines when the value has them
    domain::PartKind kind = domain::PartKind::Text;
    std::size_t part = 0; ///< which of the message's parts it stood in
    bool operator==(const Entry &) const = default;
};

/// One version of a message taken apart into labelled values and lines, in reading order.
struct Document
{
    std::vector<Entry> entries;
    std::vector<domain::Part> buttons;
    bool byApp = false;
    bool isReply = false;

    [[nodiscard]] bool has(Role role) const;
    /// The first value of that role that is not empty.
    [[nodiscard]] QString first(Role role) const;
    [[nodiscard]] std::vector<QString> all(Role role) const;
    [[nodiscard]] bool hasKind(domain::PartKind kind) const;
    /// How many different known roles (besides Ignored and Status) have a value.
    [[nodiscard]] int knownRoles() const;
    /// The first line that stands as a heading: a header block, an attachment's title, or the first unlabelled line.
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool hasDecisionButtons() const;
};

[[nodiscard]] Document documentOf(const domain::Message &message);

/// All text of a message in one piece, mrkdwn: its parts, or the top-level text when it has none.
[[nodiscard]] QString fullText(const domain::Message &message);

} // namespace precedent::recognize
