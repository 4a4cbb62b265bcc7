// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeslack/cursors.h"

#include <QtCore/QStringList>

namespace precedent::fakeslack {

Cursors::Cursors(std::optional<quint32> shortPagesSeed)
{
    if (shortPagesSeed)
        m_random.emplace(*shortPagesSeed);
}

QString Cursors::make(const QString &subject, qint64 position)
{
    auto text = QStringLiteral("next_ts:%1:%2:%3").arg(m_serial++).arg(position).arg(subject).toUtf8();
    // Padding makes every cursor end in "=", which a client has to encode.
    while (text.size() % 3 == 0)
        text += ' ';
    return QString::fromLatin1(text.toBase64());
}

std::optional<qint64> Cursors::positionOf(const QString &subject, const QString &cursor) const
{
    const auto parts = QString::fromUtf8(QByteArray::fromBase64(cursor.toLatin1())).trimmed().split(u':');
    if (parts.size() != 4 || parts[0] != QLatin1String("next_ts") || parts[3] != subject)
        return std::nullopt;
    if (parts[1].toLongLong() < m_firstValid)
        return std::nullopt;
    return parts[2].toLongLong();
}

bool Cursors::isFirstTime(const QString &subject, qint64 position)
{
    return m_shown.insert(subject + u'@' + QString::number(position)).second;
}

int Cursors::pageSize(int limit)
{
    if (!m_random)
        return limit;
    return std::uniform_int_distribution<int>(0, limit)(*m_random);
}

} // namespace precedent::fakeslack
