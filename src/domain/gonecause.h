// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <cstdint>

namespace precedent::domain {

/// Why Slack returns none of a channel's oldest messages any more.
enum class GoneCause : std::uint8_t {
    Retention, ///< a retention rule of the workspace or the channel
    Plan,      ///< the workspace's plan hides them
    Unclear,   ///< a retention rule, or somebody deleted them all
    Shown,     ///< they are returned again
};

/// Its word in the log and in JSON: "retention", "plan", "unclear", "shown-again".
[[nodiscard]] QString toWord(GoneCause cause);
/// Unclear when the word is unknown.
[[nodiscard]] GoneCause goneCause(const QString &word);

} // namespace precedent::domain
