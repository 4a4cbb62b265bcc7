// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/money.h"
#include "ui/firstrun/slackapp.h"

#include <QtCore/QSettings>

#include <optional>

namespace precedent::firstrun {

enum class Step { Welcome, Connect, Admin, Check, Range, Import };

/// A channel that was ticked.
struct ChosenChannel
{
    QString id;
    QString name;
    bool operator==(const ChosenChannel &) const = default;
};

/// What somebody answered so far; never the token.
struct FirstRunState
{
    Step step = Step::Welcome;
    ReadsAs readsAs = ReadsAs::Bot;
    std::optional<base::Instant> waitsForAdminSince;
    std::vector<ChosenChannel> channels;
    base::Currency currency; ///< what a bare sign means in these channels; null: not said
    int days = 90;           ///< how far back; 0 is everything
    bool threadsRefused = false;

    bool operator==(const FirstRunState &) const = default;
};

/// Reads and writes the answers below "firstrun/"; unknown or missing ones become the defaults.
[[nodiscard]] FirstRunState loadState(const QSettings &settings);
void saveState(QSettings &settings, const FirstRunState &state);
/// The first run is over: nothing of it is kept.
void clearState(QSettings &settings);
/// True when somebody left it in the middle.
[[nodiscard]] bool hasState(const QSettings &settings);

} // namespace precedent::firstrun
