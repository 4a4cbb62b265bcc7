// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/emojistatement.h"

#include "recognize/vocabulary.h"

namespace precedent::recognize {

namespace {

constexpr qsizetype longestLine = 300;

std::optional<StatementKind> kindOf(const Token &token)
{
    const auto name = token.kind == Token::Kind::Emoji ? emojiName(token.word) : QString();
    if (vocabulary().approveEmoji.contains(name))
        return StatementKind::Approve;
    return vocabulary().denyEmoji.contains(name) ? std::optional(StatementKind::Deny) : std::nullopt;
}

} // namespace

namespace {

/// The words from a token up to the next mark.
struct Segment
{
    std::size_t begin = 0;
    std::size_t end = 0; ///< of the mark, or of all tokens

    [[nodiscard]] std::size_t size() const { return end - begin; }
};

Segment segmentAt(const Tokens &tokens, std::size_t begin)
{
    auto end = begin;
    while (end < tokens.size() && tokens[end].kind != Token::Kind::Separator)
        ++end;
    return {begin, end};
}

domain::PersonRef personIn(const Prose &prose, const Segment &segment, const PeopleResolver &people)
{
    const auto &tokens = prose.tokens();
    if (segment.size() == 0)
        return {};
    const auto &named = tokens[segment.begin];
    return named.kind == Token::Kind::Mention && segment.size() == 1
               ? people.byId(prose.mentionedId(named))
               : people.byName(prose.show(named.begin, tokens[segment.end - 1].end));
}

/// ":white_check_mark: Maya Ortiz — “our fault”", ":x: by <@U2>: too late", ":large_green_circle: Go (Maya Ortiz)": a
/// sign, perhaps a word or two for it, one of ours, and why.
std::optional<Statement> readSigned(const Prose &prose, const PeopleResolver &people)
{
    constexpr std::size_t fewWords = 2;
    const auto &tokens = prose.tokens();
    const auto kind = tokens.empty() ? std::nullopt : kindOf(tokens.front());
    if (!kind)
        return std::nullopt;
    auto segment = segmentAt(tokens, 1 + vocabulary().card[QStringLiteral("by")].match(tokens, 1, tokens.size()));
    auto person = personIn(prose, segment, people);
    if (person.id.isEmpty() && segment.size() > 0 && segment.size() <= fewWords) {
        segment = segmentAt(tokens, segment.end + 1);
        person = personIn(prose, segment, people);
    }
    if (person.id.isEmpty() || segment.end >= tokens.size())
        return std::nullopt;
    Statement statement;
    statement.kind = *kind;
    statement.by = {person};
    statement.reason = prose.show(tokens[segment.end].end);
    return statement;
}

} // namespace

std::optional<Statement> readEmojiStatement(const QString &mrkdwn, const PeopleResolver &people, StatementPlace place)
{
    if (mrkdwn.size() > longestLine)
        return std::nullopt;
    auto unmarked = mrkdwn;
    const Prose prose(unmarked.remove(u'*'), people.names());
    Statement statement;
    std::optional<StatementKind> kind;
    const Token *first = nullptr;
    const Token *last = nullptr;
    for (const auto &token : prose.tokens()) {
        if (const auto said = kindOf(token)) {
            if (kind && kind != said)
                return std::nullopt;
            kind = said;
        } else if (token.kind == Token::Kind::Mention) {
            statement.by.push_back(people.byId(prose.mentionedId(token)));
        } else if (token.kind == Token::Kind::Word) {
            first = first == nullptr ? &token : first;
            last = &token;
        }
    }
    if (!kind)
        return std::nullopt;
    statement.kind = *kind;
    if (first != nullptr) {
        const auto person =
            statement.by.empty() ? people.byName(prose.show(first->begin, last->end)) : domain::PersonRef();
        if (person.id.isEmpty())
            return readSigned(prose, people);
        statement.by = {person};
    }
    const bool decides = !statement.by.empty() || place == StatementPlace::StatusValue;
    return decides ? std::optional(statement) : std::nullopt;
}

} // namespace precedent::recognize
