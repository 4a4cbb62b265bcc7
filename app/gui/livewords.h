// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/setup.h"

namespace precedent::gui {

/// How live updates stand, for the status bar: a few words. Empty when somebody turned them off.
[[nodiscard]] QString liveStatus(const live::State &state);

/// The same for the dialog, with what can be done.
[[nodiscard]] QString liveSentence(const live::State &state);

} // namespace precedent::gui
