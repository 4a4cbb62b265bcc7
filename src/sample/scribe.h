// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/calendar.h"
#include "sample/cast.h"
#include "sample/messagejson.h"
#include "sample/replies.h"
#include "sample/story.h"
#include "sample/workspace.h"

#include <QtCore/QSet>

#include <array>

namespace precedent::sample {

/// Writes stories down: their messages into the channels, what must be read from them into the answer sheet.
class Scribe
{
public:
    /// All three must outlive it; the workspace has its channels already.
    Scribe(const Cast &cast, const Calendar &calendar, Workspace &workspace);

    void write(const Story &story);
    /// A message without a request that is not meant to be understood.
    void writeUnread(Place place, const base::SlackTs &ts, const json::Message &message);
    /// A message without a request that means nothing.
    void writeChatter(Place place, const base::SlackTs &ts, const json::Message &message);
    /// A ts that no message of this channel has, at `at` or microseconds later.
    base::SlackTs claim(Place place, base::Instant at);
    /// Puts messages and answers in order.
    void finish();

private:
    [[nodiscard]] ChannelHistory &channel(Place place);
    void keep(Place place, const base::SlackTs &ts, const base::SlackTs &root, base::Instant from,
              const json::Message &message);
    void keepRequest(const Story &story, const base::SlackTs &ts, const std::vector<json::ReplyMark> &marks);
    base::Instant keepReply(const Story &story, const base::SlackTs &root, const Reply &reply,
                            std::vector<json::ReplyMark> &marks);
    void note(const Story &story, const domain::Record &record);

    const Cast &m_cast;
    const Calendar &m_calendar;
    Workspace &m_workspace;
    std::array<QSet<std::int64_t>, 3> m_taken;
};

} // namespace precedent::sample
