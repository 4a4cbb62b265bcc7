// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/report.h"
#include "base/zone.h"

#include <QtCore/QLocale>

namespace precedent::commands {

/// The table for a terminal: headings by name, amounts with their currency; links only where `withLinks`.
[[nodiscard]] QString tableText(const audit::Table &table, const base::Zone &zone, const QLocale &locale,
                                bool withLinks);

} // namespace precedent::commands
