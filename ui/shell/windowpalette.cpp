// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowpalette.h"

#include "insight/grouping.h"
#include "ui/models/celltext.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/savedviews.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <QtGui/QAction>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenuBar>

#include <algorithm>

namespace precedent::shell {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::shell::WindowPalette)
};

/// The page's own, as far as no menu has them.
void addPage(std::vector<Choice> &choices, const PageStack &pages)
{
    const Page *page = pages.currentPage();
    for (QAction *action : page != nullptr ? pages.currentPageActions() : QList<QAction *>()) {
        const auto own = choiceOf(*action, page->accessibleName());
        const auto isOwn = [&own](const Choice &choice) { return choice.title == own.title; };
        const bool isUsable = action->isEnabled() && action->isVisible() && action->menu() == nullptr;
        if (isUsable && std::none_of(choices.begin(), choices.end(), isOwn))
            choices.push_back(own);
    }
}

void addAgents(std::vector<Choice> &choices, const PaletteParts &parts)
{
    if (!parts.openAgent || !parts.workspace.isLoaded())
        return;
    const auto snapshot = parts.workspace.snapshot();
    const auto &people = snapshot->columns().agent.dictionary.values();
    const auto keys = insight::agentIds(snapshot->columns());
    const auto begin = std::ssize(choices);
    QSet<QString> known;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (keys[i].isEmpty() || known.contains(keys[i]))
            continue;
        known.insert(keys[i]);
        choices.push_back(
            {models::personText(people[i]), Words::tr("Agent"), {}, [open = parts.openAgent, key = keys[i]] {
                 open(key);
             }});
    }
    std::sort(choices.begin() + begin, choices.end(),
              [](const Choice &a, const Choice &b) { return a.title.localeAwareCompare(b.title) < 0; });
}

} // namespace

void openPalette(const PaletteParts &parts)
{
    auto choices = menuChoices(*parts.window.menuBar());
    addPage(choices, parts.pages);
    for (const auto &name : viewNames(parts.workspace))
        choices.push_back({name, Words::tr("View"), {}, [open = parts.openView, name] { open(name); }});
    addAgents(choices, parts);
    (new CommandPalette(std::move(choices), &parts.window))->open();
}

} // namespace precedent::shell
