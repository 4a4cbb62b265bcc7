// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/exportabout.h"

#include "query/parse.h"
#include "query/words.h"
#include "workspace/controltotals.h"
#include "workspace/exportrequest.h"

namespace precedent::workspace {

namespace {

using Lines = std::vector<exporting::AboutLine>;

QString span(const base::TimeRange &range, const base::Zone &zone)
{
    return zone.toIso(range.from) + QStringLiteral(" to ") + zone.toIso(range.to);
}

void addRequest(Lines &lines, const ExportJob &job, const insight::Snapshot &snapshot)
{
    lines.push_back({QStringLiteral("Precedent export"), {}});
    lines.push_back({QStringLiteral("Rows asked for"), toWord(job.scope)});
    lines.push_back({QStringLiteral("Filter"), query::inWords(job.filter)});
    if (!job.filter.isEmpty())
        lines.push_back({QStringLiteral("The same to search with"), query::toText(job.filter)});
    lines.push_back({QStringLiteral("Days are those of"),
                     query::isByDecision(job.filter) ? QStringLiteral("the decision") : QStringLiteral("the request")});
    lines.push_back(
        {QStringLiteral("Time zone"), snapshot.zone().name() + QStringLiteral(" (every time shows the clock there)")});
    lines.push_back({QStringLiteral("Exported"), snapshot.zone().toIso(job.now)});
    lines.push_back({QStringLiteral("Column schema"), QStringLiteral("1")});
    if (!job.appVersion.isEmpty())
        lines.push_back({QStringLiteral("Program"), QStringLiteral("Precedent ") + job.appVersion});
}

void addTotals(Lines &lines, const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &rows)
{
    lines.push_back({QStringLiteral("Control totals"), {}});
    const auto add = [&lines](const QString &column, const QString &currency, std::int64_t minor, std::int64_t count) {
        const base::Money sum{minor, base::Currency::parse(currency).value_or(base::Currency())};
        lines.push_back({column.arg(currency), {}, exporting::AboutLine::Total{sum, count}});
    };
    for (const auto &[currency, total] : controlTotals(snapshot, rows)) {
        add(QStringLiteral("amount %1"), currency, total.amountMinor, total.withAmount);
        add(QStringLiteral("approved_amount %1"), currency, total.approvedMinor, total.withApproved);
    }
}

void addCoverage(Lines &lines, const LedgerFacts &facts, const base::Zone &zone)
{
    lines.push_back({QStringLiteral("Coverage"), {}});
    for (const auto &status : facts.channels) {
        const auto channel = u'#' + status.channel.name;
        for (const auto &interval : status.coverage)
            lines.push_back({channel + QStringLiteral(" read"), span(interval.range, zone)});
        for (const auto &gap : status.gaps)
            lines.push_back({channel + QStringLiteral(" not read (gap)"), span(gap.range, zone)});
    }
    lines.push_back(
        {QStringLiteral("Messages that look like requests and were not read"), QString::number(facts.unread)});
}

void addLog(Lines &lines, const LedgerFacts &facts)
{
    lines.push_back({QStringLiteral("Log before this export"), {}});
    lines.push_back({QStringLiteral("Leaves"), QString::number(facts.head.leaves)});
    lines.push_back({QStringLiteral("Root"), QString::fromLatin1(facts.head.root.toHex())});
}

} // namespace

std::vector<exporting::AboutLine> aboutLines(const ExportJob &job, const insight::Snapshot &snapshot,
                                             const std::vector<insight::RowIndex> &rows, const LedgerFacts &facts)
{
    Lines lines;
    addRequest(lines, job, snapshot);
    addTotals(lines, snapshot, rows);
    addCoverage(lines, facts, snapshot.zone());
    addLog(lines, facts);
    return lines;
}

} // namespace precedent::workspace
