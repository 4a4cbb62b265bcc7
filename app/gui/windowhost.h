// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/openrequest.h"
#include "app/gui/windowstart.h"

#include <QtCore/QObject>

namespace precedent::gui {

/// The program's one window, which can give way to that of the sample and back.
class WindowHost : public QObject
{
    Q_OBJECT
public:
    /// `links` and `keychain` of `parts` are used for every window; the ways between them are the host's own.
    explicit WindowHost(GuiOptions options, WindowParts parts = {});

    /// Opens and shows the window that the options say; the errors of WindowStart::make().
    [[nodiscard]] base::Result<void> open();
    /// After an abrupt end of the program: the window says so and checks its ledger.
    void tellOfAbruptEnd();
    /// Comes to the front with what is asked for: another ledger, unless a job runs, or another page.
    void take(const OpenRequest &request);
    /// Null before open().
    [[nodiscard]] shell::MainWindow *window() const;

private:
    /// Later, because the window that asks for it is on the stack.
    void later(const std::function<void()> &work);
    /// Behind the window, with progress and Stop in its status bar; then the sample's window takes its place.
    void makeSample();
    void changeTo(bool isSample, std::unique_ptr<workspace::Workspace> opened);
    void change(GuiOptions wanted, std::unique_ptr<workspace::Workspace> opened);
    /// The next window stands where this one does, as large, and maximized if it is.
    void keepPlace();
    void show(shell::MainWindow &next) const;
    void openLedger(const OpenRequest &request);
    void say(const base::Error &error);
    /// Both close the window first, because the ledger must not be open.
    void restore(const QString &backup);
    void deleteEverything(const QStringList &files);
    /// The window comes with this strip; where there can be none, the program ends and says why.
    void openAgain(const widgets::StripMessage &strip);

    GuiOptions m_options;
    WindowParts m_parts;
    std::unique_ptr<WindowStart> m_start;
    std::optional<QPoint> m_place; ///< empty for the first window
    bool m_isMaximized = false;
};

} // namespace precedent::gui
