// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/merging.h"

#include "base/folding.h"

#include <algorithm>

namespace precedent::records {

namespace {

using domain::Record;

bool isBySameApp(const domain::Thread &a, const domain::Thread &b)
{
    const auto &first = a.root().lastContent();
    const auto &second = b.root().lastContent();
    return first.byApp() && second.byApp() && !first.botId.isEmpty() && first.botId == second.botId;
}

/// Both have it and it differs.
bool differ(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && base::fold(a) != base::fold(b);
}

bool agree(const QString &a, const QString &b)
{
    return !a.isEmpty() && base::fold(a) == base::fold(b);
}

bool contradicts(const Record &a, const Record &b)
{
    return a.type != b.type || a.amount != b.amount || differ(a.percent, b.percent) || differ(a.noncash, b.noncash) ||
           differ(a.customer, b.customer) || differ(a.agent.id, b.agent.id) || differ(a.agent.name, b.agent.name) ||
           differ(a.conversationUrl, b.conversationUrl);
}

/// Something that tells this request from another of the same type and amount.
bool shareASubject(const Record &a, const Record &b)
{
    return agree(a.customer, b.customer) || agree(a.conversationUrl, b.conversationUrl) || agree(a.context, b.context);
}

/// Of two at the same moment, one stands first whichever is read.
bool precedes(const Record &a, const Record &b)
{
    return a.requestedAt != b.requestedAt ? a.requestedAt < b.requestedAt : a.channel.text() < b.channel.text();
}

bool isMirror(const Record &earlier, const Record &later)
{
    return earlier.channel != later.channel && later.requestedAt.us - earlier.requestedAt.us <= mirrorReach &&
           !differ(earlier.context, later.context);
}

/// The sender posted the decision as a new message, as it posts every state of a request.
bool isOutcome(const Record &earlier, const Record &later)
{
    return earlier.decision == domain::Decision::Pending && later.decidedVia == domain::DecidedVia::Message &&
           later.requestedAt.us - earlier.requestedAt.us <= outcomeReach;
}

} // namespace

bool tellsOfSame(const ReadThread &earlier, const ReadThread &later)
{
    const auto &first = earlier.record;
    const auto &second = later.record;
    return first.team == second.team && precedes(first, second) && isBySameApp(earlier.thread, later.thread) &&
           !contradicts(first, second) && shareASubject(first, second) &&
           (isMirror(first, second) || isOutcome(first, second));
}

domain::Thread joined(domain::Thread head, const domain::Thread &other)
{
    const auto rootTs = head.root().current().ts;
    for (auto history : other.messages) {
        for (auto &version : history.versions)
            version.message.threadTs = rootTs;
        head.messages.push_back(std::move(history));
    }
    std::stable_sort(head.messages.begin() + 1, head.messages.end(),
                     [](const auto &a, const auto &b) { return a.current().ts < b.current().ts; });
    return head;
}

} // namespace precedent::records
