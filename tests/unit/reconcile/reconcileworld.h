// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reconcile/reconciliation.h"
#include "reconcile/resultrows.h"

#include <QtCore/QStringList>

namespace precedent::test {

inline base::Money money(const QString &text)
{
    const auto currency = base::Currency::parse(text.section(u' ', 1, 1)).value_or(*base::Currency::parse(u"USD"));
    return *base::fromDecimal(text.section(u' ', 0, 0), currency);
}

inline QDate october(const QString &day)
{
    return QDate(2026, 10, 1).addDays(day.toInt() - 1);
}

/// Decisions from text, one a line: "day; customer; conversation; amount; decision; type", the last ones may be left
/// out: approved refund. Days are October's (0 is September 30), or "3/5" for bounds; ids are R0, R1, …; "out" as a
/// seventh leaves one out of scope.
inline std::vector<reconcile::LedgerRecord> decisions(const char *lines)
{
    std::vector<reconcile::LedgerRecord> records;
    for (const auto &line : QString::fromUtf8(lines).split(u'\n', Qt::SkipEmptyParts)) {
        QStringList cells = line.split(u';');
        for (auto &cell : cells)
            cell = cell.trimmed();
        reconcile::LedgerRecord record;
        record.id = domain::RecordId(QStringLiteral("R%1").arg(records.size()));
        record.first = october(cells.value(0).section(u'/', 0, 0));
        record.last = october(cells.value(0).section(u'/', -1));
        record.customer = cells.value(1);
        record.conversationUrl = cells.value(2);
        if (!cells.value(3).isEmpty())
            record.amount = money(cells.value(3));
        record.decision = domain::fromWord<domain::Decision>(cells.value(4)).value_or(domain::Decision::Approved);
        record.type = domain::fromWord<domain::RequestType>(cells.value(5)).value_or(domain::RequestType::Refund);
        record.isInScope = cells.value(6) != QLatin1String("out");
        records.push_back(record);
    }
    return records;
}

/// Payouts from text, one a line: "day; customer; conversation; amount; reference"; lines are numbered from 2.
inline reconcile::PayoutFile payouts(const char *lines)
{
    reconcile::PayoutFile file;
    int number = 2;
    for (const auto &line : QString::fromUtf8(lines).split(u'\n', Qt::SkipEmptyParts)) {
        QStringList cells = line.split(u';');
        for (auto &cell : cells)
            cell = cell.trimmed();
        const auto paid = money(cells.value(3));
        file.payouts.push_back(
            {number++, october(cells.value(0)), paid, cells.value(1), cells.value(2), cells.value(4)});
        file.sums[paid.currency.code()] += paid.minor;
    }
    return file;
}

/// "2 conversation R0; 3 paid_twice (R0); - unpaid R1": line or "-", why, the decisions that belong to it, the near
/// ones in parentheses.
inline QString printed(const reconcile::Reconciliation &result)
{
    QStringList parts;
    for (const auto &row : reconcile::resultRows(result)) {
        QStringList ids;
        for (const auto record : row.records)
            ids += result.records[record].id.text();
        for (const auto &near : row.near)
            ids += u'(' + result.records[near.record].id.text() + u')';
        const auto why = row.line > 0 ? reconcile::whyWord(row) : reconcile::toWord(row.group);
        const auto differs = row.group == reconcile::Group::Differs ? QStringLiteral("≠ ") : QString();
        parts += QStringLiteral("%1 %2%3 %4")
                     .arg(row.line > 0 ? QString::number(row.line) : QStringLiteral("-"), differs, why, ids.join(u' '))
                     .trimmed();
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace precedent::test
