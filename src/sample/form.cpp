// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/messagejson.h"
#include "sample/request.h"

namespace precedent::sample {

using domain::Decision;

namespace {

using Facts = std::vector<std::pair<QString, QString>>;

/// Label and value as mrkdwn, in the order of the form.
Facts facts(const Story &story)
{
    Facts facts{{QStringLiteral("Type"), story.typeWritten}};
    if (!story.amountWritten.isEmpty())
        facts.emplace_back(QStringLiteral("Amount"), story.amountWritten);
    facts.emplace_back(QStringLiteral("Customer"), escaped(story.customer));
    facts.emplace_back(QStringLiteral("Details"), escaped(story.situation));
    if (story.conversation != 0)
        facts.emplace_back(QStringLiteral("Conversation"), u'<' + conversationUrl(story) + u'>');
    return facts;
}

/// "Approved by <@U…>"; some apps print the name instead.
QString verdict(const Story &story, const Cast &cast)
{
    if (story.decision == Decision::Withdrawn)
        return QStringLiteral("Withdrawn by ") + agentMention(story, cast);
    const auto word =
        story.decision == Decision::Approved ? QStringLiteral("Approved by ") : QStringLiteral("Denied by ");
    const bool named = story.shape == Shape::Attachment && story.variant % 3 == 0;
    const auto &approver = cast.approvers[static_cast<std::size_t>(story.approvers.front())];
    return word + (named ? approver.person.name : approverMention(story, cast));
}

QString attachmentStatus(const Story &story, const Cast &cast, bool decided)
{
    if (!decided)
        return QStringLiteral(":hourglass: Pending");
    const auto mark = story.decision == Decision::Approved ? QStringLiteral(":white_check_mark: ")
                      : story.decision == Decision::Denied ? QStringLiteral(":x: ")
                                                           : QString();
    return mark + verdict(story, cast);
}

json::Value attachmentField(const QString &title, const QString &value)
{
    return json::object(
        {{"title", json::string(title)}, {"value", json::string(value)}, {"short", json::boolean(true)}});
}

std::vector<json::Value> attachmentButtons()
{
    const auto button = [](const QString &name) {
        return json::object(
            {{"type", json::word("button")}, {"name", json::string(name.toLower())}, {"text", json::string(name)}});
    };
    return {button(QStringLiteral("Approve")), button(QStringLiteral("Deny"))};
}

json::Message attachmentMessage(const Story &story, const Cast &cast, const base::SlackTs &ts, bool decided)
{
    std::vector fields{attachmentField(QStringLiteral("Agent"), agentMention(story, cast))};
    for (const auto &[label, value] : facts(story))
        fields.push_back(attachmentField(label, value));
    fields.push_back(attachmentField(QStringLiteral("Status"), attachmentStatus(story, cast, decided)));
    if (decided && story.isDecided() && !story.reason.isEmpty())
        fields.push_back(attachmentField(QStringLiteral("Comment"), escaped(story.reason)));
    const auto title = json::word("APPROVAL NEEDED");
    auto message = json::postedClassic(ts, cast.financeDesk, {});
    message.append(
        "attachments",
        json::object({{"id", json::number(1)},
                      {"title", title},
                      {"fallback", title},
                      {"callback_id", json::word("finance_approval")},
                      {"fields", json::array(fields)},
                      {"actions", json::array(decided ? std::vector<json::Value>() : attachmentButtons())}}));
    return message;
}

json::Message fieldsMessage(const Story &story, const Cast &cast, const base::SlackTs &ts, bool decided)
{
    auto labelled = facts(story);
    labelled.insert(labelled.begin(), {QStringLiteral("Requester"), agentMention(story, cast)});
    std::vector blocks{json::header(QStringLiteral("Approval needed")), json::fields(labelled)};
    const auto page = QStringLiteral("https://finance.example.test/requests/%1").arg(story.variant);
    if (!decided)
        blocks.push_back(json::verdictButtons(story.has(Twist::LinkOut) ? page : QString()));
    else
        blocks.push_back(json::section(verdict(story, cast)));
    if (decided && story.isDecided() && !story.reason.isEmpty())
        blocks.push_back(json::context({QStringLiteral("Comment: ") + escaped(story.reason)}));
    return json::posted(ts, cast.team.text(), cast.exceptionForm, QStringLiteral("Approval needed"), blocks);
}

json::Message outputMessage(const Story &story, const Cast &cast, const base::SlackTs &ts)
{
    auto text = agentMention(story, cast) + QStringLiteral(" submitted *Approval request*\n*What do you need?*\n") +
                story.typeWritten;
    const auto all = facts(story);
    for (std::size_t i = 1; i < all.size(); ++i)
        text += QStringLiteral("\n*") + all[i].first + QStringLiteral("*\n") + all[i].second;
    return json::postedClassic(ts, cast.workflow, text);
}

} // namespace

json::Message formMessage(const Story &story, const Cast &cast, const base::SlackTs &ts, bool decided)
{
    if (story.shape == Shape::Attachment)
        return attachmentMessage(story, cast, ts, decided);
    if (story.shape == Shape::Fields)
        return fieldsMessage(story, cast, ts, decided);
    return outputMessage(story, cast, ts);
}

} // namespace precedent::sample
