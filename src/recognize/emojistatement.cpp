// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/emojistatement.h"

#include "recognize/vocabulary.h"

namespace precedent::recognize {

namespace {

constexpr qsizetype longestLine = 200;

std::optional<StatementKind> kindOf(const Token &token)
{
    const auto name = token.kind == Token::Kind::Emoji ? emojiName(token.word) : QString();
    if (vocabulary().approveEmoji.contains(name))
        return StatementKind::Approve;
    return vocabulary().denyEmoji.contains(name) ? std::optional(StatementKind::Deny) : std::nullopt;
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
            return std::nullopt;
        statement.by = {person};
    }
    const bool decides = !statement.by.empty() || place == StatementPlace::StatusValue;
    return decides ? std::optional(statement) : std::nullopt;
}

} // namespace precedent::recognize
