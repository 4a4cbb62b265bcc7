// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translations.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QTranslator>

namespace precedent::text {
namespace {

/// The name of the catalogue's language, empty where none was found and installed.
QString install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (!translator->load(locale, name, QStringLiteral("_"), folder)) {
        delete translator;
        return {};
    }
    QCoreApplication::installTranslator(translator);
    return translator->language();
}

} // namespace

void installTranslations(const QLocale &locale)
{
    const auto own = QStringLiteral("precedent");
    const auto folder = QStringLiteral(":/i18n");
    auto language = install(locale, own, folder);
    if (language.isEmpty())
        language = install(QLocale(QLocale::English), own, folder);
    // Qt's words follow ours: a window has one language.
    install(QLocale(language), QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace precedent::text
