// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace precedent::recognize {

/// Whether words beside a verdict tell why: thanks, the figure that was granted and the verdict once more do not.
[[nodiscard]] bool saysWhy(const QString &reason);

} // namespace precedent::recognize
