// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace precedent::text {

/// Sentences one after the other, with what the language has between them; empty ones are left out.
[[nodiscard]] QString sentences(const QStringList &parts);

/// "Refund, Credit": the parts of an enumeration, with the language's own comma.
[[nodiscard]] QString enumerated(const QStringList &parts);

} // namespace precedent::text
