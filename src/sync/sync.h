// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "slack/source.h"
#include "store/ledger.h"

#include <functional>
#include <optional>

namespace precedent::sync {

/// One line of progress; `total` is unknown for a history walk, `coveredBackTo` tells how far it is.
struct Progress
{
    QString job;   ///< "sync", "import", "demo"
    QString phase; ///< "people", "history", "threads", "reading", "waiting"
    std::int64_t done = 0;
    std::optional<std::int64_t> total;
    std::optional<base::Instant> coveredBackTo;
    std::optional<int> etaSeconds;
};

/// What to read.
struct Request
{
    QString job = QStringLiteral("sync");
    /// Ids or #names; empty means the channels already followed.
    QStringList channels;
    /// The workspace that the source has to be; empty takes any.
    domain::TeamId team = {};
    /// Earliest message; null means what was kept for the channel (keepSince()), else its beginning.
    base::Instant since{0};
    /// Messages from then on are left for a later run; null means the source's present.
    base::Instant until{0};
    /// Walk everything again instead of what is new.
    bool full = false;
    /// Stop with Budget "time-budget" after this instant, progress kept; null means never.
    base::Instant deadline{0};
    base::CancelToken cancel;
    std::function<void(const Progress &)> onProgress;
};

/// What a run did to one channel.
struct ChannelReport
{
    domain::TeamId team;
    domain::ChannelId channel;
    QString name;
    int added = 0;
    int edited = 0;
    int threads = 0;
    int records = 0;
    int unreadable = 0; ///< objects in the history that were no messages
    std::optional<base::Error> error;
};

/// What a run did.
struct Report
{
    QString teamName;
    std::vector<ChannelReport> channels;
    /// Slack gives this app 15 objects a page and one call a minute, because it is distributed outside the Marketplace.
    bool isRestricted = false;
    [[nodiscard]] int failed() const;
    [[nodiscard]] int unreadable() const;
};

/// A message that is said to be new or changed.
struct Rereading
{
    domain::ChannelId channel; ///< as Slack knows it
    base::SlackTs ts;
    base::SlackTs root; ///< of its thread; null when that was not said
    std::vector<store::MessageEvent> events;
    bool operator==(const Rereading &) const = default;
};

/// Reads channels of `source` into the ledger: people when somebody unknown is seen or a day has gone by, gaps, new
/// history, changed threads, then recognition. Each page is one transaction with its coverage, so a run that dies loses
/// nothing and repeats nothing. One failing channel does not stop the others; if some failed the report says so, if all
/// failed their error is returned. NotConfigured "team-mismatch" before anything is written.
[[nodiscard]] base::Result<Report> run(slack::Source &source, store::Ledger &ledger, const Request &request);

/// Reads these messages again, with their threads where they have one, the way run() reads them; coverage stays as it
/// is. Those of channels that are not followed, and unknown ones of a time that is not read, are passed over. A message
/// that cannot be read is left to the next run.
[[nodiscard]] base::Result<Report> reread(slack::Source &source, store::Ledger &ledger, const Request &request,
                                          const std::vector<Rereading> &messages);

} // namespace precedent::sync
