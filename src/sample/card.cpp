// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/messagejson.h"
#include "sample/request.h"

#include <array>

namespace precedent::sample {

using domain::Decision;

namespace {

/// "31 Oct" as a token that carries the exact second.
QString dateToken(base::Instant at, const QString &fallback)
{
    return QStringLiteral("<!date^%1^{date_short_pretty} {time}|%2>").arg(at.seconds()).arg(fallback);
}

QString title(const Story &story, const Cast &cast)
{
    constexpr std::array separators{" — ", " — ", " — ", " – ", " - "};
    const auto separator = separators[static_cast<std::size_t>(story.variant) % separators.size()];
    const auto &agent = cast.agents[static_cast<std::size_t>(story.agent)];
    return QStringLiteral("Approval request from ") + agent.firstName + QString::fromUtf8(separator) +
           story.typeWritten;
}

/// "$50. Item arrived damaged": the app has no field for the amount.
QString details(const Story &story)
{
    return story.amountWritten.isEmpty() ? story.situation
                                         : story.amountWritten + QStringLiteral(". ") + story.situation;
}

QString presser(const Story &story, const Cast &cast)
{
    return story.has(Twist::SelfButton) ? agentMention(story, cast) : approverMention(story, cast);
}

QString statusLine(const Story &story, const Cast &cast, bool decided)
{
    if (!decided)
        return (story.variant % 4 == 0 ? QStringLiteral(":hourglass_flowing_sand: *") : QStringLiteral("⏳ *")) +
               story.typeWritten + u'*';
    switch (story.decision) {
    case Decision::Withdrawn:
        return QStringLiteral("↩ *Withdrawn* by ") + agentMention(story, cast);
    case Decision::Expired:
        return QStringLiteral("⌛ *Expired*");
    case Decision::Denied:
        return QStringLiteral("✗ *Denied* by ") + presser(story, cast);
    default:
        break;
    }
    if (story.has(Twist::Automatic))
        return QStringLiteral("✓ *Auto-approved*");
    if (story.has(Twist::TwoApprovers))
        return QStringLiteral("✓ *Approved*");
    return QStringLiteral("✓ *Approved* by ") + presser(story, cast);
}

json::Value factFields(const Story &story, const Cast &cast)
{
    const auto &agent = cast.agents[static_cast<std::size_t>(story.agent)];
    const auto who = story.has(Twist::NameOnly) ? agent.firstName : agentMention(story, cast);
    std::vector<std::pair<QString, QString>> facts{
        {QStringLiteral("Requested by"), who},
        {QStringLiteral("Requested"), dateToken(story.asked, QStringLiteral("Today"))}};
    if (!story.has(Twist::HidesCustomer))
        facts.emplace_back(QStringLiteral("Customer"), escaped(story.customer));
    facts.emplace_back(QStringLiteral("Details"), escaped(details(story)));
    return json::fields(facts);
}

std::vector<json::Value> outcome(const Story &story, const Cast &cast)
{
    QStringList lines;
    if (story.has(Twist::TwoApprovers)) {
        lines += QStringLiteral("First Approver: ") + approverMention(story, cast, 0);
        lines += QStringLiteral("Second Approver: ") + approverMention(story, cast, 1);
    }
    if (story.isDecided() && story.answer == Answer::Button && !story.reason.isEmpty())
        lines += QStringLiteral("Comment: ") + escaped(story.reason);
    if (lines.isEmpty())
        return {};
    return {json::context(lines)};
}

} // namespace

json::Message cardMessage(const Story &story, const Cast &cast, const base::SlackTs &ts, bool decided)
{
    const auto team = cast.team.text();
    if (decided && story.has(Twist::Destroyed))
        return json::posted(ts, team, cast.supportman,
                            QStringLiteral("Approved by ") + approverMention(story, cast) +
                                QStringLiteral(". Thanks! This has been handled."),
                            {});
    auto status = statusLine(story, cast, decided);
    if (decided && story.has(Twist::PrintsTime))
        status += QStringLiteral(" · ") + dateToken(story.decided, QStringLiteral("Today"));
    std::vector<json::Value> blocks{
        json::header(title(story, cast)), json::section(status), factFields(story, cast),
        json::context({u'<' + conversationUrl(story) + QStringLiteral("|Open conversation>")})};
    if (!decided)
        blocks.push_back(json::verdictButtons());
    const auto result = decided ? outcome(story, cast) : std::vector<json::Value>();
    blocks.insert(blocks.end(), result.begin(), result.end());
    return json::posted(ts, team, cast.supportman, escaped(title(story, cast)), blocks);
}

} // namespace precedent::sample
