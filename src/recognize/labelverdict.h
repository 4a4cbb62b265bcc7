// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/channelreader.h"
#include "recognize/document.h"
#include "recognize/statementreader.h"

namespace precedent::recognize {

/// What a label and its value decide together.
struct LabelVerdict
{
    StatementKind kind = StatementKind::Approve; ///< Approve or Deny
    domain::PersonRef person;                    ///< one of ours, or nobody
    std::optional<base::Money> granted;
};

/// "Approved: yes", "Approved?: No", "Approved: Maya Ortiz", "Approved: $40"; not "Approved: 14".
[[nodiscard]] std::optional<LabelVerdict> verdictByLabel(const Entry &entry, const ChannelReader &reader);

/// "Granted – Maya Ortiz: our mistake" as a line that says so; empty for "Granted: $40".
[[nodiscard]] QString decisionInGrant(const Entry &entry, const ChannelReader &reader);

/// "Approvers:" with a line for each.
struct EachApprover
{
    std::vector<Entry> decided; ///< the lines that tell what one of them did
    bool waits = false;         ///< another one has done nothing yet
};
[[nodiscard]] EachApprover eachApprover(const Entry &entry, const ChannelReader &reader);

/// How far a card is that needs several approvals.
struct CardSteps
{
    int remaining = 0;    ///< so many are still needed, the card says
    bool waits = false;   ///< one of several approvers has not decided
    bool empty = false;   ///< a step's value is open, which counts once another one has decided
    bool decided = false; ///< one of several has

    [[nodiscard]] bool areOpen() const { return remaining > 0 || waits || (empty && decided); }
};

} // namespace precedent::recognize
