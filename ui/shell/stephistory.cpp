// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stephistory.h"

namespace precedent::shell {

namespace {

/// Steps that Back remembers.
constexpr std::size_t maxSteps = 200;

} // namespace

void StepHistory::leave(const ViewState &now, bool isDrill)
{
    m_back.push_back(stepFrom(now, isDrill));
    if (m_back.size() > maxSteps)
        m_back.erase(m_back.begin());
    forgetForward();
}

void StepHistory::forgetDrill()
{
    if (!m_back.empty())
        m_back.back().isDrill = false;
}

int StepHistory::stepsToDrill(const QString &page, const ViewState &now) const
{
    const auto filter = now.filter();
    int steps = 1;
    for (auto step = m_back.rbegin(); step != m_back.rend(); ++step, ++steps) {
        if (step->isDrill)
            return step->state.page == page ? steps : 0;
        if (step->state.filter() != filter)
            return 0;
    }
    return 0;
}

void StepHistory::reword(const std::function<ViewState(const ViewState &)> &words)
{
    for (auto *steps : {&m_back, &m_forward}) {
        for (auto &step : *steps)
            step.state = words(step.state);
    }
}

std::optional<Step> StepHistory::step(std::vector<Step> &from, std::vector<Step> &to, const ViewState &now)
{
    if (from.empty())
        return {};
    to.push_back(stepFrom(now, from.back().isDrill)); // the same way, walked in the other direction
    auto there = std::move(from.back());
    from.pop_back();
    return there;
}

} // namespace precedent::shell
