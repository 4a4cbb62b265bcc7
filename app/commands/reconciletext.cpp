// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reconciletext.h"

#include "app/commands/table.h"
#include "app/commands/words.h"
#include "reconcile/resultrows.h"
#include "ui/text/formats.h"
#include "ui/text/reconciletext.h"

#include <QtCore/QJsonArray>

namespace precedent::commands {

namespace {

using namespace reconcile;

QJsonObject toJson(const insight::Sums &sums)
{
    QJsonObject object;
    for (const auto &[currency, minor] : sums)
        object.insert(currency, qint64(minor));
    return object;
}

QJsonValue dayValue(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue amountValue(const std::optional<base::Money> &money)
{
    return money ? QJsonValue(base::toDecimal(*money)) : QJsonValue();
}

QJsonObject toJson(const ResultRow &row, const Reconciliation &result)
{
    QJsonArray records;
    for (const auto record : row.records)
        records.append(result.records[record].id.text());
    QJsonArray near;
    for (const auto &each : row.near) {
        near.append(QJsonObject{{QStringLiteral("record_id"), result.records[each.record].id.text()},
                                {QStringLiteral("why"), toWord(each.why)}});
    }
    const auto &money = row.paid ? row.paid : row.approved;
    return {
        {QStringLiteral("status"), toWord(row.group)},
        {QStringLiteral("why"), whyWord(row)},
        {QStringLiteral("line"), row.line > 0 ? QJsonValue(row.line) : QJsonValue()},
        {QStringLiteral("date"), dayValue(row.day)},
        {QStringLiteral("payout_amount"), amountValue(row.paid)},
        {QStringLiteral("approved_amount"), amountValue(row.approved)},
        {QStringLiteral("currency"), money ? QJsonValue(money->currency.code()) : QJsonValue()},
        {QStringLiteral("customer"), row.customer},
        {QStringLiteral("record_ids"), records},
        {QStringLiteral("near"), near},
    };
}

QJsonObject readingJson(const ReconcileReport &report)
{
    QJsonObject columns;
    for (const auto field : allFields) {
        const auto column = columnOf(report.plan.mapping, field);
        columns.insert(toWord(field),
                       column ? QJsonValue(report.plan.layout.headings.at(qsizetype(*column))) : QJsonValue());
    }
    const auto &reading = report.reading;
    const auto mark = reading.decimal == DecimalMark::Comma ? QStringLiteral(",") : QStringLiteral(".");
    return {
        {QStringLiteral("encoding"), encodingName(report.dialect.encoding)},
        {QStringLiteral("separator"), QString(report.dialect.separator)},
        {QStringLiteral("columns"), columns},
        {QStringLiteral("remembered"), report.plan.isRemembered},
        {QStringLiteral("date_order"), toWord(reading.dateOrder)},
        {QStringLiteral("decimal"), mark},
        {QStringLiteral("payouts"), toWord(reading.sign)},
        {QStringLiteral("default_currency"), reading.currency.isNull() ? QJsonValue() : reading.currency.code()},
    };
}

/// What the figures rest on.
QString notes(const ReconcileReport &report, const QLocale &locale)
{
    const auto &result = report.result;
    QString text;
    const auto add = [&text](const QString &line) { text += line + u'\n'; };
    if (result.approvedWithoutAmount > 0)
        add(Words::tr("Approved without an amount, so that no payout can be matched: %1")
                .arg(result.approvedWithoutAmount));
    if (const auto others = text::notPaidOutText(result, locale); !others.isEmpty())
        add(others);
    if (!result.approvedOfDiffers.empty())
        add(Words::tr("Approved for the payouts that differ: %1")
                .arg(text::sumsText(result.approvedOfDiffers, locale)));
    add(result.addsUp ? Words::tr("The sums of the file and of its groups are the same.")
                      : Words::tr("The sums of the file and of its groups are NOT the same: do not use this result."));
    add(Words::tr("Payouts were looked for in the days from -%1 to +%2 around each decision. Only requests that are in "
                  "the ledger are known.")
            .arg(report.options.window.daysBefore)
            .arg(report.options.window.daysAfter));
    return text;
}

} // namespace

QString columnsText(const FilePlan &plan)
{
    QStringList parts;
    for (const auto field : allFields) {
        if (const auto column = columnOf(plan.mapping, field))
            parts += QStringLiteral("%1 = %2").arg(toWord(field), plan.layout.headings.at(qsizetype(*column)));
    }
    return parts.join(QStringLiteral(", "));
}

QString summaryText(const ReconcileReport &report, const QLocale &locale)
{
    const auto &result = report.result;
    Table table({Words::tr("GROUP"), Words::tr("COUNT"), Words::tr("SUM")});
    for (const auto group : allGroups) {
        const auto &total = result.total(group);
        table.add({text::label(group), locale.toString(total.count), text::sumsText(total.sums, locale)});
    }
    QString text = table.text();
    if (result.firstDay.isValid()) {
        text += Words::tr("Payouts from %1 to %2, sum of the file: %3")
                    .arg(result.firstDay.toString(Qt::ISODate), result.lastDay.toString(Qt::ISODate),
                         text::sumsText(result.file.sums, locale)) +
                u'\n';
    }
    return text + notes(report, locale);
}

QJsonObject summaryJson(const ReconcileReport &report)
{
    const auto &result = report.result;
    QJsonObject groups;
    for (const auto group : allGroups) {
        groups.insert(toWord(group), QJsonObject{{QStringLiteral("count"), result.total(group).count},
                                                 {QStringLiteral("amount_minor"), toJson(result.total(group).sums)}});
    }
    QJsonArray rows;
    for (const auto &row : resultRows(result)) {
        if (row.group != Group::Matched)
            rows.append(toJson(row, result));
    }
    return {
        {QStringLiteral("file"), report.options.file},
        {QStringLiteral("output"), report.options.output.isEmpty() ? QJsonValue() : report.options.output},
        {QStringLiteral("reading"), readingJson(report)},
        {QStringLiteral("first_day"), dayValue(result.firstDay)},
        {QStringLiteral("last_day"), dayValue(result.lastDay)},
        {QStringLiteral("days"), report.options.window.daysAfter},
        {QStringLiteral("groups"), groups},
        {QStringLiteral("file_amount_minor"), toJson(result.file.sums)},
        {QStringLiteral("approved_of_differing_minor"), toJson(result.approvedOfDiffers)},
        {QStringLiteral("approved_without_amount"), result.approvedWithoutAmount},
        {QStringLiteral("not_paid_out"), QJsonObject{{QStringLiteral("count"), result.notPaidOut.count},
                                                     {QStringLiteral("amount_minor"), toJson(result.notPaidOut.sums)}}},
        {QStringLiteral("empty_rows"), result.file.emptyRows},
        {QStringLiteral("adds_up"), result.addsUp},
        {QStringLiteral("rows"), rows},
    };
}

} // namespace precedent::commands
