// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/columnsbuilder.h"

#include "base/folding.h"
#include "base/parallel.h"
#include "insight/customercolumn.h"
#include "insight/flags.h"
#include "insight/placecodes.h"
#include "insight/valuebuckets.h"

#include <QtCore/QSet>

#include <algorithm>

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

template <typename... Column>
void reserve(std::size_t rows, Column &...columns)
{
    (columns.reserve(rows), ...);
}

class Builder
{
public:
    explicit Builder(SnapshotInput &input);
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
    Code approversCode(const std::vector<PersonRef> &approvers);
    Code currencyCode(const base::Currency &currency);
    void appendAmount(AmountColumn &column, const std::optional<base::Money> &money);
    void appendLocal(LocalTimes &times, const std::optional<base::Instant> &instant);
    static void appendText(PlaceCodes &places, Coded<QString> &column, const QString &text);
    void foldAgents();
    void listApprovers();
    void nameChannels();
    void nameAgentTeams();

    SnapshotInput &m_input;
    QSet<QString> m_withNote;
    QSet<QString> m_reviewed;
    QSet<QString> m_changed;
    Dictionary<QByteArray> m_reasons; ///< folded
    PlaceCodes m_wordPlaces;          ///< each of the two threads has its own
    PlaceCodes m_factPlaces;
    std::unique_ptr<Snapshot::Columns> m_columns = std::make_unique<Snapshot::Columns>();
};

Builder::Builder(SnapshotInput &input)
    : m_input(input), m_withNote(m_input.withNote.begin(), m_input.withNote.end()),
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
    foldAgents();
    listApprovers();
    nameChannels();
    nameAgentTeams();
    return std::move(m_columns);
}

/// What was asked and answered.
void Builder::appendWords(const Records &records)
{
    auto &c = *m_columns;
    reserve(records.size(), c.root, c.team.codes, c.channel.codes, c.agent.codes, c.type, c.typeAsWritten.codes,
            c.context, c.foldedContext, c.conversationUrl, c.percent.codes, c.noncash.codes, c.amount.minor,
            c.amount.currencies, c.approvedAmount.minor, c.approvedAmount.currencies, c.decision, c.approvers.codes,
            c.reason, c.foldedReason, c.reasonKeys, c.decidedVia, c.requestedAt, c.decidedAt, c.decidedNotBefore,
            c.decidedNotAfter, c.firstSeenAt, c.turnaround, c.turnaroundBucket, c.timeSource);
    for (RowIndex row = 0; row < records.size(); ++row) {
        appendIdentity(*records[row], row);
        appendRequest(*records[row]);
        appendAmounts(*records[row]);
        appendDecision(*records[row]);
        appendTimes(*records[row]);
    }
}

/// What follows from it; only here a record is changed, in its flags.
void Builder::appendFacts(const Records &records)
{
    auto &c = *m_columns;
    c.usualAmounts = addFlags(records, appendCustomers(c, records), m_input.rules, m_input.zone, m_input.lastSync);
    reserve(records.size(), c.flags, c.format.codes, c.confidence, c.completeness, c.sources, c.marks, c.threadLength);
    for (RowIndex row = 0; row < records.size(); ++row) {
        appendProvenance(*records[row], row);
        appendMarks(*records[row], row);
    }
}

void Builder::appendIdentity(const Record &record, RowIndex row)
{
    auto &c = *m_columns;
    c.root.push_back(record.root.microseconds());
    if (!record.root.isWrittenPlainly())
        c.oddRootTexts.insert(row, record.root.text());
    if (!domain::hasNaturalId(record)) {
        c.oddIds.insert(row, record.id);
        c.oddRows.insert(record.id, row);
    }
    appendText(m_wordPlaces, c.team, record.team.text());
    appendText(m_wordPlaces, c.channel, record.channel.text());
}

void Builder::appendRequest(const Record &record)
{
    auto &c = *m_columns;
    const auto &agent = record.agent;
    c.agent.codes.push_back(m_wordPlaces.of(&c.agent, agent.id, agent.name,
                                            [&] { return c.agent.dictionary.intern(keyOf(agent), agent); }));
    c.type.push_back(record.type);
    appendText(m_wordPlaces, c.typeAsWritten, record.typeAsWritten);
    c.context.append(record.context);
    c.foldedContext.append(base::fold(record.context));
    c.conversationUrl.append(record.conversationUrl);
    appendText(m_wordPlaces, c.percent, record.percent);
    appendText(m_wordPlaces, c.noncash, record.noncash);
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
    c.approvers.codes.push_back(approversCode(record.approvers));
    c.reason.append(record.reason);
    const auto reason = m_wordPlaces.of(&m_reasons, record.reason, {}, [&] {
        const auto folded = base::fold(record.reason);
        return m_reasons.intern(folded, folded.toUtf8());
    });
    const auto &folded = m_reasons.at(reason);
    c.foldedReason.append(std::string_view(folded.constData(), std::size_t(folded.size())));
    c.reasonKeys.push_back(reason);
    c.decidedVia.push_back(record.decidedVia);
}

Code Builder::approversCode(const std::vector<PersonRef> &approvers)
{
    auto &dictionary = m_columns->approvers.dictionary;
    const auto make = [&] { return dictionary.intern(keyOf(approvers), approvers); };
    if (approvers.size() != 1)
        return approvers.empty() ? 0 : make();
    return m_wordPlaces.of(&dictionary, approvers.front().id, approvers.front().name, make);
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
    appendText(m_factPlaces, c.format, record.format);
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
    c.threadLength.push_back(m_input.threadLengths.of(record.channel, record.root.instant()));
    auto tags = m_input.tags.value(id);
    if (tags.isEmpty())
        return;
    tags.sort();
    c.tags.insert(row, tags);
}

/// They are few.
Code Builder::currencyCode(const base::Currency &currency)
{
    auto &currencies = m_columns->currencies;
    const auto &known = currencies.values();
    const auto found = std::find(known.begin() + 1, known.end(), currency); // 0 is none at all
    return found != known.end() ? static_cast<Code>(found - known.begin())
                                : currencies.intern(currency.code(), currency);
}

void Builder::appendAmount(AmountColumn &column, const std::optional<base::Money> &money)
{
    const auto minor = money ? money->minor : 0;
    column.minor.push_back(minor);
    column.bits |= static_cast<std::uint64_t>(minor < 0 ? -1 - minor : minor);
    const auto code = money ? currencyCode(money->currency) : 0;
    column.currencies.push_back(static_cast<std::uint16_t>(code));
}

void Builder::appendLocal(LocalTimes &times, const std::optional<base::Instant> &instant)
{
    const auto &zone = m_input.zone;
    times.days.push_back(absentDay);
    times.hours.push_back(static_cast<std::uint8_t>(instant ? zone.secondOfDay(*instant) / 3600 : 0));
    if (instant)
        times.setDay(times.days.size() - 1, static_cast<std::int32_t>(zone.dateOf(*instant).toJulianDay()));
}

void Builder::appendText(PlaceCodes &places, Coded<QString> &column, const QString &text)
{
    const auto make = [&] { return column.dictionary.intern(text, text); };
    column.codes.push_back(text.isEmpty() ? 0 : places.of(&column, text, {}, make));
}

void Builder::foldAgents()
{
    auto &c = *m_columns;
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

std::unique_ptr<Snapshot::Columns> makeColumns(SnapshotInput &input)
{
    return Builder(input).build();
}

} // namespace precedent::insight
