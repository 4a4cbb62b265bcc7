// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/corrections.h"

#include "recognize/amountreader.h"
#include "recognize/peopleresolver.h"
#include "records/reading.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace precedent::records {

namespace {

using base::ErrorKind;
using domain::Decision;
using domain::PersonRef;
using domain::Record;
using recognize::PeopleResolver;
using People = std::vector<PersonRef>;

QString personText(const PersonRef &person)
{
    return person.id.isEmpty() ? person.name : QStringLiteral("<@%1|%2>").arg(person.id, person.name);
}

QString peopleText(const People &people)
{
    QStringList texts;
    for (const auto &person : people)
        texts += personText(person);
    return texts.join(QStringLiteral(", "));
}

/// One person, whose name may have a comma in it.
PersonRef personFrom(const QString &text, const PeopleResolver &resolver)
{
    return text.contains(QLatin1String("<@")) ? resolver.personIn(text) : resolver.byName(text);
}

/// Mentions and names may stand beside each other.
People peopleFrom(const QString &text, const PeopleResolver &resolver)
{
    People people;
    for (const auto &part : text.split(u',', Qt::SkipEmptyParts)) {
        if (const auto person = personFrom(part, resolver); !person.isEmpty())
            people.push_back(person);
    }
    return people;
}

QString moneyText(const std::optional<base::Money> &money)
{
    return money ? base::toDecimal(*money) + u' ' + money->currency.code() : QString();
}

std::optional<base::Money> moneyFrom(const QString &text)
{
    const auto currency = base::Currency::parse(text.section(u' ', 1, 1));
    return currency ? base::fromDecimal(text.section(u' ', 0, 0), *currency) : std::nullopt;
}

QString timeText(const std::optional<base::Instant> &at)
{
    return at ? base::toIsoUtc(*at) : QString();
}

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

base::Error refusal(const char *code, const QString &field, const QString &typed)
{
    return base::makeError(ErrorKind::Usage, code, {},
                           {{QStringLiteral("field"), field}, {QStringLiteral("text"), typed.left(100)}});
}

/// "1,250.00 USD"; what can be read in two ways, "1.250 USD", is refused like what is no figure.
base::Result<QString> parseMoney(const QString &field, const QString &typed)
{
    static const QRegularExpression form(QStringLiteral(R"(^([\d.,'\x{2019}\s]*\d)\s+([A-Za-z]{3})$)"));
    const auto match = form.match(recognize::normalizedFigures(typed).trimmed());
    const auto currency = base::Currency::parse(match.captured(2));
    if (!match.hasMatch() || !currency)
        return refusal("amount-unclear", field, typed);
    if (const auto exact = base::fromDecimal(match.captured(1), *currency))
        return moneyText(exact);
    const auto reading = recognize::readAmount(match.captured(1), *currency, recognize::AmountPlace::AmountField);
    if (!reading.money || reading.ambiguous)
        return refusal("amount-unclear", field, typed);
    return moneyText(reading.money);
}

base::Result<QString> parsePercent(const QString &typed)
{
    static const QRegularExpression form(QStringLiteral(R"(^(\d{1,3}(?:\.\d{1,4})?)\s*%?$)"));
    const auto match = form.match(QString(typed).replace(u',', u'.'));
    if (!match.hasMatch())
        return refusal("value-unknown", QStringLiteral("percent"), typed);
    return match.captured(1);
}

base::Result<QString> parseWord(const QString &field, const QString &typed)
{
    const bool known = field == QLatin1String("type") ? domain::fromWord<domain::RequestType>(typed).has_value()
                                                      : domain::fromWord<Decision>(typed).has_value();
    if (!known)
        return refusal("value-unknown", field, typed);
    return typed;
}

base::Result<QString> parseTime(const QString &field, const QString &typed)
{
    const auto at = base::fromIso(typed);
    if (!at)
        return refusal("time-unclear", field, typed);
    return base::toIsoUtc(*at);
}

base::Result<void> readAgain(store::Ledger &ledger, const domain::RecordId &id)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto record = reader->get()->record(id);
    if (!record)
        return record.error();
    if (!*record)
        return {};
    const auto read = readThreads(ledger, (*record)->channel, {(*record)->root});
    return read ? base::Result<void>() : read.error();
}

base::Result<void> requireRecord(const store::Ledger &ledger, const domain::RecordId &id)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto record = reader->get()->record(id);
    if (!record)
        return record.error();
    if (!*record)
        return base::makeError(ErrorKind::Usage, "record-unknown", {}, {{QStringLiteral("record"), id.text()}});
    return {};
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

base::Result<QString> parseCorrection(const QString &field, const QString &typed, const recognize::Context &context)
{
    if (findField(field) == nullptr)
        return refusal("field-fixed", field, typed);
    const auto text = typed.trimmed();
    if (field == QLatin1String("type") || field == QLatin1String("decision"))
        return parseWord(field, text);
    if (field == QLatin1String("requested_at"))
        return parseTime(field, text);
    if (text.isEmpty())
        return QString();
    if (field == QLatin1String("decided_at"))
        return parseTime(field, text);
    if (field == QLatin1String("amount") || field == QLatin1String("approved_amount"))
        return parseMoney(field, text);
    if (field == QLatin1String("percent"))
        return parsePercent(text);
    const PeopleResolver resolver(context);
    if (field == QLatin1String("agent"))
        return personText(personFrom(text, resolver));
    if (field == QLatin1String("approver"))
        return peopleText(peopleFrom(text, resolver));
    return text;
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
    const auto &record = corrections.front().record;
    if (auto known = requireRecord(ledger, record); !known)
        return known.error();
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
    if (auto read = readAgain(ledger, record); !read)
        return read.error();
    return ids;
}

base::Result<void> undoCorrections(store::Ledger &ledger, const domain::RecordId &record,
                                   const std::vector<std::int64_t> &ids)
{
    if (auto known = requireRecord(ledger, record); !known)
        return known;
    const auto written = ledger.write([&](store::Transaction &transaction) -> base::Result<void> {
        for (const auto id : ids) {
            if (auto undone = transaction.undoCorrection(id); !undone)
                return undone;
        }
        return {};
    });
    return written ? readAgain(ledger, record) : written;
}

} // namespace precedent::records
