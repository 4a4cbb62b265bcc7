// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/preview.h"

#include <QtCore/QLocale>

namespace precedent::firstrun {

/// How much a first sync reads and how long that takes, from what a sample showed.
struct Estimate
{
    std::int64_t messages = 0;
    std::int64_t threads = 0;
    std::int64_t calls = 0;
    std::int64_t seconds = 0;
    bool isRestricted = false; ///< Slack gives this app 15 messages a minute
};

/// For the last `days` days of these channels, 0 for all: of their whole history only a year back can be guessed.
/// Rates are Slack's: 50 calls a minute with 200 messages each, or one a minute with 15 where it restricts the app.
[[nodiscard]] Estimate estimateSync(const std::vector<ChannelSample> &samples, int days);

/// "About 1,200 messages and 300 threads: some 7 min." in the reader's manner.
[[nodiscard]] QString estimateText(const Estimate &estimate, const QLocale &locale);

} // namespace precedent::firstrun
