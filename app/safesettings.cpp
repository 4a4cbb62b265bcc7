// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/safesettings.h"

#include <QtCore/QRegularExpression>

namespace precedent::app {

namespace {

const QString organization = QStringLiteral("precedent");

/// Keys whose values are numbers or words of the program.
const QStringList &toldKeys()
{
    static const QStringList keys{QStringLiteral("sync/minutes"), QStringLiteral("window/appearance"),
                                  QStringLiteral("window/page"), QStringLiteral("live/on"),
                                  QStringLiteral("desktop/notices")};
    return keys;
}

/// Keys whose values can hold a name, an address or a password.
const QStringList &namedKeys()
{
    static const QStringList keys{QStringLiteral("network/proxy"), QStringLiteral("network/ca-file"),
                                  QStringLiteral("window/geometry")};
    return keys;
}

} // namespace

QStringList safeSettings(const QSettings &settings)
{
    static const QRegularExpression plainWord(QStringLiteral("^[a-z0-9]{1,16}$"));
    QStringList lines;
    qsizetype others = 0;
    for (const auto &key : settings.allKeys()) {
        const auto value = settings.value(key).toString();
        if (toldKeys().contains(key) && plainWord.match(value).hasMatch())
            lines += QStringLiteral("%1: %2").arg(key, value);
        else if (toldKeys().contains(key) || namedKeys().contains(key))
            lines += key + QStringLiteral(": set");
        else
            ++others;
    }
    return lines + QStringList{QStringLiteral("others that are set: %1").arg(others)};
}

QStringList safeSettings()
{
    return safeSettings(QSettings(organization, organization));
}

} // namespace precedent::app
