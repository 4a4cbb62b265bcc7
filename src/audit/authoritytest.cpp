// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/authority.h"
#include "audit/cells.h"
#include "audit/tests.h"
#include "insight/columns.h"

#include <array>

namespace precedent::audit {

namespace {

using insight::AuthorityOutcome;

constexpr std::array<const char *, insight::authorityOutcomeCount> outcomeNames{
    "within", "over", "no_limit", "no_amount", "no_approver", "no_date",
};

const std::vector<const char *> before{"record_id", "decided_at", "agent", "type", "approved_amount", "currency"};
const std::vector<const char *> after{"customer", "reason", "permalink"};

Row rowOf(const insight::Row &row, const insight::AuthorityFinding &finding)
{
    Row result{cellsOf(before, row), row.record.id};
    const auto &limit = *finding.limit;
    result.cells.push_back(textCell(insight::displayName(finding.approver)));
    result.cells.push_back(Cell(limit.amount));
    result.cells.push_back(Cell(insight::toText(limit.holder)));
    for (auto &cell : cellsOf(after, row))
        result.cells.push_back(std::move(cell));
    return result;
}

std::vector<Column> columns()
{
    auto columns = columnsOf(before);
    columns.push_back({QStringLiteral("approver"), Kind::Text});
    columns.push_back({QStringLiteral("limit"), Kind::Amount});
    columns.push_back({QStringLiteral("limit_of"), Kind::Text});
    for (auto &column : columnsOf(after))
        columns.push_back(std::move(column));
    return columns;
}

} // namespace

Report testAuthority(const Subject &subject)
{
    Report report{Test::Authority, {}, {columns(), {}}};
    qint64 approved = 0;
    std::array<qint64, insight::authorityOutcomeCount> counts{};
    for (const auto index : subject.rows) {
        if (subject.snapshot->columns().decision[index] != domain::Decision::Approved)
            continue;
        ++approved;
        const auto row = subject.snapshot->row(index);
        const auto finding = insight::testAuthority(row.record, subject.limits, subject.limitZone);
        ++counts[std::size_t(finding.outcome)];
        if (finding.outcome == AuthorityOutcome::Over)
            report.table.rows.push_back(rowOf(row, finding));
    }
    for (std::size_t i = 0; i < counts.size(); ++i)
        report.figures.insert(QLatin1String(outcomeNames[i]), counts[i]);
    report.figures.insert(QStringLiteral("approved"), approved);
    report.figures.insert(QStringLiteral("tested"), counts[0] + counts[1]);
    report.figures.insert(QStringLiteral("limits"), qint64(subject.limits.limits().size()));
    return report;
}

} // namespace precedent::audit
