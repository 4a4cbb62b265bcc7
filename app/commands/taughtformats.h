// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/invocation.h"
#include "recognize/taughtformat.h"

namespace precedent::commands {

/// The format in a file; Input "format-not-found" (path), else as decodeFormat() tells.
[[nodiscard]] base::Result<recognize::TaughtFormat> formatFromFile(const QString &path);

base::Result<Outcome> runFormatsAdd(const Invocation &invocation, Console &console);
base::Result<Outcome> runFormatsTest(const Invocation &invocation, Console &console);
base::Result<Outcome> runFormatsExport(const Invocation &invocation, Console &console);
base::Result<Outcome> runFormatsRemove(const Invocation &invocation, Console &console);

} // namespace precedent::commands
