// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fieldreadings.h"

#include "ui/text/labels.h"
#include "ui/text/taughttext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace precedent::pages {

namespace {

using recognize::TaughtField;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::pages::FieldReadings)
};

QString readFromText(const workspace::Foresight *foresight, TaughtField field)
{
    if (foresight == nullptr)
        return {};
    const auto &unplaced = foresight->proposal.unplaced;
    if (std::find(unplaced.begin(), unplaced.end(), field) != unplaced.end())
        return Words::tr("nothing around it tells where it stands");
    return text::readFromText(foresight->proposal.format, field);
}

QString valueOf(TaughtField field, const domain::Record &record, const QLocale &locale)
{
    switch (field) {
    case TaughtField::Type:
        return text::label(record.type);
    case TaughtField::Agent:
        return models::personText(record.agent);
    case TaughtField::Customer:
        return record.customer;
    case TaughtField::Amount:
        return models::askedText(record, locale);
    case TaughtField::Context:
        return record.context;
    case TaughtField::Conversation:
        break;
    }
    return record.conversationUrl;
}

} // namespace

QMap<TaughtField, FieldReading> fieldReadings(const workspace::TeachableMessage &message, const Marks &marks,
                                              const workspace::Foresight *foresight,
                                              const models::Formatting &formatting)
{
    const auto *record = recordHere(message, foresight);
    QMap<TaughtField, FieldReading> readings;
    for (const TaughtField field : markableFields()) {
        const auto mark = markOf(marks, field);
        const bool isMarked = mark && mark->length > 0;
        const bool isRead = foresight != nullptr && foresight->proposal.format.fields.contains(field);
        if (!isMarked && !isRead && field != TaughtField::Type)
            continue;
        QString here = isMarked ? message.text.mid(mark->begin, mark->length) : QString();
        if (record != nullptr)
            here = valueOf(field, *record, formatting.locale);
        if (here.isEmpty() && isMarked)
            here = Words::tr("nothing is read", "a field's value");
        readings.insert(field, {readFromText(foresight, field), here, isMarked});
    }
    return readings;
}

const domain::Record *recordHere(const workspace::TeachableMessage &message, const workspace::Foresight *foresight)
{
    if (foresight == nullptr)
        return nullptr;
    const auto &messages = foresight->preview.messages;
    const auto found = std::find_if(messages.begin(), messages.end(), [&message](const auto &one) {
        return one.record && one.record->id == message.record;
    });
    return found == messages.end() ? nullptr : &*found->record;
}

QString outcomeText(const domain::Record &record)
{
    const QString decision = text::label(record.decision);
    const QString approvers = models::approversText(record);
    return approvers.isEmpty() ? decision : Words::tr("%1 by %2", "decision, approvers").arg(decision, approvers);
}

QString outcomeReason(const domain::Record &record)
{
    return models::lacksReason(record) ? text::label(domain::Flag::NoReason) : record.reason;
}

} // namespace precedent::pages
