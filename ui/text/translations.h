// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLocale>

namespace precedent::text {

/// Gives the application the words of a language, or English with its plurals where there is no catalogue for it.
void installTranslations(const QLocale &locale);

} // namespace precedent::text
