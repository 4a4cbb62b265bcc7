// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/absences.h"
#include "sync/channelstate.h"
#include "sync/sync.h"

namespace precedent::sync {

class PeopleWatch;

/// What every step of a run shares.
struct RunContext
{
    slack::Source &source;
    store::Ledger &ledger;
    const Request &request;
    domain::TeamId team;
    base::Clock clock;
    /// The source's present when the run began: what ages are measured against, never the machine's clock.
    base::Instant now;
};

/// A channel on its way through a run: what is remembered of it is written with the page that changes it.
struct ChannelRun
{
    const RunContext &context;
    PeopleWatch &people;
    domain::ChannelId channel; ///< as the archive knows it
    domain::ChannelId slackId; ///< as Slack knows it now; another one after the channel was moved
    base::Instant createdAt;   ///< null when unknown
    bool isArchived = false;
    ChannelReport &report;
    ChannelState state{};
    Absences absences{};
    /// The settings as they are in the ledger, to write only what changed.
    QString savedState{};
    QString savedAbsences{};
    /// Noticed and not yet in the log: written with the state that remembers it.
    std::optional<store::GoneEntry> goneNews{};
    /// Archived, and not yet read; stands in the ledger too.
    std::vector<base::SlackTs> unread{};
    /// Named in what was archived, and not yet asked about.
    QStringList unmet{};
    /// Of the first thread that could not be read; the others were.
    std::optional<base::Error> threadError{};
    /// The state that was read is as old as this; null when it is the present.
    base::Instant stateAt{};

    /// Reads what earlier runs left; before anything else.
    [[nodiscard]] base::Result<void> load();
    /// Writes what changed.
    [[nodiscard]] base::Result<void> save(store::Transaction &transaction) const;
    /// To be called when the transaction of save() is in the ledger.
    void noteSaved();
};

/// save() in a transaction of its own.
[[nodiscard]] base::Result<void> saveNow(ChannelRun &run);

/// Interrupted when the request was cancelled, Budget "time-budget" when its time is over.
[[nodiscard]] base::Result<void> mayContinue(const RunContext &context);

/// NotConfigured "team-mismatch" when the source is not, or no longer, of that workspace.
[[nodiscard]] base::Result<void> checkTeam(const domain::TeamId &wanted, const slack::Identity &identity);
/// Asks the source again whose it is, before what it told without saying so is kept; an import cannot change.
[[nodiscard]] base::Result<void> confirmTeam(const RunContext &context);

/// Tells the request's listener, if there is one.
void tell(const RunContext &context, const Progress &progress);

/// Brings one channel's history, threads and readings up to the source's present; counts go into its report.
[[nodiscard]] base::Result<void> syncChannel(ChannelRun &run);

} // namespace precedent::sync
