// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobcontroller.h"

#include "ui/text/errortext.h"

namespace precedent::shell {

namespace {

constexpr std::size_t mostEntries = 100;
constexpr int millisecondsPerSecond = 1000;

} // namespace

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
    noteStart();
    Q_EMIT started(m_id);
    // Events posted to this object die with it, and the destructor waits for the thread: nothing comes too late.
    const ReportProgress report = [this](const JobProgress &progress) {
        QMetaObject::invokeMethod(
            this,
            [this, progress] {
                noteProgress(progress);
                Q_EMIT progressed(progress);
            },
            Qt::QueuedConnection);
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
    m_entries.back().state = JobState::Stopping;
    Q_EMIT entriesChanged();
    Q_EMIT stopping();
}

void JobController::finish(const base::Result<QString> &result)
{
    m_thread.join();
    m_isRunning = false;
    noteEnd(result);
    Q_EMIT finished(m_id, result);
}

void JobController::noteStart()
{
    m_elapsed.start();
    if (m_entries.size() == mostEntries)
        m_entries.erase(m_entries.begin());
    m_entries.push_back({m_id, m_title, JobState::Running, m_clock(), 0, 0, {}, {}, {}});
    Q_EMIT entriesChanged();
}

void JobController::noteProgress(const JobProgress &progress)
{
    JobEntry &entry = m_entries.back();
    entry.seconds = m_elapsed.elapsed() / millisecondsPerSecond;
    entry.done = progress.done;
    entry.total = progress.total;
    entry.told = progress.phase;
    Q_EMIT entriesChanged();
}

void JobController::noteEnd(const base::Result<QString> &result)
{
    JobEntry &entry = m_entries.back();
    entry.seconds = m_elapsed.elapsed() / millisecondsPerSecond;
    if (result) {
        entry.state = JobState::Done;
        entry.told = *result;
    } else {
        const base::Error &error = result.error();
        entry.state = error.kind == base::ErrorKind::Interrupted ? JobState::Stopped : JobState::Failed;
        auto words = text::errorText(error);
        if (error.kind == base::ErrorKind::NotConfigured)
            words.remedy.clear(); // how a command is given it; the window asks
        entry.told = words.sentence();
        entry.errorCode = error.code;
    }
    Q_EMIT entriesChanged();
}

} // namespace precedent::shell
