// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stephistory.h"

namespace precedent::shell {

namespace {

/// Steps that Back remembers.
constexpr std::size_t maxSteps = 200;

} // namespace

void StepHistory::leave(const ViewState &now)
{
    m_back.push_back(stepFrom(now));
    if (m_back.size() > maxSteps)
        m_back.erase(m_back.begin());
    forgetForward();
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
    to.push_back(stepFrom(now));
    auto there = std::move(from.back());
    from.pop_back();
    return there;
}

} // namespace precedent::shell
