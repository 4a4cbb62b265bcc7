// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gonecause.h"

namespace precedent::text {

/// Why a sync takes long when Slack gives the app 15 messages a page and one page a minute.
[[nodiscard]] QString restrictedText();
/// That objects of a channel's history were passed over.
[[nodiscard]] QString unreadableText(int objects);

/// What happened to messages that Slack returned before, in a few words, after a time: "no longer returned by Slack
/// (retention rule)".
[[nodiscard]] QString goneText(domain::GoneCause cause);

} // namespace precedent::text
