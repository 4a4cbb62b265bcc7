// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDir>
#include <QtCore/QStringList>

namespace precedent::test {

inline constexpr int peopleCount = 5;
inline constexpr int customerCount = 4;

inline QString personId(int i)
{
    return QStringLiteral("UPERSON%1").arg(i);
}

inline QString personName(int i)
{
    return QStringLiteral("Given%1 Surname%1").arg(QChar(u'a' + i));
}

inline QString customerName(int i)
{
    return QStringLiteral("Customer%1 Inc").arg(QChar(u'k' + i));
}

/// Files of a folder in which these bytes stand.
inline QStringList filesWith(const QString &folder, const QString &word)
{
    QStringList found;
    for (const auto &info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.absoluteFilePath());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(word.toUtf8()))
            found += info.fileName();
    }
    return found;
}

} // namespace precedent::test
