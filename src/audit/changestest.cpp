// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/cells.h"
#include "audit/tests.h"
#include "base/secrettokens.h"
#include "insight/columns.h"
#include "records/corrections.h"
#include "records/reading.h"
#include "records/wholethread.h"
#include "workspace/correcting.h"

#include <map>

namespace precedent::audit {

namespace {

using base::Instant;
using domain::Record;
using store::ObservationKind;

const std::vector<const char *> recordCells{"record_id", "requested_at", "decided_at",
                                            "agent",     "approver",     "permalink"};

/// When a version took the place of the one before, as exactly as it is known.
Instant changedAt(const domain::MessageVersion &version)
{
    const auto &edited = version.message.edited;
    return version.changedAt.value_or(edited ? edited->ts.instant() : version.seenAt);
}

/// The thread as it stood at an instant, and the first change after it.
struct Earlier
{
    domain::Thread thread;
    std::optional<Instant> firstChange;
};

Earlier asOf(domain::Thread thread, Instant instant)
{
    Earlier earlier{std::move(thread), {}};
    for (auto &message : earlier.thread.messages) {
        auto &versions = message.versions;
        const auto later = std::find_if(versions.begin() + 1, versions.end(),
                                        [instant](const auto &version) { return changedAt(version) > instant; });
        if (later == versions.end())
            continue;
        const auto at = changedAt(*later);
        earlier.firstChange = std::min(earlier.firstChange.value_or(at), at);
        versions.erase(later, versions.end());
        message.state = domain::MessageState::Live;
    }
    return earlier;
}

struct Change
{
    QString field;
    QString before;
    QString after;
};

QString textOf(const Record &record, const QString &field)
{
    const auto text = records::correctionText(record, field);
    const bool isPeople = field == QLatin1String("agent") || field == QLatin1String("approver");
    return isPeople ? workspace::peopleNames(text) : text;
}

std::vector<Change> changesBetween(const Record &before, const Record &after)
{
    std::vector<Change> changes;
    for (const auto &field : records::correctableFields()) {
        const auto was = textOf(before, field);
        const auto is = textOf(after, field);
        if (was != is)
            changes.push_back({field, was, is});
    }
    return changes;
}

/// Finds what the messages of records said before they were edited; remembers how channels are read.
class EditReader
{
public:
    explicit EditReader(const store::Reader &reader) : m_reader(reader) {}

    base::Result<void> add(const insight::Row &row, Table &table)
    {
        const auto &record = row.record;
        const auto decided = record.decidedAt ? record.decidedAt : record.decidedNotAfter;
        const auto context = contextOf(record.channel);
        if (!context)
            return context.error();
        const auto thread = records::wholeThread(m_reader, record);
        if (!thread)
            return thread.error();
        const auto earlier = asOf(*thread, decided.value_or(record.requestedAt));
        const auto before = recognize::read(earlier.thread, **context);
        const auto after = recognize::read(*thread, **context);
        const auto *was = std::get_if<Record>(&before);
        const auto *is = std::get_if<Record>(&after);
        auto changes = was != nullptr && is != nullptr ? changesBetween(*was, *is) : std::vector<Change>();
        if (changes.empty()) // what the reading of the whole thread saw, and one of its parts does not show
            changes.push_back({});
        for (const auto &change : changes) {
            Row found{cellsOf(recordCells, row), record.id};
            found.cells.push_back(timeCell(earlier.firstChange));
            for (const auto &text : {change.field, change.before, change.after})
                found.cells.push_back(textCell(base::maskSecrets(text))); // read here from the messages themselves
            table.rows.push_back(std::move(found));
        }
        return {};
    }

private:
    base::Result<const recognize::Context *> contextOf(const domain::ChannelId &channel)
    {
        auto found = m_contexts.find(channel.text());
        if (found == m_contexts.end()) {
            auto context = records::contextOf(m_reader, channel);
            if (!context)
                return context.error();
            found = m_contexts.emplace(channel.text(), std::move(*context)).first;
        }
        return &found->second;
    }

    const store::Reader &m_reader;
    std::map<QString, recognize::Context> m_contexts;
};

/// When a message was first seen to be gone, of the time since it was last seen to be there.
std::optional<store::Observation> goneSince(const std::vector<store::Observation> &observations,
                                            const base::SlackTs &ts)
{
    std::optional<store::Observation> first;
    for (const auto &seen : observations) {
        if (seen.ts != ts)
            continue;
        const bool isGone = seen.kind == ObservationKind::Tombstoned || seen.kind == ObservationKind::Missing;
        if (!isGone)
            first.reset();
        else if (!first)
            first = seen;
    }
    return first;
}

const std::vector<const char *> deletedCells{"record_id", "requested_at", "agent",    "type",     "decision",
                                             "amount",    "currency",     "customer", "permalink"};

} // namespace

base::Result<Report> testEdits(const Subject &subject, const store::Reader &reader)
{
    Report report{Test::Edits, {}, {columnsOf(recordCells), {}}};
    auto &columns = report.table.columns;
    columns.push_back({QStringLiteral("edited_at"), Kind::Time});
    for (const char *name : {"field", "before", "after"})
        columns.push_back({QLatin1String(name), Kind::Text});
    EditReader edits(reader);
    qint64 found = 0;
    for (const auto index : subject.rows) {
        if ((subject.snapshot->columns().marks[index] & insight::IsEdited) == 0)
            continue;
        ++found;
        if (auto added = edits.add(subject.snapshot->row(index), report.table); !added)
            return added.error();
    }
    report.figures = {{QStringLiteral("records"), found},
                      {QStringLiteral("changes"), qint64(report.table.rows.size())}};
    return report;
}

base::Result<Report> testDeletions(const Subject &subject, const store::Reader &reader)
{
    Report report{Test::Deletions, {}, {columnsOf(deletedCells), {}}};
    report.table.columns.insert(report.table.columns.begin() + 1, {QStringLiteral("first_noticed_at"), Kind::Time});
    report.table.columns.insert(report.table.columns.begin() + 2, {QStringLiteral("log_position"), Kind::Count});
    for (const auto index : subject.rows) {
        if ((subject.snapshot->columns().marks[index] & insight::IsDeleted) == 0)
            continue;
        const auto row = subject.snapshot->row(index);
        const auto observations = reader.observations(row.record.channel, row.record.root);
        if (!observations)
            return observations.error();
        const auto gone = goneSince(*observations, row.record.root);
        Row found{cellsOf(deletedCells, row), row.record.id};
        found.cells.insert(found.cells.begin() + 1, timeCell(gone ? std::optional(gone->at) : std::nullopt));
        found.cells.insert(found.cells.begin() + 2, countCell(gone ? std::optional(gone->leaf) : std::nullopt));
        report.table.rows.push_back(std::move(found));
    }
    report.figures = {{QStringLiteral("records"), qint64(report.table.rows.size())}};
    return report;
}

} // namespace precedent::audit
