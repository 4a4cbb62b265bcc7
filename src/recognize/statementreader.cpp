// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/statementreader.h"

#include "recognize/amountreader.h"
#include "recognize/labels.h"
#include "recognize/sourcetext.h"
#include "recognize/statementpeople.h"
#include "recognize/statementreason.h"
#include "recognize/statementspot.h"

namespace precedent::recognize {

namespace {

constexpr qsizetype longestLine = 4096; ///< a line of a card is much shorter

/// "<@U2> approved the application": whoever stands directly before the verb.
std::vector<domain::PersonRef> subjectOf(const Prose &prose, const Tokens &tokens, const Spot &spot,
                                         const PeopleResolver &people)
{
    const bool isChange = newStatusAt(tokens) == spot.begin;
    return namedBefore(prose, tokens,
                       isChange ? vocabulary().card[QStringLiteral("status-verbs")].find(tokens).at : spot.begin,
                       people);
}

std::optional<base::Money> amountIn(const Prose &prose, base::Currency inForce)
{
    for (const auto &mention : moneyMentions(normalizedFigures(prose.text().left(longestLine)), inForce)) {
        if (mention.money)
            return mention.money;
    }
    return std::nullopt;
}

/// "Maya agreed to $40 only. She was early": one of ours, and the sum behind the words.
std::optional<Statement> readAgreedSum(const QString &mrkdwn, const PeopleResolver &people, base::Currency inForce)
{
    auto unmarked = withoutStruckOut(mrkdwn);
    const Prose prose(withMentions(unmarked.remove(u'*').remove(u'_'), people), people.names());
    const auto tokens = withoutEmoji(prose.tokens());
    const auto agreed = cardTable(QStringLiteral("approve-sum")).find(tokens);
    const auto sum = agreed.at + agreed.length;
    const bool isSum = agreed && sum < tokens.size() &&
                       (isFigure(tokens[sum]) || (sum + 1 < tokens.size() && isFigure(tokens[sum + 1])));
    Statement statement{StatementKind::Approve, {}, {}, {}, {}, false};
    if (isSum)
        statement.by = namedBefore(prose, tokens, agreed.at, people);
    statement.amount = isSum ? amountIn(prose, inForce) : std::nullopt;
    if (statement.by.empty() || !statement.amount)
        return std::nullopt;
    readNextSentence(statement, prose, tokens, sum, people);
    return statement;
}

} // namespace

std::optional<StatementKind> statementKind(const QString &plain, StatementPlace place)
{
    const auto spot = findSpot(withoutEmoji(tokenize(plain)), place);
    return spot ? std::optional(spot->kind) : std::nullopt;
}

std::optional<Statement> readStatement(const QString &mrkdwn, const PeopleResolver &people, base::Currency inForce,
                                       StatementPlace place)
{
    auto unmarked = withoutStruckOut(mrkdwn);
    Prose prose(unmarked.remove(u'*'), people.names());
    auto tokens = withoutEmoji(prose.tokens());
    auto spot = findSpot(tokens, place);
    if (!spot)
        return cardTable(QStringLiteral("approve-sum")).find(tokens) ? readAgreedSum(mrkdwn, people, inForce)
                                                                     : std::nullopt;
    if (const auto named = withMentions(unmarked, people); named != unmarked) {
        prose = Prose(named, people.names());
        tokens = withoutEmoji(prose.tokens());
        spot = findSpot(tokens, place);
        if (!spot)
            return std::nullopt;
    }
    Statement statement;
    statement.kind = spot->kind;
    statement.isAutomatic = spot->kind == StatementKind::Auto || vocabulary().card[QStringLiteral("auto-deny")].match(
                                                                     tokens, spot->begin, tokens.size()) > 0;
    const auto by = findBy(tokens, spot->end);
    statement.by = by ? namedBy(prose, tokens, *by, people) : subjectOf(prose, tokens, *spot, people);
    const bool isChange = spot->begin > 0 && newStatusAt(tokens) == spot->begin;
    if (!by && statement.by.empty() && isChange) { // "overturned by Maya: now declined"
        const auto verb = vocabulary().card[QStringLiteral("status-verbs")].find(tokens).at;
        if (const auto changed = findBy(tokens, verb))
            statement.by = namedBy(prose, tokens, *changed, people);
    }
    if (!by && statement.by.empty())
        statement.by = namedBehind(prose, tokens, spot->end, people);
    if (!by && statement.by.empty())
        statement.by = namedByReview(prose, tokens, spot->begin, people);
    if (!by && statement.by.empty())
        statement.by = namedAtOpening(prose, tokens, spot->begin, people);
    if (!by && statement.by.empty())
        statement.by = namedInBrackets(prose, tokens, spot->end, people);
    statement.at = printedTime(mrkdwn);
    statement.reason = reasonBehind(prose, tokens, spot->end, people, statement.at.has_value());
    const bool decides = spot->kind == StatementKind::Approve || spot->kind == StatementKind::Deny;
    if (statement.reason.isEmpty() && decides)
        readNextSentence(statement, prose, tokens, spot->end, people);
    statement.amount = amountIn(prose, inForce);
    return statement;
}

std::optional<StatementKind> headingVerdict(const QString &plain)
{
    static const QRegularExpression heading(
        QStringLiteral(
            R"(^[^\p{L}\[]*(?:\[([\p{L} ]{3,20})\]|(?:CLOSED\W+)?(\p{Lu}[\p{Lu} ]{3,18}\p{Lu})(?=\s|\W|$)))"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = heading.match(plain.left(longestLine));
    const auto word = match.captured(1) + match.captured(2);
    auto tokens = tokenize(word);
    for (; !tokens.empty(); tokens.pop_back()) { // "REJECTED PRICE OVERRIDE"
        for (const auto &[key, kind] : {std::pair(QStringLiteral("deny"), StatementKind::Deny),
                                        std::pair(QStringLiteral("approve"), StatementKind::Approve)}) {
            if (cardTable(key).match(tokens, 0, tokens.size()) == tokens.size())
                return kind;
        }
    }
    return std::nullopt;
}

std::vector<domain::PersonRef> reviewersIn(const QString &mrkdwn, const PeopleResolver &people)
{
    const Prose prose(mrkdwn.left(longestLine), people.names());
    const auto tokens = withoutEmoji(prose.tokens());
    const auto verb = vocabulary().card[QStringLiteral("review-verbs")].find(tokens);
    return verb ? subjectOf(prose, tokens, {StatementKind::Pending, verb.at, verb.at + verb.length}, people)
                : std::vector<domain::PersonRef>();
}

std::optional<base::Instant> printedTime(const QString &mrkdwn)
{
    static const QRegularExpression token(QStringLiteral(R"(<!date\^(\d{1,12})\^)"));
    const auto match = token.match(mrkdwn);
    return match.hasMatch() ? std::optional(base::Instant::fromSeconds(match.captured(1).toLongLong())) : std::nullopt;
}

namespace {

/// ":thumbsup: from Maya Ortiz", ":large_green_circle: Go (Maya Ortiz)": a sign and somebody behind it.
bool isSignedSign(const QString &plain)
{
    static const QRegularExpression sign(
        QStringLiteral(R"(^\s*:([a-z0-9_+'-]{1,40}):\s+(\p{L}[^(]{0,24}\(|\p{L}{2,6}\s))"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = plain.trimmed().startsWith(u':') ? sign.match(plain) : QRegularExpressionMatch();
    const auto name = match.hasMatch() ? emojiName(match.captured(1)) : QString();
    if (!vocabulary().approveEmoji.contains(name) && !vocabulary().denyEmoji.contains(name))
        return false;
    const auto behind = match.captured(2);
    return behind.endsWith(u'(') || vocabulary().card[QStringLiteral("by")].match(tokenize(behind), 0, 1) > 0;
}

/// "Supervisor Maya Ortiz: approved. Our mistake"
bool isSignedVerdict(const QString &plain)
{
    static const QRegularExpression signedBy(QStringLiteral(R"(^\s*([^:\n]{4,50}):\s+(\S.*)$)"));
    const auto match = signedBy.match(plain);
    const auto label = match.hasMatch() ? tokenize(match.captured(1)) : Tokens();
    const auto step = cardTable(QStringLiteral("step-words")).match(label, 0, label.size());
    const bool names =
        step > 0 && step < label.size() && plain.at(match.capturedStart(1) + label[step].begin).isUpper();
    if (!names)
        return false;
    const auto kind = statementKind(match.captured(2), StatementPlace::StatusValue);
    return kind == StatementKind::Approve || kind == StatementKind::Deny;
}

} // namespace

bool isDecoratedVerdict(const QString &line)
{
    static const QRegularExpression decorated(QStringLiteral(R"(^\s*(?:[*_]|:[A-Za-z0-9_+'-]+:|\p{So}))"),
                                              QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression address(QStringLiteral(R"(\s*\([^()@]{0,64}@[^()]{0,128}\))"));
    const auto plain = domain::plainText(line).left(longestLine).remove(address);
    if (isSignedSign(plain) || isSignedVerdict(plain))
        return true;
    const auto kind = statementKind(plain, StatementPlace::Line);
    if (!kind || decorated.match(line).hasMatch())
        return kind.has_value();
    const auto tokens = withoutEmoji(tokenize(plain));
    return opensWithVerdict(tokens) || isStatusAlone(tokens) || opensWithActor(plain, tokens);
}

} // namespace precedent::recognize
