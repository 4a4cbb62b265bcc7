// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/erasurebatch.h"

#include "base/folding.h"
#include "store/connection.h"
#include "store/erasedpeople.h"
#include "store/forgottenperson.h"

namespace precedent::records {

namespace {

using store::Reader;
using store::Transaction;

/// One that gives no reason names nobody either, and goes on counting as none.
void strikeReason(QString &reason)
{
    if (!domain::isMissingReason(reason))
        reason = erasedText;
}

/// Texts that were there are marked as erased; others stay empty, so that their absence is still seen.
void strike(QString &text)
{
    if (!text.isEmpty())
        text = erasedText;
}

QString keyOf(const domain::PersonRef &person)
{
    return person.id.isEmpty() ? base::fold(person.name) : person.id;
}

} // namespace

ErasureBatch::ErasureBatch(const ErasurePlan &plan, QString pseudonym)
    : m_plan(plan), m_pseudonym(std::move(pseudonym)),
      m_words(plan.ids, {plan.names + plan.namesWhereInvolved, plan.keptNames}, m_pseudonym)
{
}

base::Result<std::int64_t> ErasureBatch::run(Transaction &transaction, const Reader &reader,
                                             const std::vector<ThreadErasure> &threads, const QString &basis)
{
    std::vector<Stored> before;
    for (const auto &thread : threads) {
        auto found = stored(reader, thread);
        if (!found)
            return found.error();
        if (found->record && m_plan.target.kind == ErasureKind::Before) {
            if (auto named = namePeople(transaction, *found->record); !named)
                return named.error();
        }
        before.push_back(std::move(*found));
    }
    store::Eraser eraser(transaction);
    if (auto begun = eraser.begin(); !begun)
        return begun.error();
    for (std::size_t i = 0; i < threads.size(); ++i) {
        const auto &thread = threads[i];
        base::Result<void> done;
        for (const auto &message : thread.messages) {
            if (done)
                done = eraser.eraseMessage(message.message,
                                           [&](const QByteArray &raw) { return redacted(raw, message.isWhole); });
        }
        for (const auto leaf : before[i].corrections) {
            if (done)
                done = eraser.eraseCorrection(leaf);
        }
        if (done && !before[i].record)
            done = transaction.clearReading(thread.key.channel, thread.key.root);
        if (done && before[i].record)
            done = transaction.putRecord(skeletonOf(*before[i].record, thread));
        if (done)
            done = eraser.keepSkeleton(thread.key.channel, thread.key.root);
        if (!done)
            return done.error();
    }
    return eraser.finish(basis);
}

base::Result<ErasureBatch::Stored> ErasureBatch::stored(const Reader &reader, const ThreadErasure &thread) const
{
    const auto record = reader.recordOfThread(thread.key.channel, thread.key.root);
    const auto corrections = reader.corrections(domain::recordId(thread.key.channel, thread.key.root));
    if (!record)
        return record.error();
    if (!corrections)
        return corrections.error();
    Stored result{*record, {}};
    for (const auto &correction : *corrections) {
        if (!correction.author.isEmpty() || !correction.before.isEmpty() || !correction.after.isEmpty())
            result.corrections.push_back(correction.id);
    }
    return result;
}

base::Result<void> ErasureBatch::namePeople(Transaction &transaction, const domain::Record &record)
{
    auto people = record.approvers;
    people.push_back(record.agent);
    for (const auto &person : people) {
        const bool isErased = person.id.isEmpty() && person.name.startsWith(QLatin1String("erased person "));
        if (person.isEmpty() || isErased || m_people.contains(keyOf(person)))
            continue;
        const auto number = store::addErasedSubject(transaction.connection(), QStringLiteral("person"), {});
        if (!number)
            return number.error();
        m_people.insert(keyOf(person), QStringLiteral("erased person %1").arg(*number));
    }
    return {};
}

QString ErasureBatch::nameFor(const domain::PersonRef &person) const
{
    return m_people.value(keyOf(person), person.id.isEmpty() ? person.name : QStringLiteral("erased person"));
}

domain::Record ErasureBatch::skeletonOf(domain::Record record, const ThreadErasure &thread) const
{
    for (auto *text : {&record.customer, &record.context, &record.reason, &record.typeAsWritten, &record.noncash,
                       &record.conversationUrl})
        *text = m_words.without(*text);
    if (m_plan.target.kind == ErasureKind::Person)
        stripPerson(record);
    else if (thread.isAbout)
        stripAbout(record);
    return record;
}

void ErasureBatch::stripPerson(domain::Record &record) const
{
    if (isPerson(m_plan.target, record.agent)) {
        record.agent = {{}, m_pseudonym};
        strike(record.context);
        strike(record.typeAsWritten);
    }
    for (auto &approver : record.approvers) {
        if (!isPerson(m_plan.target, approver))
            continue;
        approver = {{}, m_pseudonym};
        strikeReason(record.reason);
    }
}

void ErasureBatch::stripAbout(domain::Record &record) const
{
    strike(record.context);
    strikeReason(record.reason);
    strike(record.typeAsWritten);
    record.conversationUrl.clear();
    if (m_plan.target.kind == ErasureKind::Customer) {
        record.customer = m_pseudonym;
        return;
    }
    record.customer.clear();
    if (!record.agent.isEmpty())
        record.agent = {{}, nameFor(record.agent)};
    for (auto &approver : record.approvers)
        approver = {{}, nameFor(approver)};
}

QByteArray ErasureBatch::redacted(const QByteArray &raw, bool isWhole) const
{
    if (!isWhole)
        return m_words.withoutIn(raw);
    if (m_plan.target.kind == ErasureKind::Before)
        return bareMessage(raw, Extent::Everything, [this](const QString &user) { return nameFor({user, {}}); });
    return bareMessage(raw, Extent::Text, [this](const QString &user) { return m_words.without(user); });
}

base::Result<void> ErasureBatch::forgetInNotes(Transaction &transaction, const Reader &reader) const
{
    const auto notes = reader.notes({});
    if (!notes)
        return notes.error();
    QSet<QString> held;
    for (const auto &id : m_plan.held)
        held.insert(id.text());
    for (const auto &note : *notes) {
        if (held.contains(note.subject) || !m_words.finds(note.text))
            continue;
        if (auto changed = transaction.changeNote(note.id, m_words.without(note.text)); !changed)
            return changed;
    }
    return {};
}

base::Result<void> ErasureBatch::forgetInViews(Transaction &transaction, const Reader &reader) const
{
    const auto views = reader.views();
    if (!views)
        return views.error();
    for (auto view : *views) {
        if (!m_words.finds(view.query) && !m_words.finds(view.name))
            continue;
        if (auto removed = transaction.removeView(view.name); !removed)
            return removed;
        view.query = m_words.without(view.query);
        view.name = m_words.without(view.name);
        if (auto put = transaction.putView(view); !put)
            return put;
    }
    return {};
}

base::Result<ForgottenExports> ErasureBatch::forget(Transaction &transaction, const Reader &reader,
                                                    const QString &basis)
{
    // A single name may be a word of anything else that is remembered.
    const WordEraser whole(m_plan.ids, {m_plan.names, m_plan.keptNames}, m_pseudonym);
    auto done = forgetInNotes(transaction, reader);
    if (done)
        done = forgetInViews(transaction, reader);
    if (done)
        done = forgetInHolds(transaction, reader, m_words);
    if (done)
        done = forgetInSettings(transaction, reader, whole);
    if (done && m_plan.target.kind == ErasureKind::Person)
        done = store::forgetPerson(transaction.connection(), m_plan.target.id, m_plan.target.name, m_pseudonym);
    if (!done)
        return done.error();
    return forgetInExports(transaction, reader, m_words, basis);
}

} // namespace precedent::records
