// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/money.h"
#include "domain/enums.h"

#include <QtCore/QString>

#include <bitset>
#include <optional>
#include <vector>

namespace precedent::sample {

/// Positions of the channels in Workspace::channels.
enum class Place : std::uint8_t { IntercomApprovals, FinanceExceptions, NordicApprovals };

/// How a request is written.
enum class Shape : std::uint8_t {
    Card,          ///< Supportman's card
    LabelledLine,  ///< Type: … | Amount: … | Customer: …
    LabelledLines, ///< one label a line
    FreeText,      ///< Can I refund … for …?
    FormOutput,    ///< Workflow Builder, no user
    Attachment,    ///< legacy attachment with fields
    Fields,        ///< Block Kit section with fields
};

/// How the decision is made known.
enum class Answer : std::uint8_t {
    Button, ///< the app edits its message
    Reply,  ///< an approver's words in the thread
    Both,   ///< the app edits its message, the approver gives the reason in the thread
    Emoji,  ///< a reaction on the request
};

/// What makes a story unusual; most have none.
enum class Twist : std::uint8_t {
    HidesCustomer,     ///< the message does not name the customer
    NameOnly,          ///< the card names the agent by first name, without a mention
    PrintsTime,        ///< the decided card shows when
    AsksBack,          ///< a question and an answer come before the decision
    Reminder,          ///< the app reminds of a waiting request
    Executed,          ///< the agent reports that it is done
    TypoFixed,         ///< the agent corrects a typo before the decision
    AmountChangedLate, ///< the agent edits the amount days after the decision
    ReasonChangedLate, ///< the approver edits the reason days after the decision
    Deleted,           ///< the request is deleted after the decision
    Tombstoned,        ///< the request is deleted, its thread stays
    Broadcast,         ///< the decision is also sent to the channel
    RefusedAttempt,    ///< somebody not entitled tries first
    SelfReply,         ///< the agent writes "approved" in the thread
    SelfEmoji,         ///< the agent puts a check mark on the own request
    SelfButton,        ///< the agent presses Approve
    Reversed,          ///< approved first, then denied by the same approver
    TwoApprovers,      ///< two approvers decide together
    Automatic,         ///< the app approves by itself
    Destroyed,         ///< the decided card no longer holds the request
    LinkOut,           ///< buttons only open a page elsewhere
    AmountRange,       ///< "$50-75": no single amount
};
inline constexpr std::size_t twistCount = 22;

/// One request and what became of it, before it is written as messages.
struct Story
{
    base::Instant asked;
    Place place = Place::IntercomApprovals;
    Shape shape = Shape::Card;
    Answer answer = Answer::Button;
    std::bitset<twistCount> twists;
    int agent = 0; ///< position in Cast::agents

    domain::RequestType type = domain::RequestType::Other;
    QString typeWritten;
    QString customer;
    QString mail; ///< written behind the customer's name; empty as a rule
    QString situation;
    int conversation = 0; ///< Intercom's number; 0 for none
    std::optional<base::Money> amount;
    QString amountWritten; ///< also "20% off" or "1 month free"; empty for none
    QString percent;
    QString noncash;

    domain::Decision decision = domain::Decision::Pending;
    std::vector<int> approvers; ///< positions in Cast::approvers, in the order in which they decided
    base::Instant decided;      ///< also when it was withdrawn or expired
    QString opening;            ///< what a reply begins with, or all of it when there is no reason
    QString reason;
    std::optional<base::Money> granted; ///< where less was granted than asked for
    int variant = 0;                    ///< chooses among phrases, 0..999
    std::vector<const char *> plants;   ///< findings that this story is planted for

    [[nodiscard]] bool has(Twist twist) const { return twists.test(static_cast<std::size_t>(twist)); }
    void add(Twist twist) { twists.set(static_cast<std::size_t>(twist)); }
    /// Posted by a person, not by an app.
    [[nodiscard]] bool isHuman() const
    {
        return shape == Shape::LabelledLine || shape == Shape::LabelledLines || shape == Shape::FreeText;
    }
    [[nodiscard]] bool isDecided() const
    {
        return decision == domain::Decision::Approved || decision == domain::Decision::Denied;
    }
};

/// The kind of the mix a story belongs to: "mix-card", "mix-card-thread", "mix-thread", "mix-emoji" or "mix-other".
[[nodiscard]] QString mixOf(const Story &story);

} // namespace precedent::sample
