// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/autosync.h"

#include "ui/shell/windowsetup.h"
#include "ui/text/errortext.h"

#include <chrono>

namespace precedent::gui {

namespace {

Moment machineNow()
{
    using namespace std::chrono;
    const auto steady = duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
    return {steady.count(), base::systemClock()()};
}

/// What ended like this goes on as planned.
bool isNoFailure(const base::Error &error)
{
    return error.kind == base::ErrorKind::Interrupted || error.kind == base::ErrorKind::Partial ||
           error.code == QLatin1String("ledger-locked");
}

/// Another program that reads Slack, and somebody who stopped the sync, are no problem.
std::optional<base::Error> problemOf(const base::Result<QString> &result)
{
    const bool isProblem = !result && (!isNoFailure(result.error()) || result.error().kind == base::ErrorKind::Partial);
    return isProblem ? std::optional(result.error()) : std::nullopt;
}

/// A ledger of imports needs no token, and one that is for a session only ends with it.
bool isNotConnected(const base::Error &error)
{
    return error.code == QLatin1String("token-absent") || error.code == QLatin1String("keychain-no-service");
}

} // namespace

AutoSync::AutoSync(shell::JobController &jobs, AutoSyncParts parts, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_parts(std::move(parts))
{
    if (!m_parts.clock)
        m_parts.clock = machineNow;
    connect(&m_timer, &QTimer::timeout, this, &AutoSync::tick);
    connect(&m_jobs, &shell::JobController::finished, this, &AutoSync::noteEnd);
    connect(&m_jobs, &shell::JobController::started, this, &AutoSync::show);
}

void AutoSync::setMinutes(int minutes)
{
    m_timetable.setMinutes(minutes, m_parts.clock());
    m_problem.reset();
    if (minutes > 0)
        m_timer.start(int(SyncTimetable::tickMs));
    else
        m_timer.stop();
    show();
    // Later, because the window may just be in the making.
    QTimer::singleShot(0, this, &AutoSync::tick);
}

void AutoSync::tick()
{
    const bool isDue = m_timetable.tick(m_parts.clock());
    if (isDue && !m_jobs.isRunning() && m_parts.isReady())
        // The only way that it fails is a running job, after which the next tick comes.
        (void)m_parts.start();
    show();
}

void AutoSync::noteEnd(const QString &id, const base::Result<QString> &result)
{
    if (id != shell::quietSyncId && id != QLatin1String("sync"))
        return show();
    m_problem = problemOf(result);
    m_timetable.ended(result || isNoFailure(result.error()) ? SyncEnd::Done : SyncEnd::Failed, m_parts.clock());
    show();
}

void AutoSync::show()
{
    const auto next = m_timetable.next(m_parts.clock());
    if (!next || m_jobs.isRunning() || !m_parts.isReady())
        return m_parts.show({});
    const auto when = m_parts.timeText(*next);
    if (!m_problem)
        return m_parts.show({tr("next sync %1", "time of day").arg(when), {}});
    if (isNotConnected(*m_problem))
        return m_parts.show(
            {tr("not connected to Slack"), tr("Automatic sync begins when Slack is connected: Sync, Sync now.")});
    auto detail = text::errorText(*m_problem).sentence();
    if (m_problem->kind == base::ErrorKind::Partial)
        detail = m_problem->detail;
    m_parts.show({tr("sync failed: %1 · next %2", "reason, time of day").arg(text::errorText(*m_problem).what, when),
                  tr("The last automatic sync failed. %1").arg(detail)});
}

} // namespace precedent::gui
