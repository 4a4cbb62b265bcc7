// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/jobcontroller.h"

#include <QtCore/QElapsedTimer>

class QSystemTrayIcon;
class QWidget;

namespace precedent::gui {

/// What a notice needs from outside; tests give others.
struct NoticeParts
{
    std::function<bool()> isWanted;  ///< the person has not switched it off
    std::function<bool()> isInFront; ///< nobody needs to be told
    std::function<void(const QString &title, const QString &text, bool isGood)> show;
    int longMilliseconds = 10'000; ///< a job that took less is not worth a notice
};

/// Tells that a long job has ended while the window is not in front. Says which job and whether it ended well, and
/// nothing of what it found.
class FinishNotice : public QObject
{
    Q_OBJECT
public:
    /// `jobs` is also its parent.
    FinishNotice(shell::JobController &jobs, NoticeParts parts);

private:
    void end(const QString &id, const base::Result<QString> &result);

    shell::JobController &m_jobs;
    NoticeParts m_parts;
    QElapsedTimer m_since;
};

/// Shows notices in the desktop's tray, with an icon that is there only until the window is looked at; where the
/// desktop has no tray the window asks for attention instead.
class TrayNotice : public QObject
{
    Q_OBJECT
public:
    /// `window` is also its parent.
    explicit TrayNotice(QWidget &window);

    void show(const QString &title, const QString &text, bool isGood);
    /// The window and its dialogs.
    [[nodiscard]] bool isInFront() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
    QSystemTrayIcon *m_icon = nullptr;
};

/// Shows a window above the others, also when it is minimised.
void bringForward(QWidget &window);

} // namespace precedent::gui
