// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/story.h"

namespace precedent::sample {

QString mixOf(const Story &story)
{
    if (story.shape == Shape::Card)
        return story.answer == Answer::Button ? QStringLiteral("mix-card") : QStringLiteral("mix-card-thread");
    if (!story.isHuman())
        return QStringLiteral("mix-other");
    return story.answer == Answer::Emoji ? QStringLiteral("mix-emoji") : QStringLiteral("mix-thread");
}

} // namespace precedent::sample
