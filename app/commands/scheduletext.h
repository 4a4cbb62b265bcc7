// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QStringList>

namespace precedent::commands {

/// What is to run, and how often.
struct Schedule
{
    QStringList words; ///< the program's whole path, then its arguments
    int everyMinutes = 15;
};

/// "systemd", "cron", "launchd", "task".
[[nodiscard]] QStringList scheduleTargets();

/// Complete unit files or lines for one of the targets, with comments that say where they go. Usage
/// "option-value-wrong" for minutes that cron cannot count, "schedule-path-unfit" for a path that a target cannot hold.
[[nodiscard]] base::Result<QString> scheduleText(const QString &target, const Schedule &schedule);

} // namespace precedent::commands
