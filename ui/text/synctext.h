// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace precedent::text {

/// Why a sync takes long when Slack gives the app 15 messages a page and one page a minute.
[[nodiscard]] QString restrictedText();

} // namespace precedent::text
