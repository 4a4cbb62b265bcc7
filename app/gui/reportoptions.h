// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/zone.h"
#include "ui/reports/maker.h"

namespace precedent::gui {

/// What `precedent --report …` is asked for; precedentctl starts it.
struct ReportOptions
{
    reports::Subject subject;
    QString output;
    QString ledger;                 ///< empty: the default one
    std::optional<base::Zone> zone; ///< empty: the ledger's
    QLocale locale;
    base::Clock clock;
    bool json = false; ///< the outcome as one JSON object on the standard output
};

/// True when a report is asked for, whatever else is wrong.
[[nodiscard]] bool asksForReport(const QStringList &arguments);

/// Errors are Usage "window-option-wrong", "option-value-wrong", "option-required" and "unknown-zone".
[[nodiscard]] base::Result<ReportOptions> parseReport(const QStringList &arguments);

} // namespace precedent::gui
