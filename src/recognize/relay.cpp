// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/relay.h"

#include "recognize/clauseparts.h"
#include "recognize/replyacts.h"
#include "recognize/saidreason.h"
#include "recognize/vocabulary.h"
#include "recognize/withoutclock.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

constexpr std::size_t longestName = 4;
constexpr std::size_t reach = 12; ///< how far behind the name what they said is looked for, in tokens

struct Named
{
    domain::PersonRef person;
    std::size_t end = 0;
};

bool isMark(const Token &token)
{
    return token.kind == Token::Kind::Separator && QStringLiteral(",:;-–—\"").contains(token.word.trimmed());
}

/// Finds whose words a reply passes on, and what they are.
class RelayFinder
{
public:
    RelayFinder(const Prose &prose, const PeopleResolver &people)
        : m_prose(prose), m_tokens(prose.tokens()), m_people(people)
    {
    }

    [[nodiscard]] std::optional<Relay> find() const
    {
        if (auto said = saidByName())
            return said;
        if (auto told = decidedByName())
            return told;
        return actedByName();
    }

private:
    [[nodiscard]] std::size_t skip(std::size_t at, std::initializer_list<const char *> keys) const
    {
        for (auto before = at + 1; at != before;) {
            before = at;
            for (const auto *key : keys)
                at += cardTable(QLatin1String(key)).match(m_tokens, at, m_tokens.size());
            while (at < m_tokens.size() && isMark(m_tokens[at]))
                ++at;
        }
        return at;
    }

    /// The one of ours whose name begins here.
    [[nodiscard]] std::optional<Named> nameAt(std::size_t at) const
    {
        if (at >= m_tokens.size())
            return std::nullopt;
        if (m_tokens[at].kind == Token::Kind::Mention)
            return Named{m_people.byId(m_prose.mentionedId(m_tokens[at])), at + 1};
        auto end = at;
        while (end < std::min(m_tokens.size(), at + longestName) && m_tokens[end].kind == Token::Kind::Word &&
               !isFigure(m_tokens[end]))
            ++end;
        for (; end > at; --end) {
            const auto written = m_prose.show(m_tokens[at].begin, m_tokens[end - 1].end);
            const auto person = written.at(0).isUpper() ? m_people.byName(written) : domain::PersonRef();
            if (!person.id.isEmpty())
                return Named{person, behindBrackets(end)};
        }
        return std::nullopt;
    }

    /// "Maya Ortiz (duty manager)"
    [[nodiscard]] std::size_t behindBrackets(std::size_t at) const
    {
        constexpr std::size_t longest = 6;
        if (at >= m_tokens.size() || m_tokens[at].word != QLatin1String("("))
            return at;
        const auto last = std::min(m_tokens.size(), at + longest);
        const auto close = std::find_if(m_tokens.begin() + std::ptrdiff_t(at), m_tokens.begin() + std::ptrdiff_t(last),
                                        [](const Token &token) { return token.word == QLatin1String(")"); });
        return close - m_tokens.begin() == std::ptrdiff_t(last) ? at : std::size_t(close - m_tokens.begin()) + 1;
    }

    [[nodiscard]] std::size_t saidLength(std::size_t at) const
    {
        return std::max(cardTable(QStringLiteral("said-ways")).match(m_tokens, at, m_tokens.size()),
                        cardTable(QStringLiteral("said-verbs")).match(m_tokens, at, m_tokens.size()));
    }

    /// Whether a verdict stands here.
    [[nodiscard]] bool decidesAt(std::size_t at) const
    {
        static const auto keys = {"approve",        "deny",        "approve-word",  "deny-word",
                                  "approve-phrase", "deny-phrase", "approve-alone", "deny-alone"};
        return std::any_of(keys.begin(), keys.end(), [&](const char *key) {
            return verdictTable(QLatin1String(key)).match(m_tokens, at, m_tokens.size()) > 0;
        });
    }

    /// What stands from there on, read as that person's own; `anyhow` also where it does not begin with a verdict.
    [[nodiscard]] std::optional<Relay> relay(const domain::PersonRef &by, std::size_t from, bool anyhow = false) const
    {
        if (by.id.isEmpty() || from >= m_tokens.size() || !(anyhow || decidesAt(from)))
            return std::nullopt;
        const auto verdict = readReply(m_prose.from(m_tokens[from].begin));
        const bool decides = verdict.kind == VerdictKind::Approve || verdict.kind == VerdictKind::Deny;
        return decides ? std::optional(Relay{by, verdict}) : std::nullopt;
    }

    [[nodiscard]] bool isQuoted(std::size_t at) const
    {
        static const QString opening = QStringLiteral("\"“„«'‘");
        const auto next = at + 1 < m_tokens.size() && m_tokens[at].word == QLatin1String(":")
                              ? m_prose.text().mid(m_tokens[at].end, 2)
                              : QString();
        return std::any_of(next.begin(), next.end(), [](QChar c) { return opening.contains(c); });
    }

    /// "Maya agrees", "Maya is ok with this one".
    [[nodiscard]] std::optional<Relay> agreement(const Named &named) const
    {
        for (const auto &[key, kind] : {std::pair(QStringLiteral("relay-denies"), VerdictKind::Deny),
                                        std::pair(QStringLiteral("relay-approves"), VerdictKind::Approve)}) {
            const auto length = cardTable(key).match(m_tokens, named.end, m_tokens.size());
            if (length == 0)
                continue;
            const auto verdict = verdictWith(kind, skip(named.end + length, {"relay-objects"}));
            if (verdict.kind != VerdictKind::None)
                return Relay{named.person, verdict};
        }
        return std::nullopt;
    }

    /// "Maya says no", "per Maya: ok", "just had Maya on the phone, answer is no", "Maya is driving, asked me to type:
    /// no".
    [[nodiscard]] std::optional<Relay> saidByName() const
    {
        const auto openers = cardTable(QStringLiteral("relay-openers")).match(m_tokens, 0, m_tokens.size());
        const auto named = nameAt(openers);
        if (!named)
            return std::nullopt;
        const auto behind = [&](std::size_t at) { return skip(at, {"said-ways", "said-verbs", "relay-links", "has"}); };
        if (openers > 0) {
            if (const auto found = relay(named->person, behind(named->end), true))
                return found;
        }
        if (const auto agreed = agreement(*named))
            return agreed;
        if (isQuoted(named->end)) // Maya: "yes, he called twice"
            return relay(named->person, behind(named->end));
        for (auto at = named->end; at < std::min(m_tokens.size(), named->end + reach); ++at) {
            if (m_tokens[at].kind == Token::Kind::Separator && !isMark(m_tokens[at]))
                break;
            // "Maya is out, Tom says ok" passes on Tom's.
            const bool isTheirs = at == named->end || isMark(m_tokens[at - 1]);
            const auto length =
                isTheirs ? saidLength(at + cardTable(QStringLiteral("has")).match(m_tokens, at, m_tokens.size())) : 0;
            if (length > 0)
                return relay(named->person, behind(at));
        }
        return std::nullopt;
    }

    /// What stands behind the name and the way in which it was told is the reason.
    [[nodiscard]] Verdict verdictWith(VerdictKind kind, std::size_t from) const
    {
        auto at = from;
        while (const auto length = cardTable(QStringLiteral("said-ways")).match(m_tokens, at, m_tokens.size()))
            at += length;
        if (const auto time = m_prose.show(at < m_tokens.size() ? m_tokens[at].begin : m_prose.text().size());
            !time.isEmpty() && withoutOpeningTime(time).isEmpty()) // "at 11:11 CET"
            at = m_tokens.size();
        if (at < m_tokens.size() && m_tokens[at].kind != Token::Kind::Separator)
            return {};
        while (at < m_tokens.size() && m_tokens[at].kind == Token::Kind::Separator)
            ++at;
        const auto reason = at < m_tokens.size() ? m_prose.show(m_tokens[at].begin) : QString();
        return {kind, true, false, saysWhy(reason) ? reason : QString()};
    }

    [[nodiscard]] std::pair<VerdictKind, std::size_t> wordAt(std::size_t at) const
    {
        if (const auto length = verdictTable(QStringLiteral("deny")).match(m_tokens, at, m_tokens.size()))
            return {VerdictKind::Deny, at + length};
        if (const auto length = verdictTable(QStringLiteral("approve")).match(m_tokens, at, m_tokens.size()))
            return {VerdictKind::Approve, at + length};
        return {VerdictKind::None, at};
    }

    /// "Denied by Maya in person, too late".
    [[nodiscard]] std::optional<Relay> decidedByName() const
    {
        const auto [kind, end] = wordAt(0);
        const auto by = cardTable(QStringLiteral("by")).match(m_tokens, end, m_tokens.size());
        const auto named = kind != VerdictKind::None && by > 0 ? nameAt(end + by) : std::nullopt;
        if (!named)
            return std::nullopt;
        const auto verdict = verdictWith(kind, named->end);
        return verdict.kind == VerdictKind::None ? std::nullopt : std::optional(Relay{named->person, verdict});
    }

    /// "Maya approved it on the phone": nothing but the request behind the word.
    [[nodiscard]] std::optional<Relay> actedByName() const
    {
        const auto named = nameAt(0);
        if (!named || isMark(m_tokens[std::min(named->end, m_tokens.size() - 1)]))
            return std::nullopt;
        const auto has = cardTable(QStringLiteral("has")).match(m_tokens, named->end, m_tokens.size());
        const auto [kind, end] = wordAt(named->end + has);
        const auto object = cardTable(QStringLiteral("relay-objects")).match(m_tokens, end, m_tokens.size());
        if (kind == VerdictKind::None || object == 0)
            return std::nullopt;
        const auto verdict = verdictWith(kind, end + object);
        return verdict.kind == VerdictKind::None ? std::nullopt : std::optional(Relay{named->person, verdict});
    }

    const Prose &m_prose;
    const Tokens &m_tokens;
    const PeopleResolver &m_people;
};

} // namespace

std::optional<Relay> relayedVerdict(const Prose &prose, const PeopleResolver &people)
{
    return prose.tokens().size() < 2 ? std::nullopt : RelayFinder(prose, people).find();
}

} // namespace precedent::recognize
