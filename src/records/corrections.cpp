// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/corrections.h"

#include "records/byhand.h"
#include "records/correctionvalues.h"
#include "records/reading.h"

#include <algorithm>

namespace precedent::records {

namespace {

using base::ErrorKind;
using domain::Decision;
using domain::PersonRef;
using domain::Record;
using recognize::PeopleResolver;

/// How one field is shown as text and set from it.
struct Field
{
    QString name;
    QString (*text)(const Record &record);
    void (*set)(Record &record, const QString &text, const PeopleResolver &resolver);
};

template <QString Record::*member>
constexpr auto textOf = [](const Record &record) { return record.*member; };
template <QString Record::*member>
constexpr auto setText = [](Record &record, const QString &text, const PeopleResolver &) { record.*member = text; };

void setDecidedAt(Record &record, const QString &text, const PeopleResolver &)
{
    record.decidedAt = base::fromIso(text);
    record.decidedNotBefore.reset();
    record.decidedNotAfter.reset();
}

const std::vector<Field> &fields()
{
    using R = PeopleResolver;
    static const std::vector<Field> table{
        {QStringLiteral("agent"), [](const Record &r) { return personText(r.agent); },
         [](Record &r, const QString &text, const R &people) { r.agent = personFrom(text, people); }},
        {QStringLiteral("requested_at"), [](const Record &r) { return timeText(r.requestedAt); },
         [](Record &r, const QString &text, const R &) {
             r.requestedAt = base::fromIso(text).value_or(r.requestedAt);
         }},
        {QStringLiteral("type"), [](const Record &r) { return domain::toWord(r.type); },
         [](Record &r, const QString &text, const R &) {
             r.type = domain::fromWord<domain::RequestType>(text).value_or(r.type);
         }},
        {QStringLiteral("amount"), [](const Record &r) { return moneyText(r.amount); },
         [](Record &r, const QString &text, const R &) { r.amount = moneyFrom(text); }},
        {QStringLiteral("percent"), textOf<&Record::percent>, setText<&Record::percent>},
        {QStringLiteral("noncash"), textOf<&Record::noncash>, setText<&Record::noncash>},
        {QStringLiteral("customer"), textOf<&Record::customer>, setText<&Record::customer>},
        {QStringLiteral("conversation_url"), textOf<&Record::conversationUrl>, setText<&Record::conversationUrl>},
        {QStringLiteral("context"), textOf<&Record::context>, setText<&Record::context>},
        {QStringLiteral("decision"), [](const Record &r) { return domain::toWord(r.decision); },
         [](Record &r, const QString &text, const R &) {
             r.decision = domain::fromWord<Decision>(text).value_or(r.decision);
         }},
        {QStringLiteral("approver"), [](const Record &r) { return peopleText(r.approvers); },
         [](Record &r, const QString &text, const R &people) { r.approvers = peopleFrom(text, people); }},
        {QStringLiteral("approved_amount"), [](const Record &r) { return moneyText(r.approvedAmount); },
         [](Record &r, const QString &text, const R &) { r.approvedAmount = moneyFrom(text); }},
        {QStringLiteral("decided_at"), [](const Record &r) { return timeText(r.decidedAt); }, setDecidedAt},
        {QStringLiteral("reason"), textOf<&Record::reason>, setText<&Record::reason>},
    };
    return table;
}

const Field *findField(const QString &name)
{
    const auto &all = fields();
    const auto found = std::find_if(all.begin(), all.end(), [&name](const Field &field) { return field.name == name; });
    return found == all.end() ? nullptr : &*found;
}

bool isDecided(const Record &record)
{
    return record.decision == Decision::Approved || record.decision == Decision::Denied;
}

/// What no longer goes with a decision that was set by hand.
void followDecision(Record &record, const Record &read)
{
    if (record.decision == read.decision)
        return;
    const auto isOpen = [&record](const char *field) { return !record.correctedFields.contains(QLatin1String(field)); };
    if (record.decision == Decision::Pending) {
        if (isOpen("approver"))
            record.approvers.clear();
        if (isOpen("decided_at")) {
            record.decidedAt.reset();
            record.decidedNotBefore.reset();
            record.decidedNotAfter.reset();
            record.timeSource = domain::TimeSource::None;
        }
    }
    record.decidedVia = record.decision == Decision::Pending ? domain::DecidedVia::None : domain::DecidedVia::Manual;
}

/// What was granted is what was asked for unless something else was said.
void followAmount(Record &record, const Record &read)
{
    if (record.correctedFields.contains(QLatin1String("approved_amount")))
        return;
    if (record.decision != Decision::Approved)
        record.approvedAmount.reset();
    else if (!read.approvedAmount || read.approvedAmount == read.amount)
        record.approvedAmount = record.amount;
}

void followFlags(Record &record, const Record &read, const PeopleResolver &resolver)
{
    record.flags.set(std::size_t(domain::Flag::NoReason), isDecided(record) && domain::isMissingReason(record.reason));
    if (record.agent == read.agent && record.approvers == read.approvers && record.decision == read.decision)
        return;
    const bool bySelf = std::any_of(record.approvers.begin(), record.approvers.end(),
                                    [&](const PersonRef &approver) { return resolver.isSame(approver, record.agent); });
    record.flags.set(std::size_t(domain::Flag::SelfApproved), isDecided(record) && bySelf);
}

base::Result<void> readAgain(store::Ledger &ledger, const store::ThreadKey &thread)
{
    const auto read = readThreads(ledger, thread.channel, {thread.root});
    return read ? base::Result<void>() : read.error();
}

/// The thread of a record, or of what only a person calls one.
base::Result<store::ThreadKey> requireThread(const store::Ledger &ledger, const domain::RecordId &id)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto record = reader->get()->record(id);
    if (!record)
        return record.error();
    if (*record)
        return store::ThreadKey{(*record)->channel, (*record)->root};
    const auto thread = threadOf(id);
    if (!thread || !reader->get()->thread(thread->channel, thread->root))
        return base::makeError(ErrorKind::Usage, "record-unknown", {}, {{QStringLiteral("record"), id.text()}});
    return *thread;
}

} // namespace

const QStringList &correctableFields()
{
    static const QStringList names = [] {
        QStringList list;
        for (const auto &field : fields())
            list += field.name;
        return list;
    }();
    return names;
}

QString correctionText(const Record &record, const QString &field)
{
    const auto *known = findField(field);
    return known == nullptr ? QString() : known->text(record);
}

Record corrected(Record record, const std::vector<store::Correction> &corrections, const recognize::Context &context)
{
    record.correctedFields.clear();
    if (corrections.empty())
        return record;
    const auto read = record;
    const PeopleResolver resolver(context);
    for (const auto &correction : corrections) {
        const auto *field = findField(correction.field);
        if (correction.undone || field == nullptr)
            continue;
        field->set(record, correction.after, resolver);
        if (!record.correctedFields.contains(correction.field))
            record.correctedFields += correction.field;
    }
    record.correctedFields.sort();
    if (record.correctedFields.isEmpty())
        return record;
    followDecision(record, read);
    followAmount(record, read);
    followFlags(record, read, resolver);
    return record;
}

base::Result<std::vector<store::Correction>> correctionsOf(const store::Reader &reader,
                                                           const std::vector<domain::RecordId> &ids)
{
    std::vector<store::Correction> all;
    for (const auto &id : ids) {
        const auto some = reader.corrections(id);
        if (!some)
            return some.error();
        all.insert(all.end(), some->begin(), some->end());
    }
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    return all;
}

base::Result<std::vector<store::Correction>> correctionsOf(const store::Reader &reader, const domain::RecordId &id)
{
    const auto merged = reader.mergedThreads(id);
    if (!merged)
        return merged.error();
    std::vector<domain::RecordId> ids{id};
    for (const auto &key : *merged)
        ids.push_back(domain::recordId(key.channel, key.root));
    return correctionsOf(reader, ids);
}

base::Result<std::vector<std::int64_t>> correct(store::Ledger &ledger,
                                                const std::vector<store::Correction> &corrections)
{
    std::vector<std::int64_t> ids;
    if (corrections.empty())
        return ids;
    const auto thread = requireThread(ledger, corrections.front().record);
    if (!thread)
        return thread.error();
    const auto written = ledger.write([&](store::Transaction &transaction) -> base::Result<void> {
        ids.clear();
        for (const auto &correction : corrections) {
            const auto id = transaction.addCorrection(correction);
            if (!id)
                return id.error();
            ids.push_back(*id);
        }
        return {};
    });
    if (!written)
        return written.error();
    if (auto read = readAgain(ledger, *thread); !read)
        return read.error();
    return ids;
}

base::Result<void> undoCorrections(store::Ledger &ledger, const domain::RecordId &record,
                                   const std::vector<std::int64_t> &ids)
{
    const auto thread = requireThread(ledger, record);
    if (!thread)
        return thread.error();
    const auto written = ledger.write([&](store::Transaction &transaction) -> base::Result<void> {
        for (const auto id : ids) {
            if (auto undone = transaction.undoCorrection(id); !undone)
                return undone;
        }
        return {};
    });
    return written ? readAgain(ledger, *thread) : written;
}

} // namespace precedent::records
