// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/columnsbuilder.h"

#include "base/folding.h"
#include "base/parallel.h"
#include "insight/flags.h"
#include "insight/valuebuckets.h"

#include <QtCore/QSet>

#include <algorithm>
#include <variant>

namespace precedent::insight {

namespace {

using domain::PersonRef;
using domain::Record;

// Keeps parts of a dictionary key apart; no stored text holds it (base::sanitize).
constexpr QChar keySeparator = u'\0';

QString keyOf(const PersonRef &person)
{
    return person.isEmpty() ? QString() : person.id + keySeparator + person.name;
}

QString keyOf(const std::vector<PersonRef> &people)
{
    QString key;
    for (const auto &person : people)
        key += person.id + keySeparator + person.name + keySeparator;
    return key;
}

std::int64_t microseconds(const std::optional<base::Instant> &instant)
{
    return instant ? instant->us : absent;
}

class Builder
{
public:
    explicit Builder(SnapshotInput input);
    std::unique_ptr<Snapshot::Columns> build();

private:
    void appendWords(const Records &records);
    void appendFacts(const Records &records);
    void appendIdentity(const Record &record, RowIndex row);
    void appendRequest(const Record &record);
    void appendAmounts(const Record &record);
    void appendDecision(const Record &record);
    void appendTimes(const Record &record);
    void appendProvenance(const Record &record, RowIndex row);
    void appendMarks(const Record &record, RowIndex row);
    void appendAmount(AmountColumn &column, const std::optional<base::Money> &money);
    void appendLocal(LocalTimes &times, const std::optional<base::Instant> &instant);
    static void appendText(Coded<QString> &column, const QString &text);
    void foldDictionaries();
    void listApprovers();
    void nameChannels();
    void nameAgentTeams();

    SnapshotInput m_input;
    QSet<QString> m_withNote;
    QSet<QString> m_reviewed;
    QSet<QString> m_changed;
    Dictionary<std::monostate> m_reasons;
    std::unique_ptr<Snapshot::Columns> m_columns = std::make_unique<Snapshot::Columns>();
};

Builder::Builder(SnapshotInput input)
    : m_input(std::move(input)), m_withNote(m_input.withNote.begin(), m_input.withNote.end()),
      m_reviewed(m_input.reviewed.begin(), m_input.reviewed.end()),
      m_changed(m_input.changed.begin(), m_input.changed.end())
{
    m_columns->zone = m_input.zone;
    m_columns->weekStart = m_input.weekStart;
    m_columns->yearStart = m_input.yearStart;
    m_columns->lastSync = m_input.lastSync;
    m_columns->lastVisit = m_input.lastVisit;
    m_columns->hidesNames = m_input.hidesNames;
}

std::unique_ptr<Snapshot::Columns> Builder::build()
{
    const auto records = inRequestOrder(m_input.records);
    m_columns->size = records.size();
    // They touch different columns.
    base::doBoth(
        records.size() >= base::worthAThread, [&] { appendFacts(records); }, [&] { appendWords(records); });
    foldDictionaries();
    listApprovers();
    nameChannels();
    nameAgentTeams();
    return std::move(m_columns);
}

/// What was asked and answered.
void Builder::appendWords(const Records &records)
{
    for (RowIndex row = 0; row < records.size(); ++row) {
        appendIdentity(*records[row], row);
        appendRequest(*records[row]);
        appendAmounts(*records[row]);
        appendDecision(*records[row]);
    }
}

/// What follows from it; only here a record is changed, in its flags.
void Builder::appendFacts(const Records &records)
{
    addFlags(records, m_input.rules, m_input.zone, m_input.lastSync);
    for (RowIndex row = 0; row < records.size(); ++row) {
        appendTimes(*records[row]);
        appendProvenance(*records[row], row);
        appendMarks(*records[row], row);
    }
}

void Builder::appendIdentity(const Record &record, RowIndex row)
{
    auto &c = *m_columns;
    const auto us = record.root.microseconds();
    c.root.push_back(us);
    if (record.root.text() != base::SlackTs::fromMicroseconds(us).text())
        c.oddRootTexts.insert(row, record.root.text());
    if (record.id != domain::recordId(record.channel, record.root)) {
        c.oddIds.insert(row, record.id);
        c.oddRows.insert(record.id, row);
    }
    appendText(c.team, record.team.text());
    appendText(c.channel, record.channel.text());
}

void Builder::appendRequest(const Record &record)
{
    auto &c = *m_columns;
    c.agent.codes.push_back(c.agent.dictionary.intern(keyOf(record.agent), record.agent));
    c.type.push_back(record.type);
    appendText(c.typeAsWritten, record.typeAsWritten);
    appendText(c.customer, record.customer);
    c.context.append(record.context);
    c.foldedContext.append(base::fold(record.context));
    c.conversationUrl.append(record.conversationUrl);
    appendText(c.percent, record.percent);
    appendText(c.noncash, record.noncash);
}

/// Both share the list of currencies.
void Builder::appendAmounts(const Record &record)
{
    appendAmount(m_columns->amount, record.amount);
    appendAmount(m_columns->approvedAmount, record.approvedAmount);
}

void Builder::appendDecision(const Record &record)
{
    auto &c = *m_columns;
    c.decision.push_back(record.decision);
    c.approvers.codes.push_back(c.approvers.dictionary.intern(keyOf(record.approvers), record.approvers));
    c.reason.append(record.reason);
    const auto folded = base::fold(record.reason);
    c.foldedReason.append(folded);
    c.reasonKeys.push_back(m_reasons.intern(folded, {}));
    c.decidedVia.push_back(record.decidedVia);
}

void Builder::appendTimes(const Record &record)
{
    auto &c = *m_columns;
    c.requestedAt.push_back(record.requestedAt.us);
    c.decidedAt.push_back(microseconds(record.decidedAt));
    c.decidedNotBefore.push_back(microseconds(record.decidedNotBefore));
    c.decidedNotAfter.push_back(microseconds(record.decidedNotAfter));
    c.firstSeenAt.push_back(record.firstSeenAt.us);
    const auto seconds = domain::turnaroundSeconds(record);
    c.turnaround.push_back(seconds.value_or(absent));
    const bool isDecided = record.decision == domain::Decision::Approved || record.decision == domain::Decision::Denied;
    c.turnaroundBucket.push_back(seconds && isDecided ? bucketOf(*seconds) : noBucket);
    c.timeSource.push_back(record.timeSource);
    appendLocal(c.requestedLocal, record.requestedAt);
    appendLocal(c.decidedLocal, record.decidedAt);
}

void Builder::appendProvenance(const Record &record, RowIndex row)
{
    auto &c = *m_columns;
    c.flags.push_back(static_cast<std::uint16_t>(record.flags.to_ulong()));
    appendText(c.format, record.format);
    c.confidence.push_back(static_cast<std::uint8_t>(record.confidence));
    c.completeness.push_back(static_cast<std::uint8_t>(domain::completeness(record)));
    c.sources.push_back(static_cast<std::uint8_t>(record.sources.to_ulong()));
    if (!record.correctedFields.isEmpty())
        c.correctedFields.insert(row, record.correctedFields);
}

void Builder::appendMarks(const Record &record, RowIndex row)
{
    auto &c = *m_columns;
    const auto id = record.id.text();
    unsigned marks = 0;
    const auto mark = [&marks](Mark bit, bool applies) { marks |= applies ? static_cast<unsigned>(bit) : 0U; };
    mark(HasNote, m_withNote.contains(id));
    mark(IsReviewed, m_reviewed.contains(id));
    mark(IsNew, record.firstSeenAt > m_input.lastVisit || m_changed.contains(id));
    mark(IsEdited, record.editedAfterDecision);
    mark(IsDeleted, record.deletedInSlack);
    c.marks.push_back(static_cast<std::uint8_t>(marks));
    c.threadLength.push_back(m_input.threadLengths.value(id, 1));
    auto tags = m_input.tags.value(id);
    if (tags.isEmpty())
        return;
    tags.sort();
    c.tags.insert(row, tags);
}

void Builder::appendAmount(AmountColumn &column, const std::optional<base::Money> &money)
{
    auto &currencies = m_columns->currencies;
    const auto minor = money ? money->minor : 0;
    column.minor.push_back(minor);
    column.bits |= static_cast<std::uint64_t>(minor < 0 ? -1 - minor : minor);
    const auto code = money ? currencies.intern(money->currency.code(), money->currency) : 0;
    column.currencies.push_back(static_cast<std::uint16_t>(code));
}

void Builder::appendLocal(LocalTimes &times, const std::optional<base::Instant> &instant)
{
    const auto &zone = m_input.zone;
    const auto day = instant ? static_cast<std::int32_t>(zone.dateOf(*instant).toJulianDay()) : absentDay;
    times.days.push_back(day);
    times.hours.push_back(static_cast<std::uint8_t>(instant ? zone.secondOfDay(*instant) / 3600 : 0));
    if (!instant)
        return;
    const bool isFirst = times.lastDay < times.firstDay;
    times.firstDay = isFirst ? day : std::min(times.firstDay, day);
    times.lastDay = isFirst ? day : std::max(times.lastDay, day);
}

void Builder::appendText(Coded<QString> &column, const QString &text)
{
    column.codes.push_back(column.dictionary.intern(text, text));
}

void Builder::foldDictionaries()
{
    auto &c = *m_columns;
    for (const auto &customer : c.customer.dictionary.values())
        c.foldedCustomers.append(base::fold(customer));
    for (const auto &agent : c.agent.dictionary.values())
        c.foldedAgents.append(base::fold(agent.name));
}

void Builder::listApprovers()
{
    auto &c = *m_columns;
    for (const auto &list : c.approvers.dictionary.values()) {
        auto &codes = c.approverPeople.emplace_back();
        for (const auto &person : list)
            codes.push_back(c.people.intern(keyOf(person), person));
    }
    for (const auto &person : c.people.values())
        c.foldedPeople.append(base::fold(person.name));
}

void Builder::nameChannels()
{
    auto &c = *m_columns;
    for (const auto &channel : c.channel.dictionary.values())
        c.channelNames.push_back(m_input.channelNames.value(channel));
    for (const auto &team : c.team.dictionary.values()) {
        const auto url = m_input.teamUrls.value(team);
        c.teamUrls.push_back(url.isEmpty() || url.endsWith(u'/') ? url : url + u'/');
    }
}

void Builder::nameAgentTeams()
{
    auto &c = *m_columns;
    QHash<QString, QStringList> teams;
    for (const auto &team : m_input.agentTeams) {
        for (const auto &member : team.members)
            teams[member.text()] += team.name;
    }
    for (const auto &agent : c.agent.dictionary.values()) {
        auto names = agent.id.isEmpty() ? QStringList() : teams.value(agent.id);
        names.sort();
        names.removeDuplicates();
        c.agentTeams.push_back(names.join(QStringLiteral("; ")));
        c.agentTeamLists.push_back(names);
    }
}

} // namespace

std::unique_ptr<Snapshot::Columns> makeColumns(SnapshotInput input)
{
    return Builder(std::move(input)).build();
}

} // namespace precedent::insight
