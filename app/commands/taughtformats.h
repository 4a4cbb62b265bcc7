// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/invocation.h"

namespace precedent::commands {

base::Result<Outcome> runFormatsAdd(const Invocation &invocation, Console &console);
base::Result<Outcome> runFormatsTest(const Invocation &invocation, Console &console);
base::Result<Outcome> runFormatsExport(const Invocation &invocation, Console &console);
base::Result<Outcome> runFormatsRemove(const Invocation &invocation, Console &console);

} // namespace precedent::commands
