// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/stats.h"
#include "ui/shell/jobcontroller.h"
#include "workspace/workspace.h"

#include <QtCore/QLocale>

namespace precedent::shell {

/// The newest sync of the channels; empty when none was synced.
[[nodiscard]] std::optional<base::Instant> lastSync(const std::vector<workspace::ChannelStatus> &channels);

/// "synced 2 min ago", "synced just now", "never synced".
[[nodiscard]] QString syncAgeText(std::optional<base::Instant> lastSync, base::Instant now);

/// "Synced 2 min ago · covers 1 Nov 2025 – 31 Oct 2026 · 1 gap"; "No channel followed yet".
[[nodiscard]] QString freshnessText(const std::vector<workspace::ChannelStatus> &channels,
                                    const query::Calendar &calendar, const QLocale &locale);

/// A channel's state in a word or two: "never synced", "1 gap", "synced 2 min ago"; the first two need attention.
struct ChannelState
{
    QString text;
    bool needsAttention = false;
    QString word = text; ///< as short as can be
};
[[nodiscard]] ChannelState channelState(const workspace::ChannelStatus &channel, base::Instant now);

/// "12,408 decisions · 1,204 in view · asked $48,210.00 · 1 selected", without a total from the second on;
/// selection as the page words it, may be empty.
[[nodiscard]] QString countsText(std::optional<std::size_t> total, int inView, const QString &sums,
                                 const QString &selection, const QLocale &locale);

/// "Syncing · Reading #approvals · 8,120 of 13,100 · 1 min left".
[[nodiscard]] QString jobText(const QString &title, const JobProgress &progress, const QLocale &locale);

} // namespace precedent::shell
