// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/reading.h"

#include <QtCore/QHash>

namespace precedent::records {

namespace {

using domain::Record;
using Setter = void (*)(Record &, const QString &);

std::optional<base::Money> moneyFrom(const QString &text)
{
    // "12.50 USD": the form in which a correction writes an amount.
    const auto currency = base::Currency::parse(text.section(u' ', 1, 1));
    return currency ? base::fromDecimal(text.section(u' ', 0, 0), *currency) : std::nullopt;
}

const QHash<QString, Setter> &setters()
{
    static const QHash<QString, Setter> table{
        {QStringLiteral("agent"),
         [](Record &record, const QString &text) {
             record.agent = {{}, text};
         }},
        {QStringLiteral("type"),
         [](Record &record, const QString &text) {
             record.type = domain::fromWord<domain::RequestType>(text).value_or(record.type);
         }},
        {QStringLiteral("decision"),
         [](Record &record, const QString &text) {
             record.decision = domain::fromWord<domain::Decision>(text).value_or(record.decision);
         }},
        {QStringLiteral("approver"),
         [](Record &record, const QString &text) {
             record.approvers = {{{}, text}};
         }},
        {QStringLiteral("reason"), [](Record &record, const QString &text) { record.reason = text; }},
        {QStringLiteral("amount"), [](Record &record, const QString &text) { record.amount = moneyFrom(text); }},
        {QStringLiteral("approved_amount"),
         [](Record &record, const QString &text) { record.approvedAmount = moneyFrom(text); }},
        {QStringLiteral("customer"), [](Record &record, const QString &text) { record.customer = text; }},
        {QStringLiteral("context"), [](Record &record, const QString &text) { record.context = text; }},
    };
    return table;
}

void refreshReasonFlag(Record &record)
{
    const bool decided = record.decision == domain::Decision::Approved || record.decision == domain::Decision::Denied;
    record.flags.set(std::size_t(domain::Flag::NoReason), decided && domain::isMissingReason(record.reason));
}

} // namespace

Record corrected(Record record, const std::vector<store::Correction> &corrections)
{
    record.correctedFields.clear();
    for (const auto &correction : corrections) {
        const auto setter = setters().value(correction.field);
        if (correction.undone || setter == nullptr)
            continue;
        setter(record, correction.after);
        if (!record.correctedFields.contains(correction.field))
            record.correctedFields += correction.field;
    }
    record.correctedFields.sort();
    if (!record.correctedFields.isEmpty())
        refreshReasonFlag(record);
    return record;
}

} // namespace precedent::records
