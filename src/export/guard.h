// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace precedent::exporting {

/// True when a spreadsheet could run this text as a formula, or when it looks like a text that was guarded already:
/// apostrophes, blanks (also those without width), then one of = + - @ TAB CR LF or the full-width = + - @.
[[nodiscard]] bool needsGuard(QStringView text);

/// The text with one apostrophe in front where needsGuard(); only for text columns, typed cells are ours.
[[nodiscard]] QString guarded(const QString &text);

/// The inverse of guarded(): a guarded cell loses exactly one apostrophe, any other stays as it is.
[[nodiscard]] QString unguarded(const QString &cell);

} // namespace precedent::exporting
