// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/threadreading.h"

#include "recognize/asking.h"
#include "recognize/cardacts.h"
#include "recognize/cardreader.h"
#include "recognize/mailedreply.h"
#include "recognize/objectionask.h"
#include "recognize/reactionacts.h"
#include "recognize/relay.h"
#include "recognize/replyacts.h"
#include "recognize/sourcetext.h"
#include "recognize/taughtreading.h"

#include <QtCore/QSet>

#include <algorithm>

namespace precedent::recognize {

namespace {

/// What a format that was taught reads; one that names this channel is tried whatever the channel's own list says.
std::optional<Request> findTaught(const domain::MessageHistory &root, const ChannelReader &reader)
{
    const auto &taught = reader.context.taught;
    const auto &allowed = reader.context.settings.formats;
    if (taught.empty())
        return std::nullopt;
    std::vector<ShownMessage> shown;
    for (const auto &version : root.versions)
        shown.push_back(shownMessage(version.message, reader.context));
    for (const auto &format : taught) {
        const bool isAllowed = !format.channels.empty() || allowed.isEmpty() || allowed.contains(format.name);
        if (!isAllowed || format.isOnlyWords())
            continue;
        Request request{format.name, false, {}};
        bool found = false;
        for (std::size_t i = 0; i < shown.size(); ++i) {
            auto reading = readTaught(format, root.versions[i].message, shown[i], reader);
            request.drafts.push_back(reading ? std::optional(std::move(reading->draft)) : std::nullopt);
            found = found || reading;
        }
        if (found)
            return request;
    }
    return std::nullopt;
}

std::optional<Request> findRequestOf(const domain::MessageHistory &root, const ChannelReader &reader)
{
    const auto &allowed = reader.context.settings.formats;
    // Taken apart once for all formats.
    std::vector<Document> documents;
    documents.reserve(root.versions.size());
    for (const auto &version : root.versions)
        documents.push_back(reader.documentOf(version.message));
    for (const auto &format : formats()) {
        if (!allowed.isEmpty() && !allowed.contains(QLatin1String(format.name)))
            continue;
        Request request{QString::fromLatin1(format.name), format.read == readFreeText, {}};
        bool found = false;
        for (std::size_t i = 0; i < documents.size(); ++i) {
            const auto &message = root.versions[i].message;
            request.drafts.push_back(message.isTombstone() ? std::nullopt : format.read(message, documents[i], reader));
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
    const auto asks = [&reader](const domain::MessageHistory &reply) {
        return std::any_of(reply.versions.begin(), reply.versions.end(), [&reader](const auto &version) {
            return version.message.byApp() && reader.documentOf(version.message).hasDecisionButtons();
        });
    };
    const auto &root = thread.root().lastContent();
    if (!allowed.isEmpty() || !root.byApp() || std::none_of(thread.messages.begin() + 1, thread.messages.end(), asks))
        return std::nullopt;
    Request request{QStringLiteral("block-fields"), false, {}};
    for (const auto &version : thread.root().versions)
        request.drafts.push_back(draftFromText(version.message, reader));
    const auto draft = request.whole();
    return draft.typeAsWritten.isEmpty() && draft.amount.isEmpty() ? std::nullopt : std::optional(request);
}

/// How somebody other than the author, an approver, answers in this reply.
std::optional<Answer> answerOf(const domain::MessageHistory &posted, const domain::Message &root,
                               const ChannelReader &reader)
{
    const auto mailed = mailedReply(posted, reader);
    const auto &message = (mailed ? *mailed : posted).lastContent();
    if (isMail(message))
        return std::nullopt;
    if (message.byApp()) {
        const auto state = readCard(reader.documentOf(message), reader);
        return root.byApp() && state.decides() && !state.by.empty() ? std::optional(Answer::Clear) : std::nullopt;
    }
    if (message.user == root.user || !reader.people.isApprover(reader.people.authorOf(message)))
        return std::nullopt;
    const Prose prose(capped(withoutQuotedLines(withoutStruckOut(fullText(message)))), reader.people.names());
    const auto relay = relayedVerdict(prose, reader.people);
    const AskedWords asked(capped(fullText(root)));
    auto verdict = relay ? relay->verdict : readReply(prose);
    if (verdict.kind == VerdictKind::None)
        verdict = echoedAsk(prose, asked).value_or(verdict);
    if (!relay)
        verdict = answerToObjections(prose, asked, verdict);
    if (verdict.kind != VerdictKind::Approve && verdict.kind != VerdictKind::Deny)
        return std::nullopt;
    if (fullText(root).contains(QLatin1String("<@") + message.user))
        return verdict.isExplicit ? Answer::ClearByTheAsked : Answer::ByTheAsked;
    return verdict.isExplicit ? Answer::Clear : Answer::Sign;
}

/// A sign of approval or denial that an approver put on a person's message.
std::optional<Answer> signOn(const domain::Message &root, const ChannelReader &reader)
{
    const auto &words = vocabulary();
    for (const auto &reaction : root.reactions) {
        const auto name = emojiName(reaction.name);
        const bool decides = words.approveEmoji.contains(name) || words.denyEmoji.contains(name);
        const bool byApprover = std::any_of(reaction.users.begin(), reaction.users.end(), [&](const QString &user) {
            return user != root.user && reader.people.isApprover(reader.people.byId(user));
        });
        if (decides && byApprover && !root.byApp())
            return Answer::Sign;
    }
    return std::nullopt;
}

/// An outcome that an app wrote into its own message.
std::optional<Answer> outcomeOn(const domain::MessageHistory &root, const ChannelReader &reader)
{
    const bool mayTurn = root.versions.size() > 1 && root.lastContent().byApp();
    return mayTurn && readCard(reader.documentOf(root.lastContent()), reader).decides() ? std::optional(Answer::Clear)
                                                                                        : std::nullopt;
}

/// The clearest answer that the thread holds.
std::optional<Answer> answerBelow(const domain::Thread &thread, const ChannelReader &reader)
{
    const auto &root = thread.root().lastContent();
    auto clearest = signOn(root, reader);
    if (!clearest)
        clearest = outcomeOn(thread.root(), reader);
    for (std::size_t i = 1; i < thread.messages.size(); ++i) {
        const auto answer = answerOf(thread.messages[i], root, reader);
        if (answer && (!clearest || *answer > *clearest))
            clearest = answer;
    }
    return clearest;
}

/// "Refund 50 EUR, Acme, late delivery" alone may be a note; with "approved" below it is a request.
std::optional<Request> findDecided(const domain::Thread &thread, const ChannelReader &reader)
{
    const auto name = QStringLiteral("free-text");
    const auto &allowed = reader.context.settings.formats;
    const auto answer = answerBelow(thread, reader);
    if (!answer || (!allowed.isEmpty() && !allowed.contains(name)))
        return std::nullopt;
    Request request{name, true, {}};
    for (const auto &version : thread.root().versions) {
        const auto &message = version.message;
        request.drafts.push_back(message.isTombstone()
                                     ? std::nullopt
                                     : readDecidedText(message, reader.documentOf(message), reader, *answer));
    }
    const bool found = std::any_of(request.drafts.begin(), request.drafts.end(),
                                   [](const std::optional<Draft> &draft) { return draft.has_value(); });
    return found ? std::optional(std::move(request)) : std::nullopt;
}

/// The first message with what its author wrote next, before anybody answered, as the root's own text: "Question on
/// Castellano's no-show fee", "she was in the waiting room. May we waive it?". Empty where nothing followed soon.
std::optional<domain::Thread> withRootContinued(const domain::Thread &thread)
{
    constexpr qsizetype longest = 300;
    constexpr std::size_t most = 3;
    constexpr std::int64_t soon = 15 * base::oneMinute;
    const auto &root = thread.root().lastContent();
    if (root.byApp() || fullText(root).size() > longest)
        return std::nullopt;
    QString more;
    std::size_t next = 1;
    for (; next < std::min(thread.messages.size(), most + 1); ++next) {
        const auto &reply = thread.messages[next].lastContent();
        if (reply.user != root.user || reply.byApp() || reply.ts.instant().us - root.ts.instant().us > soon)
            break;
        more += u'\n' + fullText(reply);
    }
    if (next == 1)
        return std::nullopt;
    auto continued = thread;
    for (auto &version : continued.messages.front().versions) {
        version.message.text = fullText(version.message) + more;
        version.message.parts.clear();
    }
    return continued;
}

/// "One for approval, please :point_down:" with the request itself in the author's next messages, or a beginning that
/// asks for nothing before them.
std::optional<Request> findRequestBelow(const domain::Thread &thread, const ChannelReader &reader)
{
    const auto continued = withRootContinued(thread);
    if (!continued)
        return std::nullopt;
    const auto asks = [&reader](const domain::Message &message) {
        const auto asked = readAsking(reader.plain(fullText(message)), reader.inForce);
        return asked.permission || asked.weak || asked.headline || asked.type || (asked.question && asked.hasSubject());
    };
    const bool announces = asks(thread.root().lastContent()) || asks(thread.messages[1].lastContent());
    if (!announces)
        return std::nullopt;
    const ChannelReader joined(reader, *continued);
    auto request = findRequestOf(continued->root(), joined);
    return request ? request : findDecided(*continued, joined);
}

void append(Acts &sum, Acts more)
{
    std::move(more.acts.begin(), more.acts.end(), std::back_inserter(sum.acts));
    std::move(more.remarks.begin(), more.remarks.end(), std::back_inserter(sum.remarks));
}

Acts actsOf(const domain::Thread &thread, const Draft &draft, const ChannelReader &reader)
{
    auto acts = actsOfCard(thread.root(), draft.agent, reader);
    const AskedWords asked(capped(fullText(thread.root().versions.front().message)));
    QSet<base::SlackTs> seen{thread.root().current().ts};
    for (std::size_t i = 1; i < thread.messages.size(); ++i) {
        const auto &reply = thread.messages[i];
        if (seen.contains(reply.current().ts)) // a broadcast stands in the channel and in the thread
            continue;
        seen.insert(reply.current().ts);
        if (const auto mailed = mailedReply(reply, reader))
            append(acts, actsOfReply(*mailed, draft, asked, reader));
        else if (!isMail(reply.lastContent())) // a customer decides nothing
            append(acts, reply.lastContent().byApp() ? actsOfCard(reply, draft.agent, reader)
                                                     : actsOfReply(reply, draft, asked, reader));
    }
    return acts;
}

/// How many people must approve, by the card or by an app's reply: "This one needs two approvals."
std::size_t votesNeededIn(const domain::Thread &thread)
{
    auto needed = votesNeeded(thread.root().lastContent());
    for (const auto &reply : thread.messages) {
        if (reply.lastContent().byApp())
            needed = std::max(needed, votesNeeded(reply.lastContent()));
    }
    return needed;
}

} // namespace

std::optional<Request> findRequest(const domain::Thread &thread, const ChannelReader &reader)
{
    if (auto taught = findTaught(thread.root(), reader))
        return taught;
    auto request = findRequestOf(thread.root(), reader);
    if (!request)
        request = findRequestAbove(thread, reader);
    if (!request)
        request = findRequestBelow(thread, reader);
    return request ? request : findDecided(thread, reader);
}

bool isDecidedBelow(const domain::Thread &thread, const ChannelReader &reader)
{
    return answerBelow(thread, reader).has_value();
}

Outcome outcomeOf(const domain::Thread &thread, const Draft &draft, const ChannelReader &reader)
{
    auto acts = actsOf(thread, draft, reader);
    const auto needed = std::any_of(acts.acts.begin(), acts.acts.end(), mayBeOneOfSeveral) ? votesNeededIn(thread) : 1;
    return resolve(std::move(acts), actOfReactions(thread.root(), draft.agent, reader), reader, needed);
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
