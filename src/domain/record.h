// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/money.h"
#include "base/slackts.h"
#include "domain/enums.h"
#include "domain/ids.h"
#include "domain/people.h"

#include <optional>
#include <vector>

namespace precedent::domain {

/// One request and what became of it: what every table row, chart and exported line is made of.
struct Record
{
    RecordId id;
    TeamId team;
    ChannelId channel;
    base::SlackTs root;

    PersonRef agent;
    RequestType type = RequestType::Other;
    QString typeAsWritten;
    QString customer;
    QString context;
    QString conversationUrl;
    std::optional<base::Money> amount;
    /// What was granted; empty unless approved, equal to `amount` when nothing else was said.
    std::optional<base::Money> approvedAmount;
    QString percent; ///< decimal text without the sign, for example "30"
    QString noncash; ///< for example "1 month free"

    Decision decision = Decision::Pending;
    std::vector<PersonRef> approvers;
    QString reason;
    DecidedVia decidedVia = DecidedVia::None;

    base::Instant requestedAt;
    std::optional<base::Instant> decidedAt;
    std::optional<base::Instant> decidedNotBefore;
    std::optional<base::Instant> decidedNotAfter;
    TimeSource timeSource = TimeSource::None;

    /// Flags that follow from this thread alone; insight adds those that need other records.
    Flags flags;
    QString format;
    int confidence = 0; ///< hundredths, 0..100
    bool editedAfterDecision = false;
    bool deletedInSlack = false;
    Sources sources;
    base::Instant firstSeenAt;
    QStringList correctedFields; ///< sorted export column names

    bool operator==(const Record &) const = default;
};

/// `CHANNEL-` and the digits of the root's ts.
[[nodiscard]] RecordId recordId(const ChannelId &channel, const base::SlackTs &root);

/// Whether the record's id is the one that recordId() gives for its channel and root; without making that.
[[nodiscard]] bool hasNaturalId(const Record &record);

/// decided − requested in whole seconds, when both are known exactly.
[[nodiscard]] std::optional<std::int64_t> turnaroundSeconds(const Record &record);

/// 0..6: agent, type (not other), customer context, decision (approved or denied), reason, both times.
[[nodiscard]] int completeness(const Record &record);

/// True for an empty reason, one of emoji only, or one on the stop list ("ok", "fine", "approved", …).
[[nodiscard]] bool isMissingReason(const QString &reason);

/// A message that looks like a request or decision and made no record.
struct UnreadMessage
{
    TeamId team;
    ChannelId channel;
    base::SlackTs ts;
    UnreadReason reason = UnreadReason::UnknownFormat;
    QString author;
    QString text; ///< plain text, capped at 4,096 characters
    bool operator==(const UnreadMessage &) const = default;
};

} // namespace precedent::domain
