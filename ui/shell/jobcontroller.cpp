// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobcontroller.h"

namespace precedent::shell {

JobController::JobController(QObject *parent) : QObject(parent) {}

JobController::~JobController()
{
    m_cancel.cancel();
    if (m_thread.joinable())
        m_thread.join();
}

base::Result<void> JobController::start(const QString &id, const QString &title, JobFunction work)
{
    if (m_isRunning)
        return base::makeError(base::ErrorKind::Usage, "job-running");
    m_id = id;
    m_title = title;
    m_isRunning = true;
    m_cancel = base::CancelToken();
    Q_EMIT started(m_id);
    // Events posted to this object die with it, and the destructor waits for the thread: nothing comes too late.
    const ReportProgress report = [this](const JobProgress &progress) {
        QMetaObject::invokeMethod(
            this, [this, progress] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
    };
    m_thread = std::thread([this, work = std::move(work), cancel = m_cancel, report] {
        const auto result = work(cancel, report);
        QMetaObject::invokeMethod(
            this, [this, result] { finish(result); }, Qt::QueuedConnection);
    });
    return {};
}

void JobController::stop()
{
    if (!m_isRunning || m_cancel.isCancelled())
        return;
    m_cancel.cancel();
    Q_EMIT stopping();
}

void JobController::finish(const base::Result<QString> &result)
{
    m_thread.join();
    m_isRunning = false;
    Q_EMIT finished(m_id, result);
}

} // namespace precedent::shell
