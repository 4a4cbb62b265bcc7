// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/sync.h"

namespace precedent::live {

enum class HintKind {
    Message, ///< one message is new, changed, gone or reacted to
    Sync,    ///< something about a channel, the token, or more than is worth telling apart: a sync finds out what
};

/// What an event asks to be looked at. Events can be lost, late or doubled: nothing is taken from them but times.
struct Hint
{
    HintKind kind = HintKind::Message;
    QString team;              ///< the workspace; empty when that was not said
    sync::Rereading message{}; ///< of Message
    bool operator==(const Hint &) const = default;
};

} // namespace precedent::live
