// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/thread.h"
#include "tests/unit/recognize/notationparts.h"

namespace precedent::test {

/// "1100..1200" or "..1200"
inline void setReactionBounds(domain::MessageHistory &history, const QString &range)
{
    const auto from = range.section(QLatin1String(".."), 0, 0);
    if (!from.isEmpty())
        history.reactionsNotBefore = seconds(from).instant();
    history.reactionsNotAfter = seconds(range.section(QLatin1String(".."), 1)).instant();
}

/// "1100 white_check_mark U2"
inline domain::ReactionTime reactionTime(const QString &line)
{
    const auto words = line.split(u' ');
    return {words.at(1), words.at(2), seconds(words.at(0)).instant()};
}

} // namespace precedent::test
