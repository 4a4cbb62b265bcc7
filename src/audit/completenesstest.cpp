// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/cells.h"
#include "audit/tests.h"
#include "insight/approvers.h"
#include "insight/columns.h"

#include <array>
#include <map>

namespace precedent::audit {

namespace {

constexpr std::size_t fieldCount = 6;
constexpr std::array<const char *, fieldCount> fieldNames{"with_agent",    "with_type",   "with_context",
                                                          "with_decision", "with_reason", "with_times"};

/// How many of some records have each of the six fields, and all of them.
struct Counts
{
    int records = 0;
    int complete = 0;
    std::array<int, fieldCount> fields{};

    void add(const domain::Record &record)
    {
        const bool isDecided =
            record.decision == domain::Decision::Approved || record.decision == domain::Decision::Denied;
        const std::array<bool, fieldCount> has{!record.agent.isEmpty(),
                                               record.type != domain::RequestType::Other,
                                               !record.customer.isEmpty() || !record.context.isEmpty() ||
                                                   !record.conversationUrl.isEmpty(),
                                               isDecided,
                                               !record.reason.isEmpty(),
                                               record.decidedAt.has_value()};
        for (std::size_t i = 0; i < fieldCount; ++i)
            fields[i] += has[i] ? 1 : 0;
        ++records;
        complete += domain::completeness(record) == int(fieldCount) ? 1 : 0;
    }
};

std::vector<Column> columns(const QString &first, Kind kind)
{
    std::vector<Column> columns{{first, kind},
                                {QStringLiteral("records"), Kind::Count},
                                {QStringLiteral("complete"), Kind::Count},
                                {QStringLiteral("complete_share"), Kind::Share}};
    for (const char *field : fieldNames)
        columns.push_back({QLatin1String(field), Kind::Count});
    return columns;
}

Row rowOf(const QString &first, const Counts &counts, const query::Clause &clause)
{
    Row row;
    row.cells = {textCell(first), Cell(std::int64_t(counts.records)), Cell(std::int64_t(counts.complete)),
                 Cell(Share{counts.complete, counts.records})};
    for (const int field : counts.fields)
        row.cells.emplace_back(std::int64_t(field));
    row.filter.clauses = {clause};
    return row;
}

/// The month, or what the period leaves of it.
QString daysOf(const QString &month, const Subject &subject)
{
    const auto first = QDate::fromString(month, QStringLiteral("yyyy-MM"));
    const auto last = first.addMonths(1).addDays(-1);
    if (subject.period.size() != 1)
        return month;
    const auto &zone = subject.snapshot->zone();
    const auto &period = subject.period.front(); // an open end lies beyond all days
    const auto from = period.from <= zone.startOf(first) ? first : zone.dateOf(period.from);
    const auto to = period.to > zone.startOf(last) ? last : zone.dateOf(period.to - 1);
    if (from == first && to == last)
        return month;
    return from.toString(Qt::ISODate) + QStringLiteral("..") + to.toString(Qt::ISODate);
}

void addTotals(Report &report, const Counts &all)
{
    report.figures = {{QStringLiteral("records"), all.records}, {QStringLiteral("complete"), all.complete}};
}

} // namespace

Report testCompleteness(const Subject &subject)
{
    Report report{Test::Completeness, {}, {columns(QStringLiteral("month"), Kind::Word), {}}};
    std::map<QString, Counts> months;
    Counts all;
    for (const auto index : subject.rows) {
        const auto record = subject.snapshot->row(index).record;
        const auto day = subject.snapshot->zone().dateOf(record.requestedAt);
        months[day.toString(QStringLiteral("yyyy-MM"))].add(record);
        all.add(record);
    }
    for (const auto &[month, counts] : months)
        report.table.rows.push_back(rowOf(month, counts, {query::Key::Date, false, {daysOf(month, subject)}}));
    addTotals(report, all);
    return report;
}

Report testApproverCompleteness(const Subject &subject)
{
    Report report{Test::ApproverCompleteness, {}, {columns(QStringLiteral("approver"), Kind::Text), {}}};
    Counts all;
    for (const auto index : subject.rows) {
        if (insight::isDecided(subject.snapshot->columns(), index))
            all.add(subject.snapshot->row(index).record);
    }
    for (const auto &approver : insight::rowsByApprover(*subject.snapshot, subject.rows)) {
        Counts counts;
        for (const auto index : approver.rows)
            counts.add(subject.snapshot->row(index).record);
        report.table.rows.push_back(rowOf(approver.name, counts, {query::Key::Approver, false, {approver.key}}));
    }
    addTotals(report, all);
    return report;
}

} // namespace precedent::audit
