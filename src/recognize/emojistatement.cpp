// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/emojistatement.h"

#include "recognize/amountreader.h"
#include "recognize/vocabulary.h"
#include "recognize/withoutclock.h"

#include <QtCore/QRegularExpression>

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
    const bool isDated = person.id.isEmpty() && segment.size() > 1 && isFigure(tokens[segment.end - 1]);
    if (isDated) // ":white_check_mark: Maya Ortiz 2026/05/26"
        person = people.knownAtBeginning(prose.show(tokens[segment.begin].begin, tokens[segment.end - 1].begin));
    if (person.id.isEmpty() || segment.end >= tokens.size())
        return std::nullopt;
    Statement statement;
    statement.kind = *kind;
    statement.by = {person};
    statement.reason = isDated ? QString() : withoutOpeningTime(prose.show(tokens[segment.end].end));
    return statement;
}

/// "Maya Ortiz :x: “too late”"
std::optional<Statement> readNamedSign(const Prose &prose, const PeopleResolver &people)
{
    constexpr std::size_t longestName = 4;
    const auto &tokens = prose.tokens();
    const auto sign =
        std::find_if(tokens.begin(), tokens.end(), [](const Token &token) { return kindOf(token).has_value(); });
    const auto at = std::size_t(sign - tokens.begin());
    const std::size_t begin = tokens.size() > 2 && tokens[1].word == QLatin1String(":") ? 2 : 0; // "Finance: …"
    if (at <= begin || at > begin + longestName || at == tokens.size())
        return std::nullopt;
    const auto person = personIn(prose, {begin, at}, people);
    if (person.id.isEmpty())
        return std::nullopt;
    static const QRegularExpression marks(QStringLiteral(R"(^[\s"“”„«»'‘’:,–—-]+|[\s"“”„«»'‘’]+$)"));
    Statement statement;
    statement.kind = *kindOf(*sign);
    statement.by = {person};
    statement.reason = prose.show(sign->end).remove(marks);
    return statement;
}

/// "~$66~ *$33* ✔ Maya": the sum that took the place of another, and the rest of the line.
struct NewSum
{
    std::optional<base::Money> sum;
    QString rest;
};

NewSum newSumIn(const QString &mrkdwn, base::Currency inForce)
{
    static const QRegularExpression changed(
        QStringLiteral(
            R"(^\s*(?:~[^~\n]{2,24}~)?\s*(?:→|->)?\s*\*?([^*~\n]{2,24}?)\*?\s*(?=[✔✅✓☑]|:[a-z_]{2,30}:)(.*)$)"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::DotMatchesEverythingOption);
    const auto match = changed.match(mrkdwn);
    if (!match.hasMatch())
        return {{}, mrkdwn};
    const auto text = normalizedFigures(match.captured(1)).trimmed();
    const auto sums = moneyMentions(text, inForce);
    const bool isSum = sums.size() == 1 && sums.front().begin == 0 && sums.front().end == text.size();
    return isSum ? NewSum{sums.front().money, match.captured(2)} : NewSum{{}, mrkdwn};
}

} // namespace

std::optional<Statement> readEmojiStatement(const QString &mrkdwn, const PeopleResolver &people, base::Currency inForce,
                                            StatementPlace place)
{
    if (mrkdwn.size() > longestLine)
        return std::nullopt;
    if (const auto changed = newSumIn(mrkdwn, inForce); changed.sum) {
        auto statement = readEmojiStatement(changed.rest, people, inForce, place);
        if (statement && statement->kind == StatementKind::Approve)
            statement->amount = changed.sum;
        return statement;
    }
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
        if (person.id.isEmpty()) {
            const auto named = readNamedSign(prose, people);
            return named ? named : readSigned(prose, people);
        }
        statement.by = {person};
    }
    const bool decides = !statement.by.empty() || place == StatementPlace::StatusValue;
    return decides ? std::optional(statement) : std::nullopt;
}

} // namespace precedent::recognize
