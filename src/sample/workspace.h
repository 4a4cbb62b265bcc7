// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"
#include "domain/people.h"
#include "domain/record.h"

#include <QtCore/QDate>
#include <QtCore/QHash>

#include <vector>

namespace precedent::sample {

/// What to invent. The same options always give the same bytes.
struct Options
{
    int decisions = 1200; ///< number of records
    quint64 seed = 1;
    QDate until = QDate(2026, 10, 31); ///< last day, included
    int months = 12;                   ///< at least 1
    /// IANA name of the team's zone; an unknown one counts as UTC.
    QString zone = QStringLiteral("Europe/Oslo");
};

/// A message as Slack would have returned it at some time; a later version of the same ts replaces the earlier.
struct RawMessage
{
    base::SlackTs ts;
    base::SlackTs rootTs;
    QByteArray json;
    /// When this version could first be seen: its own ts, or the time of the edit or deletion.
    base::Instant visibleFrom;
    /// From visibleFrom on Slack no longer returns the message; `json` is its last content.
    bool deleted = false;
};

/// A channel's messages, by ts, versions of one message oldest first.
struct ChannelHistory
{
    domain::Channel channel;
    domain::ChannelSettings settings;
    std::vector<RawMessage> messages;
};

/// What a reader of the messages must come to, for tests.
struct AnswerSheet
{
    /// The record every request must be recognised as, ascending by id. Meant to be equal: ids, root, agent and
    /// approver ids, type, amounts, percent, noncash, decision, how and when it was decided, customer, conversation and
    /// the thread's own flags. `context` and `reason` hold the bare text, which a reading must contain, blanks
    /// simplified. A reaction's bounds must reach at least to `decidedNotAfter`. Not meant to be compared: confidence,
    /// sources, first seen, `ambiguous`, and the type as written in free text.
    std::vector<domain::Record> records;
    /// Record ids, ascending, by finding. Complete: the flags' words, "pending", "withdrawn", "expired",
    /// "granted-less", "card-and-reply" (button, then a reply by the same approver: decided via and at either),
    /// "ask-below-limit", and "mix-card", "mix-card-thread", "mix-thread", "mix-emoji", "mix-other", of which every
    /// record has one. Planted, so there may be others by chance: "split", "repeat-customer", "policy-candidate",
    /// "fast-decision", "broadcast". Planted and the only ones: "self-button", "self-emoji", "self-reply", "reversal",
    /// "refused-attempt", "two-approvers", "automatic", "five-hundred" (credit of USD 500), "two-saras" (first name
    /// without id), "amount-range", "amount-changed-late", "reason-changed-late", "source-deleted",
    /// "source-tombstoned", "replaced" (only its older version holds the request), "link-out", "clock-change". Planted
    /// from 300 decisions in 3 months on. Without record ids: "gap" (first and last date), "gap-channel",
    /// "ask-below-limit-agent", "approver-without-reasons".
    QHash<QString, QStringList> findings;
    /// Messages that must land in the inbox, by "CHANNEL-digits".
    QStringList unread;
    int chatter = 0; ///< messages that are neither request, decision nor unread
};

/// A fictional support team on Slack.
struct Workspace
{
    domain::TeamId team;
    QString teamName;
    QString url;
    std::vector<domain::Person> people;
    std::vector<domain::AgentTeam> agentTeams;
    std::vector<ChannelHistory> channels;
    AnswerSheet answers;
    base::Instant end; ///< the sample's present
};

/// Pure, and the same on every platform. Takes some 60 µs and 5 kB a decision.
[[nodiscard]] Workspace makeWorkspace(const Options &options);

} // namespace precedent::sample
