// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/typereader.h"

#include "recognize/vocabulary.h"

namespace precedent::recognize {

namespace {

/// "20%" as "%", so that "20% off" is found as "% off".
Tokens withBarePercent(Tokens tokens)
{
    for (auto &token : tokens) {
        if (token.word.size() > 1 && token.word.endsWith(u'%') && token.word.at(0).isDigit())
            token.word = QStringLiteral("%");
    }
    return tokens;
}

/// What stands at `at` makes the type before it a part of something else's name.
bool isCompound(const Tokens &tokens, std::size_t at)
{
    return at < tokens.size() && tokens[at].kind == Token::Kind::Word &&
           vocabulary().asking[QStringLiteral("compounds")].match(tokens, at, tokens.size()) > 0;
}

/// The key of an issue: letters, a hyphen and digits.
bool isKey(const QString &plain, const Token &token)
{
    return token.end + 1 < plain.size() && plain.at(token.end) == u'-' && plain.at(token.end + 1).isDigit() &&
           plain.at(token.begin).isUpper() && plain.at(token.end - 1).isUpper();
}

struct Found
{
    domain::RequestType type = domain::RequestType::Other;
    std::size_t length = 0; ///< in tokens
};

/// The type with the longest word for it at `at`.
Found typeAt(const Tokens &tokens, std::size_t at)
{
    Found found;
    for (const auto &[table, type] : vocabulary().types) {
        const auto length = table.match(tokens, at, tokens.size());
        if (length > found.length)
            found = {type, length};
    }
    return found;
}

} // namespace

std::optional<TypeMention> findType(const QString &plain, qsizetype from)
{
    const auto &words = vocabulary();
    const auto tokens = withBarePercent(tokenize(plain));
    for (std::size_t at = 0; at < tokens.size();) {
        if (const auto length = words.notTypes.match(tokens, at, tokens.size())) {
            at += length;
            continue;
        }
        auto [type, longest] = tokens[at].begin < from ? Found() : typeAt(tokens, at);
        if (longest > 0 && isCompound(tokens, at + longest)) { // "discount rules"
            at += longest + 1;
            continue;
        }
        if (longest > 0 && isKey(plain, tokens[at])) { // "COMP-11221"
            ++at;
            continue;
        }
        const auto head = type == domain::RequestType::Comp && longest == 1 ? typeAt(tokens, at + 1) : Found();
        if (head.length > 0) { // "courtesy discount"
            longest += head.length;
            type = head.type;
        }
        if (longest > 0) {
            const auto begin = tokens[at].begin;
            return TypeMention{type, plain.mid(begin, tokens[at + longest - 1].end - begin), begin};
        }
        ++at;
    }
    return std::nullopt;
}

namespace {

std::optional<TypeMention> firstOf(const std::vector<QRegularExpression> &patterns, domain::RequestType type,
                                   const QString &plain)
{
    constexpr qsizetype longest = 4096;
    const auto text = plain.left(longest);
    for (const auto &pattern : patterns) {
        const auto match = pattern.match(text);
        if (match.hasMatch())
            return TypeMention{type, match.captured(1), match.capturedStart(1)};
    }
    return std::nullopt;
}

} // namespace

std::optional<TypeMention> impliedType(const QString &plain)
{
    const auto refund = firstOf(vocabulary().paidBack, domain::RequestType::Refund, plain);
    return refund ? refund : firstOf(vocabulary().takenOff, domain::RequestType::Discount, plain);
}

std::optional<TypeMention> givenFree(const QString &plain)
{
    return firstOf(vocabulary().forFree, domain::RequestType::Comp, plain);
}

domain::RequestType typeOf(const QString &value)
{
    const auto found = findType(value);
    return found ? found->type : domain::RequestType::Other;
}

} // namespace precedent::recognize
