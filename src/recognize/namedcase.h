// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace precedent::recognize {

/// Whether a text says whose case it is, as people do who only post it: the number of an order at its beginning
/// ("#88624 driver dropped it") or behind "for" ("an exchange for 10824"), or a full name before a figure ("Rune Hall,
/// 95 kr").
[[nodiscard]] bool namesCase(const QString &plain);

/// Whether a message's own text names a player or account as such: "unlink steam for `peach.exe`".
[[nodiscard]] bool namesHandle(const QString &text);

/// A sum whose currency nobody says because all know it: "33.10 back", "35 pls".
[[nodiscard]] bool hasBareSum(const QString &plain);

} // namespace precedent::recognize
