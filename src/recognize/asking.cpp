// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/asking.h"

#include "base/folding.h"
#include "recognize/clausereader.h"
#include "recognize/language.h"
#include "recognize/vocabulary.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace precedent::recognize {

bool Asking::isRequest() const
{
    if (!hasSubject() || general || (informational && asksHow))
        return false;
    if ((weak || headline) && type && !amount.isEmpty())
        return question || permission || !announces;
    // "Policy exception for Acme?": what has no amount by its nature.
    const bool isUnpriced =
        type && (type->type == domain::RequestType::Exception || type->type == domain::RequestType::Comp ||
                 type->type == domain::RequestType::OffPolicyReply);
    if (isUnpriced && isOpening && particular && !informational && !factual && (question || !reports) &&
        (weak || headline || question))
        return isOurs;
    // "£14 for Gareth ok? missing dip"
    if (weak && serves && amount.money && particular && !factual && !informational && !tells && !reports)
        return true;
    // "Can I refund a gift card at all?" asks about none in particular, "stop asking for refunds" for nothing.
    const bool isPlural = type && type->asWritten.endsWith(u's') && !question;
    if (permission)
        return isOurs && (question || !announces) && (!amount.isEmpty() || (particular && !isPlural));
    return question && !informational && !factual && !announces && type && !amount.isEmpty();
}

bool Asking::isAddressedRequest() const
{
    const bool isOne = type && !type->asWritten.endsWith(u's');
    return isOne && amount.money && particular && !general && !informational && !factual && !tells && !reports;
}

bool Asking::mightBeRequest() const
{
    // "Refund of $40 for Acme": a note, or a request that nobody answered yet.
    constexpr qsizetype nearBeginning = 12;
    const bool opensWithType = type && type->begin < nearBeginning && !type->asWritten.endsWith(u's') &&
                               !type->asWritten.endsWith(QLatin1String("ed"));
    if (opensWithType && !amount.isEmpty() && !general && !informational && !tells)
        return true;
    return foreign || (hasSubject() && (permission || weak || wish || headline || question)) ||
           (permission && question && !informational);
}

bool Asking::saysAnything() const
{
    const bool asks = permission || weak || headline || question;
    return !general && !isOffices && particular && (asks || !amount.isEmpty());
}

bool Asking::isRequestWhenDecided(Answer answer) const
{
    const bool tellsOnly = announces && !question && !permission; // "reminder to ask before you refund more than $40"
    const bool byTheAsked = answer == Answer::ByTheAsked || answer == Answer::ClearByTheAsked;
    const bool isClear = answer == Answer::Clear || answer == Answer::ClearByTheAsked;
    const bool isPriced = amount.money && !isOffices;
    const bool asks = permission || weak || headline || question;
    const bool isOthers = isOffices && !asks && !byTheAsked; // "the vendor gave us a $140 credit"
    // "Juniper Labs needs two more weeks on their trial. Can I extend it?"; what the office has for itself is told by
    // English words only.
    const bool mayPermit =
        permission && !isForThem && isClear && particular && !isOffices && LanguageScope::current() == 0;
    const bool mayBe = isOurs || byTheAsked || isPriced || mayPermit;
    if (general || informational || factual || tellsOnly || isOthers || !mayBe)
        return false;
    if (!hasSubject() && mayPermit)
        return true;
    if (!hasSubject()) // "account 77120 is overdue, may we keep them live until the 15th?"
        return (answer != Answer::Sign || (permission && !isForThem && question)) && asks && particular && serves;
    const bool isOne = type && !type->asWritten.endsWith(u's');                // "$400 in refunds" counts several
    const bool isDone = type && type->asWritten.endsWith(QLatin1String("ed")); // "we credited $20 twice"
    const bool isNote = !asks && !amount.isEmpty() && particular && !tells && !reports;
    if (answer == Answer::Sign) // "20% for 14 pendants" is a note that asks
        return (asks && particular && (question || !(tells || reports)) && (serves || !amount.isEmpty())) ||
               (isNote && isOne && !isDone && !wish && isOpening);
    return isNote || (!amount.isEmpty() && (isOne || question || (byTheAsked && !type))) ||
           ((permission || weak || headline) && (particular || !amount.isEmpty())) ||
           (question && particular && serves);
}

namespace {

/// "From Monday all refunds over $50 need approval": a rule for every request, not one of them; a question about it
/// only where it speaks of several.
bool isGeneral(const Tokens &tokens, bool isQuestion)
{
    const auto &words = vocabulary().general;
    const auto &quantifier = words[QStringLiteral("quantifier")];
    const auto &bound = words[QStringLiteral("bound")];
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const auto isType = std::any_of(vocabulary().types.begin(), vocabulary().types.end(), [&](const auto &type) {
            const auto length = type.first.match(tokens, at, tokens.size());
            const bool isEach = at > 0 && quantifier.match(tokens, at - 1, at) > 0;
            const bool isBounded = length > 0 && bound.match(tokens, at + length, tokens.size()) > 0;
            const bool isPlural = length > 0 && tokens[at + length - 1].word.endsWith(u's');
            return length > 0 && (isBounded && ((isEach && !isQuestion) || isPlural));
        });
        if (isType)
            return true;
    }
    return false;
}

/// "Refund request: …", "Approval / Credit / …": a short beginning with a type and the word for a request, or with that
/// word alone and the type behind it; never one that tells an outcome.
bool isHeadline(const Tokens &tokens, const std::vector<Clause> &clauses)
{
    constexpr std::size_t longest = 8;
    if (clauses.empty())
        return false;
    const auto &nouns = vocabulary().asking[QStringLiteral("request-nouns")];
    const auto &card = vocabulary().card;
    const auto &first = clauses.front();
    const auto begin = contentBegin(tokens, first);
    const auto noun = nouns.find(tokens, begin, std::min(first.end, begin + longest));
    const bool tells = card[QStringLiteral("approve")].find(tokens, begin, first.end) ||
                       card[QStringLiteral("deny")].find(tokens, begin, first.end) ||
                       vocabulary().asking[QStringLiteral("informational")].match(tokens, begin, first.end) > 0;
    if (!noun || tells || first.terminator == QLatin1String("?"))
        return false;
    const auto isType = [&](std::size_t at, std::size_t end) {
        const auto &types = vocabulary().types;
        return std::any_of(types.begin(), types.end(),
                           [&](const auto &type) { return type.first.match(tokens, at, end) > 0; });
    };
    if (noun.at == begin && clauses.size() > 1 && noun.at + noun.length == first.end)
        return isType(clauses[1].begin, clauses[1].end);
    const auto reach = std::min(first.end, noun.at + noun.length + 3);
    for (auto at = begin; at < reach; ++at) {
        if (isType(at, first.end))
            return at - begin < longest;
    }
    return false;
}

/// The last sentence with a question mark begins as a question about facts.
bool endsInFactQuestion(const Tokens &tokens, const std::vector<Clause> &clauses)
{
    static const QString ends = QStringLiteral(".?!\n");
    for (auto last = clauses.size(); last > 0; --last) {
        if (clauses[last - 1].terminator != QLatin1String("?"))
            continue;
        auto first = last - 1;
        while (first > 0 && !ends.contains(clauses[first - 1].terminator))
            --first;
        const auto begin = contentBegin(tokens, clauses[first]);
        const auto shortly = vocabulary().asking[QStringLiteral("whole-asks")].match(tokens, begin, clauses[first].end);
        if (first + 1 == last && shortly > 0 && begin + shortly == clauses[first].end) // "… Do we?"
            return false;
        return vocabulary().asking[QStringLiteral("informational")].match(tokens, begin, clauses[first].end) > 0;
    }
    return false;
}

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

/// What is asked for: in the clause that asks, before or behind the asking; else behind it; else anywhere.
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

/// "Need an exception approved", "can I get this signed off": what is needed stands between.
bool needsApproved(const Tokens &tokens)
{
    constexpr std::size_t reach = 6;
    const auto &tables = vocabulary().asking;
    const auto need = tables[QStringLiteral("needs")].find(tokens);
    const auto from = need.at + need.length;
    return need && bool(tables[QStringLiteral("done-to-it")].find(tokens, from, std::min(tokens.size(), from + reach)));
}

/// "£14 for Gareth, ok?", "… y/n please?"
bool asksShortly(const Tokens &tokens)
{
    const auto &asks = vocabulary().asking[QStringLiteral("short-asks")];
    for (std::size_t at = 1; at < tokens.size(); ++at) {
        const bool isMark = tokens[at].word == QLatin1String("?") || tokens[at].word == QString(QChar(0xFF1F));
        if (isMark && asks.matchBefore(tokens, 0, at) > 0)
            return true;
    }
    return false;
}

/// Gives something, or asks for an approval. English words only.
bool isGiving(const Tokens &tokens)
{
    return vocabulary().asking[QStringLiteral("giving")].find(tokens) ||
           vocabulary().card[QStringLiteral("request-words")].find(tokens);
}

/// Speaks of a customer or of what customers have: an order, a room, "$14 for Gareth".
bool isOfService(const QString &plain, const Tokens &tokens, const AmountReading &amount)
{
    static const QRegularExpression named(QStringLiteral(R"(\b(?:for|to) (?!I\b)\p{Lu}\p{Ll}+)"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return vocabulary().asking[QStringLiteral("service-words")].find(tokens) ||
           (amount.money && named.match(plain).hasMatch());
}

/// Nothing but a few words of the first clause stand before it.
bool isAtOpening(const Tokens &tokens, qsizetype begin)
{
    constexpr std::size_t few = 7;
    for (std::size_t at = 0; at < std::min(few, tokens.size()); ++at) {
        if (tokens[at].begin >= begin)
            return true;
        if (tokens[at].kind == Token::Kind::Separator && at > 3)
            return false;
    }
    return false;
}

/// Names somebody or something: a figure, a mention, a link, a word with a capital letter within a sentence. Scripts
/// without capitals leave it open.
bool isParticular(const QString &plain)
{
    static const QRegularExpression named(QStringLiteral(R"([\d@/#]|[\p{Ll},:;)] +((?!I\b)\p{Lu}[\p{L}&]+|\p{Lo}))"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    auto matches = named.globalMatch(plain);
    bool isNamed = false;
    while (matches.hasNext() && !isNamed)
        isNamed = !vocabulary().notCustomers.contains(matches.next().captured(1)); // "on Monday" names nobody
    return isNamed || std::none_of(plain.begin(), plain.end(), [](QChar c) { return c.isLower() || c.isUpper(); });
}

/// "Can the Harrow twins swap classes?", "may she leave without the fee?": a question whether somebody else may.
PhraseTable::Hit permissionForThem(const Tokens &tokens, const std::vector<Clause> &clauses)
{
    const auto &modals = vocabulary().asking[QStringLiteral("modals")];
    const auto &others = vocabulary().asking[QStringLiteral("not-theirs")];
    for (std::size_t i = 0; i < clauses.size(); ++i) {
        const auto begin = contentBegin(tokens, clauses[i]);
        const auto length = modals.match(tokens, begin, clauses[i].end);
        const auto next = begin + length;
        if (length == 0 || next >= clauses[i].end || tokens[next].kind != Token::Kind::Word ||
            others.match(tokens, next, clauses[i].end) > 0)
            continue;
        const bool asks = std::any_of(clauses.begin() + std::ptrdiff_t(i), clauses.end(),
                                      [](const Clause &clause) { return clause.terminator == QLatin1String("?"); });
        if (asks)
            return {begin, length};
    }
    return {};
}

} // namespace

Asking readAsking(const QString &plain, base::Currency inForce)
{
    const auto &tables = vocabulary().asking;
    const auto tokens = tokenize(plain);
    Asking asking;
    asking.question = plain.contains(u'?') || plain.contains(QChar(0xFF1F));
    const auto clauses = clausesOf(tokens);
    auto permission = tables[QStringLiteral("permission")].find(tokens);
    const bool isForThem = !permission;
    if (isForThem)
        permission = permissionForThem(tokens, clauses);
    asking.permission = bool(permission);
    asking.isForThem = isForThem && asking.permission;
    asking.weak =
        tables[QStringLiteral("weak-permission")].find(tokens) || needsApproved(tokens) || asksShortly(tokens);
    asking.wish = bool(tables[QStringLiteral("wishes")].find(tokens));
    asking.reports = bool(tables[QStringLiteral("telling")].find(tokens));
    const auto begin = clauses.empty() ? 0 : contentBegin(tokens, clauses.front());
    const auto facts =
        clauses.empty() ? 0 : tables[QStringLiteral("informational")].match(tokens, begin, clauses.front().end);
    // "Har brug for godkendelse" begins like a question about facts and is none, "I'd like to thank" the other way.
    asking.informational = facts > 0 && !(permission && permission.at <= begin && permission.length >= facts);
    asking.announces =
        !clauses.empty() && tables[QStringLiteral("telling")].match(tokens, begin, clauses.front().end) > 0;
    asking.factual = asking.question && endsInFactQuestion(tokens, clauses);
    asking.general =
        isGeneral(tokens, asking.question) || tables[QStringLiteral("not-asking")].find(tokens); // "quiz: …"
    asking.asksHow = permission && !clauses.empty() && permission.at < clauses.front().end;
    asking.headline = isHeadline(tokens, clauses);
    const auto &card = vocabulary().card;
    asking.tells = vocabulary().verdicts[QStringLiteral("executed")].find(tokens) ||
                   card[QStringLiteral("approve")].find(tokens) || card[QStringLiteral("deny")].find(tokens);
    asking.particular = isParticular(plain);
    asking.type = askedType(plain, tokens, clauses, permission);
    asking.amount = readAmount(plain, inForce, AmountPlace::RunningText);
    if (!asking.type && asking.amount.money)
        asking.type = impliedType(plain);
    if (!asking.type && (asking.permission || asking.question))
        asking.type = givenFree(plain);
    if (!asking.type && !asking.amount.money && !asking.amount.percent.isEmpty()) // "15% for Bytown Bikes?"
        asking.type = TypeMention{domain::RequestType::Discount, asking.amount.percent + u'%', 0};
    asking.isOffices = bool(tables[QStringLiteral("not-ours")].find(tokens)); // "lunch budget is CHF 35, ok?"
    asking.serves = !asking.isOffices && isOfService(plain, tokens, asking.amount);
    asking.isOurs =
        asking.type || asking.serves || (!asking.isOffices && (LanguageScope::current() != 0 || isGiving(tokens)));
    asking.isOpening = asking.type && isAtOpening(tokens, asking.type->begin);
    const auto folded = base::fold(plain);
    const auto &others = vocabulary().otherLanguages;
    asking.foreign =
        std::any_of(others.begin(), others.end(), [&folded](const QString &piece) { return folded.contains(piece); });
    return asking;
}

} // namespace precedent::recognize
