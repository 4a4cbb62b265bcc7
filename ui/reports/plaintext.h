// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace precedent::reports {

/// A foreign text for paper: at most `longest` characters and then an ellipsis; line breaks stay (two at most in a
/// row), control, invisible and direction-turning characters are left out, and a text that is written from right to
/// left is isolated from what stands around it.
[[nodiscard]] QString paperText(const QString &text, int longest = 600);
/// The same in one line.
[[nodiscard]] QString paperLine(const QString &text, int longest = 160);

} // namespace precedent::reports
