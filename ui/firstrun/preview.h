// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"
#include "domain/people.h"
#include "domain/thread.h"
#include "recognize/recognizer.h"
#include "workspace/origins.h"

#include <vector>

namespace precedent::firstrun {

/// The newest messages of a channel as they were fetched, stored nowhere.
struct ChannelSample
{
    domain::Channel channel;
    std::vector<domain::Thread> threads; ///< newest first; replies of some of them only
    std::vector<domain::Person> people;
    int messagesSeen = 0;
    int roots = 0;            ///< of them with replies
    base::Instant oldest;     ///< of the messages seen
    base::Instant observedAt; ///< the server's present
    bool isWholeHistory = false;
    /// Slack gave at most 15 messages where more were asked for and there were more.
    bool isRestricted = false;
    /// Why replies could not be read; none when they could or no thread was there to try.
    std::optional<base::Error> threadsError;
};

/// One message with what was understood of it.
struct PreviewRow
{
    base::Instant at;
    QString author;
    QString text; ///< plain
    recognize::Reading reading;
    std::vector<workspace::FieldOrigin> origins; ///< of the record's fields; empty when there is none
};

/// What recognition makes of a sample: requests and messages that look like some, newest first.
struct ChannelPreview
{
    std::vector<PreviewRow> rows;
    int messages = 0;
    int requests = 0;
    int unread = 0;
    QString format; ///< the most frequent one's name, empty when there is no request

    /// Of what looks like a request, the share that was read; 0 when nothing does.
    [[nodiscard]] double readShare() const
    {
        return requests + unread == 0 ? 0.0 : double(requests) / double(requests + unread);
    }
};

/// Pure: the same sample and settings give the same preview.
[[nodiscard]] ChannelPreview readSample(const ChannelSample &sample, const domain::ChannelSettings &settings);

} // namespace precedent::firstrun
