// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/choices.h"

#include "base/folding.h"
#include "ui/widgets/actionbutton.h"

#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

#include <algorithm>
#include <optional>

namespace precedent::shell {

namespace {

void add(std::vector<Choice> &choices, const QMenu &menu, const QString &where)
{
    for (QAction *action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible() || !action->isEnabled())
            continue;
        if (action->menu() != nullptr)
            add(choices, *action->menu(), where + QStringLiteral(" · ") + widgets::withoutKey(action->text()));
        else
            choices.push_back(choiceOf(*action, where));
    }
}

/// How well a choice fits, 0 the best; empty when a word is missing.
std::optional<int> rankOf(const Choice &choice, const QString &folded)
{
    const QString title = base::fold(choice.title);
    const QString all = title + u' ' + base::fold(choice.where);
    for (const auto &word : folded.split(u' ', Qt::SkipEmptyParts)) {
        if (!all.contains(word))
            return {};
    }
    if (title.startsWith(folded))
        return 0;
    if (title.contains(u' ' + folded))
        return 1;
    return title.contains(folded) ? 2 : 3;
}

} // namespace

Choice choiceOf(QAction &action, const QString &where)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return {widgets::withoutKey(action.text()), where, keys, [chosen = QPointer<QAction>(&action)] {
                if (chosen != nullptr)
                    chosen->trigger();
            }};
}

std::vector<Choice> menuChoices(const QMenuBar &bar)
{
    std::vector<Choice> choices;
    for (const QAction *top : bar.actions()) {
        if (top->menu() != nullptr && top->isVisible())
            add(choices, *top->menu(), widgets::withoutKey(top->text()));
    }
    return choices;
}

std::vector<Choice> matching(const std::vector<Choice> &choices, const QString &text)
{
    const QString folded = base::fold(text);
    std::vector<std::pair<int, const Choice *>> ranked;
    for (const auto &choice : choices) {
        if (const auto rank = rankOf(choice, folded))
            ranked.emplace_back(*rank, &choice);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<Choice> found;
    for (const auto &[rank, choice] : ranked)
        found.push_back(*choice);
    return found;
}

} // namespace precedent::shell
