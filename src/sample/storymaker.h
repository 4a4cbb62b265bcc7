// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/calendar.h"
#include "sample/cast.h"
#include "sample/random.h"
#include "sample/story.h"
#include "sample/wordlists.h"

namespace precedent::sample {

/// Invents requests and their outcomes, one after the other.
class StoryMaker
{
public:
    /// `customers` is how many different ones to draw from; cast and calendar must outlive it.
    StoryMaker(const Cast &cast, const Calendar &calendar, int customers, Random random);

    /// A request with its outcome in the usual mix; an undecided one when `pending`.
    Story draw(base::Instant asked, bool pending);
    /// An undecided request of this kind; everything else is drawn.
    Story request(base::Instant asked, Shape shape, Answer answer, const Situation &situation);
    /// Sets decision, approver, reason and time; `after` in seconds.
    void decide(Story &story, domain::Decision decision, int approver, int after);
    /// Replaces what is asked for by this many US dollars.
    void ask(Story &story, int dollars);
    /// A situation of this type in which this kind of thing is asked for.
    [[nodiscard]] static const Situation &situation(domain::RequestType type, Ask ask);

private:
    void drawAsk(Story &story, const Situation &situation);
    void drawMoney(Story &story);
    void drawPlace(Story &story);
    void drawOutcome(Story &story, const Situation &situation);
    void drawReason(Story &story, const Situation &situation, const Member &approver);
    void drawTwists(Story &story);
    void makeHostile(Story &story);
    void grantLess(Story &story);
    [[nodiscard]] int drawAgent(base::Instant asked);
    [[nodiscard]] int denyPercent(const Story &story, const Situation &situation, int approver) const;
    [[nodiscard]] int turnaround(const Story &story);

    const Cast &m_cast;
    const Calendar &m_calendar;
    int m_customers;
    Random m_random;
    int m_conversations = 0;
    int m_cards = 0;
};

} // namespace precedent::sample
