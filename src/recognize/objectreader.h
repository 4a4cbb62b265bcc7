// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <optional>

namespace precedent::recognize {

/// Takes the values out of one JSON object and keeps the first thing that is wrong: Input "format-value" (place,
/// expected) or "format-unknown-key" (place). Its functions answer something harmless where a value is wrong.
class ObjectReader
{
public:
    ObjectReader(QJsonObject object, QString place, std::optional<base::Error> &error)
        : m_object(std::move(object)), m_place(std::move(place)), m_error(error)
    {
    }

    [[nodiscard]] bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }
    [[nodiscard]] QStringList keys() const { return m_object.keys(); }
    /// May be absent when `fewest` is 0.
    [[nodiscard]] QString text(const char *key, qsizetype fewest, qsizetype most);
    [[nodiscard]] int number(const char *key, int least, int most);
    /// False when absent.
    [[nodiscard]] bool flag(const char *key);
    /// The index of one of these words; `otherwise` where the key is absent, unless that is negative.
    [[nodiscard]] int word(const QString &key, const QStringList &words, int otherwise = -1);
    /// An empty one when absent.
    [[nodiscard]] ObjectReader object(const char *key);
    /// An empty one when absent.
    [[nodiscard]] QJsonArray list(const char *key, qsizetype most);

    void refuse(const QString &key, const QString &expected);
    /// What is left over stands for a slip, or for something that a newer program would understand.
    void finish();

private:
    [[nodiscard]] QJsonValue take(const char *key) { return m_object.take(QLatin1String(key)); }
    [[nodiscard]] QString placeOf(const QString &key) const;

    QJsonObject m_object;
    QString m_place;
    std::optional<base::Error> &m_error;
};

} // namespace precedent::recognize
