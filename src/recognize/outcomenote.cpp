// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/outcomenote.h"

#include "base/folding.h"
#include "domain/mrkdwn.h"
#include "recognize/amountreader.h"
#include "recognize/cardreader.h"
#include "recognize/language.h"
#include "recognize/mailedreply.h"
#include "recognize/replyacts.h"
#include "recognize/typereader.h"
#include "recognize/vocabulary.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace precedent::recognize {

namespace {

using domain::Message;

/// A person writes a verdict in a line or two; more is a report.
constexpr qsizetype longestNote = 400;
/// A number this long means one thing wherever it stands.
constexpr qsizetype tellingDigits = 5;
/// Shorter names stand in other words' company too often.
constexpr qsizetype shortestName = 4;
constexpr qsizetype shortestWord = 3;

bool liesIn(qsizetype at, const std::vector<MoneyMention> &sums)
{
    return std::any_of(sums.begin(), sums.end(), [at](const auto &sum) { return at >= sum.begin && at < sum.end; });
}

bool isYear(const QString &number)
{
    return number.size() == 4 && (number.startsWith(QLatin1String("19")) || number.startsWith(QLatin1String("20")));
}

/// "48213" of "Request #48213" and "EX48213"; no dates, times, sums or parts of them.
QSet<QString> numbersIn(const QString &mrkdwn, base::Currency inForce)
{
    static const QRegularExpression digits(QStringLiteral(R"((?<![\d.,:/])(?<!\d-)\d{4,12}(?!\d)(?![.,:/-]\d))"));
    static const QRegularExpression links(QStringLiteral(R"(<(https?://[^|>\s]{8,500}))"));
    QSet<QString> numbers;
    const auto text = normalizedFigures(domain::plainText(mrkdwn));
    const auto sums = moneyMentions(text, inForce);
    for (auto found = digits.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        if (!liesIn(match.capturedStart(), sums) && !isYear(match.captured()))
            numbers.insert(match.captured());
    }
    for (auto found = links.globalMatch(mrkdwn); found.hasNext();)
        numbers.insert(found.next().captured(1));
    return numbers;
}

struct TopicWords
{
    QSet<QString> all;
    QSet<QString> names; ///< with a capital
};

/// What the text speaks of in particular.
TopicWords topicWordsIn(const QString &plain)
{
    TopicWords words;
    static const QRegularExpression possessive(QStringLiteral("['’]s?$"));
    for (const auto &token : tokenize(plain)) {
        const auto word = QString(token.word).remove(possessive); // "Moriarty's"
        const auto length = word.size();
        if (token.kind != Token::Kind::Word || length < shortestWord || isFigure(token) || isWordOfFiles(word))
            continue;
        words.all.insert(word);
        if (length >= shortestName && plain.at(token.begin).isUpper())
            words.names.insert(word);
    }
    return words;
}

QSet<QString> mentionsIn(const QString &mrkdwn)
{
    static const QRegularExpression mention(QStringLiteral(R"(<@([A-Z0-9]+))"));
    QSet<QString> ids;
    for (auto found = mention.globalMatch(mrkdwn); found.hasNext();)
        ids.insert(found.next().captured(1));
    return ids;
}

void take(const QString &mrkdwn, base::Currency inForce, RequestMarks &marks)
{
    const auto words = topicWordsIn(domain::plainText(mrkdwn));
    marks.numbers += numbersIn(mrkdwn, inForce);
    marks.words += words.all;
    marks.names += words.names;
}

bool appDecides(const Message &message, const ChannelReader &reader)
{
    const auto state = readCard(reader.documentOf(message), reader);
    return state.decides() || state.kind == StatementKind::Withdraw || state.kind == StatementKind::Expire;
}

/// Says yes or no to somebody, or in words that mean nothing else.
bool personDecides(const Message &message, const QSet<QString> &mentioned, const ChannelReader &reader)
{
    const auto text = fullText(message);
    if (text.size() > longestNote)
        return false;
    const auto verdict = readReply(Prose(text, reader.people.names()));
    const bool decides = verdict.kind == VerdictKind::Approve || verdict.kind == VerdictKind::Deny;
    return decides && (verdict.isExplicit || !mentioned.isEmpty());
}

bool refersBack(const Message &message)
{
    const auto &words = vocabulary().asking;
    const auto table = words.constFind(QStringLiteral("refers-back"));
    return table != words.constEnd() && bool(table->find(Prose(fullText(message)).tokens()));
}

bool holds(const QString &text, const QString &name)
{
    if (name.size() < shortestName)
        return false;
    for (auto at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const auto after = at + name.size();
        const bool begins = at == 0 || !text.at(at - 1).isLetterOrNumber();
        if (begins && (after == text.size() || !text.at(after).isLetterOrNumber()))
            return true;
    }
    return false;
}

/// What a note and a request have in common.
struct Shared
{
    bool number = false; ///< one that alone is enough
    bool shortNumber = false;
    bool customer = false;
    bool sum = false;
    bool agent = false;
    bool topic = false;    ///< a name, or several words
    bool name = false;     ///< one that is not the requester's
    bool otherSum = false; ///< sums, and none is the one asked for
};

Shared sharedBy(const OutcomeNote &note, const RequestMarks &request)
{
    Shared shared;
    for (const auto &number : note.numbers) {
        if (!request.numbers.contains(number))
            continue;
        shared.number = shared.number || number.size() >= tellingDigits;
        shared.shortNumber = true;
    }
    shared.customer = holds(note.text, request.customer);
    shared.agent = !request.agent.id.isEmpty() && note.people.contains(request.agent.id);
    shared.sum = request.amount && std::find(note.sums.begin(), note.sums.end(), *request.amount) != note.sums.end();
    const auto names = note.words & request.names;
    const auto words = note.words & request.words;
    shared.topic = !names.isEmpty() || words.size() > 1;
    const auto agent = topicWordsIn(request.agent.name).all;
    shared.name =
        std::any_of(names.begin(), names.end(), [&agent](const QString &name) { return !agent.contains(name); });
    shared.otherSum = !shared.sum && !note.sums.empty() && request.amount;
    return shared;
}

/// Evidence of less is not enough for a note that a request can do without.
constexpr int strongEvidence = 4;

/// How surely the note is about the request, both being of their time; 0 when it is not.
int evidenceIn(const OutcomeNote &note, const RequestMarks &request)
{
    const auto shared = sharedBy(note, request);
    const int others = int(shared.customer) + int(shared.sum) + int(shared.agent);
    if (shared.number || (shared.shortNumber && others > 0))
        return 8 + 2 * others - int(shared.otherSum);
    if (shared.customer && (!shared.otherSum || shared.agent))
        return 4 + others;
    if (shared.sum && (shared.agent || (note.byApp && shared.topic)))
        return 4 + others;
    if (shared.agent && shared.topic && !shared.otherSum)
        return 2;
    const bool isNamed = shared.name && note.namesType && !note.byApp; // "yes to Moriarty's refund"
    const bool isMeant = isNamed || (shared.agent && note.refersBack);
    return isMeant && !shared.otherSum && note.at.us - request.at.us <= bareNoteReach ? 1 : 0;
}

int evidenceFor(const OutcomeNote &note, const RequestMarks &request)
{
    const auto age = note.at.us - request.at.us;
    const bool isTooLate = request.decidedAt && note.at.us > request.decidedAt->us + echoReach;
    if (age <= 0 || age > (note.byApp ? appNoteReach : personNoteReach) || isTooLate)
        return 0;
    if (!note.byApp && !request.agent.id.isEmpty() && note.author.id == request.agent.id)
        return 0;
    const auto evidence = evidenceIn(note, request);
    return request.decidedAt && evidence < strongEvidence ? 0 : evidence;
}

} // namespace

std::optional<OutcomeNote> outcomeNoteOf(const domain::Thread &thread, const ChannelReader &reader)
{
    const auto &root = thread.root();
    const auto &message = root.lastContent();
    if (message.isReply() || message.isTombstone() || isMail(message) || root.state != domain::MessageState::Live)
        return std::nullopt;
    const auto mrkdwn = fullText(message);
    const auto mentioned = mentionsIn(mrkdwn);
    if (!(message.byApp() ? appDecides(message, reader) : personDecides(message, mentioned, reader)))
        return std::nullopt;
    OutcomeNote note;
    note.at = message.ts.instant();
    note.byApp = message.byApp();
    note.author = reader.people.authorOf(message);
    const auto plain = reader.plain(mrkdwn);
    note.text = base::fold(plain);
    note.words = topicWordsIn(plain).all;
    note.numbers = numbersIn(mrkdwn, reader.inForce);
    note.people = mentioned;
    for (const auto &sum : moneyMentions(normalizedFigures(plain), reader.inForce)) {
        if (sum.money)
            note.sums.push_back(*sum.money);
    }
    note.refersBack = !note.byApp && refersBack(message);
    note.namesType = findType(plain).has_value();
    return note;
}

RequestMarks marksOf(const domain::Record &record, const domain::Thread &request)
{
    RequestMarks marks;
    marks.at = record.requestedAt;
    marks.agent = record.agent;
    marks.customer = base::fold(record.customer);
    marks.amount = record.amount;
    const auto currency = record.amount ? record.amount->currency : base::Currency();
    for (const auto &version : request.root().versions)
        take(fullText(version.message), currency, marks);
    return marks;
}

std::optional<std::size_t> requestOf(const OutcomeNote &note, const std::vector<RequestMarks> &requests)
{
    std::optional<std::size_t> best;
    int most = 0;
    bool isShared = false;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const auto evidence = evidenceFor(note, requests[i]);
        if (evidence == 0 || evidence < most)
            continue;
        isShared = evidence == most;
        most = evidence;
        best = i;
    }
    return isShared ? std::nullopt : best;
}

} // namespace precedent::recognize
