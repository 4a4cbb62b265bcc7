// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/textpiece.h"

#include "recognize/prose.h"
#include "recognize/statementpeople.h"
#include "recognize/vocabulary.h"

#include <algorithm>

namespace precedent::recognize {

std::vector<TextPiece> textPiecesOf(const QString &line)
{
    static const QRegularExpression marks(
        QStringLiteral("\\s*(?:[:：](?=\\s|$)|\\s[–—·|/"
                       ">→-]+(?=\\s)|[\\[\\](){}“”„«»\"]|\\s{2,}|(?<!\\b\\p{Lu})\\.(?=\\s\\p{Lu})|[;；])\\s*"),
        QRegularExpression::UseUnicodePropertiesOption);
    std::vector<TextPiece> pieces;
    qsizetype from = 0;
    QChar mark;
    auto matches = marks.globalMatch(line);
    const auto take = [&](qsizetype to) {
        const auto text = line.mid(from, to - from).trimmed();
        if (!text.isEmpty())
            pieces.push_back({text, mark});
    };
    while (matches.hasNext()) {
        const auto match = matches.next();
        take(match.capturedStart());
        const auto shown = match.captured().trimmed();
        mark = shown.isEmpty() ? QChar(u' ') : shown.at(0);
        from = match.capturedEnd();
    }
    take(line.size());
    return pieces;
}

std::vector<domain::PersonRef> peopleOfPiece(const QString &piece, const PeopleResolver &people)
{
    const Prose prose(withMentions(piece, people), people.names());
    std::vector<domain::PersonRef> found;
    for (const auto &token : prose.tokens()) {
        const auto person =
            token.kind == Token::Kind::Mention ? people.byId(prose.mentionedId(token)) : domain::PersonRef();
        if (!person.id.isEmpty())
            found.push_back(person);
    }
    if (!found.empty())
        return found;
    constexpr qsizetype longestName = 4;
    const auto words = withoutOpening(withoutOpening(barePiece(prose.show(0)), cardTable(QStringLiteral("by"))),
                                      cardTable(QStringLiteral("said-verbs")))
                           .split(u' ', Qt::SkipEmptyParts)
                           .mid(0, longestName);
    const bool isName = !words.isEmpty() && words.front().at(0).isUpper();
    const auto person = isName ? people.knownAtBeginning(words.join(u' ')) : domain::PersonRef();
    return person.id.isEmpty() ? found : std::vector{person};
}

QString withoutOpening(const QString &plain, const PhraseTable &words)
{
    const auto tokens = tokenize(plain);
    const auto length = words.match(tokens, 0, tokens.size());
    return length > 0 && length < tokens.size() ? plain.mid(tokens[length].begin) : plain;
}

QString barePiece(QString plain)
{
    static const QRegularExpression edges(QStringLiteral(R"(^[\s>*_`~•◦➤↳-]+|[\s*_`~.,]+$)"));
    return plain.remove(edges);
}

} // namespace precedent::recognize
