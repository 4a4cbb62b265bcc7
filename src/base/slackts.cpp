// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/slackts.h"

#include <algorithm>

namespace precedent::base {

namespace {
bool isAsciiDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}
} // namespace

std::optional<SlackTs> SlackTs::parse(QStringView text)
{
    const auto dot = text.indexOf(u'.');
    if (dot < 1 || dot > 12 || text.size() - dot - 1 != 6)
        return std::nullopt;
    if (!isAsciiDigits(text.first(dot)) || !isAsciiDigits(text.sliced(dot + 1)))
        return std::nullopt;
    SlackTs ts;
    ts.m_text = text.toString();
    ts.m_us = text.first(dot).toLongLong() * 1'000'000 + text.sliced(dot + 1).toLongLong();
    return ts;
}

SlackTs SlackTs::fromMicroseconds(std::int64_t us)
{
    SlackTs ts;
    ts.m_us = us;
    ts.m_text = QString::number(us / 1'000'000) + u'.' + QString::number(us % 1'000'000).rightJustified(6, u'0');
    return ts;
}

QString SlackTs::digits() const
{
    auto digits = m_text;
    return digits.remove(u'.');
}

} // namespace precedent::base
