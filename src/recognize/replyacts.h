// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/thread.h"
#include "recognize/acts.h"
#include "recognize/channelreader.h"
#include "recognize/draft.h"
#include "recognize/echoedask.h"
#include "recognize/verdictreader.h"

namespace precedent::recognize {

/// What a reply says, in its language, the thread's (which is in force), or one much like either.
[[nodiscard]] Verdict readReply(const Prose &prose);

/// What a person's reply does to the request, which was put in the words `asked`: the verdict it was posted with, and
/// any that an edit gave it.
[[nodiscard]] Acts actsOfReply(const domain::MessageHistory &reply, const Draft &draft, const AskedWords &asked,
                               const ChannelReader &reader);

} // namespace precedent::recognize
