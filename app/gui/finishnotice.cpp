// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/finishnotice.h"

#include "ui/shell/windowsetup.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QSystemTrayIcon>

namespace precedent::gui {

FinishNotice::FinishNotice(shell::JobController &jobs, NoticeParts parts)
    : QObject(&jobs), m_jobs(jobs), m_parts(std::move(parts))
{
    connect(&jobs, &shell::JobController::started, this, [this] { m_since.start(); });
    connect(&jobs, &shell::JobController::finished, this, &FinishNotice::end);
}

void FinishNotice::end(const QString &id, const base::Result<QString> &result)
{
    // Nobody waits for a sync that nobody asked for, and who pressed Stop knows.
    const bool isStop = !result && result.error().kind == base::ErrorKind::Interrupted;
    if (id == shell::quietSyncId || isStop || m_since.elapsed() < m_parts.longMilliseconds)
        return;
    if (!m_parts.isWanted() || m_parts.isInFront())
        return;
    m_parts.show(
        result ? tr("%1: finished", "a job").arg(m_jobs.title()) : tr("%1: not finished", "a job").arg(m_jobs.title()),
        result ? tr("The window shows what came of it.") : tr("The window says why, and what to do."), result.ok());
}

TrayNotice::TrayNotice(QWidget &window) : QObject(&window), m_window(window)
{
    window.installEventFilter(this);
}

void TrayNotice::show(const QString &title, const QString &text, bool isGood)
{
    QApplication::alert(&m_window);
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (m_icon == nullptr) {
        m_icon = new QSystemTrayIcon(m_window.windowIcon(), this);
        const auto forward = [this] { bringForward(m_window); };
        connect(m_icon, &QSystemTrayIcon::activated, this, forward);
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, forward);
    }
    m_icon->setToolTip(title);
    m_icon->show();
    m_icon->showMessage(title, text, isGood ? QSystemTrayIcon::Information : QSystemTrayIcon::Warning);
}

bool TrayNotice::isInFront() const
{
    const auto *active = QApplication::activeWindow();
    return active != nullptr && !m_window.isMinimized() && m_window.isVisible();
}

bool TrayNotice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_icon != nullptr)
        m_icon->hide();
    return QObject::eventFilter(watched, event);
}

void bringForward(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace precedent::gui
