// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slack/webapisource.h"

namespace precedent::slack {

/// Asks for the address of one new Socket Mode connection; good for a single use within some seconds. `options.token`
/// is the app-level token. Authentication "app-token-refused" and "app-token-scope", Network "socket-url-refused", and
/// the errors of every call.
[[nodiscard]] base::Result<QString> openSocket(const WebApiOptions &options);

} // namespace precedent::slack
