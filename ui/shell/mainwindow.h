// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/windowsetup.h"

#include <QtWidgets/QMainWindow>

#include <memory>

namespace precedent::shell {

struct SyncNotice;

/// The program's window over one open ledger: menus, rail, top bar, pages, strips and status bar.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `workspace`, `theme` and `links` outlive the window.
    MainWindow(workspace::Workspace &workspace, widgets::Theme &theme, const widgets::LinkGuard &links,
               const WindowSetup &setup);
    ~MainWindow() override;

    [[nodiscard]] FilterState &filterState();
    [[nodiscard]] JobController &jobs();
    /// Says in the status bar when Slack is read by itself next; takes no focus.
    void showSyncNotice(const SyncNotice &notice);
    void showStrip(const widgets::StripMessage &message);
    /// How live updates stand, for the status bar; empty shows nothing.
    void setLiveText(const QString &text);
    /// The visible page and the status bar answer the newest filter.
    [[nodiscard]] bool hasData() const;

Q_SIGNALS:
    /// hasData() became true.
    void dataShown();

protected:
    /// The menu follows when the window leaves the full screen in another way.
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace precedent::shell
