// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"

#include <QtCore/QString>

namespace precedent::text {

/// Why a record has this flag, in one sentence without the numbers of the rules: "More was granted than the
/// approver's limit on that day allows."
[[nodiscard]] QString meaning(domain::Flag flag);

/// "Over limit: More was granted …", a line for each flag; empty without one.
[[nodiscard]] QString flagsText(const domain::Flags &flags);

} // namespace precedent::text
