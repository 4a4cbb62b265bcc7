// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>

#include <vector>

namespace precedent::insight {

/// A value's place in a dictionary.
using Code = std::uint32_t;

/// Distinct values by code; code 0 is the empty value, whose key is the empty text.
template <typename Value>
class Dictionary
{
public:
    Dictionary() { intern(QString(), Value()); }

    /// The code of the value with this key; the first value of a key stays.
    Code intern(const QString &key, const Value &value)
    {
        const auto found = m_codes.constFind(key);
        if (found != m_codes.constEnd())
            return *found;
        const auto code = static_cast<Code>(m_values.size());
        m_codes.insert(key, code);
        m_values.push_back(value);
        return code;
    }

    [[nodiscard]] const Value &at(Code code) const { return m_values[code]; }
    [[nodiscard]] const std::vector<Value> &values() const { return m_values; }
    [[nodiscard]] std::size_t size() const { return m_values.size(); }

private:
    QHash<QString, Code> m_codes;
    std::vector<Value> m_values;
};

/// A column of dictionary codes.
template <typename Value>
struct Coded
{
    Dictionary<Value> dictionary;
    std::vector<Code> codes;

    [[nodiscard]] const Value &at(std::size_t row) const { return dictionary.at(codes[row]); }
};

} // namespace precedent::insight
