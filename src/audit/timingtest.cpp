// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/cells.h"
#include "audit/tests.h"
#include "insight/approvers.h"
#include "insight/columns.h"
#include "insight/oddhours.h"

#include <functional>

namespace precedent::audit {

namespace {

using domain::Flag;
using domain::Record;

/// Decided by a person at a known time: what can be held against the clock.
bool isTimed(const Record &record)
{
    return record.decidedAt && record.decidedVia != domain::DecidedVia::Auto;
}

/// Counts by approver; people who have none stand in no row.
Report byApprover(Test test, const Subject &subject, const char *figure, const std::function<bool(const Record &)> &is)
{
    Report report{test,
                  {},
                  {{{QStringLiteral("approver"), Kind::Text},
                    {QStringLiteral("decided"), Kind::Count},
                    {QLatin1String(figure), Kind::Count},
                    {QStringLiteral("share"), Kind::Share}},
                   {}}};
    qint64 decided = 0;
    qint64 found = 0;
    for (const auto index : subject.rows) {
        if (!insight::isDecided(subject.snapshot->columns(), index))
            continue;
        const auto record = subject.snapshot->row(index).record;
        decided += isTimed(record) ? 1 : 0;
        found += isTimed(record) && is(record) ? 1 : 0;
    }
    for (const auto &approver : insight::rowsByApprover(*subject.snapshot, subject.rows)) {
        Share share;
        for (const auto index : approver.rows) {
            const auto record = subject.snapshot->row(index).record;
            share.whole += isTimed(record) ? 1 : 0;
            share.part += isTimed(record) && is(record) ? 1 : 0;
        }
        if (share.part == 0)
            continue;
        Row row;
        row.cells = {textCell(approver.name), Cell(std::int64_t(share.whole)), Cell(std::int64_t(share.part)),
                     Cell(share)};
        row.filter.clauses = {{query::Key::Approver, false, {approver.key}}};
        report.table.rows.push_back(std::move(row));
    }
    report.figures = {{QStringLiteral("decided"), decided}, {QLatin1String(figure), found}};
    return report;
}

} // namespace

Report testFastDecisions(const Subject &subject)
{
    const auto isFast = [&](const Record &record) {
        const auto turnaround = domain::turnaroundSeconds(record);
        return turnaround && *turnaround < subject.rules.fastDecisionSeconds;
    };
    auto report = byApprover(Test::Fast, subject, "fast", isFast);
    report.figures.insert(QStringLiteral("seconds"), subject.rules.fastDecisionSeconds);
    for (auto &row : report.table.rows)
        row.filter.clauses.push_back({query::Key::Flag, false, {domain::toWord(Flag::FastDecision)}});
    return report;
}

Report testOddHours(const Subject &subject)
{
    const auto &rules = subject.rules;
    const auto isOdd = [&](const Record &record) {
        return insight::isAtOddHours(*record.decidedAt, rules, subject.snapshot->zone());
    };
    auto report = byApprover(Test::OddHours, subject, "odd", isOdd);
    report.figures.insert(QStringLiteral("from_hour"), rules.workdayFirstHour);
    report.figures.insert(QStringLiteral("to_hour"), rules.workdayEndHour);
    return report;
}

} // namespace precedent::audit
