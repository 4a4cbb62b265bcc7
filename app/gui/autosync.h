// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/synctimetable.h"
#include "base/result.h"
#include "ui/shell/jobcontroller.h"
#include "ui/shell/statusbar.h"

#include <QtCore/QTimer>

#include <functional>

namespace precedent::gui {

/// What an AutoSync works with.
struct AutoSyncParts
{
    /// There is something to read, and the ledger is open.
    std::function<bool()> isReady;
    std::function<base::Result<void>()> start;
    std::function<void(const shell::SyncNotice &)> show;
    /// The time of day as the window says it.
    std::function<QString(base::Instant)> timeText;
    /// Null: the machine's clocks.
    std::function<Moment()> clock = nullptr;
};

/// Reads Slack every few minutes while the window is open, at its start and after a sleep; never beside another job,
/// later and later while it fails, and without a word but that of the status bar.
class AutoSync : public QObject
{
    Q_OBJECT
public:
    /// `jobs` outlives it. Off until setMinutes().
    AutoSync(shell::JobController &jobs, AutoSyncParts parts, QObject *parent = nullptr);

    /// 0 is never.
    void setMinutes(int minutes);
    /// Starts a sync when one is due; called by a timer.
    void tick();

private:
    void noteEnd(const QString &id, const base::Result<QString> &result);
    void show();

    shell::JobController &m_jobs;
    AutoSyncParts m_parts;
    SyncTimetable m_timetable;
    QTimer m_timer;
    /// Why the last one failed, or parts of it.
    std::optional<base::Error> m_problem;
};

} // namespace precedent::gui
