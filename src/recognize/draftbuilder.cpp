// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/draftbuilder.h"

#include "recognize/agentreader.h"
#include "recognize/amountreader.h"
#include "recognize/language.h"
#include "recognize/sourcetext.h"
#include "recognize/statementreader.h"
#include "recognize/typereader.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

/// The links of mrkdwn, bare ones included.
QStringList linksIn(const QString &mrkdwn)
{
    static const QRegularExpression pattern(QStringLiteral(R"(<(https?://[^|>\s]+)[^>]*>|(https?://[^\s<>|]+))"));
    QStringList links;
    auto matches = pattern.globalMatch(mrkdwn);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto link = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
        links += domain::decodeEntities(link);
    }
    return links;
}

bool isConversation(const QString &url)
{
    const auto &patterns = vocabulary().conversationUrls;
    return std::any_of(patterns.begin(), patterns.end(), [&url](const auto &p) { return p.match(url).hasMatch(); });
}

/// "Service: refunds" beneath labels we do not know says nothing about the request's type.
bool isUnknownValue(const QString &line)
{
    static const QRegularExpression value(QStringLiteral(R"(^\s*\p{Lu}[\p{L} ]{1,24}:\s+[^.!?]{1,60}$)"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return value.match(line).hasMatch();
}

/// "$40" and nothing else.
bool isMoneyAlone(const QString &plain, const ChannelReader &reader)
{
    constexpr qsizetype longest = 80;
    if (plain.isEmpty() || plain.size() > longest)
        return false;
    const auto text = normalizedFigures(plain).trimmed();
    const auto mentions = text.size() < 40 ? moneyMentions(text, reader.inForce) : std::vector<MoneyMention>();
    return mentions.size() == 1 && mentions.front().begin == 0 && mentions.front().end == text.size();
}

bool hasMoney(const QString &plain, const ChannelReader &reader)
{
    return !moneyMentions(normalizedFigures(plain), reader.inForce).empty();
}

constexpr qsizetype longestType = 60;

/// "Fare refund": a few words of which the type is the head.
bool isNamedBy(const QString &value, const TypeMention &type)
{
    constexpr qsizetype mostBlanks = 3;
    const bool isPlain = std::all_of(value.begin(), value.end(), [](QChar c) { return c.isLetter() || c == u' '; });
    static const QRegularExpression linked(QStringLiteral("^(?:to|of|for|on|in)\\b"));
    const auto end = type.begin + type.asWritten.size();
    const bool isFirst = type.begin == 0 && (LanguageScope::current() != 0 || // "remboursement partiel"
                                             linked.match(value.mid(end).trimmed()).hasMatch()); // "refund to card"
    const bool isHead = isFirst || end == value.size();
    return type.asWritten.size() == value.size() || (isPlain && isHead && value.count(u' ') <= mostBlanks);
}

/// Whole values behind labels that we do not know, "Remedy: Partial refund", and behind those that tell something else,
/// "Queue: Refunds".
std::pair<QStringList, QStringList> typeValues(const Document &document, const ChannelReader &reader)
{
    QStringList values;
    QStringList unlikely;
    for (const auto &entry : document.entries) {
        // "Resolution: store credit" tells no outcome.
        const bool isUnknown = entry.role == Role::Custom || entry.role == Role::Ignored || entry.role == Role::Status;
        constexpr qsizetype longestWord = 12; // "Group: Refund"
        if (entry.role == Role::Customer && entry.text.size() <= longestWord && !entry.text.contains(u' ') &&
            findType(entry.text))
            unlikely += entry.text;
        const auto value = isUnknown ? reader.plain(entry.text) : QString();
        const auto named = value.size() < longestType ? findType(value) : std::nullopt;
        if (!named || !isNamedBy(value, *named) ||
            (entry.role == Role::Status && statementKind(value, StatementPlace::StatusValue)))
            continue;
        const bool isOther = bool(cardTable(QStringLiteral("not-type-labels")).find(tokenize(entry.label)));
        (isOther ? unlikely : values) += value;
    }
    return {values, unlikely};
}

/// "Compensation amount" stands above refunds and discounts as well.
bool saysAnyKind(const QString &label)
{
    const auto type = findType(label);
    return type && type->type == domain::RequestType::Comp;
}

/// Where a card may tell its type, the likelier first.
QStringList typePlaces(const domain::Message &message, const Document &document, const ChannelReader &reader)
{
    auto [places, unlikely] = typeValues(document, reader);
    QStringList vague;
    places += {reader.plain(document.title()), reader.plain(message.text.section(u'\n', 0, 0)), message.botName};
    for (const auto &entry : document.entries) {
        if (entry.role == Role::Amount)
            (saysAnyKind(entry.label) ? vague : places) +=
                reader.plain(entry.text) + QLatin1String(" \n") + entry.label;
        else if (entry.role == Role::None && !isUnknownValue(entry.text))
            places += reader.plain(entry.text);
    }
    for (const auto &text : document.all(Role::Context))
        places += reader.plain(text);
    places += vague;
    for (const auto &entry : document.entries) {
        const auto lines = entry.role == Role::Custom ? reader.plain(entry.text).split(u'\n') : QStringList();
        for (const auto &line : lines) { // "Acme: late again", "refund of $40 proposed" below it
            if (lines.size() > 1 && findType(line) && hasMoney(line, reader))
                places += line;
        }
        const bool isUnknown = entry.role == Role::Custom || entry.role == Role::Ignored;
        const auto value = isUnknown ? reader.plain(entry.text) : QString();
        if (isMoneyAlone(value, reader))
            places += entry.label;
        else if (value.size() < longestType && findType(value) && hasMoney(value, reader))
            places += value;
    }
    places += unlikely;
    return places;
}

void readType(Draft &draft, const domain::Message &message, const Document &document, const ChannelReader &reader)
{
    const auto written = withoutDecoration(reader.plain(document.first(Role::Type)));
    draft.typeAsWritten = written;
    if (const auto labelled = findType(written)) {
        draft.type = labelled->type;
        return;
    }
    const auto places = typePlaces(message, document, reader);
    for (const auto &place : places) {
        if (const auto found = findType(place)) {
            draft.type = found->type;
            draft.typeAsWritten = written.isEmpty() ? found->asWritten : written;
            draft.typeInferred = true;
            return;
        }
    }
}

/// Of several labelled figures the first; two that contradict leave the amount open.
void addReading(AmountReading &sum, const AmountReading &next)
{
    const bool contradicts = sum.money && next.money && sum.money != next.money;
    if (contradicts)
        sum.money.reset();
    else if (!sum.money && !sum.ambiguous)
        sum.money = next.money;
    sum.ambiguous = sum.ambiguous || next.ambiguous || contradicts;
    if (sum.percent.isEmpty())
        sum.percent = next.percent;
    if (sum.noncash.isEmpty())
        sum.noncash = next.noncash;
}

/// Money alone behind a label that we do not know, such as "Requested" or "Account credit".
void readUnknownAmount(Draft &draft, const Document &document, const ChannelReader &reader)
{
    for (const auto &entry : document.entries) {
        const bool mayTell = entry.role == Role::Custom || entry.role == Role::Ignored || entry.role == Role::None ||
                             entry.role == Role::Type; // "Ask: $40"
        const auto plain = mayTell ? reader.plain(entry.text) : QString();
        if (vocabulary().money.unwanted.find(tokenize(entry.label)))
            continue;
        if (isMoneyAlone(plain, reader)) {
            addReading(draft.amount, readAmount(plain, reader.inForce, AmountPlace::AmountField));
            draft.amountInferred = draft.amountInferred || entry.role == Role::None;
        } else if (entry.role != Role::None && entry.role != Role::Type && plain.size() < longestType &&
                   findType(plain)) // "Requested: refund, $40"
            addReading(draft.amount, readAmount(plain, reader.inForce, AmountPlace::RunningText));
    }
}

/// "Partial repayment: $40", not "Refund total": a type and no word of what was paid.
bool namesWish(const QString &label)
{
    return findType(label) && !vocabulary().money.unwanted.find(tokenize(label));
}

/// "Requested: $40" beside "Order total: $90".
void readRequestedAmount(Draft &draft, const Document &document, const ChannelReader &reader)
{
    const auto &asked = vocabulary().card[QStringLiteral("request-words")];
    for (const auto &entry : document.entries) {
        const bool mayTell = entry.role == Role::Custom || entry.role == Role::Ignored;
        const bool isAsked = mayTell && (asked.find(tokenize(entry.label)) || namesWish(entry.label));
        if (isAsked && isMoneyAlone(reader.plain(entry.text), reader))
            addReading(draft.amount, readAmount(reader.plain(entry.text), reader.inForce, AmountPlace::AmountField));
    }
}

void readLabelledAmounts(Draft &draft, const Document &document, const ChannelReader &reader)
{
    auto inForce = reader.inForce;
    if (const auto named = base::Currency::parse(reader.plain(document.first(Role::Currency))))
        inForce = *named;
    for (const auto role : {Role::Amount, Role::AmountSecondary}) {
        if (role == Role::AmountSecondary)
            readRequestedAmount(draft, document, reader);
        if (!draft.amount.isEmpty())
            break;
        for (const auto &text : document.all(role))
            addReading(draft.amount,
                       readAmount(reader.plain(withoutStruckOut(text)), inForce, AmountPlace::AmountField));
    }
    if (draft.amount.isEmpty())
        readUnknownAmount(draft, document, reader);
    // "$95.00 (95% after fees)": beside money a rate counts only as a discount.
    if (draft.amount.money && draft.type != domain::RequestType::Discount)
        draft.amount.percent.clear();
}

/// An app's lines without a label that decide nothing.
QString looseLines(const Document &document, const ChannelReader &reader)
{
    QStringList lines;
    for (const auto &entry : document.entries) {
        const auto plain = entry.role == Role::None ? reader.plain(entry.text) : QString();
        if (!plain.isEmpty() && !statementKind(plain, StatementPlace::Line))
            lines += plain;
    }
    return lines.join(u'\n').left(longestValue);
}

void readAmounts(Draft &draft, const Document &document, const ChannelReader &reader)
{
    readLabelledAmounts(draft, document, reader);
    if (!draft.amount.isEmpty())
        return;
    const auto type = document.has(Role::Type) ? draft.typeAsWritten : QString();
    const bool isRange = bool(vocabulary().money.unwanted.find(tokenize(type))); // "Refund over $100"
    const auto loose = document.byApp ? looseLines(document, reader) : QString();
    for (const auto &text : {isRange ? QString() : type, draft.context, reader.plain(document.title()), loose}) {
        auto found = readAmount(text, reader.inForce, AmountPlace::RunningText);
        // In running text a percentage is an offer only where a discount is asked for.
        if (draft.type != domain::RequestType::Discount)
            found.percent.clear();
        if (!found.isEmpty()) {
            draft.amount = found;
            draft.amountInferred = true;
            return;
        }
    }
}

/// The situation: what was labelled so, bare; fields we do not know with their label; a person's other lines.
QString contextOf(const Document &document, const ChannelReader &reader)
{
    QStringList lines;
    QStringList others;
    bool isTitle = true;
    for (const auto &entry : document.entries) {
        const auto plain = reader.plain(entry.text);
        const bool first = std::exchange(isTitle, false);
        if (plain.isEmpty())
            continue;
        if (entry.role == Role::Context || entry.role == Role::RequestReason)
            lines += plain;
        else if (entry.role == Role::Custom)
            lines += entry.label + QLatin1String(": ") + plain;
        else if (entry.role == Role::None && !first && !isDecoratedVerdict(entry.text))
            others += plain;
    }
    if (!document.byApp)
        lines += others;
    return capped(lines.join(u'\n'));
}

} // namespace

QString conversationUrl(const domain::Message &message, const Document &document)
{
    auto links = linksIn(fullText(message) + u'\n' + message.text);
    for (const auto &button : document.buttons)
        links += linksIn(button.url);
    const auto known = std::find_if(links.begin(), links.end(), isConversation);
    if (known != links.end())
        return *known;
    return linksIn(document.first(Role::Conversation)).value(0);
}

Draft draftFromLabels(const domain::Message &message, const Document &document, const ChannelReader &reader)
{
    Draft draft;
    const auto agent = agentOf(message, document, reader);
    draft.agent = agent.person;
    draft.agentInferred = agent.isInferred;
    draft.customer = reader.plain(document.first(Role::Customer));
    if (draft.customer.isEmpty() && document.has(Role::AgentOrCustomer)) {
        const auto user = reader.people.personIn(document.first(Role::AgentOrCustomer));
        if (user.id.isEmpty() && user != draft.agent)
            draft.customer = reader.plain(document.first(Role::AgentOrCustomer));
    }
    const auto requester = document.first(Role::Agent);
    // "Requester: Jo Bloggs, Assignee: Sara"
    const bool isOther = !draft.agent.id.isEmpty() && reader.people.personIn(requester).id.isEmpty();
    if (draft.customer.isEmpty() && isOther && document.byApp)
        draft.customer = reader.plain(requester);
    if (draft.customer.isEmpty() && namesCustomer(requester, reader.people.personIn(requester), reader))
        draft.customer = reader.plain(requester);
    draft.context = contextOf(document, reader);
    draft.conversationUrl = conversationUrl(message, document);
    readType(draft, message, document, reader);
    readAmounts(draft, document, reader);
    return draft;
}

Draft draftFromText(const domain::Message &message, const ChannelReader &reader)
{
    const auto document = reader.documentOf(message);
    auto draft = draftFromLabels(message, document, reader);
    if (draft.context.isEmpty())
        draft.context = reader.plain(fullText(message));
    if (draft.amount.isEmpty()) {
        draft.amount = readAmount(draft.context, reader.inForce, AmountPlace::RunningText);
        draft.amountInferred = !draft.amount.isEmpty();
    }
    return draft;
}

} // namespace precedent::recognize
