// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/channelreader.h"
#include "recognize/document.h"
#include "recognize/statementreader.h"

namespace precedent::recognize {

/// What one version of a message prints about the decision.
struct CardState
{
    std::optional<StatementKind> kind;
    std::vector<domain::PersonRef> by;
    QString reason;
    std::optional<base::Money> granted;
    std::optional<base::Instant> at; ///< printed on the card
    bool isAutomatic = false;        ///< a rule decided
    bool isPartial = false;          ///< approved, but further approvals are needed
    bool inTitle = false;            ///< the message was posted as an outcome, not turned into one

    [[nodiscard]] bool decides() const
    {
        return kind == StatementKind::Approve || kind == StatementKind::Deny || kind == StatementKind::Auto;
    }
};

/// An app's message; of a person's only the values labelled as status, approver or decision reason count.
[[nodiscard]] CardState readCard(const Document &document, const ChannelReader &reader);

} // namespace precedent::recognize
