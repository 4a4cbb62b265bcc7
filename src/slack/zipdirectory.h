// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "slack/exportfiles.h"

#include <QtCore/QIODevice>

namespace precedent::slack {

/// The names in a ZIP's central directory, in its order and with their true lengths: libzip hands out names that end at
/// the first NUL, and builds its whole directory in memory before anyone can count it. ZIP64 included.
/// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
/// Input "import-not-an-export" when it is no ZIP, "import-unreadable" when it is cut off, "import-bomb".
[[nodiscard]] base::Result<std::vector<QByteArray>> readZipDirectory(QIODevice &device, const ImportLimits &limits);

} // namespace precedent::slack
