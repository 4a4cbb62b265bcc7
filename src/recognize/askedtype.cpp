// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/askedtype.h"

#include "recognize/amountreader.h"
#include "recognize/language.h"
#include "recognize/vocabulary.h"

#include <algorithm>

namespace precedent::recognize {

std::optional<Sentence> lastQuestion(const std::vector<Clause> &clauses)
{
    static const QString ends = QStringLiteral(".?!\n");
    const auto isQuestion = [](const Clause &clause) {
        return clause.terminator == QLatin1String("?") || clause.terminator == QString(QChar(0xFF1F));
    };
    for (auto last = clauses.size(); last > 0; --last) {
        if (!isQuestion(clauses[last - 1]))
            continue;
        auto first = last - 1;
        while (first > 0 && !ends.contains(clauses[first - 1].terminator) && !isQuestion(clauses[first - 1]))
            --first;
        return Sentence{first, last - 1};
    }
    return std::nullopt;
}

bool isAboutFacts(const Tokens &tokens, const std::vector<Clause> &clauses, const Sentence &question)
{
    const auto &clause = clauses[question.first];
    const auto begin = contentBegin(tokens, clause);
    const auto shortly = vocabulary().asking[QStringLiteral("whole-asks")].match(tokens, begin, clause.end);
    if (question.first == question.last && shortly > 0 && begin + shortly == clause.end) // "… Do we?"
        return false;
    const auto facts = vocabulary().asking[QStringLiteral("informational")].match(tokens, begin, clause.end);
    // "Do we pay it back?" begins like "do we".
    return facts > 0 && vocabulary().asking[QStringLiteral("permission")].match(tokens, begin, clause.end) <= facts;
}

std::optional<TypeMention> openingType(const QString &plain, const Tokens &tokens, const std::vector<Clause> &clauses,
                                       const Sentence &question)
{
    constexpr std::size_t longest = 10;
    const auto begin = contentBegin(tokens, clauses[question.first]);
    const auto end = clauses[question.last].end;
    if (begin >= end || end - begin > longest)
        return std::nullopt;
    const auto from = tokens[begin].begin;
    auto type = findType(plain.mid(from, tokens[end - 1].end - from));
    if (!type || type->asWritten.endsWith(u's') || type->asWritten.endsWith(QLatin1String("ed")))
        return std::nullopt;
    type->begin += from;
    // Others than English put a pronoun or the subject before it: "¿les perdonamos la penalización?"
    const auto reach = begin + (LanguageScope::current() == 0 ? 0 : 2);
    return type->begin <= tokens[std::min(reach, end - 1)].begin ? type : std::nullopt;
}

namespace {

/// In the sentence with the first sum: "the voucher did not work. Proposing a $40 refund".
std::optional<TypeMention> typeBesideMoney(const QString &plain)
{
    static const QRegularExpression ends(
        QStringLiteral(R"((?<!\b\p{Lu}\p{Ll})(?<!\b\p{Lu}\p{Ll}{2})[.?!]\s|\n)"), // not behind "Mr", "Mrs"
        QRegularExpression::UseUnicodePropertiesOption);
    const auto text = normalizedFigures(plain);
    const auto sums = moneyMentions(text, {});
    if (sums.empty() || text.size() != plain.size())
        return std::nullopt;
    const auto begin = std::max<qsizetype>(0, plain.lastIndexOf(ends, sums.front().begin - plain.size()));
    const auto end = plain.indexOf(ends, sums.front().end);
    const auto sentence = plain.left(end < 0 ? plain.size() : end);
    const auto named = findType(sentence, begin);
    return named ? named : impliedType(sentence.mid(begin));
}

} // namespace

std::optional<TypeMention> askedType(const QString &plain, const Tokens &tokens, const std::vector<Clause> &clauses,
                                     const PhraseTable::Hit &permission)
{
    if (!permission) {
        const auto beside = typeBesideMoney(plain);
        return beside ? beside : findType(plain);
    }
    const auto clause = std::find_if(clauses.begin(), clauses.end(), [&permission](const Clause &candidate) {
        return permission.at >= candidate.begin && permission.at < candidate.end;
    });
    if (clause != clauses.end()) {
        const auto end = tokens[clause->end - 1].end;
        for (const auto from : {tokens[permission.at].begin, tokens[clause->begin].begin}) {
            const auto found = findType(plain.left(end), from);
            if (found)
                return found;
        }
    }
    if (const auto beside = typeBesideMoney(plain))
        return beside;
    const auto behind = findType(plain, tokens[permission.at].begin);
    return behind ? behind : findType(plain);
}

} // namespace precedent::recognize
