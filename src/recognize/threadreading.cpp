// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/threadreading.h"

#include "recognize/cardacts.h"
#include "recognize/replyacts.h"

#include <QtCore/QSet>

#include <algorithm>

namespace precedent::recognize {

namespace {

std::optional<Request> findRequestOf(const domain::MessageHistory &root, const ChannelReader &reader)
{
    const auto &allowed = reader.context.settings.formats;
    for (const auto &format : formats()) {
        if (!allowed.isEmpty() && !allowed.contains(QLatin1String(format.name)))
            continue;
        Request request{&format, {}};
        bool found = false;
        for (const auto &version : root.versions) {
            const auto &message = version.message;
            request.drafts.push_back(message.isTombstone() ? std::nullopt
                                                           : format.read(message, documentOf(message), reader));
            found = found || request.drafts.back();
        }
        if (found)
            return request;
    }
    return std::nullopt;
}

/// A question of an app whose buttons stand in a reply below it.
std::optional<Request> findRequestAbove(const domain::Thread &thread, const ChannelReader &reader)
{
    const auto &allowed = reader.context.settings.formats;
    const auto asks = [](const domain::MessageHistory &reply) {
        return std::any_of(reply.versions.begin(), reply.versions.end(), [](const auto &version) {
            return version.message.byApp() && documentOf(version.message).hasDecisionButtons();
        });
    };
    const auto &root = thread.root().lastContent();
    if (!allowed.isEmpty() || !root.byApp() || std::none_of(thread.messages.begin() + 1, thread.messages.end(), asks))
        return std::nullopt;
    Request request{&formatCalled("block-fields"), {}};
    for (const auto &version : thread.root().versions)
        request.drafts.push_back(draftFromText(version.message, reader));
    const auto draft = request.whole();
    return draft.typeAsWritten.isEmpty() && draft.amount.isEmpty() ? std::nullopt : std::optional(request);
}

void append(Acts &sum, Acts more)
{
    std::move(more.acts.begin(), more.acts.end(), std::back_inserter(sum.acts));
    std::move(more.remarks.begin(), more.remarks.end(), std::back_inserter(sum.remarks));
}

Acts actsOf(const domain::Thread &thread, const Draft &draft, const ChannelReader &reader)
{
    auto acts = actsOfCard(thread.root(), draft.agent, reader);
    QSet<base::SlackTs> seen{thread.root().current().ts};
    for (std::size_t i = 1; i < thread.messages.size(); ++i) {
        const auto &reply = thread.messages[i];
        if (seen.contains(reply.current().ts)) // a broadcast stands in the channel and in the thread
            continue;
        seen.insert(reply.current().ts);
        append(acts, reply.lastContent().byApp() ? actsOfCard(reply, draft.agent, reader)
                                                 : actsOfReply(reply, draft, reader));
    }
    return acts;
}

} // namespace

std::optional<Request> findRequest(const domain::Thread &thread, const ChannelReader &reader)
{
    auto request = findRequestOf(thread.root(), reader);
    return request ? request : findRequestAbove(thread, reader);
}

Outcome outcomeOf(const domain::Thread &thread, const Draft &draft, const ChannelReader &reader)
{
    return resolve(actsOf(thread, draft, reader), actOfReactions(thread.root(), draft.agent, reader), reader);
}

Language languageOf(const domain::Thread &thread)
{
    constexpr qsizetype enough = 1000;
    for (const auto &history : thread.messages) {
        const auto plain = domain::plainText(fullText(history.versions.front().message).left(enough));
        const auto language = languageOf(tokenize(plain), unknownLanguage);
        if (language != unknownLanguage)
            return language;
    }
    return 0;
}

} // namespace precedent::recognize
