// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/textlist.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace precedent::store {

QString toColumn(const QStringList &list)
{
    if (list.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listFrom(const QString &column)
{
    QStringList list;
    if (column.isEmpty())
        return list;
    const auto array = QJsonDocument::fromJson(column.toUtf8()).array();
    for (const auto &item : array)
        list += item.toString();
    return list;
}

} // namespace precedent::store
