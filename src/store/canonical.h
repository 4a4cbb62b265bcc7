// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <cstdint>
#include <map>

namespace precedent::store {

/// A JSON object in the one form that RFC 8785 allows for it: ASCII keys in order, strings, objects and integers of at
/// most 2^53 − 1 in size. Lone surrogates are written as U+FFFD; nothing is normalised.
class CanonicalObject
{
public:
    CanonicalObject &set(const char *key, QStringView text);
    CanonicalObject &set(const char *key, std::int64_t number);
    CanonicalObject &set(const char *key, const CanonicalObject &object);
    [[nodiscard]] QByteArray bytes() const;

private:
    std::map<QByteArray, QByteArray> m_members;
};

/// A JSON string in the same form, with its quotes.
[[nodiscard]] QByteArray canonicalString(QStringView text);

} // namespace precedent::store
