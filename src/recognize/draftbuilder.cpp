// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/draftbuilder.h"

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

/// "Requested by: Jo Bloggs (jo@acme.test)" names the customer where nobody of the workspace has such an address.
bool namesCustomer(const QString &mrkdwn, const domain::PersonRef &agent, const ChannelReader &reader)
{
    static const QRegularExpression address(QStringLiteral(R"([\w.+-]{1,64}@([\w.-]{1,255}))"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    const auto match = address.match(mrkdwn);
    if (!agent.id.isEmpty() || !match.hasMatch())
        return false;
    const auto domain = u'@' + match.captured(1).toLower();
    const auto &people = reader.context.people;
    const auto hasAddress = [](const domain::Person &person) { return !person.email.isEmpty(); };
    return std::any_of(people.begin(), people.end(), hasAddress) &&
           std::none_of(people.begin(), people.end(),
                        [&domain](const auto &person) { return person.email.toLower().endsWith(domain); });
}

domain::PersonRef labelledAgent(const domain::Message &message, const Document &document, const ChannelReader &reader)
{
    const auto &people = reader.people;
    auto agent = people.personIn(document.first(Role::Agent));
    if (namesCustomer(document.first(Role::Agent), agent, reader))
        agent = {};
    const auto user = document.first(Role::AgentOrCustomer);
    if (agent.isEmpty() && !user.isEmpty()) {
        agent = people.personIn(user);
        if (agent.id.isEmpty() && (user.contains(u'@') || document.has(Role::Type)))
            agent = {};
    }
    // A name that several people share means the author, when the author is one of them.
    const auto author = people.authorOf(message);
    if (!message.byApp() && agent.id.isEmpty() && people.couldBeSame(agent, author))
        return author;
    return agent;
}

/// A line above the request that is nothing but the name of one of ours.
domain::PersonRef agentAlone(const Document &document, const ChannelReader &reader)
{
    constexpr std::size_t top = 2;
    for (std::size_t i = 0; i < std::min(top, document.entries.size()); ++i) {
        const auto &entry = document.entries[i];
        const auto plain = reader.plain(entry.text);
        const auto person =
            entry.role == Role::None && plain.size() < 60 ? reader.people.byName(plain) : domain::PersonRef();
        if (!person.id.isEmpty())
            return person;
    }
    return {};
}

domain::PersonRef agentOf(const domain::Message &message, const Document &document, const ChannelReader &reader)
{
    const auto agent = labelledAgent(message, document, reader);
    if (!agent.isEmpty())
        return agent;
    if (!message.byApp())
        return reader.people.authorOf(message);
    for (const auto &entry : document.entries) {
        if (entry.role != Role::None)
            continue;
        const auto named = agentInSentence(entry.text, reader);
        if (!named.isEmpty())
            return named;
    }
    return agentAlone(document, reader);
}

/// "Service: refunds" beneath labels we do not know says nothing about the request's type.
bool isUnknownValue(const QString &line)
{
    static const QRegularExpression value(QStringLiteral(R"(^\s*\p{Lu}[\p{L} ]{1,24}:\s+[^.!?]{1,60}$)"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return value.match(line).hasMatch();
}

void readType(Draft &draft, const domain::Message &message, const Document &document, const ChannelReader &reader)
{
    const auto written = document.first(Role::Type);
    if (!written.isEmpty()) {
        draft.typeAsWritten = withoutDecoration(reader.plain(written));
        draft.type = typeOf(draft.typeAsWritten);
        return;
    }
    QStringList places{reader.plain(document.title()), reader.plain(message.text.section(u'\n', 0, 0)),
                       message.botName};
    for (const auto &entry : document.entries) {
        if (entry.role == Role::Amount)
            places += entry.label + QLatin1String(" \n") + reader.plain(entry.text);
        else if (entry.role == Role::None && !isUnknownValue(entry.text))
            places += reader.plain(entry.text);
    }
    for (const auto &text : document.all(Role::Context))
        places += reader.plain(text);
    for (const auto &place : std::as_const(places)) {
        if (const auto found = findType(place)) {
            draft.type = found->type;
            draft.typeAsWritten = found->asWritten;
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

void readLabelledAmounts(Draft &draft, const Document &document, const ChannelReader &reader)
{
    auto inForce = reader.inForce;
    if (const auto named = base::Currency::parse(reader.plain(document.first(Role::Currency))))
        inForce = *named;
    for (const auto role : {Role::Amount, Role::AmountSecondary}) {
        for (const auto &text : document.all(role))
            addReading(draft.amount, readAmount(reader.plain(text), inForce, AmountPlace::AmountField));
        if (!draft.amount.isEmpty())
            break;
    }
    // "$95.00 (95% after fees)": beside money a rate counts only as a discount.
    if (draft.amount.money && draft.type != domain::RequestType::Discount)
        draft.amount.percent.clear();
}

void readAmounts(Draft &draft, const Document &document, const ChannelReader &reader)
{
    readLabelledAmounts(draft, document, reader);
    if (!draft.amount.isEmpty())
        return;
    const auto type = document.has(Role::Type) ? draft.typeAsWritten : QString();
    const bool isRange = bool(vocabulary().money.unwanted.find(tokenize(type))); // "Refund over $100"
    for (const auto &text : {isRange ? QString() : type, draft.context, reader.plain(document.title())}) {
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

/// "*Sara* (sara@x.test) submitted …", "New request from sara@x.test": one of ours by the address.
static domain::PersonRef agentByAddress(const QString &mrkdwn, const ChannelReader &reader)
{
    static const QRegularExpression address(QStringLiteral(R"(([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}))"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    const auto plain = domain::plainText(mrkdwn);
    const auto match = address.match(plain);
    if (!match.hasMatch())
        return {};
    const auto person = reader.people.byName(match.captured());
    const auto &card = vocabulary().card;
    const auto before = tokenize(plain.left(match.capturedStart()));
    const auto after = tokenize(plain.mid(match.capturedEnd()));
    const auto verb = card[QStringLiteral("agent-verbs")].find(after);
    const bool acts = verb && verb.at <= 1; // a closing bracket may stand between
    const bool sends = card[QStringLiteral("by")].matchBefore(before, 0, before.size()) > 0 &&
                       card[QStringLiteral("request-words")].find(before);
    return !person.id.isEmpty() && (acts || sends) && !statementKind(plain, StatementPlace::Line) ? person
                                                                                                  : domain::PersonRef();
}

/// The longest run of words in [from, to) that is the name of one of ours, beginning at `from` or ending at `to`.
static domain::PersonRef nameWithin(const Prose &prose, std::size_t from, std::size_t to, bool atEnd,
                                    const ChannelReader &reader)
{
    const auto &tokens = prose.tokens();
    constexpr std::size_t longestName = 4;
    for (auto length = std::min(longestName, to - from); length > 0; --length) {
        const auto first = atEnd ? to - length : from;
        const auto run =
            std::pair(tokens.begin() + std::ptrdiff_t(first), tokens.begin() + std::ptrdiff_t(first + length));
        const bool isWords =
            std::all_of(run.first, run.second, [](const Token &t) { return t.kind == Token::Kind::Word; });
        if (!isWords)
            continue;
        const auto person = reader.people.byName(prose.show(tokens[first].begin, tokens[first + length - 1].end));
        if (!person.id.isEmpty())
            return person;
    }
    return {};
}

/// "Sara Okafor would like to give …", "… was requested by Sara Okafor": one of ours by name.
static domain::PersonRef agentByName(const Prose &prose, const ChannelReader &reader)
{
    constexpr std::size_t mostTokens = 200;
    const auto &tokens = prose.tokens();
    const auto end = std::min(tokens.size(), mostTokens);
    const auto &card = vocabulary().card;
    const auto &verbs = card[QStringLiteral("agent-verbs")];
    const auto &by = card[QStringLiteral("agent-by")];
    for (std::size_t at = 0; at < end; ++at) {
        auto person = domain::PersonRef();
        if (at > 0 && verbs.match(tokens, at, end) > 0)
            person = nameWithin(prose, 0, at, true, reader);
        if (const auto length = by.match(tokens, at, end); person.isEmpty() && length > 0)
            person = nameWithin(prose, at + length, end, false, reader);
        if (!person.isEmpty())
            return person;
    }
    const bool isFrom = !tokens.empty() && tokens.size() < 6 && card[QStringLiteral("by")].match(tokens, 0, 1) > 0;
    return isFrom && tokens.size() > 1 ? nameWithin(prose, 1, tokens.size(), false, reader) : domain::PersonRef();
}

domain::PersonRef agentInSentence(const QString &mrkdwn, const ChannelReader &reader)
{
    const Prose prose(mrkdwn, reader.people.names());
    const auto &tokens = prose.tokens();
    const auto &card = vocabulary().card;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (tokens[at].kind != Token::Kind::Mention)
            continue;
        const bool acts = card[QStringLiteral("agent-verbs")].match(tokens, at + 1, tokens.size()) > 0 ||
                          card[QStringLiteral("agent-by")].matchBefore(tokens, 0, at) > 0 ||
                          (at == 1 && tokens.size() == 2 && card[QStringLiteral("by")].match(tokens, 0, 1) > 0);
        const bool sends = card[QStringLiteral("by")].matchBefore(tokens, 0, at) > 0 &&
                           card[QStringLiteral("request-words")].find(tokens, 0, at);
        if (acts || (sends && !statementKind(prose.show(0), StatementPlace::Line)))
            return reader.people.byId(prose.mentionedId(tokens[at]));
    }
    const auto named = agentByName(prose, reader);
    return named.isEmpty() ? agentByAddress(mrkdwn, reader) : named;
}

Draft draftFromLabels(const domain::Message &message, const Document &document, const ChannelReader &reader)
{
    Draft draft;
    draft.agent = agentOf(message, document, reader);
    draft.customer = reader.plain(document.first(Role::Customer));
    if (draft.customer.isEmpty() && document.has(Role::AgentOrCustomer)) {
        const auto user = reader.people.personIn(document.first(Role::AgentOrCustomer));
        if (user.id.isEmpty() && user != draft.agent)
            draft.customer = reader.plain(document.first(Role::AgentOrCustomer));
    }
    const auto requester = document.first(Role::Agent);
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
    const auto document = documentOf(message);
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
