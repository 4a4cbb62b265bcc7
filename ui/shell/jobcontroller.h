// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/clock.h"
#include "base/result.h"
#include "ui/shell/jobentry.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>

#include <functional>
#include <optional>
#include <thread>
#include <vector>

namespace precedent::shell {

/// How far a job is; texts are for people.
struct JobProgress
{
    QString phase; ///< for example "Reading #approvals"
    std::int64_t done = 0;
    std::optional<std::int64_t> total; ///< unknown: the bar is a moving one
    std::optional<int> etaSeconds;
};

using ReportProgress = std::function<void(const JobProgress &)>;
/// Long work; runs on a thread of its own, polls the token at least once a second, and returns a sentence for people.
using JobFunction = std::function<base::Result<QString>(base::CancelToken, ReportProgress)>;

/// Runs one job at a time behind the window. Lives on the UI thread; its signals come there.
class JobController : public QObject
{
    Q_OBJECT
public:
    explicit JobController(QObject *parent = nullptr);
    /// Stops a running job and waits for its end.
    ~JobController() override;

    /// Starts `work`; `id` names it in the signals ("sync"), `title` is shown. Usage "job-running" when there is one.
    base::Result<void> start(const QString &id, const QString &title, JobFunction work);
    /// Asks the running job to stop; what it has done is kept.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const QString &title() const { return m_title; }
    /// The jobs so far, the oldest first and the running one last; very old ones are forgotten.
    [[nodiscard]] const std::vector<JobEntry> &entries() const { return m_entries; }
    /// What entries begin by.
    void setClock(const base::Clock &clock) { m_clock = clock; }

Q_SIGNALS:
    void started(const QString &id);
    void progressed(const precedent::shell::JobProgress &progress);
    void stopping();
    void finished(const QString &id, const precedent::base::Result<QString> &result);
    /// entries() are others, or say more.
    void entriesChanged();

private:
    void finish(const base::Result<QString> &result);
    void noteStart();
    void noteProgress(const JobProgress &progress);
    void noteEnd(const base::Result<QString> &result);

    base::Clock m_clock = base::systemClock();
    std::vector<JobEntry> m_entries;
    QElapsedTimer m_elapsed;
    QString m_id;
    QString m_title;
    bool m_isRunning = false;
    base::CancelToken m_cancel;
    std::thread m_thread;
};

} // namespace precedent::shell
