// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowmenus.h"

#include "ui/widgets/actionbutton.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtGui/QUndoStack>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

namespace precedent::shell {

namespace {

/// The translation context of the menu bar.
struct Menus
{
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

constexpr int minutesOfHour = 60;

QMenu *addMenu(QMenuBar &bar, const QString &id, const QString &title)
{
    auto *menu = bar.addMenu(title);
    menu->setObjectName(QStringLiteral("menu.") + id);
    menu->setAccessibleName(widgets::withoutKey(title));
    menu->setToolTipsVisible(true);
    return menu;
}

QAction *named(QAction *action, const char *id, const char *shortcuts)
{
    action->setObjectName(QStringLiteral("action.") + QLatin1String(id));
    action->setShortcuts(QKeySequence::listFromString(QLatin1String(shortcuts), QKeySequence::PortableText));
    return action;
}

void fillEdit(QMenu &menu, const Actions &actions, QUndoStack &undoStack, bool hasPreferences)
{
    // Qt's own "Undo %1": where the verb stands is the language's business.
    menu.addAction(named(undoStack.createUndoAction(&menu), "undo", "Ctrl+Z"));
    menu.addAction(named(undoStack.createRedoAction(&menu), "redo", "Ctrl+Shift+Z; Ctrl+Y"));
    menu.addSeparator();
    menu.addAction(actions[Command::Search]);
    menu.addAction(actions[Command::Palette]);
    menu.addAction(actions[Command::RemoveLast]);
    menu.addAction(actions[Command::ClearFilters]);
    if (hasPreferences) {
        menu.addSeparator();
        menu.addAction(actions[Command::Preferences]);
    }
}

void fillView(QMenu &menu, const Actions &actions, const QList<QAction *> &pages, bool hasViewFiles)
{
    menu.addActions(pages);
    menu.addSeparator();
    menu.addAction(actions[Command::Back]);
    menu.addAction(actions[Command::Forward]);
    menu.addAction(actions[Command::SaveView]);
    if (hasViewFiles)
        menu.addActions({actions[Command::ImportViews], actions[Command::ExportViews]});
    menu.addSeparator();
    auto *appearance = menu.addMenu(Menus::tr("&Appearance"));
    appearance->setObjectName(QStringLiteral("menu.appearance"));
    for (const auto command : {Command::AppearanceSystem, Command::AppearanceLight, Command::AppearanceDark})
        appearance->addAction(actions[command]);
    auto *text = menu.addMenu(Menus::tr("&Text size"));
    text->setObjectName(QStringLiteral("menu.textsize"));
    for (const auto command : {Command::LargerText, Command::SmallerText, Command::UsualText})
        text->addAction(actions[command]);
    for (const auto command : {Command::FullScreen, Command::Pseudonyms})
        menu.addAction(actions[command]);
    menu.addSeparator();
    for (const auto command : {Command::NextPane, Command::PreviousPane})
        menu.addAction(actions[command]);
}

QString intervalText(int minutes)
{
    if (minutes == 0)
        return Menus::tr("&Off", "automatic sync");
    if (minutes == minutesOfHour)
        return Menus::tr("Every &hour");
    return Menus::tr("Every %Ln minute(s)", nullptr, minutes);
}

void fillAutoSync(QMenu &sync, const MenuOptions &options)
{
    auto *menu = sync.addMenu(Menus::tr("&Automatic sync"));
    menu->setObjectName(QStringLiteral("menu.autosync"));
    menu->setAccessibleName(Menus::tr("Automatic sync"));
    auto *group = new QActionGroup(menu);
    for (const int minutes : {0, 5, 10, 15, 30, minutesOfHour}) {
        auto *action = group->addAction(intervalText(minutes));
        action->setObjectName(QStringLiteral("action.autosync.%1").arg(minutes));
        action->setCheckable(true);
        action->setChecked(minutes == options.syncEvery);
        QObject::connect(action, &QAction::triggered, menu,
                         [choose = options.setSyncEvery, minutes] { choose(minutes); });
        menu->addAction(action);
    }
}

/// A menu with nothing to run is not made.
void fillTools(QMenuBar &bar, const Actions &actions, const MenuOptions &options)
{
    if (!options.hasVerify && !options.hasReconcile && !options.hasAudit)
        return;
    auto *tools = addMenu(bar, QStringLiteral("tools"), Menus::tr("&Tools"));
    if (options.hasReconcile)
        tools->addAction(actions[Command::Reconcile]);
    if (options.hasAudit)
        tools->addAction(actions[Command::Audit]);
    if (options.hasVerify)
        tools->addAction(actions[Command::Verify]);
}

} // namespace

WindowMenus fillMenuBar(QMainWindow &window, const Actions &actions, const QList<QAction *> &pages,
                        QUndoStack &undoStack, const MenuOptions &options)
{
    auto &bar = *window.menuBar();
    auto *file = addMenu(bar, QStringLiteral("file"), Menus::tr("&File"));
    if (options.hasOpenLedger)
        file->addAction(actions[Command::OpenLedger]);
    if (options.hasExport)
        file->addAction(actions[Command::ExportRows]);
    if (options.hasExportHistory)
        file->addAction(actions[Command::ExportHistory]);
    if (options.hasEvidence)
        file->addAction(actions[Command::Evidence]);
    if (options.hasBreakdown)
        file->addAction(actions[Command::Breakdown]);
    if (options.hasReports)
        file->addActions({actions[Command::PrintReport], actions[Command::SaveReport]});
    if (options.hasPrivacy)
        file->addAction(actions[Command::Privacy]);
    file->addAction(actions[Command::Quit]);
    auto *edit = addMenu(bar, QStringLiteral("edit"), Menus::tr("&Edit"));
    fillEdit(*edit, actions, undoStack, options.hasPreferences);
    if (options.hasDesktop)
        edit->addAction(actions[Command::Desktop]);
    fillView(*addMenu(bar, QStringLiteral("view"), Menus::tr("&View")), actions, pages, options.hasViewFiles);
    WindowMenus menus{addMenu(bar, QStringLiteral("decisions"), Menus::tr("&Decisions"))};
    menus.decisions->menuAction()->setVisible(false);
    if (options.hasSync) {
        auto *sync = addMenu(bar, QStringLiteral("sync"), Menus::tr("&Sync"));
        sync->addAction(actions[Command::Sync]);
        sync->addAction(actions[Command::StopJob]);
        if (options.setSyncEvery)
            fillAutoSync(*sync, options);
        if (options.hasConnect)
            sync->addAction(actions[Command::Connect]);
        if (options.hasLive)
            sync->addAction(actions[Command::Live]);
    }
    fillTools(bar, actions, options);
    auto *help = addMenu(bar, QStringLiteral("help"), Menus::tr("&Help"));
    help->addActions({actions[Command::Help], actions[Command::HelpContents], actions[Command::Shortcuts]});
    if (options.hasDiagnostics)
        help->addAction(actions[Command::Diagnostics]);
    help->addAction(actions[Command::About]);
    return menus;
}

} // namespace precedent::shell
