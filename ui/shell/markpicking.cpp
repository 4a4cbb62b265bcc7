// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/markpicking.h"

#include <algorithm>

namespace precedent::shell {

namespace {

/// Marks that a second click still finds.
constexpr std::size_t maxMarks = 20;

const PickedMark *picked(const FilterState &filter, const Mark &mark)
{
    const auto &marks = filter.state().marks;
    const auto now = filter.filter();
    const auto found = std::find_if(marks.rbegin(), marks.rend(), [&](const PickedMark &old) {
        return old.mark.clauses == mark.clauses && old.isInForce(now);
    });
    return found == marks.rend() ? nullptr : &*found;
}

/// The newest mark in force, unless a chip was added since; or null.
const PickedMark *lastPicked(const FilterState &filter)
{
    const ViewState &state = filter.state();
    const auto now = filter.filter();
    const auto found = std::find_if(state.marks.rbegin(), state.marks.rend(),
                                    [&now](const PickedMark &mark) { return mark.isInForce(now); });
    if (found == state.marks.rend())
        return nullptr;
    const auto chips = state.withFilter(found->mark.filter).chips;
    const bool isSame =
        chips.empty() ? state.chips.empty() : !state.chips.empty() && state.chips.back() == chips.back();
    return isSame ? &*found : nullptr;
}

void takeBack(FilterState &filter, const PickedMark &mark)
{
    filter.go(filter.state().withFilter(mark.takenBack(filter.filter())));
}

} // namespace

void pickMark(FilterState &filter, const QString &page, const Mark &mark)
{
    if (const auto *known = picked(filter, mark))
        return takeBack(filter, *known);
    auto state = filter.state().withFilter(mark.filter);
    state.page = page;
    auto &marks = state.marks;
    marks.erase(std::remove_if(marks.begin(), marks.end(),
                               [&mark](const PickedMark &old) { return old.mark.clauses == mark.clauses; }),
                marks.end());
    marks.push_back({mark, filter.filter()});
    if (marks.size() > maxMarks)
        marks.erase(marks.begin());
    filter.go(state);
}

bool isPicked(const FilterState &filter, const Mark &mark)
{
    return picked(filter, mark) != nullptr;
}

void removeLast(FilterState &filter)
{
    if (const auto *mark = lastPicked(filter))
        return takeBack(filter, *mark);
    removeChip(filter, static_cast<int>(filter.state().chips.size()) - 1);
}

bool hasLast(const FilterState &filter)
{
    return !filter.state().chips.empty() || lastPicked(filter) != nullptr;
}

} // namespace precedent::shell
