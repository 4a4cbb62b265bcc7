// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace precedent::help {

/// A topic as it is shown: keys in code marks as this keyboard names them ("Strg+Umschalt+X"), and no blank where a
/// line ends in a script that puts none between words.
[[nodiscard]] QString shownMarkdown(const QString &markdown);

} // namespace precedent::help
