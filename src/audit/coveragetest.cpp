// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/cells.h"
#include "audit/tests.h"
#include "workspace/channelstatus.h"

#include <algorithm>

namespace precedent::audit {

namespace {

using workspace::ChannelStatus;

query::Clause channelClause(const ChannelStatus &status)
{
    return {query::Key::Channel, false, {status.channel.name}};
}

bool touches(const base::TimeRange &gap, const std::vector<base::TimeRange> &period)
{
    return std::any_of(period.begin(), period.end(),
                       [&gap](const base::TimeRange &range) { return gap.from < range.to && range.from < gap.to; });
}

Row rowOf(const ChannelStatus &status)
{
    const auto &coverage = status.coverage;
    Row row;
    row.cells = {textCell(status.channel.name),
                 coverage.empty() ? Cell() : Cell(coverage.front().range.from),
                 coverage.empty() ? Cell() : Cell(coverage.back().range.to),
                 Cell(std::int64_t(status.gaps.size())),
                 timeCell(status.counts.oldest),
                 timeCell(status.counts.newest),
                 timeCell(status.counts.lastSync),
                 Cell(std::int64_t(status.counts.records)),
                 Cell(std::int64_t(status.counts.unread)),
                 textCell(status.channel.id.text())};
    row.filter.clauses = {channelClause(status)};
    return row;
}

std::vector<Column> statementColumns()
{
    return {{QStringLiteral("channel"), Kind::Text},        {QStringLiteral("covered_from"), Kind::Time},
            {QStringLiteral("covered_to"), Kind::Time},     {QStringLiteral("gaps"), Kind::Count},
            {QStringLiteral("oldest_message"), Kind::Time}, {QStringLiteral("newest_message"), Kind::Time},
            {QStringLiteral("last_sync"), Kind::Time},      {QStringLiteral("records"), Kind::Count},
            {QStringLiteral("unread"), Kind::Count},        {QStringLiteral("channel_id"), Kind::Link}};
}

} // namespace

base::Result<Report> coverageStatement(const Subject &subject, const store::Reader &reader)
{
    const auto channels = workspace::channelStatuses(reader);
    if (!channels)
        return channels.error();
    Report report{Test::Coverage, {}, {statementColumns(), {}}};
    qint64 gaps = 0;
    qint64 gapsInPeriod = 0;
    qint64 uncovered = 0;
    for (const auto &status : *channels) {
        gaps += qint64(status.gaps.size());
        gapsInPeriod += std::count_if(status.gaps.begin(), status.gaps.end(),
                                      [&](const auto &gap) { return touches(gap.range, subject.period); });
        uncovered += status.coverage.empty() ? 1 : 0;
        report.table.rows.push_back(rowOf(status));
    }
    report.figures = {{QStringLiteral("channels"), qint64(channels->size())},
                      {QStringLiteral("records"), qint64(subject.rows.size())},
                      {QStringLiteral("gaps"), gaps},
                      {QStringLiteral("periods"), qint64(subject.period.size())},
                      {QStringLiteral("gaps_in_period"), gapsInPeriod},
                      {QStringLiteral("without_coverage"), uncovered}};
    return report;
}

base::Result<Report> coverageGaps(const store::Reader &reader)
{
    const auto channels = workspace::channelStatuses(reader);
    if (!channels)
        return channels.error();
    Report report{Test::Gaps,
                  {},
                  {{{QStringLiteral("channel"), Kind::Text},
                    {QStringLiteral("gap_from"), Kind::Time},
                    {QStringLiteral("gap_to"), Kind::Time},
                    {QStringLiteral("hours"), Kind::Count}},
                   {}}};
    for (const auto &status : *channels) {
        for (const auto &gap : status.gaps) {
            Row row;
            const auto hours = (gap.range.to.us - gap.range.from.us) / base::oneHour;
            row.cells = {textCell(status.channel.name), Cell(gap.range.from), Cell(gap.range.to), Cell(hours)};
            row.filter.clauses = {channelClause(status)};
            report.table.rows.push_back(std::move(row));
        }
    }
    report.figures = {{QStringLiteral("gaps"), qint64(report.table.rows.size())}};
    return report;
}

} // namespace precedent::audit
