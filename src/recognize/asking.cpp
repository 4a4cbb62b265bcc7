// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/asking.h"

#include "base/folding.h"
#include "recognize/askedtype.h"
#include "recognize/clausereader.h"
#include "recognize/language.h"
#include "recognize/namedcase.h"
#include "recognize/vocabulary.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace precedent::recognize {

bool Asking::isUnpriced() const
{
    return type && (type->type == domain::RequestType::Exception || type->type == domain::RequestType::Comp ||
                    type->type == domain::RequestType::OffPolicyReply);
}

bool Asking::isRequest() const
{
    if (!hasSubject() || general || (informational && asksHow))
        return false;
    if ((weak || headline) && type && !amount.isEmpty())
        return question || permission || !announces;
    // "Policy exception for Acme?": what has no amount by its nature.
    if (isUnpriced() && isOpening && particular && !informational && !factual && (question || !reports) &&
        (weak || headline || question))
        return isOurs;
    // "£14 for Gareth ok? missing dip"
    if (weak && serves && amount.money && particular && !factual && !informational && !tells && !reports)
        return true;
    // "10791 wants her £23 back"
    if (isCase && wish && type && amount.money && !announces && !factual && !informational && !tells)
        return true;
    // "Can I refund a gift card at all?" asks about none in particular, "stop asking for refunds" for nothing.
    const bool isPlural = type && type->asWritten.endsWith(u's') && !question;
    if (permission || (endsAsking && !informational && !tells))
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
    const bool isPriced = (amount.money || (isCase && hasBareSum)) && !isOffices;
    const bool asks = permission || weak || headline || question;
    const bool isOthers = isOffices && !asks && (!byTheAsked || !type); // "the vendor gave us a $140 credit"
    // "Juniper Labs needs two more weeks on their trial. Can I extend it?"
    const bool isTold = LanguageScope::current() == 0 || serves; // what the office has for itself has many words
    const bool mayPermit = permission && !isForThem && isClear && particular && !isOffices && isTold;
    const bool mayBe = isOurs || byTheAsked || isPriced || mayPermit;
    if (general || informational || factual || tellsOnly || isOthers || !mayBe)
        return false;
    if (!hasSubject() && mayPermit)
        return true;
    const bool isOne = type && !type->asWritten.endsWith(u's');                // "$400 in refunds" counts several
    const bool isDone = type && type->asWritten.endsWith(QLatin1String("ed")); // "we credited $20 twice"
    // "#88624 driver dropped it in the pool. 23.75": posted to be decided, whatever little is said below it
    if (isCase && (amount.money || hasBareSum || (question && type)) && !isDone && (isOne || !type))
        return true;
    // "Extend Nora's trial by 2 weeks, her laptop was stolen"
    const bool isOrdered = isOrder && serves && !isOffices && !tells && !reports;
    // "£75 voucher for Ms Ojo, the announcement failed": "approved" below it says that it was asked
    if (isClear && particular && (isOrdered || (opensWithSum && !isDone && (isOne || (!type && serves)))))
        return true;
    if (!hasSubject()) // "account 77120 is overdue, may we keep them live until the 15th?"
        return (answer != Answer::Sign || (permission && !isForThem && question)) && asks && particular && serves;
    const bool isNote = !asks && !amount.isEmpty() && particular && !tells && !reports;
    // "One bottle was corked, she'd like another. On the house?"
    if (isUnpriced() && isOne && !isDone && !isOffices && question && (endsAsking || (permission && ofSomebody)))
        return true;
    if (answer == Answer::Sign) // "20% for 14 pendants" is a note that asks
        return (asks && particular && (question || !(tells || reports)) && (serves || !amount.isEmpty())) ||
               (isNote && isOne && !isDone && !wish && isOpening) ||
               (isNote && !type && serves && opensWithSum && !wish); // "£31 for Wyn, tow truck never came"
    // "Exception: Acme, return after 45 days"
    const bool isNamed = isUnpriced() && isOne && !isDone && isOpening && particular && !tells && !reports && isClear;
    return isNote || isNamed || (!amount.isEmpty() && (isOne || question || (byTheAsked && !type))) ||
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

/// "$14 for Gareth", "£23, Gwyn, …": a sum and, for or right behind it, a name that is no month, day or shop of ours.
bool isSumForSomebody(const QString &plain)
{
    static const QRegularExpression named(QStringLiteral(R"(\b(?:for|to) (?!I\b)\p{Lu}\p{Ll}+)"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression next(
        QStringLiteral(
            R"(^[^\p{L}]*(?:\p{Lu}{1,3}\$?\s?)?[\d.,' ]+(?:\p{Lu}{3}\b|\p{Sc}|\p{Ll}{2,7}\b)?[\s,.:;–-]*(\p{Lu}\p{Ll}+))"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (named.match(plain).hasMatch() || vocabulary().namesCustomer.match(plain).hasMatch())
        return true;
    const auto match = next.match(plain);
    return match.hasMatch() && !vocabulary().notCustomers.contains(match.captured(1));
}

/// Speaks of a customer or of what customers have: an order, a room, "$14 for Gareth".
bool isOfService(const QString &plain, const Tokens &tokens, const AmountReading &amount)
{
    return vocabulary().asking[QStringLiteral("service-words")].find(tokens) ||
           (amount.money && isSumForSomebody(plain));
}

/// Behind greetings and mentions.
bool opensWithFigure(const QString &plain, const Tokens &tokens, const std::vector<Clause> &clauses)
{
    const auto first = std::find_if(clauses.begin(), clauses.end(), [&tokens](const Clause &clause) {
        return contentBegin(tokens, clause) < clause.end;
    });
    const auto begin = first == clauses.end() ? 0 : tokens[contentBegin(tokens, *first)].begin;
    const auto bare = QStringView(plain).mid(
        begin > 0 && plain.at(begin - 1).category() == QChar::Symbol_Currency ? begin - 1 : begin);
    return !bare.isEmpty() && (bare.front().isDigit() || bare.front().category() == QChar::Symbol_Currency);
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

/// How much is asked for, and of what where no word names it.
void readSubject(Asking &asking, const QString &plain, const Tokens &tokens, const std::vector<Clause> &clauses,
                 base::Currency inForce)
{
    asking.amount = readAmount(plain, inForce, AmountPlace::RunningText);
    if (!asking.type && asking.amount.money)
        asking.type = impliedType(plain);
    if (!asking.type && (asking.permission || asking.question))
        asking.type = givenFree(plain);
    if (!asking.type && !asking.amount.money && !asking.amount.percent.isEmpty()) // "15% for Bytown Bikes?"
        asking.type = TypeMention{domain::RequestType::Discount, asking.amount.percent + u'%', 0};
    asking.isCase = namesCase(plain);
    asking.hasBareSum = hasBareSum(plain);
    asking.opensWithSum = asking.amount.money && opensWithFigure(plain, tokens, clauses);
    asking.isOpening = asking.type && isAtOpening(tokens, asking.type->begin);
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
    asking.isOrder = !clauses.empty() && tables[QStringLiteral("pronouns")].find(tokens) &&
                     tables[QStringLiteral("imperatives")].match(tokens, contentBegin(tokens, clauses.front()),
                                                                 clauses.front().end) > 0;
    asking.reports = bool(tables[QStringLiteral("telling")].find(tokens));
    const auto begin = clauses.empty() ? 0 : contentBegin(tokens, clauses.front());
    const auto facts =
        clauses.empty() ? 0 : tables[QStringLiteral("informational")].match(tokens, begin, clauses.front().end);
    // "Har brug for godkendelse" begins like a question about facts and is none, "I'd like to thank" the other way.
    asking.informational = facts > 0 && !(permission && permission.at <= begin && permission.length >= facts);
    asking.announces =
        !clauses.empty() && tables[QStringLiteral("telling")].match(tokens, begin, clauses.front().end) > 0;
    const auto last = asking.question ? lastQuestion(clauses) : std::nullopt;
    asking.factual = last && isAboutFacts(tokens, clauses, *last);
    const auto lastAsked = last ? openingType(plain, tokens, clauses, *last) : std::nullopt;
    asking.endsAsking = lastAsked.has_value();
    asking.general =
        isGeneral(tokens, asking.question) || tables[QStringLiteral("not-asking")].find(tokens); // "quiz: …"
    asking.asksHow = permission && !clauses.empty() && permission.at < clauses.front().end;
    asking.headline = isHeadline(tokens, clauses);
    const auto &card = vocabulary().card;
    asking.tells = vocabulary().verdicts[QStringLiteral("executed")].find(tokens) ||
                   card[QStringLiteral("approve")].find(tokens) || card[QStringLiteral("deny")].find(tokens);
    asking.particular = isParticular(plain);
    asking.ofSomebody = asking.particular || tables[QStringLiteral("pronouns")].find(tokens);
    const bool isLast = lastAsked && !permission && LanguageScope::current() == 0;
    asking.type = isLast ? lastAsked : askedType(plain, tokens, clauses, permission);
    readSubject(asking, plain, tokens, clauses, inForce);
    asking.isOffices = bool(tables[QStringLiteral("not-ours")].find(tokens)); // "lunch budget is CHF 35, ok?"
    asking.serves = !asking.isOffices && isOfService(plain, tokens, asking.amount);
    asking.isOurs =
        asking.type || asking.serves || (!asking.isOffices && (LanguageScope::current() != 0 || isGiving(tokens)));
    const auto folded = base::fold(plain);
    const auto &others = vocabulary().otherLanguages;
    asking.foreign =
        std::any_of(others.begin(), others.end(), [&folded](const QString &piece) { return folded.contains(piece); });
    return asking;
}

} // namespace precedent::recognize
