// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace precedent::gui {

/// Writes one report and ends; the program's exit code (INTERFACES: exit codes). With --json the standard output gets
/// {"ok":true,"data":…} or {"ok":false,"error":{"kind","code","facts","detail"}}, which precedentctl turns into words.
[[nodiscard]] int runReport(const QStringList &arguments);

} // namespace precedent::gui
