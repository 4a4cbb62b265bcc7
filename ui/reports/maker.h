// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/report.h"
#include "ui/reports/source.h"

namespace precedent::reports {

enum class Kind { Agent, Period, Decision };

/// What a report is asked about.
struct Subject
{
    Kind kind = Kind::Period;
    QString name;           ///< of an agent: id or name; of a decision: its record id
    query::Filter filter;   ///< the days and rows of an agent's or a period's report
    bool withNotes = false; ///< notes on the agent, which are private, are printed
    QString shownName;      ///< what the file is called after; empty: `name`
};

/// Makes it, reading what it needs besides from the ledger; any thread. Usage "record-unknown", errors as findAgent()
/// and query::parse().
[[nodiscard]] base::Result<Report> makeReport(workspace::Workspace &workspace, const Source &source,
                                              const Subject &subject);

/// A name for the file: "report agent Priya Raman 2026-10.pdf", with days instead of "last month" and without what file
/// systems refuse.
[[nodiscard]] QString fileNameOf(const Subject &subject, const query::Calendar &calendar);

} // namespace precedent::reports
