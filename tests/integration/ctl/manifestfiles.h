// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoledger.h"

#include <QtCore/QJsonDocument>

namespace precedent::test {

inline QJsonObject objectIn(const QString &path)
{
    return QJsonDocument::fromJson(contentOf(path)).object();
}

inline void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Changes a manifest at "a.b".
inline void change(const QString &path, const QString &place, const QJsonValue &value)
{
    auto manifest = objectIn(path);
    const auto outer = place.section(u'.', 0, 0);
    if (place.contains(u'.')) {
        auto inner = manifest.value(outer).toObject();
        inner.insert(place.section(u'.', 1), value);
        manifest.insert(outer, inner);
    } else {
        manifest.insert(outer, value);
    }
    put(path, QJsonDocument(manifest).toJson());
}

/// Writes to a ledger behind the back of the program.
inline bool tamper(const QString &ledger, const QByteArray &sql)
{
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"), {ledger});
    shell.write(sql);
    shell.closeWriteChannel();
    return shell.waitForFinished() && shell.exitCode() == 0 && shell.readAllStandardError().isEmpty();
}

} // namespace precedent::test
