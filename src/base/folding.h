// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace precedent::base {

/// The form in which texts are compared and searched: NFKD, without combining marks, case-folded, blanks collapsed.
/// "Müller" and "MULLER" fold alike; letters that are not composed (ø, ł) stay, ß becomes "ss".
[[nodiscard]] QString fold(const QString &text);

/// NFC with U+0000 and lone surrogates replaced by U+FFFD; what may be stored in a text column and shown.
[[nodiscard]] QString sanitize(const QString &text);

/// Valid UTF-8 or replacement characters, then sanitize().
[[nodiscard]] QString fromUtf8(const QByteArray &bytes);

} // namespace precedent::base
