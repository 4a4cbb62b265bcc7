// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/approvaltalk.h"
#include "recognize/asking.h"
#include "recognize/formats.h"
#include "recognize/namedcase.h"
#include "recognize/sourcetext.h"

namespace precedent::recognize {

namespace {

/// The first name behind "for": words with a capital letter that are no month, day or the like.
QString customerAfterFor(const QString &plain)
{
    auto matches = vocabulary().namesCustomer.globalMatch(plain);
    while (matches.hasNext()) {
        const auto name = matches.next().captured(1);
        if (!vocabulary().notCustomers.contains(name.section(u' ', 0, 0)))
            return name;
    }
    return {};
}

/// Whether an app's words, those of other notices included, can be about something to be decided.
bool isProposal(const QString &plain)
{
    const auto tokens = tokenize(plain);
    const auto &card = vocabulary().card;
    const bool asks = card[QStringLiteral("proposal-words")].find(tokens) ||
                      card[QStringLiteral("request-words")].find(tokens) ||
                      card[QStringLiteral("agent-by")].find(tokens);
    return asks && !card[QStringLiteral("not-requests")].find(tokens);
}

/// "Sara would like to give $40 credit to Acme because …", told by an app: somebody of ours who asks for a known type
/// and how much of it, or buttons to decide on it.
std::optional<Draft> readAppSentence(const domain::Message &message, const Document &document,
                                     const ChannelReader &reader)
{
    if (isNotice(document, reader))
        return std::nullopt;
    auto draft = draftFromText(message, reader);
    const auto plain = reader.plain(fullText(message));
    const bool hasAgent = !draft.agent.id.isEmpty();
    const bool hasButtons = document.hasDecisionButtons();
    const bool isPlain = draft.typeAsWritten.isEmpty(); // "Sara wants to give Acme $40"
    if (isPlain && (!hasAgent || draft.amount.isEmpty() || !(hasButtons || isAboutApproval(message, document, reader))))
        return std::nullopt;
    const bool asks = isProposal(plain);
    // "Credit for Acme, €29?" with buttons needs nobody who asks.
    const bool isWhole = !isPlain && draft.amount.money && !(draft.customer + customerAfterFor(plain)).isEmpty() &&
                         !cardTable(QStringLiteral("not-requests")).find(tokenize(plain));
    const bool isRequest = draft.amount.isEmpty()
                               ? hasAgent && hasButtons
                               : (hasButtons && (hasAgent || isWhole)) || (asks && (hasAgent || hasButtons));
    if (!isRequest)
        return std::nullopt;
    if (draft.customer.isEmpty())
        draft.customer = customerAfterFor(plain);
    draft.customerInferred = true;
    return draft;
}

/// Begins or ends with a mention: "<@U2> when you have a minute: …".
bool addressesSomebody(const domain::Message &message)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^\s*(?:(?:hi|hey|hello)\s+)?<@[A-Z0-9]+(?:\|[^>]*)?>|<@[A-Z0-9]+(?:\|[^>]*)?>\W*$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto text = fullText(message);
    return text.contains(QLatin1String("<@")) && pattern.match(text).hasMatch();
}

Asking askingOf(const QString &plain, const domain::Message &message, const ChannelReader &reader)
{
    auto asking = readAsking(plain, reader.inForce);
    if ((asking.type || asking.wish) && namesHandle(fullText(message)))
        asking.isCase = true;
    return asking;
}

/// "When they ask "can I get a refund of $40?", …" asks for nothing: what is quoted is somebody else's.
bool asksItself(const QString &plain, const domain::Message &message, const ChannelReader &reader)
{
    const auto outside = withoutQuotations(plain);
    if (outside.size() == plain.size())
        return true;
    const auto asking = askingOf(outside, message, reader);
    return (asking.isCase && (!asking.amount.isEmpty() || asking.hasBareSum)) || asking.permission || asking.weak ||
           asking.headline || asking.question || (asking.type && !asking.amount.isEmpty());
}

/// A message's text as it is to be read.
QString readText(const domain::Message &message, const ChannelReader &reader)
{
    return reader.plain(withoutStruckOut(fullText(message)));
}

/// What a person's sentence asks for.
Draft draftOf(const Asking &asking, const QString &plain, const domain::Message &message, const Document &document,
              const ChannelReader &reader)
{
    Draft draft;
    draft.agent = reader.people.authorOf(message);
    if (asking.type) {
        draft.type = asking.type->type;
        draft.typeAsWritten = asking.type->asWritten;
        draft.typeInferred = true;
    }
    draft.customer = customerAfterFor(plain);
    draft.customerInferred = !draft.customer.isEmpty();
    draft.context = reader.plain(fullText(message));
    draft.conversationUrl = conversationUrl(message, document);
    draft.amount = asking.amount;
    draft.amountInferred = !asking.amount.isEmpty();
    return draft;
}

} // namespace

std::optional<Draft> readFreeText(const domain::Message &message, const Document &document, const ChannelReader &reader)
{
    if (message.isReply())
        return std::nullopt;
    if (message.byApp())
        return readAppSentence(message, document, reader);
    const auto plain = readText(message, reader);
    const auto asking = askingOf(plain, message, reader);
    const bool asks = asking.isRequest() || (addressesSomebody(message) && asking.isAddressedRequest());
    return asks && asksItself(plain, message, reader) ? std::optional(draftOf(asking, plain, message, document, reader))
                                                      : std::nullopt;
}

std::optional<Draft> readDecidedText(const domain::Message &message, const Document &document,
                                     const ChannelReader &reader, Answer answer)
{
    if (message.isReply())
        return std::nullopt;
    const auto plain = readText(message, reader);
    const auto asking = askingOf(plain, message, reader);
    if (!message.byApp())
        return asking.isRequestWhenDecided(answer) && asksItself(plain, message, reader)
                   ? std::optional(draftOf(asking, plain, message, document, reader))
                   : std::nullopt;
    if (isNotice(document, reader))
        return std::nullopt;
    const auto draft = draftFromText(message, reader);
    const bool tells =
        answer != Answer::Sign && !draft.typeAsWritten.isEmpty() && !draft.amount.isEmpty() && !asking.general;
    return tells ? std::optional(draft) : std::nullopt;
}

} // namespace precedent::recognize
