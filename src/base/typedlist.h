// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

namespace precedent::base {

/// What divides a list that somebody types, on Chinese and Japanese keyboards too.
[[nodiscard]] const QRegularExpression &typedComma();

/// The parts of such a list, without blanks around and without empty ones.
[[nodiscard]] QStringList typedParts(const QString &typed);

} // namespace precedent::base
