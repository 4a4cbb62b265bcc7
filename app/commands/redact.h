// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace precedent::commands {

/// The text with everything that looks like a Slack token or a login header replaced by "[token]".
[[nodiscard]] QString redacted(QString text);

} // namespace precedent::commands
