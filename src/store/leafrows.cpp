// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/leafrows.h"

#include "store/erasureleaf.h"
#include "store/exportlog.h"

namespace precedent::store {

namespace {

Leaf observationFrom(const Statement &row)
{
    ObservationRow observation;
    observation.team = row.text(0);
    observation.channel = row.text(1);
    observation.ts = row.text(2);
    observation.kind = observationKind(row.text(3));
    observation.notBefore = row.optionalInstant(4);
    observation.at = row.instant(5);
    observation.source = row.text(6);
    observation.raw = row.bytes(7);
    observation.contentHash = row.bytes(8);
    observation.reactionsHash = row.bytes(9);
    auto leaf = observationLeaf(observation);
    // The word as it stands, so that one that is no kind is not read as one.
    leaf.members.set("observation", row.text(3));
    return leaf;
}

Leaf coverageFrom(const Statement &row)
{
    return coverageLeaf(row.text(0), row.text(1), {row.instant(2), row.instant(3)}, row.instant(4), row.text(5));
}

Leaf goneFrom(const Statement &row)
{
    GoneEntry gone;
    gone.range = {row.instant(2), row.instant(3)};
    gone.cause = domain::goneCause(row.text(4));
    gone.messages = row.integer(5);
    gone.at = row.instant(6);
    auto leaf = goneLeaf(row.text(0), row.text(1), gone);
    // The word as it stands, so that one that is no cause is not read as one.
    leaf.members.set("cause", row.text(4));
    return leaf;
}

Leaf correctionFrom(const Statement &row)
{
    Correction correction;
    correction.record = domain::RecordId(row.text(0));
    correction.field = row.text(1);
    correction.before = row.text(2);
    correction.after = row.text(3);
    correction.author = row.text(4);
    correction.at = row.instant(5);
    return correctionLeaf(correction);
}

Leaf undoFrom(const Statement &row)
{
    return correctionUndoLeaf(row.integer(0), row.instant(1));
}

Leaf formatFrom(const Statement &row)
{
    return formatLeaf(row.text(0), row.bytes(1), row.instant(2));
}

Leaf eventFrom(const Statement &row)
{
    EventRow event{row.text(0), row.text(1), row.text(2), row.instant(5), {}};
    event.event.kind = eventKind(row.text(3));
    event.event.happenedAt = row.instant(4);
    event.event.actor = row.text(6);
    event.event.reaction = row.text(7);
    event.event.contentHash = row.bytes(8);
    auto leaf = eventLeaf(event);
    leaf.members.set("event", row.text(3));
    return leaf;
}

Leaf exportFrom(const Statement &row)
{
    return exportLeaf(exportEntryFrom(row));
}

Leaf skeletonFrom(const Statement &row)
{
    constexpr int atColumn = 35;
    return manualRecordLeaf(row.text(0), recordContent(row), row.instant(atColumn));
}

/// A table whose rows have leaves of one kind.
struct Source
{
    LeafKind kind;
    const char *table;
    const char *statement;
    Leaf (*read)(const Statement &);
};

constexpr Source sources[] = {
    {LeafKind::Observation, "observation", "verify/observation", observationFrom},
    {LeafKind::Coverage, "coverage", "verify/coverage", coverageFrom},
    {LeafKind::Correction, "correction", "verify/correction", correctionFrom},
    {LeafKind::Correction, "correction_undo", "verify/correction_undo", undoFrom},
    {LeafKind::Gone, "gone", "verify/gone", goneFrom},
    {LeafKind::Format, "format", "verify/format", formatFrom},
    {LeafKind::Event, "event", "verify/event", eventFrom},
    {LeafKind::Export, "export", "verify/export", exportFrom},
    {LeafKind::ManualRecord, "skeleton", "verify/skeleton", skeletonFrom},
};

} // namespace

base::Result<LeafSubject> leafFromRow(Connection &connection, std::int64_t number, const QString &kind)
{
    LeafSubject subject;
    for (const auto &source : sources) {
        if (kind != toWord(source.kind))
            continue;
        auto leaf = first(connection.statement(source.statement).bind(":leaf", number), source.read);
        if (!leaf)
            return leaf.error();
        subject = {QString::fromLatin1(source.table), *std::move(leaf)};
        if (subject.leaf)
            break;
    }
    return subject;
}

base::Result<void> addSalts(Connection &connection, std::int64_t number, std::vector<LeafField> &fields)
{
    const auto salts = collect(connection.statement("verify/fields").bind(":leaf", number),
                               [](const Statement &row) { return std::pair(row.text(0), row.bytes(1)); });
    if (!salts)
        return salts.error();
    for (auto &field : fields) {
        for (const auto &[name, salt] : *salts) {
            if (name == QLatin1String(field.name))
                field.salt = salt;
        }
    }
    return {};
}

} // namespace precedent::store
