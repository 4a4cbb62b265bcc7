// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/plants.h"

#include <array>

namespace precedent::sample {

using domain::Decision;
using domain::RequestType;

namespace {

constexpr int policyCases = 24;

/// Where and how a planted story stands; days count back from the last day.
struct Plot
{
    const char *finding;
    int daysBack;
    int hour;
    int minute;
    const char *agent;
    Shape shape;
    Answer answer;
    RequestType type;
    int dollars; ///< 0 leaves the situation's own ask
    std::initializer_list<Twist> twists;
};

class Garden
{
public:
    Garden(StoryMaker &maker, const Cast &cast, const Calendar &calendar)
        : m_maker(maker), m_cast(cast), m_calendar(calendar)
    {
    }

    void plantUndecided();
    void plantDecided();
    void plantCustomers();
    void plantPolicy();
    void plantClockChanges();
    std::vector<Story> take() { return std::move(m_stories); }

private:
    Story &sow(const Plot &plot);
    Story &decided(const Plot &plot, const char *approver, int after, Decision decision = Decision::Approved);
    void cardWithTwist(const char *finding, int daysBack, Twist twist, int dollars);

    StoryMaker &m_maker;
    const Cast &m_cast;
    const Calendar &m_calendar;
    std::vector<Story> m_stories;
};

const Situation &plainSituation(RequestType type)
{
    const bool hasMoney = type == RequestType::Refund || type == RequestType::Credit || type == RequestType::Comp ||
                          type == RequestType::Discount;
    return StoryMaker::situation(type, hasMoney ? Ask::Money : Ask::Nothing);
}

Story &Garden::sow(const Plot &plot)
{
    const auto asked = m_calendar.onWorkday(plot.daysBack, plot.hour, plot.minute) + 120'400 + plot.dollars;
    auto story = m_maker.request(asked, plot.shape, plot.answer, plainSituation(plot.type));
    story.agent = m_cast.agent(QString::fromUtf8(plot.agent));
    story.twists.reset(static_cast<std::size_t>(Twist::HidesCustomer));
    if (story.place == Place::NordicApprovals)
        story.place = Place::IntercomApprovals;
    if (plot.dollars > 0)
        m_maker.ask(story, plot.dollars);
    for (const auto twist : plot.twists)
        story.add(twist);
    story.plants.push_back(plot.finding);
    m_stories.push_back(std::move(story));
    return m_stories.back();
}

Story &Garden::decided(const Plot &plot, const char *approver, int after, Decision decision)
{
    auto &story = sow(plot);
    m_maker.decide(story, decision, m_cast.approver(QString::fromUtf8(approver)), after);
    return story;
}

void Garden::cardWithTwist(const char *finding, int daysBack, Twist twist, int dollars)
{
    decided({finding,
             daysBack,
             11,
             5 + daysBack % 50,
             "Luis Ortega",
             Shape::Card,
             Answer::Button,
             RequestType::Refund,
             dollars,
             {twist}},
            "Zoë Brandão", 400 + dollars);
}

void Garden::plantUndecided()
{
    sow({"self-emoji",
         12,
         10,
         40,
         "Ben Achebe",
         Shape::LabelledLine,
         Answer::Emoji,
         RequestType::Credit,
         45,
         {Twist::SelfEmoji}});
    sow({"self-reply",
         19,
         14,
         5,
         "Elif Kaya",
         Shape::LabelledLines,
         Answer::Reply,
         RequestType::Refund,
         75,
         {Twist::SelfReply}});
    sow({"link-out",
         31,
         9,
         50,
         "Ravi Shah",
         Shape::Fields,
         Answer::Button,
         RequestType::Exception,
         0,
         {Twist::LinkOut}});
}

void Garden::plantDecided()
{
    decided({"self-button",
             4,
             15,
             20,
             "Mikael Lindqvist",
             Shape::Card,
             Answer::Button,
             RequestType::Comp,
             90,
             {Twist::SelfButton}},
            "Dana Reyes", 95);
    decided({"reversal",
             7,
             11,
             2,
             "Priya Raman",
             Shape::Card,
             Answer::Reply,
             RequestType::Discount,
             150,
             {Twist::Reversed}},
            "Dana Reyes", 1900, Decision::Denied);
    decided({"reversal",
             33,
             13,
             31,
             "Tom Becker",
             Shape::LabelledLine,
             Answer::Reply,
             RequestType::Credit,
             80,
             {Twist::Reversed}},
            "Mei Tan", 2600, Decision::Denied);
    decided({"source-deleted",
             15,
             9,
             14,
             "Aiko Mori",
             Shape::LabelledLine,
             Answer::Emoji,
             RequestType::Refund,
             65,
             {Twist::Deleted}},
            "Håkon Bråthen", 500);
    decided({"source-tombstoned",
             26,
             10,
             27,
             "Oskar Nilsen",
             Shape::Card,
             Answer::Reply,
             RequestType::Credit,
             30,
             {Twist::Tombstoned}},
            "Dana Reyes", 300);
    decided({"amount-changed-late",
             16,
             14,
             44,
             "Greta Voss",
             Shape::LabelledLines,
             Answer::Reply,
             RequestType::Refund,
             80,
             {Twist::AmountChangedLate}},
            "Mei Tan", 420);
    decided({"reason-changed-late",
             33,
             16,
             8,
             "Elif Kaya",
             Shape::LabelledLine,
             Answer::Reply,
             RequestType::Comp,
             55,
             {Twist::ReasonChangedLate}},
            "Dana Reyes", 380);
    decided({"refused-attempt",
             13,
             10,
             12,
             "Ravi Shah",
             Shape::Card,
             Answer::Button,
             RequestType::Refund,
             110,
             {Twist::RefusedAttempt}},
            "Dana Reyes", 900);
    decided({"fast-decision", 2, 13, 37, "Sara Okafor", Shape::Card, Answer::Button, RequestType::Refund, 20, {}},
            "Mei Tan", 4);
    decided({"broadcast",
             10,
             15,
             3,
             "Luis Ortega",
             Shape::Card,
             Answer::Reply,
             RequestType::Credit,
             60,
             {Twist::Broadcast}},
            "Zoë Brandão", 700);
    auto &pair = decided({"two-approvers",
                          11,
                          9,
                          33,
                          "Priya Raman",
                          Shape::Card,
                          Answer::Button,
                          RequestType::Refund,
                          900,
                          {Twist::TwoApprovers}},
                         "Dana Reyes", 3100);
    pair.approvers.push_back(m_cast.approver(QStringLiteral("Håkon Bråthen")));
    auto &range = decided({"amount-range",
                           14,
                           12,
                           20,
                           "Tom Becker",
                           Shape::Card,
                           Answer::Button,
                           RequestType::Credit,
                           75,
                           {Twist::AmountRange}},
                          "Zoë Brandão", 610);
    range.amountWritten = QStringLiteral("$50-75");
    cardWithTwist("automatic", 3, Twist::Automatic, 15);
    cardWithTwist("automatic", 20, Twist::Automatic, 10);
    cardWithTwist("automatic", 50, Twist::Automatic, 20);
    cardWithTwist("replaced", 23, Twist::Destroyed, 40);
    for (const auto &[daysBack, name] : {std::pair{5, "Sara Okafor"}, {18, "Sara Lindgren"}, {44, "Sara Okafor"}})
        decided({"two-saras",
                 daysBack,
                 10,
                 10,
                 name,
                 Shape::Card,
                 Answer::Button,
                 RequestType::Refund,
                 35,
                 {Twist::NameOnly}},
                "Dana Reyes", 260);
}

void Garden::plantCustomers()
{
    const auto plain = [this](const char *finding, int daysBack, int hour, RequestType type, int dollars,
                              const QString &customer) {
        auto &story =
            decided({finding, daysBack, hour, 12, "Priya Raman", Shape::Card, Answer::Button, type, dollars, {}},
                    hour < 12 ? "Dana Reyes" : "Zoë Brandão", 340);
        story.customer = customer;
    };
    const auto split = QStringLiteral("Tideway Sailing Club");
    plain("split", 10, 10, RequestType::Refund, 180, split);
    plain("split", 9, 15, RequestType::Refund, 190, split);
    const auto regular = QStringLiteral("Bramble & Daughters");
    plain("repeat-customer", 80, 9, RequestType::Credit, 25, regular);
    plain("repeat-customer", 55, 14, RequestType::Credit, 40, regular);
    plain("repeat-customer", 27, 11, RequestType::Credit, 35, regular);
    plain("repeat-customer", 6, 16, RequestType::Credit, 60, regular);
}

void Garden::plantPolicy()
{
    constexpr std::array askers{"Sara Okafor", "Tom Becker", "Priya Raman", "Aiko Mori", "Noor Haddad", "Luis Ortega"};
    constexpr std::array deciders{"Dana Reyes", "Mei Tan", "Zoë Brandão"};
    constexpr std::array lateReturns{"62 days after purchase, item unused", "41 days after delivery, tags still on",
                                     "Gift opened late, 48 days after purchase"};
    for (int i = 0; i < policyCases; ++i) {
        const auto turn = static_cast<std::size_t>(i);
        auto &story = decided({"policy-candidate",
                               1 + i * 26 / policyCases,
                               9 + i * 5 % 8,
                               i * 17 % 60,
                               askers[turn % askers.size()],
                               Shape::Card,
                               Answer::Button,
                               RequestType::Refund,
                               20 + i * 7 % 30,
                               {}},
                              deciders[turn % deciders.size()], 150 + 20 * i);
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
            auto &story = decided(
                {"clock-change", 0, 2, 0, "Дмитро Коваль", Shape::Card, Answer::Button, RequestType::Comp, 25, {}},
                "Håkon Bråthen", 0);
            story.asked = change + minutes * base::oneMinute + 250'000;
            story.decided = base::Instant::fromSeconds(story.asked.seconds() + 1200);
        }
    }
}

} // namespace

std::vector<Story> plantedStories(StoryMaker &maker, const Cast &cast, const Calendar &calendar)
{
    Garden garden(maker, cast, calendar);
    garden.plantUndecided();
    garden.plantDecided();
    garden.plantCustomers();
    garden.plantPolicy();
    garden.plantClockChanges();
    return garden.take();
}

} // namespace precedent::sample
