// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <initializer_list>
#include <utility>
#include <vector>

/// JSON written straight to bytes, as Slack's servers write it: compact, `/` and everything beyond ASCII escaped.
/// QJsonObject takes five times as long, which large samples feel.
namespace precedent::sample::json {

/// A finished JSON value.
struct Value
{
    QByteArray text;
};

[[nodiscard]] Value string(const QString &text);
/// A string of ASCII that needs no escape.
[[nodiscard]] Value word(const char *ascii);
[[nodiscard]] Value number(int value);
[[nodiscard]] Value boolean(bool value);
[[nodiscard]] Value strings(const QStringList &texts);
[[nodiscard]] Value array(const std::vector<Value> &values);
/// Keys are ASCII and need no escape.
[[nodiscard]] Value object(std::initializer_list<std::pair<const char *, Value>> members);

/// An object under construction: a message. Members keep the order in which they were first set.
class Message
{
public:
    void set(const char *key, Value value);
    /// Appends to the array under `key`, which is made when absent.
    void append(const char *key, const Value &value);
    [[nodiscard]] QByteArray bytes() const;

private:
    [[nodiscard]] Value *find(const char *key);

    std::vector<std::pair<const char *, Value>> m_members;
};

} // namespace precedent::sample::json
