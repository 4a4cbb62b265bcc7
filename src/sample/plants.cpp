// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/plants.h"

#include <array>
#include <optional>

namespace precedent::sample {

using domain::Decision;
using domain::RequestType;

namespace {

using enum Shape;
using enum Answer;
using enum RequestType;

/// Where and how a planted story stands.
struct Plot
{
    const char *finding;
    int daysBack; ///< from the last day
    int clock;    ///< hours × 100 + minutes
    const char *agent;
    Shape shape;
    Answer answer;
    RequestType type;
    int dollars; ///< 0 leaves the situation's own ask
    std::optional<Twist> twist;
    const char *approver; ///< null leaves it undecided
    int after;            ///< seconds until the decision
    const char *customer = nullptr;
};

constexpr auto sailors = "Tideway Sailing Club";
constexpr auto regular = "Bramble & Daughters";

/// A story whose approver changes their mind ends denied.
constexpr std::array plots{
    Plot{"self-emoji", 12, 1040, "Ben Achebe", LabelledLine, Emoji, Credit, 45, Twist::SelfEmoji, nullptr, 0},
    Plot{"self-reply", 19, 1405, "Elif Kaya", LabelledLines, Reply, Refund, 75, Twist::SelfReply, nullptr, 0},
    Plot{"link-out", 31, 950, "Ravi Shah", Fields, Button, Exception, 0, Twist::LinkOut, nullptr, 0},
    Plot{"self-button", 4, 1520, "Mikael Lindqvist", Card, Button, Comp, 90, Twist::SelfButton, "Dana Reyes", 95},
    Plot{"reversal", 7, 1102, "Priya Raman", Card, Reply, Discount, 150, Twist::Reversed, "Dana Reyes", 1900},
    Plot{"reversal", 33, 1331, "Tom Becker", LabelledLine, Reply, Credit, 80, Twist::Reversed, "Mei Tan", 2600},
    Plot{"source-deleted", 15, 914, "Aiko Mori", LabelledLine, Emoji, Refund, 65, Twist::Deleted, "Håkon Bråthen", 500},
    Plot{"source-tombstoned", 26, 1027, "Oskar Nilsen", Card, Reply, Credit, 30, Twist::Tombstoned, "Dana Reyes", 300},
    Plot{"amount-changed-late", 16, 1444, "Greta Voss", LabelledLines, Reply, Refund, 80, Twist::AmountChangedLate,
         "Mei Tan", 420},
    Plot{"reason-changed-late", 33, 1608, "Elif Kaya", LabelledLine, Reply, Comp, 55, Twist::ReasonChangedLate,
         "Dana Reyes", 380},
    Plot{"refused-attempt", 13, 1012, "Ravi Shah", Card, Button, Refund, 110, Twist::RefusedAttempt, "Mei Tan", 900},
    Plot{"fast-decision", 2, 1337, "Sara Okafor", Card, Button, Refund, 20, std::nullopt, "Mei Tan", 4},
    Plot{"broadcast", 10, 1503, "Luis Ortega", Card, Reply, Credit, 60, Twist::Broadcast, "Zoë Brandão", 700},
    Plot{"two-approvers", 11, 933, "Priya Raman", Card, Button, Refund, 900, Twist::TwoApprovers, "Dana Reyes", 3100},
    Plot{"amount-range", 14, 1220, "Tom Becker", Card, Button, Credit, 75, Twist::AmountRange, "Zoë Brandão", 610},
    Plot{"automatic", 3, 1108, "Luis Ortega", Card, Button, Refund, 15, Twist::Automatic, "Zoë Brandão", 1},
    Plot{"automatic", 20, 1125, "Luis Ortega", Card, Button, Refund, 10, Twist::Automatic, "Zoë Brandão", 1},
    Plot{"automatic", 50, 1105, "Ben Achebe", Card, Button, Refund, 20, Twist::Automatic, "Zoë Brandão", 1},
    Plot{"replaced", 23, 1128, "Luis Ortega", Card, Button, Refund, 40, Twist::Destroyed, "Zoë Brandão", 440},
    Plot{"two-saras", 5, 1010, "Sara Okafor", Card, Button, Refund, 35, Twist::NameOnly, "Dana Reyes", 260},
    Plot{"two-saras", 18, 1010, "Sara Lindgren", Card, Button, Refund, 35, Twist::NameOnly, "Dana Reyes", 260},
    Plot{"two-saras", 44, 1010, "Sara Okafor", Card, Button, Refund, 35, Twist::NameOnly, "Dana Reyes", 260},
    Plot{"split", 10, 1012, "Priya Raman", Card, Button, Refund, 180, std::nullopt, "Dana Reyes", 340, sailors},
    Plot{"split", 9, 1512, "Priya Raman", Card, Button, Refund, 190, std::nullopt, "Zoë Brandão", 410, sailors},
    Plot{"repeat-customer", 80, 912, "Tom Becker", Card, Button, Credit, 25, std::nullopt, "Mei Tan", 200, regular},
    Plot{"repeat-customer", 55, 1412, "Aiko Mori", Card, Button, Credit, 40, std::nullopt, "Mei Tan", 95, regular},
    Plot{"repeat-customer", 27, 1118, "Luis Ortega", Card, Button, Credit, 35, std::nullopt, "Mei Tan", 810, regular},
    Plot{"repeat-customer", 6, 1612, "Tom Becker", Card, Button, Credit, 60, std::nullopt, "Dana Reyes", 330, regular},
};

/// What the help asks first: who approved the $500 credit?
constexpr Plot question{"five-hundred", 2,   1120,         "Sara Okafor", Card, Reply,
                        Credit,         500, std::nullopt, "Dana Reyes",  640,  "Halden Logistics"};

constexpr int policyCases = 24;
constexpr std::array policyAskers{"Sara Okafor", "Tom Becker",  "Priya Raman",
                                  "Aiko Mori",   "Noor Haddad", "Luis Ortega"};
constexpr std::array policyApprovers{"Dana Reyes", "Mei Tan", "Zoë Brandão"};
constexpr std::array lateReturns{"62 days after purchase, item unused", "41 days after delivery, tags still on",
                                 "Gift opened late, 48 days after purchase"};

const Situation &plainSituation(RequestType type)
{
    const bool hasMoney = type == Refund || type == Credit || type == Comp || type == Discount;
    return StoryMaker::situation(type, hasMoney ? Ask::Money : Ask::Nothing);
}

class Garden
{
public:
    Garden(StoryMaker &maker, const Cast &cast, const Calendar &calendar)
        : m_maker(maker), m_cast(cast), m_calendar(calendar)
    {
    }

    void plantPlots();
    void plantPolicy();
    void plantClockChanges();
    void plantQuestion();
    std::vector<Story> take() { return std::move(m_stories); }

private:
    Story &sow(const Plot &plot);
    void twist(Story &story, Twist twist);

    StoryMaker &m_maker;
    const Cast &m_cast;
    const Calendar &m_calendar;
    std::vector<Story> m_stories;
};

Story &Garden::sow(const Plot &plot)
{
    const auto asked = m_calendar.onWorkday(plot.daysBack, plot.clock / 100, plot.clock % 100) + 120'400;
    auto story = m_maker.request(asked, plot.shape, plot.answer, plainSituation(plot.type));
    story.agent = m_cast.agent(QString::fromUtf8(plot.agent));
    story.twists.reset(static_cast<std::size_t>(Twist::HidesCustomer));
    if (story.shape == Card)
        story.place = Place::IntercomApprovals;
    if (plot.dollars > 0)
        m_maker.ask(story, plot.dollars);
    if (plot.customer)
        story.customer = QString::fromUtf8(plot.customer);
    const auto decision = plot.twist == Twist::Reversed ? Decision::Denied : Decision::Approved;
    if (plot.approver)
        m_maker.decide(story, decision, m_cast.approver(QString::fromUtf8(plot.approver)), plot.after);
    if (plot.twist)
        twist(story, *plot.twist);
    story.plants.push_back(plot.finding);
    m_stories.push_back(std::move(story));
    return m_stories.back();
}

void Garden::twist(Story &story, Twist twist)
{
    story.add(twist);
    if (twist == Twist::TwoApprovers)
        story.approvers.push_back(m_cast.approver(QStringLiteral("Håkon Bråthen")));
    if (twist == Twist::AmountRange)
        story.amountWritten = QStringLiteral("$50-75");
    if (twist == Twist::Automatic)
        story.reason = QStringLiteral("Within the agent's own limit");
    if (twist == Twist::Destroyed)
        story.reason.clear();
    if (twist == Twist::Reversed)
        story.reason = QStringLiteral("Already credited in May");
}

void Garden::plantPlots()
{
    for (const auto &plot : plots)
        sow(plot);
}

void Garden::plantPolicy()
{
    for (int i = 0; i < policyCases; ++i) {
        const auto turn = static_cast<std::size_t>(i);
        const int clock = (9 + i * 5 % 8) * 100 + i * 17 % 60;
        auto &story = sow({"policy-candidate", 1 + i * 26 / policyCases, clock,
                           policyAskers[turn % policyAskers.size()], Card, Button, Refund, 20 + i * 7 % 30,
                           std::nullopt, policyApprovers[turn % policyApprovers.size()], 150 + 20 * i});
        story.situation = QString::fromUtf8(lateReturns[turn % lateReturns.size()]);
        story.reason = QStringLiteral("Outside return window, under the goodwill line");
    }
}

void Garden::plantClockChanges()
{
    const auto changes = m_calendar.clockChanges();
    for (const auto &change : changes) {
        // Before, across and after; in autumn the first and the last show the same time on the clock.
        for (const int minutes : {-30, -5, 30}) {
            auto &story = sow(
                {"clock-change", 0, 200, "Дмитро Коваль", Card, Button, Comp, 25, std::nullopt, "Håkon Bråthen", 0});
            story.asked = change + minutes * base::oneMinute + 250'000;
            story.decided = base::Instant::fromSeconds(story.asked.seconds() + 1200);
        }
    }
}

void Garden::plantQuestion()
{
    auto &story = sow(question);
    story.situation = QStringLiteral("Down for two days in their peak season");
    story.reason = QStringLiteral("Agreed with the account team, first outage in two years");
}

} // namespace

std::vector<Story> plantedStories(StoryMaker &maker, const Cast &cast, const Calendar &calendar)
{
    Garden garden(maker, cast, calendar);
    garden.plantPlots();
    garden.plantPolicy();
    garden.plantClockChanges();
    auto stories = garden.take();
    // Drawn aside: the stories that follow are the same with and without it.
    auto aside = maker;
    Garden corner(aside, cast, calendar);
    corner.plantQuestion();
    stories.push_back(corner.take().front());
    return stories;
}

} // namespace precedent::sample
