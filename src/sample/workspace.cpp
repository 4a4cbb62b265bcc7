// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/workspace.h"

#include "sample/amounts.h"
#include "sample/plants.h"
#include "sample/scribe.h"
#include "sample/sidelines.h"

#include <algorithm>

namespace precedent::sample {

namespace {

constexpr auto newest = 2 * base::oneDay;
constexpr int mostPending = 8;

/// Enough customers that one coming back by chance stays rare.
int customersFor(int decisions)
{
    return std::max(plainCustomers(), 5 * std::min(decisions, 400'000));
}

ChannelHistory channel(const Cast &cast, const char *id, const char *name, const char *defaultCurrency)
{
    ChannelHistory history;
    history.channel.team = cast.team;
    history.channel.id = domain::ChannelId(QString::fromLatin1(id));
    history.channel.name = QString::fromLatin1(name);
    history.settings.followed = true;
    history.settings.defaultCurrency = currency(defaultCurrency);
    return history;
}

Workspace emptyWorkspace(const Cast &cast, const Calendar &calendar)
{
    Workspace workspace;
    workspace.team = cast.team;
    workspace.teamName = QStringLiteral("Nordlyd Support");
    workspace.url = QStringLiteral("https://nordlyd.slack.com/");
    workspace.people = cast.people();
    workspace.agentTeams = cast.teams();
    workspace.end = calendar.end();
    workspace.channels = {channel(cast, "C0INTAPR1", "intercom-approvals", "USD"),
                          channel(cast, "C0FINEXC2", "finance-exceptions", "USD"),
                          channel(cast, "C0NORDIC3", "nordic-approvals", "NOK")};
    for (const auto &approver : cast.approvers)
        workspace.channels[1].settings.approvers += approver.person.id.text();
    return workspace;
}

/// Takes out the time nearest after each planted story, so that a month's volume stays what it was.
void makeRoom(std::vector<base::Instant> &times, const std::vector<Story> &planted)
{
    for (const auto &story : planted) {
        auto nearest = std::lower_bound(times.begin(), times.end(), story.asked);
        if (nearest == times.end())
            --nearest;
        times.erase(nearest);
    }
}

/// Planted stories and drawn ones, `decisions` together, by time. Of the newest requests every second one waits.
std::vector<Story> tellStories(const Options &options, const Cast &cast, const Calendar &calendar, Random &random)
{
    StoryMaker maker(cast, calendar, customersFor(options.decisions), Random(random.next()));
    std::vector<Story> stories;
    if (options.decisions >= fewestDecisionsForPlants && options.months >= fewestMonthsForPlants)
        stories = plantedStories(maker, cast, calendar);
    if (static_cast<int>(stories.size()) > options.decisions)
        stories.resize(static_cast<std::size_t>(options.decisions));
    auto times = calendar.requestTimes(options.decisions, random);
    makeRoom(times, stories);
    stories.reserve(stories.size() + times.size());
    int recent = 0;
    for (const auto &asked : times) {
        const bool isNewest = asked > calendar.end() - newest;
        recent += isNewest ? 1 : 0;
        stories.push_back(maker.draw(asked, isNewest && recent % 2 == 0 && recent <= 2 * mostPending));
    }
    std::stable_sort(stories.begin(), stories.end(), [](const Story &a, const Story &b) { return a.asked < b.asked; });
    return stories;
}

void noteWhatIsNoRecord(AnswerSheet &answers, const Cast &cast, const Calendar &calendar, const Workspace &workspace)
{
    const auto person = [](const Member &member) { return QStringList{member.person.id.text()}; };
    answers.findings[QStringLiteral("ask-below-limit-agent")] =
        person(cast.agents[static_cast<std::size_t>(cast.agent(QStringLiteral("Noor Haddad")))]);
    answers.findings[QStringLiteral("approver-without-reasons")] =
        person(cast.approvers[static_cast<std::size_t>(cast.approver(QStringLiteral("Jon Whitlock")))]);
    const auto gap = calendar.gap();
    if (gap.isEmpty())
        return;
    const auto &zone = calendar.zone();
    answers.findings[QStringLiteral("gap")] = {zone.dateOf(gap.from).toString(Qt::ISODate),
                                               zone.dateOf(gap.to - 1).toString(Qt::ISODate)};
    answers.findings[QStringLiteral("gap-channel")] = {workspace.channels[1].channel.id.text()};
}

} // namespace

Workspace makeWorkspace(const Options &options)
{
    const auto cast = makeCast();
    const Calendar calendar(options);
    Random random(options.seed);
    auto workspace = emptyWorkspace(cast, calendar);
    Scribe scribe(cast, calendar, workspace);
    const auto stories = tellStories(options, cast, calendar, random);
    for (const auto &story : stories)
        scribe.write(story);
    writeUnreadMessages(scribe, cast, calendar);
    writeSmallTalk(scribe, cast, calendar, 12 + options.decisions / 25, Random(random.next()));
    scribe.finish();
    noteWhatIsNoRecord(workspace.answers, cast, calendar, workspace);
    return workspace;
}

} // namespace precedent::sample
