// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translations.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTranslator>

namespace precedent::text {

void installTranslations(const QLocale &locale)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    const auto folder = QStringLiteral(":/i18n");
    const bool isLoaded =
        translator->load(locale, QStringLiteral("precedent"), QStringLiteral("_"), folder) ||
        translator->load(QLocale(QLocale::English), QStringLiteral("precedent"), QStringLiteral("_"), folder);
    if (isLoaded)
        QCoreApplication::installTranslator(translator);
}

} // namespace precedent::text
