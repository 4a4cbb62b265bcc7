// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/request.h"

#include "sample/messagejson.h"

#include <array>

namespace precedent::sample {

using domain::Decision;

namespace {

constexpr auto typoNoticed = 40 * base::oneSecond;
constexpr auto changedLate = 6 * base::oneDay;
constexpr auto deletedLate = 2 * base::oneDay;

QString agentId(const Story &story, const Cast &cast)
{
    return cast.agents[static_cast<std::size_t>(story.agent)].person.id.text();
}

QString approverId(const Story &story, const Cast &cast)
{
    return cast.approvers[static_cast<std::size_t>(story.approvers.front())].person.id.text();
}

const App &appOf(const Story &story, const Cast &cast)
{
    return story.shape == Shape::Card         ? cast.supportman
           : story.shape == Shape::Attachment ? cast.financeDesk
                                              : cast.exceptionForm;
}

/// The same text with two letters swapped.
Story mistyped(Story story)
{
    if (story.situation.size() > 2) {
        const auto second = story.situation.at(1);
        story.situation[1] = story.situation.at(2);
        story.situation[2] = second;
    }
    return story;
}

QString verdictEmoji(const Story &story)
{
    constexpr std::array yes{"white_check_mark", "white_check_mark", "heavy_check_mark", "+1",
                             "+1::skin-tone-3",  "ok_hand"};
    constexpr std::array no{"x", "no_entry_sign", "-1"};
    const auto pick = static_cast<std::size_t>(story.variant);
    return QString::fromLatin1(story.decision == Decision::Denied ? no[pick % no.size()] : yes[pick % yes.size()]);
}

/// Whether the app itself writes the outcome into its message.
bool isEditedByApp(const Story &story)
{
    return story.decision != Decision::Pending && !story.isHuman() &&
           (story.answer == Answer::Button || story.answer == Answer::Both);
}

std::vector<RequestVersion> appVersions(const Story &story, const Cast &cast, const base::SlackTs &ts)
{
    const auto write = [&](bool decided) {
        return story.shape == Shape::Card ? cardMessage(story, cast, ts, decided)
                                          : formMessage(story, cast, ts, decided);
    };
    std::vector<RequestVersion> versions{{ts.instant(), write(false)}};
    if (isEditedByApp(story)) {
        versions.push_back({story.decided, write(true)});
        json::edit(versions.back().message, appOf(story, cast).bot, story.decided);
    }
    return versions;
}

std::vector<RequestVersion> typedVersions(const Story &story, const Cast &cast, const base::SlackTs &ts)
{
    const bool fixed = story.has(Twist::TypoFixed);
    std::vector<RequestVersion> versions{{ts.instant(), typedMessage(fixed ? mistyped(story) : story, cast, ts)}};
    auto &message = versions.front().message;
    if (story.variant % 25 == 0 && story.isDecided() && story.answer == Answer::Reply)
        json::react(message, QStringLiteral("eyes"), approverId(story, cast));
    if (fixed) {
        const auto at = ts.instant() + typoNoticed;
        versions.push_back({at, typedMessage(story, cast, ts)});
        json::edit(versions.back().message, agentId(story, cast), at);
    }
    if (story.has(Twist::SelfEmoji)) {
        versions.push_back({ts.instant() + base::oneMinute, versions.back().message});
        json::react(versions.back().message, QStringLiteral("white_check_mark"), agentId(story, cast));
    }
    if (story.answer == Answer::Emoji && story.isDecided()) {
        versions.push_back({story.decided, versions.back().message});
        json::react(versions.back().message, verdictEmoji(story), approverId(story, cast));
    }
    return versions;
}

/// The agent doubles the amount when everybody has looked away.
RequestVersion amountChanged(Story story, const Cast &cast, const base::SlackTs &ts)
{
    story.amount->minor *= 2;
    story.amountWritten = u'$' + QString::number(story.amount->minor / 100);
    RequestVersion version{story.decided + changedLate, typedMessage(story, cast, ts)};
    json::edit(version.message, agentId(story, cast), version.from);
    return version;
}

} // namespace

QString agentMention(const Story &story, const Cast &cast)
{
    return QStringLiteral("<@") + agentId(story, cast) + u'>';
}

QString approverMention(const Story &story, const Cast &cast, std::size_t which)
{
    const auto position = static_cast<std::size_t>(story.approvers.at(which));
    return QStringLiteral("<@") + cast.approvers[position].person.id.text() + u'>';
}

QString conversationUrl(const Story &story)
{
    if (story.conversation == 0)
        return {};
    return QStringLiteral("https://app.intercom.com/a/inbox/k4wz9q7e/inbox/shared/all/conversation/%1")
        .arg(story.conversation);
}

std::vector<RequestVersion> requestVersions(const Story &story, const Cast &cast, const base::SlackTs &ts)
{
    auto versions = story.isHuman() ? typedVersions(story, cast, ts) : appVersions(story, cast, ts);
    if (story.has(Twist::AmountChangedLate))
        versions.push_back(amountChanged(story, cast, ts));
    if (story.has(Twist::Tombstoned))
        versions.push_back({story.decided + deletedLate, json::tombstone(ts)});
    if (story.has(Twist::Deleted))
        versions.push_back({story.decided + deletedLate, versions.back().message});
    return versions;
}

} // namespace precedent::sample
