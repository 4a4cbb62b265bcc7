// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSettings>
#include <QtCore/QStringList>

namespace precedent::app {

/// The window's settings as "key: value" lines: values of known keys that are a number or a plain word; of the others
/// only whether they are set, or how many there are.
[[nodiscard]] QStringList safeSettings(const QSettings &settings);
/// The same of this user's.
[[nodiscard]] QStringList safeSettings();

} // namespace precedent::app
