// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/storymaker.h"

#include "sample/amounts.h"

#include <algorithm>
#include <array>

namespace precedent::sample {

using domain::Decision;
using domain::RequestType;

namespace {

/// Seconds until the decision: half within six minutes, nine in ten within forty.
constexpr std::array turnaroundQuantiles{12,  50,  85,  115, 145, 175,  205,  240,  275,  315,  360,
                                         420, 490, 570, 670, 800, 1000, 1400, 2400, 7200, 50000};
constexpr int askBelowLimit = 50;

struct Kind
{
    Shape shape;
    Answer answer;
};
constexpr std::array kinds{
    Kind{Shape::Card, Answer::Button},         Kind{Shape::Card, Answer::Reply},
    Kind{Shape::Card, Answer::Both},           Kind{Shape::LabelledLine, Answer::Reply},
    Kind{Shape::LabelledLines, Answer::Reply}, Kind{Shape::FreeText, Answer::Reply},
    Kind{Shape::LabelledLine, Answer::Emoji},  Kind{Shape::FreeText, Answer::Emoji},
    Kind{Shape::Attachment, Answer::Button},   Kind{Shape::Fields, Answer::Button},
    Kind{Shape::FormOutput, Answer::Reply},
};
/// In permille: 55 % cards edited by their button, 25 % cards with a reply, 10 % threads, 5 % emoji, 5 % other apps.
constexpr std::array kindWeights{550, 225, 25, 45, 40, 15, 30, 20, 20, 20, 10};

std::vector<int> weightsOf(const std::vector<Member> &members)
{
    std::vector<int> weights;
    weights.reserve(members.size());
    for (const auto &member : members)
        weights.push_back(member.weight);
    return weights;
}

QString drawText(std::span<const char *const> texts, Random &random)
{
    return QString::fromUtf8(random.pick(texts));
}

/// Some teams have their own word for a credit.
QString writtenType(RequestType type, Shape shape, Random &random)
{
    const bool ownWords = shape == Shape::LabelledLine || shape == Shape::LabelledLines;
    if (ownWords && type == RequestType::Credit && random.chance(20))
        return QStringLiteral("Goodwill");
    return pickerWord(type);
}

} // namespace

StoryMaker::StoryMaker(const Cast &cast, const Calendar &calendar, int customers, Random random)
    : m_cast(cast), m_calendar(calendar), m_customers(customers), m_random(random)
{
}

const Situation &StoryMaker::situation(RequestType type, Ask ask)
{
    const auto all = situations();
    const auto found =
        std::find_if(all.begin(), all.end(), [=](const Situation &s) { return s.type == type && s.ask == ask; });
    Q_ASSERT(found != all.end());
    return *found;
}

Story StoryMaker::draw(base::Instant asked, bool pending)
{
    const auto all = situations();
    std::vector<int> weights;
    for (const auto &situation : all)
        weights.push_back(situation.weight);
    const auto &situation = all[static_cast<std::size_t>(m_random.weighted(weights))];
    const auto &kind = kinds[static_cast<std::size_t>(m_random.weighted(kindWeights))];
    const auto gap = m_calendar.gap();
    // An hour before the gap as well, so that replies do not fall into it.
    const bool unsynced = kind.shape != Shape::Card && (gap.contains(asked) || gap.contains(asked + base::oneHour));
    auto story =
        request(asked, unsynced ? Shape::Card : kind.shape, unsynced ? Answer::Button : kind.answer, situation);
    if (pending)
        return story;
    drawOutcome(story, situation);
    drawTwists(story);
    makeHostile(story);
    return story;
}

Story StoryMaker::request(base::Instant asked, Shape shape, Answer answer, const Situation &situation)
{
    Story story;
    story.asked = asked;
    // In a sentence "other" has no word of its own.
    const bool wordless = shape == Shape::FreeText && situation.type == RequestType::Other;
    story.shape = wordless ? Shape::LabelledLine : shape;
    story.answer = answer;
    story.agent = drawAgent(asked);
    story.type = situation.type;
    story.typeWritten = writtenType(situation.type, shape, m_random);
    story.customer = customerName(m_random.below(m_customers));
    story.situation = drawText(situation.contexts, m_random);
    if (story.situation.contains(QLatin1String("%1")))
        story.situation = story.situation.arg(m_random.between(20100, 98900));
    story.variant = m_random.below(1000);
    const bool linked = shape == Shape::Card || (shape != Shape::FreeText && m_random.chance(75));
    if (linked)
        story.conversation = 8'200'000 + 11 * ++m_conversations + m_random.below(11);
    if (shape == Shape::LabelledLine && m_random.chance(25))
        story.mail = QStringLiteral("post%1@example.test").arg(m_random.between(100, 999));
    if (shape == Shape::Card && m_random.chance(20))
        story.add(Twist::HidesCustomer);
    drawAsk(story, situation);
    drawPlace(story);
    return story;
}

int StoryMaker::drawAgent(base::Instant asked)
{
    const int percent = m_calendar.percentAt(asked);
    auto weights = weightsOf(m_cast.agents);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const auto &agent = m_cast.agents[i];
        if (percent < agent.fromPercent || (agent.toPercent < 100 && percent >= agent.toPercent))
            weights[i] = 0;
    }
    return m_random.weighted(weights);
}

void StoryMaker::drawAsk(Story &story, const Situation &situation)
{
    switch (situation.ask) {
    case Ask::Money:
        drawMoney(story);
        break;
    case Ask::Percent: {
        constexpr std::array rates{10, 15, 20, 20, 25, 30};
        story.percent = QString::number(m_random.pick(rates));
        story.amountWritten = story.percent + QStringLiteral("% off");
        break;
    }
    case Ask::FreeMonths: {
        const int months = m_random.pick(std::array{1, 1, 1, 2, 3});
        story.noncash = months == 1 ? QStringLiteral("1 month free") : QStringLiteral("%1 months free").arg(months);
        story.amountWritten = story.noncash;
        break;
    }
    case Ask::Nothing:
        break;
    }
}

void StoryMaker::drawMoney(Story &story)
{
    constexpr std::array codes{"USD", "EUR", "GBP", "NOK", "JPY"};
    constexpr std::array weights{77, 9, 5, 6, 3};
    const bool asksLittle = m_cast.agents[static_cast<std::size_t>(story.agent)].person.name == u"Noor Haddad";
    if (m_random.chance(4) && !asksLittle)
        return; // the agent forgot to say how much
    const auto *code = asksLittle ? "USD" : codes[static_cast<std::size_t>(m_random.weighted(weights))];
    story.amount = drawAmount(currency(code), asksLittle ? askBelowLimit : 5000, m_random);
}

void StoryMaker::drawPlace(Story &story)
{
    const bool krone = story.amount && story.amount->currency == currency("NOK");
    if (story.shape != Shape::Card)
        story.place = Place::FinanceExceptions;
    else if (krone || (!story.amount && m_random.chance(6)))
        story.place = Place::NordicApprovals;
    if (story.amount)
        story.amountWritten = writeAmount(*story.amount, story.place == Place::NordicApprovals, m_random);
}

void StoryMaker::ask(Story &story, int dollars)
{
    story.amount = base::Money{std::int64_t{dollars} * 100, currency("USD")};
    story.amountWritten = u'$' + QString::number(dollars);
    story.percent.clear();
    story.noncash.clear();
    if (story.place == Place::NordicApprovals)
        story.place = Place::IntercomApprovals;
}

int StoryMaker::turnaround(const Story &story)
{
    const int drawn = m_random.fromQuantiles(turnaroundQuantiles);
    const auto answered = story.asked + drawn * base::oneSecond;
    const bool unsynced = m_calendar.gap().contains(answered);
    return answered < m_calendar.end() - base::oneMinute && !unsynced ? drawn : m_random.between(60, 300);
}

int StoryMaker::denyPercent(const Story &story, const Situation &situation, int approver) const
{
    const int worth = story.amount ? worthInDollars(*story.amount) : 70;
    int percent = worth < 60 ? 4 : worth < 100 ? 9 : worth < 200 ? 24 : 38;
    percent += situation.denyPoints;
    if (story.agent == 0)
        percent += 7;
    if (story.type == RequestType::Discount && approver == m_cast.approver(QStringLiteral("Mei Tan")))
        percent += 30; // two approvers who see the same requests differently
    return std::clamp(percent, 0, 90);
}

void StoryMaker::drawOutcome(Story &story, const Situation &situation)
{
    const bool recent = story.asked > m_calendar.end() - 4 * base::oneDay;
    const int fate = m_random.below(1000);
    if (!recent && fate < 8) {
        story.decision = Decision::Withdrawn;
        story.decided = story.asked + m_random.between(120, 3000) * base::oneSecond;
        return;
    }
    if (!recent && fate < 14 && story.shape == Shape::Card) {
        story.decision = Decision::Expired;
        story.decided = story.asked + 2 * base::oneDay;
        return;
    }
    const int approver = m_random.weighted(weightsOf(m_cast.approvers));
    const bool denied = m_random.chance(denyPercent(story, situation, approver));
    decide(story, denied ? Decision::Denied : Decision::Approved, approver, turnaround(story));
    drawReason(story, situation, m_cast.approvers[static_cast<std::size_t>(approver)]);
}

void StoryMaker::decide(Story &story, Decision decision, int approver, int after)
{
    const bool approved = decision == Decision::Approved;
    story.decision = decision;
    story.approvers = {approver};
    story.decided = base::Instant::fromSeconds(story.asked.seconds() + after);
    const auto all = situations();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Situation &s) { return s.type == story.type; });
    story.reason = drawText(approved ? found->approvals : found->denials, m_random);
    story.opening = drawText(approved ? approvalOpenings() : denialOpenings(), m_random);
    if (story.answer == Answer::Emoji)
        story.reason.clear();
}

void StoryMaker::drawReason(Story &story, const Situation &situation, const Member &approver)
{
    const bool approved = story.decision == Decision::Approved;
    story.reason = drawText(approved ? situation.approvals : situation.denials, m_random);
    const bool silent = approver.person.name == u"Jon Whitlock" || m_random.chance(2);
    if (story.answer == Answer::Emoji || silent) {
        story.reason.clear();
        story.opening = drawText(approved ? bareApprovals() : bareDenials(), m_random);
    } else if (approved && story.answer == Answer::Reply && m_random.chance(5)) {
        grantLess(story);
    }
}

void StoryMaker::grantLess(Story &story)
{
    const bool roundDollars = story.amount && story.amount->currency == currency("USD") && story.amount->minor >= 4000;
    if (!roundDollars)
        return;
    const auto dollars = story.amount->minor / 1000 * 5;
    story.granted = base::Money{dollars * 100, story.amount->currency};
    story.opening = QStringLiteral("Yes but only $%1 - ").arg(dollars);
}

void StoryMaker::drawTwists(Story &story)
{
    const auto seconds = story.decided.seconds() - story.asked.seconds();
    const bool late = story.decided + 20 * base::oneMinute > m_calendar.end();
    const bool byReply = story.answer == Answer::Reply;
    if (story.isDecided() && seconds > 240 && m_random.chance(14))
        story.add(Twist::AsksBack);
    if (story.isDecided() && seconds > 7200 && story.shape == Shape::Card && m_random.chance(70))
        story.add(Twist::Reminder);
    if (story.decision == Decision::Approved && !late && m_random.chance(18))
        story.add(Twist::Executed);
    if (story.isHuman() && seconds > 90 && m_random.chance(5))
        story.add(Twist::TypoFixed);
    if (story.isDecided() && story.shape == Shape::Card && story.answer == Answer::Button && m_random.chance(10))
        story.add(Twist::PrintsTime);
    if (story.isDecided() && byReply && m_random.chance(3))
        story.add(Twist::Broadcast);
}

void StoryMaker::makeHostile(Story &story)
{
    if (story.shape != Shape::Card || story.answer != Answer::Button)
        return;
    const auto round = static_cast<std::size_t>(++m_cards / 20);
    if (m_cards % 20 == 7)
        story.situation = QString::fromUtf8(hostileContexts()[round % hostileContexts().size()]);
    const bool explained = story.decision == Decision::Approved && !story.reason.isEmpty();
    if (m_cards % 20 == 17 && !explained)
        --m_cards; // the next card's turn
    else if (m_cards % 20 == 17)
        story.reason = QString::fromUtf8(hostileReasons()[round % hostileReasons().size()]);
}

} // namespace precedent::sample
