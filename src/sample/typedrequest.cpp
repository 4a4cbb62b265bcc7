// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/messagejson.h"
#include "sample/request.h"

namespace precedent::sample {

using domain::RequestType;

namespace {

void sayCustomer(Prose &prose, const Story &story)
{
    prose.say(story.customer);
    if (!story.mail.isEmpty())
        prose.say(QStringLiteral(" (")).mail(story.mail).say(QStringLiteral(")"));
}

/// Type: Credit | Amount: $120 | Customer: Acme
Prose labelledLine(const Story &story)
{
    Prose prose(QStringLiteral("Type: ") + story.typeWritten);
    if (!story.amountWritten.isEmpty())
        prose.say(QStringLiteral(" | Amount: ") + story.amountWritten);
    prose.say(QStringLiteral(" | Customer: "));
    sayCustomer(prose, story);
    if (story.conversation != 0)
        prose.say(QStringLiteral("\nConversation: ")).link(conversationUrl(story));
    return prose.say(QStringLiteral("\nWhy: ") + story.situation);
}

Prose labelledLines(const Story &story, const QString &agent)
{
    Prose prose(story.typeWritten + QStringLiteral(" request\nAgent: "));
    prose.mention(agent).say(QStringLiteral("\nCustomer: "));
    sayCustomer(prose, story);
    if (!story.amountWritten.isEmpty())
        prose.say(QStringLiteral("\nAmount: ") + story.amountWritten);
    prose.say(QStringLiteral("\nReason: ") + story.situation);
    if (story.conversation != 0)
        prose.say(QStringLiteral("\nLink: ")).link(conversationUrl(story));
    return prose;
}

/// "Can I refund $40 for", up to the customer's name.
QString question(const Story &story)
{
    const auto &what = story.amountWritten;
    switch (story.type) {
    case RequestType::Refund:
        return what.isEmpty() ? QStringLiteral("Can I do a full refund for ")
                              : QStringLiteral("Can I refund %1 for ").arg(what);
    case RequestType::Credit:
        return what.isEmpty() ? QStringLiteral("Could we give a credit for ")
                              : QStringLiteral("Could we credit %1 for ").arg(what);
    case RequestType::Comp:
        return QStringLiteral("Can I comp %1 for ").arg(what.isEmpty() ? QStringLiteral("the order") : what);
    case RequestType::Discount:
        if (!story.percent.isEmpty())
            return QStringLiteral("Can I do a %1% discount for ").arg(story.percent);
        return what.isEmpty() ? QStringLiteral("Can I give a discount for ")
                              : QStringLiteral("Can I do a discount of %1 for ").arg(what);
    case RequestType::OffPolicyReply:
        return QStringLiteral("Can I do an off-policy reply for ");
    case RequestType::Exception:
    case RequestType::Other:
        break;
    }
    return QStringLiteral("Can we make an exception for ");
}

Prose freeText(const Story &story)
{
    Prose prose(question(story) + story.customer + QStringLiteral("? ") + story.situation);
    if (story.conversation != 0)
        prose.say(QStringLiteral(" ")).link(conversationUrl(story));
    return prose;
}

} // namespace

json::Message typedMessage(const Story &story, const Cast &cast, const base::SlackTs &ts)
{
    const auto agent = cast.agents[static_cast<std::size_t>(story.agent)].person.id.text();
    const auto prose = story.shape == Shape::LabelledLine    ? labelledLine(story)
                       : story.shape == Shape::LabelledLines ? labelledLines(story, agent)
                                                             : freeText(story);
    return json::typed(ts, cast.team.text(), agent, prose);
}

} // namespace precedent::sample
