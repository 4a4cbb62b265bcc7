// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/slackts.h"

#include <map>
#include <optional>
#include <vector>

namespace precedent::sync {

/// A message that Slack left out where it should have stood.
struct Absence
{
    base::SlackTs ts;
    base::SlackTs root;
    base::Instant since; ///< when it was first left out
    [[nodiscard]] bool isReply() const { return ts != root; }
    bool operator==(const Absence &) const = default;
};

/// The messages of one channel that were left out once. Slack has been seen to leave out what it still has, so only a
/// second look some minutes later counts.
class Absences
{
public:
    /// What text() wrote; unreadable parts are passed over.
    [[nodiscard]] static Absences parse(const QString &text);
    [[nodiscard]] QString text() const;

    /// The first time counts.
    void add(const Absence &absence);
    void remove(const base::SlackTs &ts);
    void removeBefore(const base::SlackTs &ts);

    /// When the message was first left out; empty when it was not.
    [[nodiscard]] std::optional<base::Instant> since(const base::SlackTs &ts) const;
    /// True when the message was left out long enough ago that a second look counts.
    [[nodiscard]] bool isDue(const base::SlackTs &ts, base::Instant now) const;
    /// Newest first.
    [[nodiscard]] std::vector<Absence> due(base::Instant now) const;

private:
    std::map<base::SlackTs, Absence> m_absences;
};

} // namespace precedent::sync
