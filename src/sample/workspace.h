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
    QDate until = QDate(2026, 10, 31);
    int months = 12;
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
    bool deleted = false; ///< from visibleFrom on Slack no longer returns it
};

/// A channel's messages, by ts, versions of one message oldest first.
struct ChannelHistory
{
    domain::Channel channel;
    domain::ChannelSettings settings;
    std::vector<RawMessage> messages;
};

/// What was planted on purpose, for tests: finding name ("self-approved", "split", "repeat-customer", …) to record ids.
struct AnswerSheet
{
    /// The record every request must be recognised as (flags of insight left out); ascending by id.
    std::vector<domain::Record> records;
    QHash<QString, QStringList> findings;
    /// Messages that must land in the inbox, by "CHANNEL-digits".
    QStringList unread;
    int chatter = 0;
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

[[nodiscard]] Workspace makeWorkspace(const Options &options);

} // namespace precedent::sample
