// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace precedent::domain {

/// The text without the marks of Slack's emphasis (*bold*, _italic_, ~strike~, `code`, also doubled and tripled), which
/// open before and close behind a word within one line. Takes time linear in the text, whatever its marks.
[[nodiscard]] QString withoutEmphasis(const QString &text);

} // namespace precedent::domain
