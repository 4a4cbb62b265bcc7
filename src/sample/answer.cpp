// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/answer.h"

#include "base/folding.h"
#include "sample/request.h"

namespace precedent::sample {

using domain::DecidedVia;
using domain::Decision;
using domain::Flag;
using domain::TimeSource;

namespace {

domain::PersonRef refTo(const Member &member)
{
    return {member.person.id.text(), member.person.name};
}

QString formatOf(Shape shape)
{
    switch (shape) {
    case Shape::Card:
        return QStringLiteral("supportman");
    case Shape::Attachment:
        return QStringLiteral("legacy-attachment");
    case Shape::Fields:
        return QStringLiteral("block-fields");
    case Shape::FreeText:
        return QStringLiteral("free-text");
    default:
        return QStringLiteral("labelled-text");
    }
}

void answerRequest(domain::Record &record, const Story &story, const Cast &cast)
{
    const auto &agent = cast.agents[static_cast<std::size_t>(story.agent)];
    record.agent = story.has(Twist::NameOnly) ? domain::PersonRef{{}, agent.firstName} : refTo(agent);
    record.type = story.type;
    record.typeAsWritten = story.typeWritten;
    if (!story.has(Twist::HidesCustomer))
        record.customer = base::sanitize(story.customer);
    record.context = base::sanitize(story.situation);
    record.conversationUrl = conversationUrl(story);
    record.amount = story.has(Twist::AmountRange) ? std::nullopt : story.amount;
    if (story.has(Twist::AmountChangedLate) && record.amount)
        record.amount->minor *= 2;
    record.percent = story.percent;
    record.noncash = story.noncash;
    record.format = formatOf(story.shape);
}

void answerApprovers(domain::Record &record, const Story &story, const Cast &cast)
{
    if (story.has(Twist::Automatic))
        return;
    if (story.has(Twist::SelfButton)) {
        record.approvers = {record.agent};
        return;
    }
    for (const int position : story.approvers)
        record.approvers.push_back(refTo(cast.approvers[static_cast<std::size_t>(position)]));
}

void answerTime(domain::Record &record, const Story &story, base::Instant decided)
{
    if (story.answer == Answer::Emoji) {
        record.decidedVia = DecidedVia::Reaction;
        record.decidedNotBefore = record.requestedAt;
        record.decidedNotAfter = decided;
        return;
    }
    const bool byReply = story.answer != Answer::Button;
    record.decidedAt = decided;
    record.decidedVia = story.has(Twist::Automatic)     ? DecidedVia::Auto
                        : story.answer == Answer::Reply ? DecidedVia::Thread
                                                        : DecidedVia::Button;
    record.timeSource = byReply                        ? TimeSource::Reply
                        : story.has(Twist::PrintsTime) ? TimeSource::Card
                                                       : TimeSource::Edit;
}

void answerDecision(domain::Record &record, const Story &story, const Cast &cast, base::Instant decided)
{
    record.decision = story.decision;
    if (!story.isDecided())
        return;
    answerApprovers(record, story, cast);
    answerTime(record, story, decided);
    record.reason = story.has(Twist::ReasonChangedLate) ? QStringLiteral("Agreed with the customer by phone")
                                                        : base::sanitize(story.reason);
    if (story.decision == Decision::Approved)
        record.approvedAmount = story.granted ? story.granted : record.amount;
}

void answerFlags(domain::Record &record, const Story &story)
{
    const auto set = [&record](Flag flag) { record.flags.set(static_cast<std::size_t>(flag)); };
    record.editedAfterDecision = story.has(Twist::AmountChangedLate) || story.has(Twist::ReasonChangedLate);
    record.deletedInSlack = story.has(Twist::Deleted) || story.has(Twist::Tombstoned);
    if (record.editedAfterDecision)
        set(Flag::EditedAfterDecision);
    if (record.deletedInSlack)
        set(Flag::Deleted);
    if (story.has(Twist::AmountRange))
        set(Flag::Ambiguous);
    if (story.has(Twist::Reversed))
        set(Flag::Reversed);
    if (story.has(Twist::SelfButton))
        set(Flag::SelfApproved);
    if (story.has(Twist::SelfReply) || story.has(Twist::SelfEmoji))
        set(Flag::SelfApprovalAttempt);
    if (story.isDecided() && domain::isMissingReason(record.reason))
        set(Flag::NoReason);
}

} // namespace

domain::Record answerTo(const Story &story, const Cast &cast, const domain::Channel &channel, const base::SlackTs &root,
                        base::Instant decided)
{
    domain::Record record;
    record.id = domain::recordId(channel.id, root);
    record.team = channel.team;
    record.channel = channel.id;
    record.root = root;
    record.requestedAt = root.instant();
    record.firstSeenAt = root.instant();
    answerRequest(record, story, cast);
    answerDecision(record, story, cast, decided);
    answerFlags(record, story);
    return record;
}

QString rootAuthor(const Story &story, const Cast &cast)
{
    if (story.isHuman())
        return cast.agents[static_cast<std::size_t>(story.agent)].person.id.text();
    return story.shape == Shape::Card     ? cast.supportman.user
           : story.shape == Shape::Fields ? cast.exceptionForm.user
                                          : QString();
}

} // namespace precedent::sample
