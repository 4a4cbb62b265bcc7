// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace precedent::recognize {

/// "MB ok", "yes - MB" without the initials of its author, whose name is given.
[[nodiscard]] QString withoutInitials(const QString &mrkdwn, const QString &name);

} // namespace precedent::recognize
