// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/columns.h"

#include "domain/recordcurrency.h"
#include "insight/columninfo.h"
#include "query/vocabulary.h"

#include <algorithm>
#include <array>

namespace precedent::exporting {

namespace {

using insight::Row;

struct Entry
{
    const char *name;
    void (*put)(const Row &, RowFormat &);
};

/// Approvers in one cell. Ids and names keep the same order, so an approver without an id leaves its place empty.
QString joined(const std::vector<domain::PersonRef> &people, QString domain::PersonRef::*part)
{
    if (people.size() == 1)
        return people.front().*part;
    QStringList parts;
    for (const auto &person : people)
        parts += person.*part;
    const bool allEmpty = std::all_of(parts.begin(), parts.end(), [](const QString &text) { return text.isEmpty(); });
    return allEmpty ? QString() : parts.join(QStringLiteral("; "));
}

QString hundredths(int value)
{
    const auto digit = [](int number) { return QChar(u'0' + number % 10); };
    return QString::number(value / 100) + u'.' + digit(value / 10) + digit(value);
}

QString messageRef(const domain::Record &record)
{
    return record.channel.text() + QStringLiteral("/p") + record.root.digits();
}

void putCurrency(const Row &row, RowFormat &format)
{
    const auto currency = domain::currencyOf(row.record);
    format.word(currency.isNull() ? QString() : currency.code());
}

// In the contract's order (INTERFACES: export schema v1).
const std::array schema{
    Entry{"record_id", [](const Row &r, RowFormat &f) { f.text(r.record.id.text()); }},
    Entry{"requested_at", [](const Row &r, RowFormat &f) { f.instant(r.record.requestedAt); }},
    Entry{"decided_at", [](const Row &r, RowFormat &f) { f.instant(r.record.decidedAt); }},
    Entry{"turnaround_seconds", [](const Row &r, RowFormat &f) { f.integer(domain::turnaroundSeconds(r.record)); }},
    Entry{"agent_id", [](const Row &r, RowFormat &f) { f.text(insight::shownId(r, r.record.agent)); }},
    Entry{"agent", [](const Row &r, RowFormat &f) { f.text(r.record.agent.name); }},
    Entry{"type", [](const Row &r, RowFormat &f) { f.word(domain::toWord(r.record.type)); }},
    Entry{"type_as_written", [](const Row &r, RowFormat &f) { f.text(r.record.typeAsWritten); }},
    Entry{"decision", [](const Row &r, RowFormat &f) { f.word(domain::toWord(r.record.decision)); }},
    Entry{"approver_id",
          [](const Row &r, RowFormat &f) {
              f.text(r.hidesNames ? QString() : joined(r.record.approvers, &domain::PersonRef::id));
          }},
    Entry{"approver", [](const Row &r, RowFormat &f) { f.text(joined(r.record.approvers, &domain::PersonRef::name)); }},
    Entry{"reason", [](const Row &r, RowFormat &f) { f.text(r.record.reason); }},
    Entry{"amount", [](const Row &r, RowFormat &f) { f.amount(r.record.amount); }},
    Entry{"currency", putCurrency},
    Entry{"customer", [](const Row &r, RowFormat &f) { f.text(r.record.customer); }},
    Entry{"context", [](const Row &r, RowFormat &f) { f.text(r.record.context); }},
    Entry{"conversation_url", [](const Row &r, RowFormat &f) { f.text(r.record.conversationUrl); }},
    Entry{"permalink", [](const Row &r, RowFormat &f) { f.text(r.permalink); }},
    Entry{"channel", [](const Row &r, RowFormat &f) { f.text(r.channelName); }},
    Entry{"message_ref", [](const Row &r, RowFormat &f) { f.text(messageRef(r.record)); }},
    Entry{"requested_date", [](const Row &r, RowFormat &f) { f.date(r.record.requestedAt); }},
    Entry{"decided_via", [](const Row &r, RowFormat &f) { f.word(domain::toWord(r.record.decidedVia)); }},
    Entry{"time_source", [](const Row &r, RowFormat &f) { f.word(domain::toWord(r.record.timeSource)); }},
    Entry{"completeness", [](const Row &r, RowFormat &f) { f.integer(domain::completeness(r.record)); }},
    Entry{"flags", [](const Row &r, RowFormat &f) { f.words(domain::toWords(r.record.flags)); }},
    Entry{"format", [](const Row &r, RowFormat &f) { f.text(r.record.format); }},
    Entry{"confidence", [](const Row &r, RowFormat &f) { f.decimal(hundredths(r.record.confidence)); }},
    Entry{"edited_after_decision", [](const Row &r, RowFormat &f) { f.boolean(r.record.editedAfterDecision); }},
    Entry{"deleted_in_slack", [](const Row &r, RowFormat &f) { f.boolean(r.record.deletedInSlack); }},
    Entry{"source", [](const Row &r, RowFormat &f) { f.words(domain::toWords(r.record.sources)); }},
    Entry{"first_seen_at", [](const Row &r, RowFormat &f) { f.instant(r.record.firstSeenAt); }},
    Entry{"corrected_fields", [](const Row &r, RowFormat &f) { f.words(r.record.correctedFields); }},
    Entry{"approved_amount", [](const Row &r, RowFormat &f) { f.amount(r.record.approvedAmount); }},
    Entry{"percent", [](const Row &r, RowFormat &f) { f.decimal(r.record.percent); }},
    Entry{"noncash", [](const Row &r, RowFormat &f) { f.text(r.record.noncash); }},
    Entry{"team", [](const Row &r, RowFormat &f) { f.text(r.agentTeam); }},
    Entry{"decided_not_before", [](const Row &r, RowFormat &f) { f.instant(r.record.decidedNotBefore); }},
    Entry{"decided_not_after", [](const Row &r, RowFormat &f) { f.instant(r.record.decidedNotAfter); }},
    Entry{"tags", [](const Row &r, RowFormat &f) { f.texts(r.tags); }},
};

const Entry *find(const QString &name)
{
    const auto *entry = std::find_if(schema.begin(), schema.end(),
                                     [&](const Entry &candidate) { return name == QLatin1String(candidate.name); });
    return entry == schema.end() ? nullptr : entry;
}

} // namespace

base::Result<std::vector<Column>> columnsByName(const QStringList &names)
{
    const auto &wanted = names.isEmpty() ? insight::exportColumns() : names;
    std::vector<Column> columns;
    for (const auto &name : wanted) {
        const auto *entry = find(name);
        if (!entry)
            return base::makeError(base::ErrorKind::Usage, "unknown-column", {},
                                   {{QStringLiteral("column"), name},
                                    {QStringLiteral("nearest"), query::nearestWord(name, insight::exportColumns())}});
        // A column twice would be one key twice in a JSON object.
        if (wanted.count(name) > 1)
            return base::makeError(base::ErrorKind::Usage, "repeated-column", {}, {{QStringLiteral("column"), name}});
        columns.push_back({name, entry->put});
    }
    return columns;
}

} // namespace precedent::exporting
