// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/tokenstore.h"

#include <qt6keychain/keychain.h>

namespace precedent::secrets {

/// What a finished keychain job says about the keychain. QtKeychain has one OtherError for no D-Bus, no service and a
/// prompt that cannot be shown; its message and the presence of a session bus tell them apart.
[[nodiscard]] KeychainState keychainState(QKeychain::Error error, const QString &message, bool hasSessionBus);

/// True when the Secret Service holds that entry in a collection that is locked: libsecret then says "not found" once
/// its prompt was closed. False where there is no such service. Blocks up to 5 s.
[[nodiscard]] bool hasLockedEntry(const QString &service, const QString &key);

/// True where this process could talk to a secret service at all.
[[nodiscard]] bool hasSessionBus();

} // namespace precedent::secrets
