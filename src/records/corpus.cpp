// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/corpus.h"

#include "domain/messagedecoder.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

namespace precedent::records {

namespace {

using base::ErrorKind;
using base::makeError;
using base::Result;

constexpr PerField<const char *> words{"decision", "agent",           "approver", "type",
                                       "amount",   "approved_amount", "reason",   "times"};

base::Error unreadable(const QString &entry)
{
    return makeError(ErrorKind::Input, "corpus-unreadable", {}, {{QStringLiteral("entry"), entry}});
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const auto items = value.toArray();
    for (const auto &item : items)
        list += item.toString();
    return list;
}

QStringList times(const QJsonObject &label)
{
    QStringList list;
    for (const auto &decided : texts(label.value(QLatin1String("decided"))))
        list += label.value(QLatin1String("requested")).toString() + u' ' + decided;
    return list;
}

std::optional<ExpectedRecord> expectedRecord(const QJsonObject &label)
{
    const auto root = base::SlackTs::parse(label.value(QLatin1String("root")).toString());
    if (!root)
        return {};
    ExpectedRecord expected{*root, {}};
    for (std::size_t field = 0; field < scoredFieldCount; ++field) {
        auto &right = expected.right.at(field);
        right = ScoredField(field) == ScoredField::Times ? times(label)
                                                         : texts(label.value(QLatin1String(words.at(field))));
        if (right.isEmpty())
            return {};
    }
    return expected;
}

std::optional<store::IncomingMessage> incoming(const QJsonObject &entry)
{
    auto json = QJsonDocument(entry.value(QLatin1String("slack")).toObject()).toJson(QJsonDocument::Compact);
    auto message = domain::decodeMessage(json);
    if (!message)
        return {};
    store::IncomingMessage result{std::move(json), std::move(*message)};
    if (const auto seen = entry.value(QLatin1String("seen")); seen.isDouble())
        result.observedAt = base::Instant::fromSeconds(seen.toInteger());
    return result;
}

domain::ChannelSettings settingsOf(const QJsonObject &object)
{
    domain::ChannelSettings settings;
    settings.followed = true;
    settings.approvers = texts(object.value(QLatin1String("approvers")));
    const auto currency = base::Currency::parse(object.value(QLatin1String("currency")).toString());
    settings.defaultCurrency = currency.value_or(base::Currency());
    return settings;
}

std::optional<CorpusRow> corpusRow(const QJsonObject &object)
{
    CorpusRow row;
    row.id = object.value(QLatin1String("id")).toString();
    row.format = object.value(QLatin1String("format")).toString();
    row.settings = settingsOf(object.value(QLatin1String("settings")).toObject());
    row.readAt = base::Instant::fromSeconds(object.value(QLatin1String("read_at")).toInteger());
    QSet<base::SlackTs> distinct;
    const auto messages = object.value(QLatin1String("messages")).toArray();
    for (const auto &entry : messages) {
        auto message = incoming(entry.toObject());
        if (!message)
            return {};
        distinct.insert(message->message.ts);
        row.messages.push_back(std::move(*message));
    }
    row.messageCount = int(distinct.size());
    const auto labels = object.value(QLatin1String("records")).toArray();
    for (const auto &label : labels) {
        auto expected = expectedRecord(label.toObject());
        if (!expected)
            return {};
        row.records.push_back(std::move(*expected));
    }
    return row.id.isEmpty() || row.messages.empty() ? std::nullopt : std::optional(std::move(row));
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(QFileInfo(path).fileName());
    return file.readAll();
}

Result<void> readRows(const QString &path, std::vector<CorpusRow> &rows)
{
    const auto content = contentOf(path);
    if (!content)
        return content.error();
    const auto lines = content->split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).trimmed().isEmpty())
            continue;
        auto row = corpusRow(QJsonDocument::fromJson(lines.at(i)).object());
        if (!row)
            return unreadable(QFileInfo(path).fileName() + u':' + QString::number(i + 1));
        rows.push_back(std::move(*row));
    }
    return {};
}

Result<std::vector<domain::Person>> readPeople(const QString &path)
{
    const auto content = contentOf(path);
    if (!content)
        return content.error();
    std::vector<domain::Person> people;
    const auto values = QJsonDocument::fromJson(*content).array();
    for (const auto &value : values) {
        const auto entry = value.toObject();
        domain::Person person;
        person.team = domain::TeamId(QStringLiteral("T0CORPUS1"));
        person.id = domain::PersonId(entry.value(QLatin1String("id")).toString());
        person.name = entry.value(QLatin1String("name")).toString();
        person.realName = entry.value(QLatin1String("real_name")).toString();
        person.email = entry.value(QLatin1String("email")).toString();
        person.isBot = entry.value(QLatin1String("is_bot")).toBool();
        people.push_back(person);
    }
    return people.empty() ? Result<std::vector<domain::Person>>(unreadable(QStringLiteral("people.json"))) : people;
}

} // namespace

QString toWord(ScoredField field)
{
    return QString::fromLatin1(words.at(std::size_t(field)));
}

Result<Corpus> readCorpus(const QString &folder)
{
    const QDir directory(folder);
    const auto files = directory.entryList({QStringLiteral("*.jsonl")}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        return makeError(ErrorKind::Input, "corpus-not-found", {}, {{QStringLiteral("path"), folder}});
    auto people = readPeople(directory.filePath(QStringLiteral("people.json")));
    if (!people)
        return people.error();
    Corpus corpus{std::move(*people), {}};
    for (const auto &file : files) {
        if (auto read = readRows(directory.filePath(file), corpus.rows); !read)
            return read.error();
    }
    return corpus;
}

} // namespace precedent::records
