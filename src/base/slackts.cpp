// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/slackts.h"

#include <algorithm>

namespace precedent::base {

namespace {

constexpr int digitsOfSecond = 6;

/// The number that these digits write; empty where there is anything else.
template <typename Text>
std::optional<std::int64_t> numberIn(Text digits)
{
    std::int64_t number = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const QChar c(digits.at(i));
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

} // namespace

template <typename Text>
std::optional<SlackTs> SlackTs::parsed(Text text)
{
    const auto dot = text.size() - digitsOfSecond - 1;
    if (dot < 1 || dot > 12 || QChar(text.at(dot)) != u'.')
        return std::nullopt;
    const auto seconds = numberIn(text.first(dot));
    const auto rest = numberIn(text.sliced(dot + 1));
    if (!seconds || !rest)
        return std::nullopt;
    SlackTs ts;
    ts.m_text = text.toString();
    ts.m_us = *seconds * 1'000'000 + *rest;
    return ts;
}

std::optional<SlackTs> SlackTs::parse(QStringView text)
{
    return parsed(text);
}

std::optional<SlackTs> SlackTs::parse(QLatin1String text)
{
    return parsed(text);
}

SlackTs SlackTs::fromMicroseconds(std::int64_t us)
{
    SlackTs ts;
    ts.m_us = us;
    ts.m_text = QString::number(us / 1'000'000) + u'.' + QString::number(us % 1'000'000).rightJustified(6, u'0');
    return ts;
}

bool SlackTs::isWrittenPlainly() const
{
    return !m_text.isEmpty() && (m_text.front() != u'0' || m_text.at(1) == u'.');
}

QString SlackTs::digits() const
{
    auto digits = m_text;
    return digits.remove(u'.');
}

} // namespace precedent::base
