// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/reactionlists.h"

#include "domain/messagedecoder.h"
#include "slack/jsonslice.h"

#include <algorithm>
#include <numeric>

namespace precedent::slack {

namespace {

qsizetype peopleListed(const domain::Message &message)
{
    return std::accumulate(message.reactions.begin(), message.reactions.end(), qsizetype(0),
                           [](qsizetype sum, const domain::Reaction &reaction) { return sum + reaction.users.size(); });
}

} // namespace

bool hasCutReactions(const domain::Message &message)
{
    return std::any_of(message.reactions.begin(), message.reactions.end(), [](const domain::Reaction &reaction) {
        return qsizetype(reaction.count) > reaction.users.size();
    });
}

void completeReactions(RawMessage &raw, QByteArrayView reactions)
{
    const auto members = sliceObject(raw.json);
    const auto own = members ? memberOf(*members, "reactions") : QByteArrayView();
    if (own.isEmpty() || reactions.isEmpty())
        return;
    auto json = raw.json;
    json.replace(own.data() - raw.json.constData(), own.size(), reactions.toByteArray());
    auto message = domain::decodeMessage(json);
    if (message && peopleListed(*message) > peopleListed(raw.message)) {
        raw.json = std::move(json);
        raw.message = std::move(message).value();
    }
}

} // namespace precedent::slack
