// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/reactionacts.h"

#include "recognize/document.h"
#include "recognize/vocabulary.h"

#include <algorithm>

namespace precedent::recognize {

using domain::DecidedVia;
using domain::TimeSource;

namespace {

/// The people who gave one kind of reaction, and since when it stood.
struct Reactors
{
    std::vector<domain::PersonRef> people;
    std::optional<base::Instant> since;
    bool isTimed = true; ///< the time of every one of them is known

    void add(const domain::PersonRef &person, std::optional<base::Instant> at)
    {
        if (std::find(people.begin(), people.end(), person) == people.end())
            people.push_back(person);
        isTimed = isTimed && at;
        if (at)
            since = std::min(since.value_or(*at), *at);
    }
};

std::optional<base::Instant> timeOf(const domain::MessageHistory &root, const QString &reaction, const QString &user)
{
    const auto &times = root.reactionTimes;
    const auto found = std::find_if(times.begin(), times.end(), [&](const domain::ReactionTime &time) {
        return time.name == reaction && time.user == user;
    });
    return found == times.end() ? std::nullopt : std::optional(found->at);
}

/// Exact where each reaction's time is known, else the bounds of what was seen.
void setTime(Act &act, const Reactors &reactors, const domain::MessageHistory &root)
{
    if (reactors.isTimed && reactors.since) {
        act.at = reactors.since;
        act.source = TimeSource::Event;
        act.order = *act.at;
        return;
    }
    act.notBefore = root.reactionsNotBefore;
    act.notAfter = root.reactionsNotAfter;
}

} // namespace

std::size_t votesNeeded(const domain::Message &message)
{
    constexpr qsizetype longest = 4096;
    static const QHash<QString, std::size_t> numbers{{QStringLiteral("two"), 2},
                                                     {QStringLiteral("three"), 3},
                                                     {QStringLiteral("four"), 4},
                                                     {QStringLiteral("five"), 5}};
    const auto &card = vocabulary().card;
    const auto &needs = card[QStringLiteral("vote-needs")];
    const auto &needed = card[QStringLiteral("vote-needed")];
    const auto &units = card[QStringLiteral("vote-units")];
    const auto tokens = tokenize(domain::plainText(fullText(message).left(longest)));
    if (card[QStringLiteral("vote-pairs")].find(tokens)) // "four eyes"
        return 2;
    for (std::size_t at = 0; at + 1 < tokens.size(); ++at) {
        const auto &word = tokens[at].word;
        const auto count = numbers.value(word, word.size() < 3 ? std::size_t(word.toUInt()) : 0);
        if (count == 0)
            continue;
        const auto votes = units.match(tokens, at + 1, tokens.size());
        const bool isVote = votes > 0 || vocabulary().approveEmoji.contains(emojiName(tokens[at + 1].word));
        const bool isNeeded = needs.matchBefore(tokens, 0, at) > 0 ||
                              needed.match(tokens, at + 1 + votes, tokens.size()) > 0; // "two signatures required"
        if (isVote && isNeeded)
            return count;
    }
    return 1;
}

std::optional<Act> actOfReactions(const domain::MessageHistory &root, const domain::PersonRef &agent,
                                  const ChannelReader &reader)
{
    Reactors approving;
    Reactors denying;
    bool attempt = false;
    bool isCut = false;
    const auto &words = vocabulary();
    for (const auto &reaction : root.lastContent().reactions) {
        const auto name = emojiName(reaction.name);
        const bool approves = words.approveEmoji.contains(name);
        if (!approves && !words.denyEmoji.contains(name))
            continue;
        isCut = isCut || qsizetype(reaction.count) > reaction.users.size();
        for (const auto &user : reaction.users) {
            const auto person = reader.people.byId(user);
            auto &list = approves ? approving : denying;
            const bool own = reader.people.couldBeSame(person, agent);
            attempt = attempt || (own && approves);
            const bool counts = !own && !reader.context.people.value(user).isBot && reader.people.isApprover(person);
            if (counts)
                list.add(person, timeOf(root, reaction.name, user));
        }
    }
    const bool isApproved = !approving.people.empty();
    const bool isDenied = !denying.people.empty();
    if (!isApproved && !isDenied && !attempt && !isCut)
        return std::nullopt;
    Act act;
    act.via = DecidedVia::Reaction;
    act.message = root.current().ts;
    act.messageVersion = root.versions.size() - 1;
    const auto &deciding = isApproved ? approving : denying;
    act.by = deciding.people;
    act.kind = isApproved ? ActKind::Approve : ActKind::Deny;
    // Who is not listed may have decided, or decided otherwise.
    if (isCut || (isApproved && isDenied))
        act.kind = ActKind::Unclear;
    else if (!act.by.empty() && act.by.size() < votesNeeded(root.lastContent()))
        act.kind = ActKind::Partial;
    else if (!isApproved && !isDenied)
        act.kind = ActKind::SelfAttempt;
    setTime(act, deciding, root);
    return act;
}

} // namespace precedent::recognize
