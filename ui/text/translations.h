// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLocale>

namespace precedent::text {

/// Gives the application the words of a language, and those of Qt's own dialogs and buttons; English with its plurals
/// where there is no catalogue for it. Called once, on the thread of the application.
void installTranslations(const QLocale &locale);

} // namespace precedent::text
