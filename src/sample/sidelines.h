// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/random.h"
#include "sample/scribe.h"

namespace precedent::sample {

/// Messages of the newest days that no format reads: they belong in the inbox.
void writeUnreadMessages(Scribe &scribe, const Cast &cast, const Calendar &calendar);

/// Joins, topics, help texts and small talk, `count` of them spread over the whole span.
void writeSmallTalk(Scribe &scribe, const Cast &cast, const Calendar &calendar, int count, Random random);

} // namespace precedent::sample
