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
    bool isDrill = false; ///< left for the rows of something that was clicked: another page and other conditions
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
    void leave(const ViewState &now, bool isDrill);
    /// What came after the last step is a question of its own, for whichever page.
    void forgetDrill();
    /// How many steps back `page` was left by a drill whose conditions are still those of `now`; 0: it was not.
    [[nodiscard]] int stepsToDrill(const QString &page, const ViewState &now) const;
    /// Something new takes the place of the present state.
    void forgetForward() { m_forward.clear(); }
    /// Other words in every step, both ways.
    void reword(const std::function<ViewState(const ViewState &)> &words);
    [[nodiscard]] std::optional<Step> back(const ViewState &now) { return step(m_back, m_forward, now); }
    [[nodiscard]] std::optional<Step> forward(const ViewState &now) { return step(m_forward, m_back, now); }

private:
    [[nodiscard]] Step stepFrom(const ViewState &now, bool isDrill) const
    {
        return {now, m_keeper ? m_keeper() : Place(), isDrill};
    }
    [[nodiscard]] std::optional<Step> step(std::vector<Step> &from, std::vector<Step> &to, const ViewState &now);

    std::function<Place()> m_keeper;
    std::vector<Step> m_back;
    std::vector<Step> m_forward;
};

} // namespace precedent::shell
