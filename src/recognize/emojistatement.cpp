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

/// ":white_check_mark: Maya Ortiz — “our fault”", ":x: by <@U2>: too late": a sign, one of ours, and why.
std::optional<Statement> readSigned(const Prose &prose, const PeopleResolver &people)
{
    const auto &tokens = prose.tokens();
    const auto kind = tokens.empty() ? std::nullopt : kindOf(tokens.front());
    if (!kind)
        return std::nullopt;
    const auto by = vocabulary().card[QStringLiteral("by")].match(tokens, 1, tokens.size());
    auto mark = by + 1;
    while (mark < tokens.size() && tokens[mark].kind != Token::Kind::Separator)
        ++mark;
    if (mark == by + 1 || mark >= tokens.size())
        return std::nullopt;
    const auto &named = tokens[by + 1];
    const bool isMention = named.kind == Token::Kind::Mention && mark == by + 2;
    const auto person = isMention ? people.byId(prose.mentionedId(named))
                                  : people.byName(prose.show(named.begin, tokens[mark - 1].end));
    if (person.id.isEmpty())
        return std::nullopt;
    Statement statement;
    statement.kind = *kind;
    statement.by = {person};
    statement.reason = prose.show(tokens[mark].end);
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
