// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QtCore/QHash>
#include <QtCore/QString>

#include <optional>

namespace precedent::base {

/// Slack's message id within a channel: ten digits, a dot, six digits; kept as text and as microseconds, never a
/// double. https://docs.slack.dev/messaging/retrieving-messages
class SlackTs
{
public:
    SlackTs() = default;
    /// Accepts 1 to 12 digits of seconds, a dot and six digits; nothing else.
    static std::optional<SlackTs> parse(QStringView text);
    /// The same of its bytes.
    static std::optional<SlackTs> parse(QLatin1String text);
    /// The ts whose digits are these microseconds.
    static SlackTs fromMicroseconds(std::int64_t us);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] std::int64_t microseconds() const { return m_us; }
    [[nodiscard]] Instant instant() const { return {m_us}; }
    /// The text without its dot, as permalinks and record ids write it.
    [[nodiscard]] QString digits() const;
    [[nodiscard]] bool isNull() const { return m_text.isEmpty(); }
    /// Whether fromMicroseconds() would write it like this.
    [[nodiscard]] bool isWrittenPlainly() const;

    bool operator==(const SlackTs &other) const { return m_us == other.m_us; }
    auto operator<=>(const SlackTs &other) const { return m_us <=> other.m_us; }

private:
    template <typename Text>
    static std::optional<SlackTs> parsed(Text text);

    QString m_text;
    std::int64_t m_us = 0;
};

inline size_t qHash(const SlackTs &ts, size_t seed = 0)
{
    return ::qHash(ts.microseconds(), seed);
}

} // namespace precedent::base
