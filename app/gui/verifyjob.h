// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mainwindow.h"

namespace precedent::gui {

/// Checks a ledger from end to end and says what it found; the errors of records::outcomeOf().
[[nodiscard]] shell::JobFunction verifyJob(const QString &ledger);

/// After an abrupt end: says so in a strip, checks the ledger behind the window and says what came of it. `save` opens
/// the diagnostics.
void checkAfterAbruptEnd(shell::MainWindow &window, const QString &ledger, const std::function<void()> &save);

/// Notes in the log when the window's jobs begin and how they end.
void logJobs(shell::JobController &jobs);

} // namespace precedent::gui
