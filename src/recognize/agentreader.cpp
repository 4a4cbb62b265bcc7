// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/agentreader.h"

#include "recognize/amountreader.h"
#include "recognize/labelverdict.h"
#include "recognize/statementpeople.h"
#include "recognize/statementreader.h"
#include "recognize/textpiece.h"
#include "recognize/typereader.h"

#include <QtCore/QSet>

#include <algorithm>

namespace precedent::recognize {

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

namespace {

/// Of several values that may name either, the one that is one of ours: ":bust_in_silhouette: Acme", ":headphones:
/// Sara".
QString userOf(const Document &document, const PeopleResolver &people)
{
    const auto users = document.all(Role::AgentOrCustomer);
    const auto ours = std::find_if(users.begin(), users.end(),
                                   [&people](const QString &user) { return !people.personIn(user).id.isEmpty(); });
    return ours != users.end() ? *ours : document.first(Role::AgentOrCustomer);
}

/// "Requester: Jo Bloggs" above "Agent: Sara": the one that is ours, else the first.
QString agentValueOf(const Document &document, const PeopleResolver &people)
{
    auto values = document.all(Role::Agent);
    // "Asked for: $40", "Asked for: loyalty discount"
    std::erase_if(values, [&people](const QString &value) {
        const auto head = value.left(40);
        return !moneyMentions(normalizedFigures(head), {}).empty() ||
               (findType(head) && people.personIn(value).id.isEmpty());
    });
    const auto ours = std::find_if(values.begin(), values.end(),
                                   [&people](const QString &value) { return !people.personIn(value).id.isEmpty(); });
    return ours != values.end() ? *ours : values.empty() ? QString() : values.front();
}

domain::PersonRef labelledAgent(const domain::Message &message, const Document &document, const ChannelReader &reader)
{
    const auto &people = reader.people;
    const auto written = agentValueOf(document, people);
    auto agent = people.personIn(written);
    if (namesCustomer(written, agent, reader))
        agent = {};
    const auto user = agent.isEmpty() ? userOf(document, people) : QString();
    if (!user.isEmpty()) {
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

/// "Sara Okafor • Support • 9:41" in a context line, or a line of the top that is nothing but the name of one of ours.
domain::PersonRef agentAlone(const Document &document, const ChannelReader &reader)
{
    constexpr std::size_t top = 2;
    constexpr qsizetype longest = 200;
    static const QRegularExpression divider(
        QStringLiteral("\\s+[•·|–—/→⇒\u2503-]\\s+|,\\s+(?=\\p{Lu}\\p{Ll}+ \\p{Lu})"),
        QRegularExpression::UseUnicodePropertiesOption);
    for (std::size_t i = 0; i < document.entries.size(); ++i) {
        const auto &entry = document.entries[i];
        const auto plain = reader.plain(entry.text);
        const bool mayName =
            entry.role == Role::None && plain.size() < longest && (i < top || entry.kind == domain::PartKind::Context);
        if (mayName && statementKind(plain, StatementPlace::Line))
            break;
        static const QRegularExpression signature(QStringLiteral("^[–—-]{1,2}\\s+"));
        const bool isSigned = entry.role == Role::None && plain.size() < 60 && signature.match(plain).hasMatch();
        if (const auto person = isSigned ? reader.people.byName(QString(plain).remove(signature)) : domain::PersonRef();
            !person.id.isEmpty()) // "– Haruka Minami" below a request
            return person;
        const auto pieces = mayName ? plain.split(divider, Qt::SkipEmptyParts) : QStringList();
        for (const auto &piece : pieces) {
            // Customers bear first names as well.
            const bool isName = pieces.size() == 1 || piece.contains(u' ') || piece.startsWith(u'@');
            const auto person = isName ? reader.people.byName(piece) : domain::PersonRef();
            if (!person.id.isEmpty())
                return person;
        }
    }
    return {};
}

/// "Owner: Sara", "Who: Sara": one of ours behind a label that says neither approver nor customer.
domain::PersonRef agentByValue(const Document &document, const ChannelReader &reader)
{
    const auto &others = vocabulary().card[QStringLiteral("not-agent-labels")];
    domain::PersonRef found;
    for (const auto &entry : document.entries) {
        const bool mayName = entry.role == Role::Custom || entry.role == Role::Customer;
        if (entry.role == Role::Status || verdictByLabel(entry, reader)) // who is named behind it decided
            break;
        if (!mayName || entry.text.size() > 80 || others.find(tokenize(entry.label)))
            continue;
        const auto people = reader.people.peopleIn(entry.text);
        const bool isDecided = statementKind(reader.plain(entry.text), StatementPlace::StatusValue).has_value();
        // A customer may have the first name of one of ours.
        const bool isWhole = entry.role == Role::Custom || entry.text.contains(u'<') || entry.text.contains(u' ');
        if (people.size() != 1 || people.front().id.isEmpty() || isDecided || !isWhole)
            continue;
        if (!found.isEmpty() && found != people.front()) // either may have asked
            return {};
        found = people.front();
    }
    return found;
}

/// "*Sara* (sara@x.test) submitted …", "New request from sara@x.test": one of ours by the address.
domain::PersonRef agentByAddress(const QString &mrkdwn, const ChannelReader &reader)
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
domain::PersonRef nameWithin(const Prose &prose, std::size_t from, std::size_t to, bool atEnd,
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
domain::PersonRef agentByName(const Prose &prose, const ChannelReader &reader)
{
    constexpr std::size_t mostTokens = 200;
    const auto &tokens = prose.tokens();
    const auto end = std::min(tokens.size(), mostTokens);
    const auto &card = vocabulary().card;
    const auto &verbs = card[QStringLiteral("agent-verbs")];
    const auto &by = card[QStringLiteral("agent-by")];
    for (std::size_t at = 0; at < end; ++at) {
        auto person = domain::PersonRef();
        const bool isTheirs = at > 0 && tokens[at - 1].word.endsWith(QLatin1String("'s")) && // "Sara's request"
                              card[QStringLiteral("request-words")].match(tokens, at, end) > 0;
        if (at > 0 && (isTheirs || verbs.match(tokens, at, end) > 0))
            person = nameWithin(prose, 0, at, true, reader);
        if (const auto length = by.match(tokens, at, end); person.isEmpty() && length > 0)
            person = nameWithin(prose, at + length, end, false, reader);
        if (!person.isEmpty())
            return person;
    }
    // "Pitched by Sara Okafor": whatever was done, as long as it tells no decision.
    const bool isDoing = end > 2 && tokens[0].kind == Token::Kind::Word &&
                         card[QStringLiteral("by")].match(tokens, 1, 2) > 0 &&
                         card[QStringLiteral("review-verbs")].match(tokens, 0, 1) == 0 &&
                         card[QStringLiteral("note-nouns")].match(tokens, 0, 1) == 0 &&
                         !statementKind(prose.show(0), StatementPlace::Line);
    if (const auto person = isDoing ? nameWithin(prose, 2, end, false, reader) : domain::PersonRef(); !person.isEmpty())
        return person;
    const bool isFrom = !tokens.empty() && tokens.size() < 6 && card[QStringLiteral("by")].match(tokens, 0, 1) > 0;
    return isFrom && tokens.size() > 1 ? nameWithin(prose, 1, tokens.size(), false, reader) : domain::PersonRef();
}

std::pair<std::size_t, std::size_t> sentenceAround(const Tokens &tokens, std::size_t at)
{
    const auto ends = [&tokens](std::size_t i) {
        return tokens[i].kind == Token::Kind::Separator && QStringLiteral(".?!\n").contains(tokens[i].word);
    };
    auto begin = at;
    while (begin > 0 && !ends(begin - 1))
        --begin;
    while (at < tokens.size() && !ends(at))
        ++at;
    return {begin, at};
}

/// The one of ours whom the lines above any decision name, by a mention or the full name at the beginning of a line,
/// when there is one only and the line does not speak to them.
domain::PersonRef onlyPerson(const Document &document, const ChannelReader &reader)
{
    constexpr qsizetype longest = 1000;
    const auto &addressing = vocabulary().card[QStringLiteral("addressing")];
    domain::PersonRef found;
    for (const auto &entry : document.entries) {
        if (entry.role != Role::None)
            continue;
        const Prose prose(withMentions(entry.text.left(longest), reader.people), reader.people.names());
        const auto &tokens = prose.tokens();
        if (statementKind(prose.show(0), StatementPlace::Line))
            break;
        std::vector<std::pair<std::size_t, domain::PersonRef>> named;
        for (std::size_t at = 0; at < tokens.size(); ++at) {
            if (tokens[at].kind == Token::Kind::Mention)
                named.emplace_back(at, reader.people.byId(prose.mentionedId(tokens[at])));
        }
        const auto tag =
            std::find_if(tokens.begin(), tokens.end(), [](const Token &t) { return t.word == QLatin1String("]"); });
        const bool hasTag = tokens.size() > 2 && tokens.front().word == QLatin1String("[") && tag != tokens.end();
        const auto begin = hasTag ? std::size_t(tag - tokens.begin()) + 1 : 0; // "[Shop chat] Sara …"
        const auto first = nameWithin(prose, begin, tokens.size(), false, reader);
        if (named.empty() && tokens.size() > 1 && first.name.contains(u' '))
            named.emplace_back(begin, first);
        for (const auto &[at, person] : named) {
            const auto [from, to] = sentenceAround(tokens, at);
            if (addressing.find(tokens, from, to) || (!found.isEmpty() && found != person))
                return {};
            found = person;
        }
    }
    return found;
}

/// "<@U1> submitted …", "… requested by <@U1>".
domain::PersonRef agentInSentence(const QString &mrkdwn, const ChannelReader &reader)
{
    const Prose prose(withMentions(mrkdwn, reader.people), reader.people.names());
    const auto &tokens = prose.tokens();
    const auto &card = vocabulary().card;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (tokens[at].kind != Token::Kind::Mention)
            continue;
        const bool acts =
            card[QStringLiteral("agent-verbs")].match(tokens, at + 1, tokens.size()) > 0 ||
            card[QStringLiteral("agent-by")].matchBefore(tokens, 0, at) > 0 ||
            vocabulary().asking[QStringLiteral("modals")].matchBefore(tokens, 0, at) > 0 || // "may @Sara …"
            (at == 1 && tokens.size() == 2 && card[QStringLiteral("by")].match(tokens, 0, 1) > 0);
        const auto by = card[QStringLiteral("by")].matchBefore(tokens, 0, at);
        const bool isPiece = by > 0 && (by == at || tokens[at - by - 1].kind == Token::Kind::Separator) &&
                             (at + 1 == tokens.size() || tokens[at + 1].kind == Token::Kind::Separator);
        // "Shared by <@U1>: refund request, …"
        const bool isFollowed = at + 1 < tokens.size() && tokens[at + 1].word == QLatin1String(":");
        const bool sends = by > 0 && (isPiece || card[QStringLiteral("request-words")].find(tokens, 0, at) ||
                                      (isFollowed && card[QStringLiteral("request-words")].find(tokens)));
        if (acts || (sends && !statementKind(prose.show(0), StatementPlace::Line)))
            return reader.people.byId(prose.mentionedId(tokens[at]));
    }
    const auto named = agentByName(prose, reader);
    return named.isEmpty() ? agentByAddress(mrkdwn, reader) : named;
}

/// The one of ours whom the card names anywhere before it tells an outcome, where it is one only and no label says that
/// they are to decide: "Account executive: L. Corrigan", "put to the managers by Iman Haddad".
domain::PersonRef onlyNamed(const Document &document, const ChannelReader &reader)
{
    static const QSet<Role> others{Role::Approver,  Role::Superior, Role::DecisionReason,
                                   Role::DecidedAt, Role::Context,  Role::RequestReason};
    constexpr qsizetype longest = 300;
    const auto &notAgents = cardTable(QStringLiteral("not-agent-labels"));
    const auto &addressing = cardTable(QStringLiteral("addressing"));
    domain::PersonRef found;
    for (const auto &entry : document.entries) {
        const auto plain = reader.plain(entry.text);
        const bool tells = entry.role == Role::None && statementKind(plain, StatementPlace::Line);
        if (entry.role == Role::Status || tells || verdictByLabel(entry, reader))
            break;
        const bool isOther = others.contains(entry.role) || notAgents.find(tokenize(entry.label)) ||
                             (entry.role == Role::None && addressing.find(tokenize(plain)));
        if (isOther || entry.text.size() > longest)
            continue;
        for (const auto &line : entry.text.split(u'\n')) {
            for (const auto &piece : textPiecesOf(line)) {
                for (const auto &person : peopleOfPiece(piece.text, reader.people)) {
                    if (!found.isEmpty() && found != person)
                        return {};
                    found = person;
                }
            }
        }
    }
    return found;
}

} // namespace

FoundAgent agentOf(const domain::Message &message, const Document &document, const ChannelReader &reader)
{
    const auto agent = labelledAgent(message, document, reader);
    if (!agent.id.isEmpty() || (!agent.isEmpty() && !message.byApp()))
        return {agent, false};
    if (!message.byApp())
        return {reader.people.authorOf(message), false};
    // "Requester: Jo Bloggs, Assignee: Sara": of two names the one that is ours.
    const auto valued = agentByValue(document, reader);
    if (!valued.id.isEmpty() || !agent.isEmpty())
        return valued.id.isEmpty() ? FoundAgent{agent, false} : FoundAgent{valued, true};
    for (const auto &entry : document.entries) {
        if (entry.role != Role::None && entry.role != Role::Custom)
            continue;
        // "Requested by Sara Okafor: card charged twice" reads as a label and its value.
        const auto named = agentInSentence(entry.role == Role::None ? entry.text : entry.label, reader);
        if (!named.isEmpty())
            return {named, false};
    }
    const auto alone = agentAlone(document, reader);
    const auto only = alone.isEmpty() ? onlyPerson(document, reader) : alone;
    return {only.isEmpty() ? onlyNamed(document, reader) : only, true};
}

} // namespace precedent::recognize
