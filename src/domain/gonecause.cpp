// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gonecause.h"

#include <algorithm>
#include <array>

namespace precedent::domain {

namespace {

constexpr std::array<const char *, 4> words{"retention", "plan", "unclear", "shown-again"};

} // namespace

QString toWord(GoneCause cause)
{
    return QString::fromLatin1(words.at(static_cast<std::size_t>(cause)));
}

GoneCause goneCause(const QString &word)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&word](const char *candidate) { return word == QLatin1String(candidate); });
    return found == words.end() ? GoneCause::Unclear : static_cast<GoneCause>(found - words.begin());
}

} // namespace precedent::domain
