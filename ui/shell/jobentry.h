// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QtCore/QString>

#include <optional>

namespace precedent::shell {

enum class JobState { Running, Stopping, Done, Stopped, Failed };

/// A job of this window: what became of it, for people.
struct JobEntry
{
    QString id;
    QString title;
    JobState state = JobState::Running;
    base::Instant startedAt;
    std::int64_t seconds = 0; ///< that it took; of a running one, until its last progress
    std::int64_t done = 0;    ///< of what it counts
    std::optional<std::int64_t> total;
    QString told;      ///< the sentence at its end, of a running one what it is doing
    QString errorCode; ///< stable; empty without an error
    bool operator==(const JobEntry &) const = default;
};

} // namespace precedent::shell
