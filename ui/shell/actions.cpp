// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/widgets/actionbutton.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtGui/QActionGroup>

namespace precedent::shell {

namespace {

struct ActionRow
{
    Command command;
    const char *id;
    const char *text;
    const char *tip;
    const char *shortcuts; ///< portable text, several separated by "; "
    QAction::MenuRole role = QAction::NoRole;
};

constexpr std::array<ActionRow, commandCount> table{{
    {Command::OpenLedger, "openledger", QT_TRANSLATE_NOOP("Actions", "&Open ledger…"),
     QT_TRANSLATE_NOOP("Actions", "Open another ledger in this window"), "Ctrl+Shift+O"},
    {Command::Search, "search", QT_TRANSLATE_NOOP("Actions", "&Find"),
     QT_TRANSLATE_NOOP("Actions", "Go to the search box"), "Ctrl+F"},
    {Command::RemoveLast, "removelast", QT_TRANSLATE_NOOP("Actions", "Remove &last filter"),
     QT_TRANSLATE_NOOP("Actions", "Remove what was filtered last"), "Esc"},
    {Command::Palette, "palette", QT_TRANSLATE_NOOP("Actions", "Find a co&mmand…"),
     QT_TRANSLATE_NOOP("Actions", "Commands, pages, saved views and agents by their words"), "Ctrl+K"},
    {Command::ClearFilters, "clearfilters", QT_TRANSLATE_NOOP("Actions", "&Clear filters"),
     QT_TRANSLATE_NOOP("Actions", "Remove all filters and words, keep the period"), "Ctrl+Shift+X"},
    {Command::Back, "back", QT_TRANSLATE_NOOP("Actions", "&Back"),
     QT_TRANSLATE_NOOP("Actions", "Go back to the filter and page before"), "Alt+Left"},
    {Command::Forward, "forward", QT_TRANSLATE_NOOP("Actions", "&Forward"),
     QT_TRANSLATE_NOOP("Actions", "Undo going back"), "Alt+Right"},
    {Command::SaveView, "saveview", QT_TRANSLATE_NOOP("Actions", "&Save view…"),
     QT_TRANSLATE_NOOP("Actions", "Keep filter and order under a name"), "Ctrl+S"},
    {Command::ExportRows, "export", QT_TRANSLATE_NOOP("Actions", "&Export…"),
     QT_TRANSLATE_NOOP("Actions", "Write the rows in view to a file"), "Ctrl+E"},
    {Command::ExportHistory, "exporthistory", QT_TRANSLATE_NOOP("Actions", "Export &history…"),
     QT_TRANSLATE_NOOP("Actions", "What was exported, whether it still stands, and the same again"), "Ctrl+Shift+E"},
    {Command::Evidence, "evidence", QT_TRANSLATE_NOOP("Actions", "E&vidence package…"),
     QT_TRANSLATE_NOOP("Actions", "Pack the rows in view with proofs that outsiders can check"), ""},
    {Command::Breakdown, "breakdown", QT_TRANSLATE_NOOP("Actions", "&Breakdown…"),
     QT_TRANSLATE_NOOP("Actions", "Count and sum the rows in view by group and month"), "Ctrl+B"},
    {Command::PrintReport, "report.print", QT_TRANSLATE_NOOP("Actions", "&Print report…"),
     QT_TRANSLATE_NOOP("Actions", "Look at the report on the period, or on the chosen agent or decision, and print it"),
     "Ctrl+P"},
    {Command::SaveReport, "report.save", QT_TRANSLATE_NOOP("Actions", "&Report as PDF…"),
     QT_TRANSLATE_NOOP("Actions", "Write the report on the period, or on the chosen agent or decision, to a file"),
     "Ctrl+Shift+P"},
    {Command::Sync, "sync", QT_TRANSLATE_NOOP("Actions", "&Sync now"),
     QT_TRANSLATE_NOOP("Actions", "Read what is new in Slack"), "F5; Ctrl+R"},
    {Command::Connect, "connect", QT_TRANSLATE_NOOP("Actions", "&Connect or import…"),
     QT_TRANSLATE_NOOP("Actions", "Read another channel, or a Slack export"), ""},
    {Command::Live, "live", QT_TRANSLATE_NOOP("Actions", "&Live updates…"),
     QT_TRANSLATE_NOOP("Actions", "Let Slack tell of messages and reactions as they happen"), ""},
    {Command::StopJob, "stop", QT_TRANSLATE_NOOP("Actions", "S&top"),
     QT_TRANSLATE_NOOP("Actions", "Stop the running job and keep what is done"), "Shift+F5"},
    {Command::Verify, "verify", QT_TRANSLATE_NOOP("Actions", "&Verify ledger"),
     QT_TRANSLATE_NOOP("Actions", "Check that nothing in the ledger was altered"), ""},
    {Command::Audit, "audit", QT_TRANSLATE_NOOP("Actions", "&Audit…"),
     QT_TRANSLATE_NOOP("Actions", "Test authority, duties, edits, coverage and completeness, or draw a sample"), ""},
    {Command::Reconcile, "reconcile", QT_TRANSLATE_NOOP("Actions", "&Reconcile payouts…"),
     QT_TRANSLATE_NOOP("Actions", "Match a CSV file of payouts to approved decisions"), ""},
    {Command::Privacy, "privacy", QT_TRANSLATE_NOOP("Actions", "Priv&acy and storage…"),
     QT_TRANSLATE_NOOP("Actions", "What is kept and where; backup, erasure, holds"), ""},
    {Command::Preferences, "preferences", QT_TRANSLATE_NOOP("Actions", "&Preferences…"),
     QT_TRANSLATE_NOOP("Actions", "Reporting zone, first day of the week, the rules of flags and suggestions"),
     "Ctrl+,", QAction::PreferencesRole},
    {Command::Desktop, "desktop", QT_TRANSLATE_NOOP("Actions", "&Window and notices…"),
     QT_TRANSLATE_NOOP("Actions", "Light or dark, and whether the end of a long job is told"), ""},
    {Command::ImportViews, "importviews", QT_TRANSLATE_NOOP("Actions", "&Import views…"),
     QT_TRANSLATE_NOOP("Actions", "Take saved views from a file"), ""},
    {Command::ExportViews, "exportviews", QT_TRANSLATE_NOOP("Actions", "&Export views…"),
     QT_TRANSLATE_NOOP("Actions", "Write all saved views to a file"), ""},
    {Command::AppearanceSystem, "appearance.system", QT_TRANSLATE_NOOP("Actions", "&System"),
     QT_TRANSLATE_NOOP("Actions", "Light or dark as the desktop is"), ""},
    {Command::AppearanceLight, "appearance.light", QT_TRANSLATE_NOOP("Actions", "&Light"),
     QT_TRANSLATE_NOOP("Actions", "Always light"), ""},
    {Command::AppearanceDark, "appearance.dark", QT_TRANSLATE_NOOP("Actions", "&Dark"),
     QT_TRANSLATE_NOOP("Actions", "Always dark"), ""},
    {Command::Pseudonyms, "pseudonyms", QT_TRANSLATE_NOOP("Actions", "&Pseudonyms"),
     QT_TRANSLATE_NOOP("Actions", "Numbers instead of the names of people and customers, when others look on"), ""},
    {Command::NextPane, "nextpane", QT_TRANSLATE_NOOP("Actions", "&Next pane"),
     QT_TRANSLATE_NOOP("Actions", "Put the keyboard into the next part of the window"), "F6"},
    {Command::PreviousPane, "previouspane", QT_TRANSLATE_NOOP("Actions", "Pre&vious pane"),
     QT_TRANSLATE_NOOP("Actions", "Put the keyboard into the part of the window before"), "Shift+F6"},
    {Command::LargerText, "text.larger", QT_TRANSLATE_NOOP("Actions", "&Larger text"),
     QT_TRANSLATE_NOOP("Actions", "All texts of the program a step larger"), "Ctrl++; Ctrl+="},
    {Command::SmallerText, "text.smaller", QT_TRANSLATE_NOOP("Actions", "&Smaller text"),
     QT_TRANSLATE_NOOP("Actions", "All texts of the program a step smaller"), "Ctrl+-"},
    {Command::UsualText, "text.usual", QT_TRANSLATE_NOOP("Actions", "&Usual text size"),
     QT_TRANSLATE_NOOP("Actions", "All texts as large as the desktop's"), "Ctrl+0"},
    {Command::FullScreen, "fullscreen", QT_TRANSLATE_NOOP("Actions", "F&ull screen"),
     QT_TRANSLATE_NOOP("Actions", "The window on the whole screen, and back"), "F11"},
    {Command::Help, "help", QT_TRANSLATE_NOOP("Actions", "&Help on this page"),
     QT_TRANSLATE_NOOP("Actions", "What is shown here, and what can be done with it"), "F1"},
    {Command::HelpContents, "help.contents", QT_TRANSLATE_NOOP("Actions", "Help &contents"),
     QT_TRANSLATE_NOOP("Actions", "Every topic of the help, to read or to search"), ""},
    {Command::Shortcuts, "shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"),
     QT_TRANSLATE_NOOP("Actions", "All keys of the window"), "Ctrl+?"},
    {Command::Diagnostics, "diagnostics", QT_TRANSLATE_NOOP("Actions", "Save &diagnostics…"),
     QT_TRANSLATE_NOOP("Actions", "Versions, counts and codes for whoever helps you; no messages, names or tokens"),
     ""},
    {Command::About, "about", QT_TRANSLATE_NOOP("Actions", "&About Precedent"),
     QT_TRANSLATE_NOOP("Actions", "Version, licence, libraries and what is promised"), "", QAction::AboutRole},
    {Command::Quit, "quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), QT_TRANSLATE_NOOP("Actions", "Close Precedent"),
     "Ctrl+Q", QAction::QuitRole},
}};

} // namespace

Actions::Actions(QObject *parent) : QObject(parent)
{
    // The table's own context: tr() would look in that of the class, which has its namespace.
    const auto words = [](const char *text) { return QCoreApplication::translate("Actions", text); };
    for (const auto &row : table) {
        auto *action = new QAction(words(row.text), this);
        action->setIconText(widgets::withoutKey(words(row.text)));
        action->setObjectName(QStringLiteral("action.") + QLatin1String(row.id));
        action->setToolTip(words(row.tip));
        action->setStatusTip(words(row.tip));
        action->setWhatsThis(words(row.tip));
        action->setMenuRole(row.role);
        action->setShortcuts(QKeySequence::listFromString(QLatin1String(row.shortcuts), QKeySequence::PortableText));
        m_actions.at(static_cast<std::size_t>(row.command)) = action;
    }
    auto *appearances = new QActionGroup(this);
    for (const auto command : {Command::AppearanceSystem, Command::AppearanceLight, Command::AppearanceDark}) {
        (*this)[command]->setCheckable(true);
        appearances->addAction((*this)[command]);
    }
    for (const auto command : {Command::Pseudonyms, Command::FullScreen})
        (*this)[command]->setCheckable(true);
}

QAction *Actions::operator[](Command command) const
{
    return m_actions.at(static_cast<std::size_t>(command));
}

} // namespace precedent::shell
