// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ui/models/refresher.h"
#include "ui/shell/filterstate.h"
#include "ui/shell/jobcontroller.h"
#include "ui/widgets/linkguard.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/theme.h"
#include "workspace/workspace.h"

#include <QtWidgets/QWidget>

class QAction;
class QSettings;
class QUndoStack;

namespace precedent::shell {

/// What a page works with. References outlive the page; everything is used on the UI thread.
struct PageContext
{
    workspace::Workspace &workspace;
    FilterState &filter;
    QUndoStack &undoStack; ///< notes, tags and other local edits; Ctrl+Z
    widgets::Theme &theme;
    const widgets::LinkGuard &links;
    JobController &jobs;
    models::WorkerPool &pool;
    /// Shows a strip above the page (errors: text::errorText(error).sentence()).
    std::function<void(const widgets::StripMessage &)> showStrip;
    /// Says a short word at the bottom ("Copied").
    std::function<void(const QString &)> showToast;
    base::Clock clock;
    /// The window's own commands for pageActions(); null where the program has no such command. Not owned.
    QAction *exportAction = nullptr;
    QAction *syncAction = nullptr;
    QAction *reportAction = nullptr;
    /// What the window remembers on this computer; null remembers nothing. Not owned.
    QSettings *settings = nullptr;
    /// Shared by all parts of the window; null shares nothing.
    std::shared_ptr<models::Selections> selections = nullptr;
    /// Checked while names are to be hidden; null where the program has no such command. Not owned.
    QAction *pseudonymsAction = nullptr;

    /// What a Refresher is asked: today's snapshot with the filter and order in force.
    [[nodiscard]] models::RefreshRequest request() const
    {
        return {workspace.snapshot(), filter.filter(), filter.state().sort, workspace.calendar(), selections};
    }
};

/// One page of the window. The window makes it when it is first opened, shows it below the top bar, and calls refresh()
/// whenever it is visible and its data, filter or order changed, and when it becomes visible after such a change.
///
/// A page reads `context().filter`, never changes another page, and goes to one with `filter.setPage("decisions")` or
/// `filter.show("decisions", filter)`, which Alt+Left takes back. Its objectName is "page.<id>", its accessible name
/// the title; it fills the room below the top bar and keeps its own margins; its widgets are named "<id>.<part>". Notes
/// and tags are read again on Workspace::recordChanged.
class Page : public QWidget
{
    Q_OBJECT
public:
    Page(const QString &id, const PageContext &context, QWidget *parent);

    /// Actions of the top bar's right side, first one leftmost; widgets::setPrimary() marks the main one. Owned by the
    /// page; texts, enabled states and menus may change any time. Called once, after construction.
    [[nodiscard]] virtual QList<QAction *> pageActions() const { return {}; }
    /// Actions on the selected records, for the Decisions menu while this page is visible. Called once.
    [[nodiscard]] virtual QList<QAction *> recordActions() const { return {}; }
    /// False for a page that the search box, period and chips do not concern; they are disabled while it is visible.
    [[nodiscard]] virtual bool usesFilter() const { return true; }
    /// A channel, by its name, was clicked in the rail while the page is visible that the filter does not concern.
    virtual void chooseChannel(const QString &) {}
    /// The export columns that the page shows, to be kept with a saved view; and the way back. Empty: the default ones.
    [[nodiscard]] virtual QStringList columns() const { return {}; }
    virtual void showColumns(const QStringList &) {}
    /// The newest records of a ledger that is still being read, for a page whose entry says that it can show them: rows
    /// to look at, without sums or counts. refresh() follows when all are read.
    virtual void showNewest(const workspace::Preview &) {}
    /// Starts computing what is to be shown, for example m_refresher.request(context().request()).
    virtual void refresh() = 0;
    /// True when what is on screen answers the newest refresh(): data, an empty state or an error.
    [[nodiscard]] virtual bool hasData() const = 0;

    [[nodiscard]] const PageContext &context() const { return m_context; }

Q_SIGNALS:
    /// hasData() became true.
    void dataShown();
    /// For the status bar, for example "3 selected, 20.00"; empty for nothing selected.
    void selectionTextChanged(const QString &text);

private:
    PageContext m_context;
};

/// A page as the window's list knows it, before it is made.
struct PageEntry
{
    QString id;    ///< "overview", as --page says it
    QString title; ///< in the rail and the View menu
    std::function<Page *(const PageContext &, QWidget *parent)> make;
    /// False for a page that stands in no menu; the top bar shows its title instead of the filter.
    bool isListed = true;
    /// The page shows the newest records, whichever page was chosen, while a large ledger is read.
    bool showsPreview = false;
};

} // namespace precedent::shell
