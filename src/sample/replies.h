// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/cast.h"
#include "sample/prose.h"
#include "sample/story.h"

#include <optional>
#include <vector>

namespace precedent::sample {

/// A later wording of a reply.
struct Rewording
{
    base::Instant at;
    Prose prose;
};

/// A message in a request's thread.
struct Reply
{
    base::Instant at;
    QString user;             ///< who wrote it; empty when `app` did
    const App *app = nullptr; ///< points into the cast
    Prose prose;
    bool isVerdict = false; ///< the decision in force; its ts is when it was decided
    bool isBroadcast = false;
    std::optional<Rewording> reworded;
};

/// The thread of a request, in order of time.
[[nodiscard]] std::vector<Reply> repliesTo(const Story &story, const Cast &cast);

} // namespace precedent::sample
