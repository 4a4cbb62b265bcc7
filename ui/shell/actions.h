// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <array>

class QAction;

namespace precedent::shell {

/// The window's commands; the order is that of the table in actions.cpp.
enum class Command {
    OpenLedger,
    Search,
    RemoveLast,
    Palette,
    ClearFilters,
    Back,
    Forward,
    SaveView,
    ExportRows,
    ExportHistory,
    Evidence,
    Breakdown,
    PrintReport,
    SaveReport,
    Sync,
    Connect,
    Live,
    StopJob,
    Verify,
    Audit,
    Reconcile,
    Privacy,
    Preferences,
    Desktop,
    ImportViews,
    ExportViews,
    AppearanceSystem,
    AppearanceLight,
    AppearanceDark,
    Pseudonyms,
    NextPane,
    PreviousPane,
    LargerText,
    SmallerText,
    UsualText,
    FullScreen,
    Help,
    HelpContents,
    Shortcuts,
    Diagnostics,
    About,
    Quit,
};
inline constexpr int commandCount = 42;

/// The window's commands as actions: id (objectName "action.…"), text, tooltip and shortcuts from one table.
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QObject *parent);
    [[nodiscard]] QAction *operator[](Command command) const;

private:
    std::array<QAction *, commandCount> m_actions{};
};

} // namespace precedent::shell
