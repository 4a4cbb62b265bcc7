// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/taughtformats.h"

#include "app/commands/session.h"
#include "app/commands/table.h"
#include "app/commands/words.h"
#include "records/formatpreview.h"
#include "records/taughtformats.h"
#include "ui/text/labels.h"
#include "ui/text/taughttext.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

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

QJsonObject jsonOf(const records::FormatPreview &preview)
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
    return table.text();
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

QJsonObject jsonOf(const records::FormatChange &change)
{
    return {{QStringLiteral("name"), change.format.name},
            {QStringLiteral("version"), change.format.version},
            {QStringLiteral("added"), change.isChange},
            {QStringLiteral("reread"), QJsonObject{{QStringLiteral("records"), change.counts.records},
                                                   {QStringLiteral("unread"), change.counts.unread},
                                                   {QStringLiteral("skipped"), change.counts.skipped},
                                                   {QStringLiteral("changed"), change.counts.changed}}}};
}

QString rereadText(const records::FormatChange &change)
{
    return Words::tr("%Ln record(s) read differently now", nullptr, change.counts.changed);
}

} // namespace

base::Result<recognize::TaughtFormat> formatFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::makeError(base::ErrorKind::Input, "format-not-found", file.errorString(),
                               {{QStringLiteral("path"), path}});
    return recognize::decodeFormat(file.read(recognize::largestFormat + 1));
}

base::Result<Outcome> runFormatsAdd(const Invocation &invocation, Console &)
{
    const auto format = formatFromFile(invocation.arguments().constFirst());
    if (!format)
        return format.error();
    const auto session = openForWriting(invocation.common(), IfAbsent::Refuse);
    if (!session)
        return session.error();
    const auto change = records::addFormat(*session->ledger, *format);
    if (!change)
        return change.error();
    const auto words = change->isChange ? Words::tr("%1 is in force in version %2.")
                                        : Words::tr("%1 was in force already, in version %2.");
    auto text = words.arg(change->format.name).arg(change->format.version) + u'\n';
    if (change->isChange)
        text += rereadText(*change) + u'\n';
    return Outcome{jsonOf(*change), text, {}};
}

base::Result<Outcome> runFormatsTest(const Invocation &invocation, Console &)
{
    const auto format = formatFromFile(invocation.arguments().constFirst());
    if (!format)
        return format.error();
    const auto session = openForReading(invocation.common());
    if (!session)
        return session.error();
    const auto preview = records::previewFormat(*session->reader, *format, {});
    if (!preview)
        return preview.error();
    auto text = fieldsText(*format) + u'\n' +
                text::matchesText({preview->matched, preview->complete, preview->withoutReason, preview->undecided,
                                   preview->incomplete}) +
                u'\n';
    const auto changes = text::changesText(preview->added, preview->changed, preview->lost);
    text += (changes.isEmpty() ? Words::tr("Nothing would change.") : changes) + u'\n';
    if (!preview->messages.empty())
        text += u'\n' + messagesText(*preview);
    return Outcome{jsonOf(*preview), text, {}};
}

base::Result<Outcome> runFormatsExport(const Invocation &invocation, Console &)
{
    const auto session = openForReading(invocation.common());
    if (!session)
        return session.error();
    const auto formats = records::taughtFormats(*session->reader);
    if (!formats)
        return formats.error();
    const auto name = invocation.arguments().constFirst();
    for (const auto &format : *formats) {
        if (format.name != name)
            continue;
        const auto json = recognize::encodeFormat(format);
        return Outcome{QJsonDocument::fromJson(json).object(), QString::fromUtf8(json), {}};
    }
    return base::makeError(base::ErrorKind::NotConfigured, "format-unknown", {}, {{QStringLiteral("name"), name}});
}

base::Result<Outcome> runFormatsRemove(const Invocation &invocation, Console &)
{
    const auto session = openForWriting(invocation.common(), IfAbsent::Refuse);
    if (!session)
        return session.error();
    const auto change = records::removeFormat(*session->ledger, invocation.arguments().constFirst());
    if (!change)
        return change.error();
    auto json = jsonOf(*change);
    json.remove(QStringLiteral("added"));
    json.insert(QStringLiteral("removed"), true);
    return Outcome{
        json, Words::tr("%1 is in force no more.").arg(change->format.name) + u'\n' + rereadText(*change) + u'\n', {}};
}

} // namespace precedent::commands
