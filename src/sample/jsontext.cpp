// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/jsontext.h"

#include <cstring>

namespace precedent::sample::json {

namespace {

constexpr int longestEscape = 6;

char *writeEscape(char *out, char16_t unit)
{
    constexpr auto digits = "0123456789abcdef";
    *out++ = '\\';
    *out++ = 'u';
    for (const int shift : {12, 8, 4, 0})
        *out++ = digits[(unit >> shift) & 0xF];
    return out;
}

char *writeUnit(char *out, char16_t unit)
{
    if (unit < 0x20 || unit > 0x7E) {
        if (unit != u'\n' && unit != u'\t')
            return writeEscape(out, unit);
        *out++ = '\\';
        *out++ = unit == u'\n' ? 'n' : 't';
        return out;
    }
    if (unit == u'"' || unit == u'\\' || unit == u'/')
        *out++ = '\\';
    *out++ = static_cast<char>(unit);
    return out;
}

void appendMember(QByteArray &out, const char *key, const Value &value)
{
    out += out.isEmpty() ? '{' : ',';
    out += '"';
    out += key;
    out += "\":";
    out += value.text;
}

} // namespace

Value string(const QString &text)
{
    QByteArray bytes(text.size() * longestEscape + 2, Qt::Uninitialized);
    auto *const begin = bytes.data();
    auto *out = begin;
    *out++ = '"';
    for (const QChar c : text)
        out = writeUnit(out, c.unicode());
    *out++ = '"';
    bytes.truncate(out - begin);
    return {bytes};
}

Value word(const char *ascii)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(std::strlen(ascii)) + 2);
    bytes += '"';
    bytes += ascii;
    bytes += '"';
    return {bytes};
}

Value number(int value)
{
    return {QByteArray::number(value)};
}

Value boolean(bool value)
{
    return {value ? QByteArrayLiteral("true") : QByteArrayLiteral("false")};
}

Value strings(const QStringList &texts)
{
    std::vector<Value> values;
    for (const auto &text : texts)
        values.push_back(string(text));
    return array(values);
}

Value array(const std::vector<Value> &values)
{
    QByteArray out;
    for (const auto &value : values) {
        out += out.isEmpty() ? '[' : ',';
        out += value.text;
    }
    return {out.isEmpty() ? QByteArrayLiteral("[]") : out + ']'};
}

Value object(std::initializer_list<std::pair<const char *, Value>> members)
{
    QByteArray out;
    for (const auto &[key, value] : members)
        appendMember(out, key, value);
    return {out.isEmpty() ? QByteArrayLiteral("{}") : out + '}'};
}

Value *Message::find(const char *key)
{
    for (auto &[name, value] : m_members) {
        if (std::strcmp(name, key) == 0)
            return &value;
    }
    return nullptr;
}

void Message::set(const char *key, Value value)
{
    if (auto *present = find(key))
        *present = std::move(value);
    else
        m_members.emplace_back(key, std::move(value));
}

void Message::append(const char *key, const Value &value)
{
    auto *present = find(key);
    if (!present || present->text == "[]")
        return set(key, array({value}));
    present->text.chop(1);
    present->text += ',' + value.text + ']';
}

QByteArray Message::bytes() const
{
    QByteArray out;
    out.reserve(1500);
    for (const auto &[key, value] : m_members)
        appendMember(out, key, value);
    out += '}';
    out.squeeze();
    return out;
}

} // namespace precedent::sample::json
