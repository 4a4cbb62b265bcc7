// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/period.h"
#include "store/ledger.h"

#include <QtCore/QDate>
#include <QtCore/QHash>

#include <functional>

namespace precedent::workspace {

/// Tickets that an agent handled in the seven days from one on.
struct TicketWeek
{
    QDate firstDay;
    int tickets = 0;
    bool operator==(const TicketWeek &) const = default;
};

/// Weeks by agent (as insight::GroupKey::AgentId calls them), oldest first; what turns counts of requests into rates.
/// They are forgotten with the person.
using TicketVolumes = QHash<QString, std::vector<TicketWeek>>;

/// Every agent's; on any thread.
[[nodiscard]] base::Result<TicketVolumes> ticketVolumes(const store::Ledger &ledger);
/// Adds these weeks, in place of those of the same agent and first day. On any thread.
[[nodiscard]] base::Result<void> addTicketVolumes(store::Ledger &ledger, const TicketVolumes &volumes);

/// What a file of the help desk says.
struct TicketFile
{
    TicketVolumes volumes;
    int weeks = 0;
    QStringList unknown; ///< agents whom the ledger does not know, as written, each once
};

/// A CSV with the columns agent (id or name), week ("2026-W40", or its first day "2026-09-28") and tickets; further
/// ones are not read. `find` knows an agent by what the file says. Rows of one agent and week are added up. Input
/// errors as exporting::readCsvFile(), "tickets-file-columns", "tickets-file-value" with facts "line" and "column".
[[nodiscard]] base::Result<TicketFile>
readTicketFile(const QString &path, const std::function<std::optional<QString>(const QString &)> &find);

/// An agent's tickets in these days; a week that lies only partly in them counts by its days. Empty where a day is in
/// no week, or an end is open.
[[nodiscard]] std::optional<double> ticketsIn(const std::vector<TicketWeek> &weeks, const query::DateSpan &days);

} // namespace precedent::workspace
