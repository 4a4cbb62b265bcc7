// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/insight/recordnotation.h"

#include "base/folding.h"

#include <functional>

namespace precedent::test {

namespace {

using domain::Record;
using Read = std::function<void(Record &, const QString &)>;

base::Instant instant(const QString &text)
{
    const auto value = base::fromIso(text);
    if (!value)
        qFatal("no instant: %s", qPrintable(text));
    return *value;
}

base::Money money(const QString &text)
{
    const auto currency = base::Currency::parse(text.section(u' ', 1, 1)).value();
    return base::fromDecimal(text.section(u' ', 0, 0), currency).value();
}

domain::PersonRef person(const QString &text)
{
    const auto id = text.section(u' ', 0, 0);
    return {id == QLatin1String("-") ? QString() : id, text.section(u' ', 1)};
}

template <typename Enum>
Enum word(const QString &text)
{
    const auto value = domain::fromWord<Enum>(text);
    if (!value)
        qFatal("no such word: %s", qPrintable(text));
    return *value;
}

void setRequestedAt(Record &record, const QString &text)
{
    record.requestedAt = instant(text);
    record.root = base::SlackTs::fromMicroseconds(record.requestedAt.us);
}

void addApprovers(Record &record, const QString &text)
{
    for (const auto &one : text.split(QStringLiteral("; ")))
        record.approvers.push_back(person(one));
}

void addFlags(Record &record, const QString &text)
{
    for (const auto &flag : text.split(u' '))
        record.flags.set(static_cast<std::size_t>(word<domain::Flag>(flag)));
}

QHash<QString, Read> requestFields()
{
    return {
        {QStringLiteral("at"), setRequestedAt},
        {QStringLiteral("agent"), [](Record &r, const QString &t) { r.agent = person(t); }},
        {QStringLiteral("type"), [](Record &r, const QString &t) { r.type = word<domain::RequestType>(t); }},
        {QStringLiteral("amount"), [](Record &r, const QString &t) { r.amount = money(t); }},
        {QStringLiteral("customer"), [](Record &r, const QString &t) { r.customer = t; }},
        {QStringLiteral("context"), [](Record &r, const QString &t) { r.context = t; }},
        {QStringLiteral("url"), [](Record &r, const QString &t) { r.conversationUrl = t; }},
        {QStringLiteral("channel"), [](Record &r, const QString &t) { r.channel = domain::ChannelId(t); }},
        {QStringLiteral("percent"), [](Record &r, const QString &t) { r.percent = t; }},
        {QStringLiteral("seen"), [](Record &r, const QString &t) { r.firstSeenAt = instant(t); }},
        {QStringLiteral("corrected"), [](Record &r, const QString &t) { r.correctedFields = t.split(u' '); }},
        {QStringLiteral("flags"), addFlags},
    };
}

QHash<QString, Read> decisionFields()
{
    return {
        {QStringLiteral("decision"), [](Record &r, const QString &t) { r.decision = word<domain::Decision>(t); }},
        {QStringLiteral("decided"), [](Record &r, const QString &t) { r.decidedAt = instant(t); }},
        {QStringLiteral("after"), [](Record &r, const QString &t) { r.decidedNotBefore = instant(t); }},
        {QStringLiteral("before"), [](Record &r, const QString &t) { r.decidedNotAfter = instant(t); }},
        {QStringLiteral("by"), addApprovers},
        {QStringLiteral("reason"), [](Record &r, const QString &t) { r.reason = t; }},
        {QStringLiteral("granted"), [](Record &r, const QString &t) { r.approvedAmount = money(t); }},
        {QStringLiteral("via"), [](Record &r, const QString &t) { r.decidedVia = word<domain::DecidedVia>(t); }},
    };
}

Record parsed(const QString &line)
{
    static const auto requests = requestFields();
    static const auto decisions = decisionFields();
    Record record;
    record.team = domain::TeamId(QStringLiteral("T1"));
    record.channel = domain::ChannelId(QStringLiteral("C1"));
    for (const auto &field : line.split(QStringLiteral(" | "))) {
        const auto name = field.trimmed().section(u' ', 0, 0);
        const auto read = requests.contains(name) ? requests.value(name) : decisions.value(name);
        if (!read)
            qFatal("no such field: %s", qPrintable(name));
        read(record, field.trimmed().section(u' ', 1));
    }
    record.id = domain::recordId(record.channel, record.root);
    return record;
}

} // namespace

std::vector<Record> records(const char *lines)
{
    std::vector<Record> list;
    for (const auto &line : QString::fromUtf8(lines).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            list.push_back(parsed(line.trimmed()));
    }
    return list;
}

Record record(const char *line)
{
    return records(line).front();
}

insight::SnapshotInput input(const char *lines)
{
    insight::SnapshotInput input;
    input.records = records(lines);
    input.zone = calendar().zone;
    input.lastSync = instant(QStringLiteral("2026-10-31T12:00:00Z"));
    input.lastVisit = instant(QStringLiteral("2026-10-30T00:00:00Z"));
    return input;
}

query::Calendar calendar()
{
    return {base::Zone::byName(QStringLiteral("Europe/Oslo")).value(), instant(QStringLiteral("2026-10-31T12:00:00Z")),
            1};
}

QString printed(const std::vector<insight::RowIndex> &rows)
{
    QStringList numbers;
    for (const auto row : rows)
        numbers += QString::number(row);
    return numbers.join(u' ');
}

insight::FoldedCustomers foldedCustomers(const insight::Records &records)
{
    QStringList known{QString()};
    insight::FoldedCustomers customers;
    for (const auto *record : records) {
        const auto folded = base::fold(record->customer);
        if (!known.contains(folded))
            known += folded;
        customers.codes.push_back(static_cast<insight::Code>(known.indexOf(folded)));
    }
    customers.count = std::size_t(known.size());
    return customers;
}

} // namespace precedent::test
