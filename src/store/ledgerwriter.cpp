// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledgerwriter.h"

#include "base/folding.h"
#include "store/connection.h"
#include "store/logwriter.h"
#include "store/textlist.h"
#include "store/viewsort.h"

namespace precedent::store {

namespace {

base::Instant orNow(base::Instant at, const LogWriter &log)
{
    return at == base::Instant{} ? log.now() : at;
}

/// What the leaf commits to has to be what the row holds.
Correction asStored(const Correction &correction, base::Instant at)
{
    Correction stored = correction;
    stored.record = domain::RecordId(base::sanitize(correction.record.text()));
    for (auto *text : {&stored.field, &stored.before, &stored.after, &stored.author})
        *text = base::sanitize(*text);
    stored.at = at;
    return stored;
}

/// Runs a statement that answers the id of the row it changed.
base::Result<void> changeNoteBy(Statement &statement, std::int64_t id)
{
    const auto changed = first(statement.bind(":id", id), [](const Statement &row) { return row.integer(0); });
    if (!changed)
        return changed.error();
    if (!*changed)
        return base::makeError(base::ErrorKind::Usage, "unknown-note", {},
                               {{QStringLiteral("note"), QString::number(id)}});
    return {};
}

} // namespace

base::Result<std::int64_t> LedgerWriter::addCorrection(const Correction &correction)
{
    const auto stored = asStored(correction, orNow(correction.at, m_log));
    const auto leaf = m_log.append(correctionLeaf(stored));
    if (!leaf)
        return leaf;
    auto added = m_connection.statement("upkeep/add_correction")
                     .bind(":leaf", *leaf)
                     .bind(":record", stored.record.text())
                     .bind(":field", stored.field)
                     .bind(":before", stored.before)
                     .bind(":after", stored.after)
                     .bind(":author", stored.author)
                     .bind(":at", stored.at)
                     .run();
    if (!added)
        return added.error();
    return leaf;
}

base::Result<void> LedgerWriter::undoCorrection(std::int64_t id)
{
    const auto state = first(m_connection.statement("upkeep/correction_state").bind(":id", id),
                             [](const Statement &row) { return std::pair(row.isTrue(0), row.isTrue(1)); });
    if (!state)
        return state.error();
    const auto [exists, undone] = state->value_or(std::pair(false, false));
    if (!exists)
        return base::makeError(base::ErrorKind::Usage, "unknown-correction", {},
                               {{QStringLiteral("correction"), QString::number(id)}});
    if (undone)
        return {};
    const auto at = m_log.now();
    const auto leaf = m_log.append(correctionUndoLeaf(id, at));
    if (!leaf)
        return leaf.error();
    return m_connection.statement("upkeep/undo_correction")
        .bind(":leaf", *leaf)
        .bind(":correction", id)
        .bind(":at", at)
        .run();
}

base::Result<std::int64_t> LedgerWriter::addNote(const Note &note)
{
    const auto id = first(m_connection.statement("upkeep/add_note")
                              .bind(":subject", note.subject)
                              .bind(":text", note.text)
                              .bind(":author", note.author)
                              .bind(":at", orNow(note.at, m_log)),
                          [](const Statement &row) { return row.integer(0); });
    if (!id)
        return id.error();
    return id->value_or(0);
}

base::Result<void> LedgerWriter::changeNote(std::int64_t id, const QString &text)
{
    auto statement = m_connection.statement("upkeep/change_note");
    return changeNoteBy(statement.bind(":text", text), id);
}

base::Result<void> LedgerWriter::removeNote(std::int64_t id)
{
    auto statement = m_connection.statement("upkeep/remove_note");
    return changeNoteBy(statement, id);
}

base::Result<void> LedgerWriter::setTags(const domain::RecordId &record, const QStringList &tags)
{
    if (auto gone = m_connection.statement("upkeep/remove_tags").bind(":record", record.text()).run(); !gone)
        return gone;
    for (const auto &tag : tags) {
        auto added = m_connection.statement("upkeep/add_tag").bind(":record", record.text()).bind(":tag", tag).run();
        if (!added)
            return added;
    }
    return {};
}

base::Result<void> LedgerWriter::putLimit(const AuthorityLimit &limit)
{
    auto statement = m_connection.statement("upkeep/put_limit");
    if (limit.id == 0)
        statement.bindNull(":id");
    else
        statement.bind(":id", limit.id);
    return statement.bind(":holder", limit.holder)
        .bind(":type", limit.type)
        .bind(":minor", limit.limit.minor)
        .bind(":currency", limit.limit.currency.code())
        .bind(":valid_from", limit.validFrom)
        .bind(":valid_to", limit.validTo)
        .run();
}

base::Result<void> LedgerWriter::putView(const query::SavedView &view)
{
    return m_connection.statement("upkeep/put_view")
        .bind(":name", view.name)
        .bind(":query", view.query)
        .bind(":sort", toColumn(view.sort))
        .bind(":columns", toColumn(view.columns))
        .run();
}

base::Result<void> LedgerWriter::removeView(const QString &name)
{
    return m_connection.statement("upkeep/remove_view").bind(":name", name).run();
}

base::Result<void> LedgerWriter::putFormat(const QString &name, const QByteArray &json)
{
    const auto stored = base::sanitize(name);
    const auto at = m_log.now();
    const auto leaf = m_log.append(formatLeaf(stored, json, at));
    if (!leaf)
        return leaf.error();
    return m_connection.statement("upkeep/add_format")
        .bind(":leaf", *leaf)
        .bind(":name", stored)
        .bind(":json", json)
        .bind(":at", at)
        .run();
}

base::Result<void> LedgerWriter::putSetting(const QString &key, const QString &value)
{
    if (value.isNull())
        return m_connection.statement("upkeep/remove_setting").bind(":key", key).run();
    return m_connection.statement("upkeep/put_setting").bind(":key", key).bind(":value", value).run();
}

} // namespace precedent::store
