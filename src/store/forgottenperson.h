// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace precedent::store {

/// Takes a person (by Slack id, or by name alone) out of people, aliases, teams and the notes about them; where they
/// may decide, and in limits, the pseudonym takes their place.
[[nodiscard]] base::Result<void> forgetPerson(Connection &connection, const QString &id, const QString &name,
                                              const QString &pseudonym);

} // namespace precedent::store
