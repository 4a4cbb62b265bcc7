// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/previewtext.h"

#include "app/commands/table.h"
#include "app/commands/words.h"
#include "ui/text/labels.h"
#include "ui/text/taughttext.h"

#include <QtCore/QJsonArray>

namespace precedent::commands {

namespace {

constexpr int shownCharacters = 60;
/// Messages that the table shows; --json has all.
constexpr std::size_t mostRows = 50;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString amountOf(const domain::Record &record)
{
    if (record.amount)
        return base::toDecimal(*record.amount) + u' ' + record.amount->currency.code();
    return record.percent.isEmpty() ? record.noncash : record.percent + u'%';
}

QString stateOf(const records::PreviewedMessage &message)
{
    if (!message.before)
        return QStringLiteral("new");
    if (!message.record)
        return QStringLiteral("lost");
    return message.changed.isEmpty() ? QStringLiteral("same") : QStringLiteral("changed");
}

QJsonObject jsonOf(const records::PreviewedMessage &message)
{
    const auto &record = message.record ? *message.record : *message.before;
    return {{QStringLiteral("id"), record.id.text()},
            {QStringLiteral("text"), message.text},
            {QStringLiteral("change"), stateOf(message)},
            {QStringLiteral("changed"), QJsonArray::fromStringList(message.changed)},
            {QStringLiteral("was_unread"), message.wasUnread},
            {QStringLiteral("agent"), textOrNull(record.agent.name.isEmpty() ? record.agent.id : record.agent.name)},
            {QStringLiteral("type"), domain::toWord(record.type)},
            {QStringLiteral("type_as_written"), textOrNull(record.typeAsWritten)},
            {QStringLiteral("amount"), textOrNull(amountOf(record))},
            {QStringLiteral("customer"), textOrNull(record.customer)},
            {QStringLiteral("context"), textOrNull(record.context)},
            {QStringLiteral("decision"), domain::toWord(record.decision)},
            {QStringLiteral("reason"), textOrNull(record.reason)}};
}

} // namespace

QJsonObject previewJson(const records::FormatPreview &preview)
{
    QJsonArray messages;
    for (const auto &message : preview.messages)
        messages.append(jsonOf(message));
    return {{QStringLiteral("matched"), preview.matched},
            {QStringLiteral("complete"), preview.complete},
            {QStringLiteral("without_reason"), preview.withoutReason},
            {QStringLiteral("undecided"), preview.undecided},
            {QStringLiteral("incomplete"), preview.incomplete},
            {QStringLiteral("new"), preview.added},
            {QStringLiteral("changed"), preview.changed},
            {QStringLiteral("same"), preview.same},
            {QStringLiteral("lost"), preview.lost},
            {QStringLiteral("from_inbox"), preview.fromInbox},
            {QStringLiteral("to_inbox"), preview.toInbox},
            {QStringLiteral("messages"), messages}};
}

QString fieldsText(const recognize::TaughtFormat &format)
{
    Table table({Words::tr("FIELD"), Words::tr("READ FROM")});
    for (auto it = format.fields.begin(); it != format.fields.end(); ++it)
        table.add({text::columnLabel(recognize::toWord(it.key())), text::readFromText(format, it.key())});
    const auto fields = format.fields.isEmpty() ? QString() : table.text();
    const int words = format.words ? recognize::countOf(*format.words) : 0;
    return words == 0 ? fields : fields + Words::tr("%Ln word(s) of its own", nullptr, words) + u'\n';
}

QString messagesText(const records::FormatPreview &preview)
{
    Table table({Words::tr("RECORD"), Words::tr("CHANGE"), Words::tr("TYPE"), Words::tr("AMOUNT"),
                 Words::tr("CUSTOMER"), Words::tr("DECISION"), Words::tr("TEXT")});
    for (std::size_t i = 0; i < std::min(mostRows, preview.messages.size()); ++i) {
        const auto &message = preview.messages[i];
        const auto &record = message.record ? *message.record : *message.before;
        table.add({record.id.text(), stateOf(message), domain::toWord(record.type), amountOf(record),
                   shortened(record.customer, 24), domain::toWord(record.decision),
                   shortened(message.text, shownCharacters)});
    }
    const auto hidden = preview.messages.size() - std::min(mostRows, preview.messages.size());
    return hidden == 0 ? table.text() : table.text() + Words::tr("… and %1 more").arg(hidden) + u'\n';
}

} // namespace precedent::commands
