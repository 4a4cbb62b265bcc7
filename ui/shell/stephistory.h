// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"
#include "ui/shell/viewstate.h"

#include <functional>
#include <optional>

namespace precedent::shell {

/// A state that was left, and where one was on its page.
struct Step
{
    ViewState state;
    Place place;
};

/// The states to go back and forward to.
class StepHistory
{
public:
    /// Tells where one is now; without it steps remember no place.
    void setPlaceKeeper(std::function<Place()> keeper) { m_keeper = std::move(keeper); }
    [[nodiscard]] bool canGoBack() const { return !m_back.empty(); }
    [[nodiscard]] bool canGoForward() const { return !m_forward.empty(); }
    /// Something new comes after `now`, so that there is no way forward any more.
    void leave(const ViewState &now);
    /// Something new takes the place of the present state.
    void forgetForward() { m_forward.clear(); }
    /// Other words in every step, both ways.
    void reword(const std::function<ViewState(const ViewState &)> &words);
    [[nodiscard]] std::optional<Step> back(const ViewState &now) { return step(m_back, m_forward, now); }
    [[nodiscard]] std::optional<Step> forward(const ViewState &now) { return step(m_forward, m_back, now); }

private:
    [[nodiscard]] Step stepFrom(const ViewState &now) const { return {now, m_keeper ? m_keeper() : Place()}; }
    [[nodiscard]] std::optional<Step> step(std::vector<Step> &from, std::vector<Step> &to, const ViewState &now);

    std::function<Place()> m_keeper;
    std::vector<Step> m_back;
    std::vector<Step> m_forward;
};

} // namespace precedent::shell
