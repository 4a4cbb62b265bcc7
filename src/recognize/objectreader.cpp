// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/objectreader.h"

#include <algorithm>

namespace precedent::recognize {

using base::ErrorKind;
using base::makeError;

QString ObjectReader::text(const char *key, qsizetype fewest, qsizetype most)
{
    const auto value = take(key);
    const auto text = value.toString();
    const bool isAbsent = value.isUndefined() && fewest == 0;
    if (!isAbsent && (!value.isString() || text.size() < fewest || text.size() > most || text.contains(QChar(0))))
        refuse(QLatin1String(key), QStringLiteral("text, %1 … %2").arg(fewest).arg(most));
    return text.left(most);
}

int ObjectReader::number(const char *key, int least, int most)
{
    const auto value = take(key);
    const double number = value.toDouble();
    const int whole = int(std::clamp(number, double(least), double(most)));
    if (!value.isDouble() || number != double(whole))
        refuse(QLatin1String(key), QStringLiteral("%1 … %2").arg(least).arg(most));
    return whole;
}

bool ObjectReader::flag(const char *key)
{
    const auto value = take(key);
    if (!value.isUndefined() && !value.isBool())
        refuse(QLatin1String(key), QStringLiteral("true, false"));
    return value.toBool();
}

int ObjectReader::word(const QString &key, const QStringList &words, int otherwise)
{
    const auto value = m_object.take(key);
    if (value.isUndefined() && otherwise >= 0)
        return otherwise;
    const auto index = words.indexOf(value.toString());
    if (!value.isString() || index < 0)
        refuse(key, words.join(QLatin1String(", ")));
    return std::max(0, int(index));
}

ObjectReader ObjectReader::object(const char *key)
{
    const auto value = take(key);
    if (!value.isUndefined() && !value.isObject())
        refuse(QLatin1String(key), QStringLiteral("{}"));
    return {value.toObject(), placeOf(QLatin1String(key)), m_error};
}

QJsonArray ObjectReader::list(const char *key, qsizetype most)
{
    const auto value = take(key);
    if (!value.isUndefined() && (!value.isArray() || value.toArray().size() > most))
        refuse(QLatin1String(key), QStringLiteral("[], 0 … %1").arg(most));
    return value.toArray();
}

void ObjectReader::refuse(const QString &key, const QString &expected)
{
    if (!m_error)
        m_error = makeError(ErrorKind::Input, "format-value", {},
                            {{QStringLiteral("place"), placeOf(key)}, {QStringLiteral("expected"), expected}});
}

void ObjectReader::finish()
{
    if (!m_object.isEmpty() && !m_error)
        m_error = makeError(ErrorKind::Input, "format-unknown-key", {},
                            {{QStringLiteral("place"), placeOf(m_object.begin().key())}});
}

QString ObjectReader::placeOf(const QString &key) const
{
    constexpr qsizetype shown = 60;
    return (m_place.isEmpty() ? key : m_place + u'.' + key).left(shown);
}

} // namespace precedent::recognize
