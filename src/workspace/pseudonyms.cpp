// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/pseudonyms.h"

#include "base/folding.h"
#include "insight/grouping.h"
#include "insight/namematch.h"
#include "workspace/snapshotinput.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

namespace precedent::workspace {

namespace {

using domain::PersonRef;
using domain::Record;

/// Shorter words of a name are initials, and shorter customers say nothing in a text.
constexpr qsizetype leastLetters = 3;
const QString somebody = QStringLiteral("Person");

std::vector<const Record *> inTurn(const std::vector<Record> &records)
{
    std::vector<const Record *> sorted;
    sorted.reserve(records.size());
    for (const auto &record : records)
        sorted.push_back(&record);
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto *a, const auto *b) { return a->root < b->root; });
    return sorted;
}

/// Each once, in the order of the records; no apps, whose names tell of nobody and are often common words.
class Distinct
{
public:
    explicit Distinct(const QSet<QString> &apps) : m_apps(apps) {}
    void add(const PersonRef &person)
    {
        if (person.isEmpty() || m_apps.contains(person.id) || m_known.contains({person.id, person.name}))
            return;
        m_known.insert({person.id, person.name});
        m_people.push_back(person);
    }
    [[nodiscard]] const std::vector<PersonRef> &people() const { return m_people; }

private:
    const QSet<QString> &m_apps;
    QSet<std::pair<QString, QString>> m_known;
    std::vector<PersonRef> m_people;
};

QString numbered(const QString &word, int number)
{
    return word + u' ' + QString::number(number);
}

/// The words of a name that could stand for it: "Sara" and "Okafor".
QStringList wordsOf(const QString &name)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{M}]+"));
    QStringList words = name.split(between, Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word.size() < leastLetters || !word.front().isUpper(); });
    return words;
}

/// A number may be that of anything unless it is long.
bool isTelling(const QString &customer)
{
    const bool hasLetter = std::any_of(customer.begin(), customer.end(), [](QChar c) { return c.isLetter(); });
    return customer.size() >= leastLetters && (hasLetter || customer.size() > 2 * leastLetters);
}

bool isOfPeople(query::Key key)
{
    return key == query::Key::Agent || key == query::Key::Approver;
}

bool isText(query::Key key)
{
    return key == query::Key::Text || key == query::Key::Reason || key == query::Key::Context;
}

} // namespace

Pseudonyms::Pseudonyms(const std::vector<Record> &records, const std::vector<domain::Person> &people,
                       const std::vector<domain::Alias> &aliases)
{
    for (const auto &person : people) {
        if (person.isBot)
            m_apps.insert(person.id.text());
    }
    const auto sorted = inTurn(records);
    Distinct distinct(m_apps);
    for (const auto *record : sorted)
        distinct.add(record->agent);
    const std::size_t agents = distinct.people().size();
    for (const auto *record : sorted)
        std::for_each(record->approvers.begin(), record->approvers.end(), [&](const auto &one) { distinct.add(one); });
    const std::size_t deciders = distinct.people().size();
    for (const auto &person : people)
        distinct.add({person.id.text(), person.name});
    const auto keys = insight::personKeys(distinct.people());
    const auto word = [&](std::size_t i) { return i < agents ? "Agent" : i < deciders ? "Approver" : "Person"; };
    QHash<QString, int> numbers;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (m_byKey.contains(keys[i]))
            continue;
        const QString kind = QString::fromLatin1(word(i));
        m_byKey.insert(keys[i], numbered(kind, ++numbers[kind]));
    }
    learnPeople(distinct.people(), keys);
    learnDirectory(people, aliases);
    numberCustomers(sorted);
}

/// The names that the records say, as of then.
void Pseudonyms::learnPeople(const std::vector<PersonRef> &people, const std::vector<QString> &keys)
{
    QHash<QString, QSet<QString>> keysOfName;
    QHash<QString, QSet<QString>> namesOfKey;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        keysOfName[people[i].name].insert(keys[i]);
        namesOfKey[keys[i]].insert(people[i].name);
    }
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const QString &name = people[i].name;
        const QString pseudonym = m_byKey.value(keys[i]);
        if (name.isEmpty() || keysOfName[name].size() > 1 || namesOfKey[keys[i]].size() > 1)
            m_known.push_back({keys[i], pseudonym, false});
        m_known.push_back({name, pseudonym, false});
        learn(name, pseudonym);
        addWords(name, pseudonym);
    }
}

void Pseudonyms::learnDirectory(const std::vector<domain::Person> &people, const std::vector<domain::Alias> &aliases)
{
    for (const auto &person : people) {
        const QString pseudonym = m_byKey.value(person.id.text());
        if (pseudonym.isEmpty())
            continue;
        for (const auto &name : {person.name, person.realName, person.email})
            learn(name, pseudonym);
        for (const auto &name : {person.name, person.realName})
            addWords(name, pseudonym);
    }
    for (const auto &alias : aliases) {
        if (const auto pseudonym = m_byKey.value(alias.person.text()); !pseudonym.isEmpty())
            learn(alias.name, pseudonym);
    }
    for (auto word = m_words.cbegin(); word != m_words.cend(); ++word)
        m_texts.addWord(word.key(), word.value());
}

void Pseudonyms::learn(const QString &name, const QString &pseudonym)
{
    if (name.isEmpty())
        return;
    const QString folded = base::fold(name);
    if (!m_byName.contains(folded))
        m_byName.insert(folded, pseudonym);
    m_texts.add(name, pseudonym);
}

/// A first name that several have is nobody's in particular.
void Pseudonyms::addWords(const QString &name, const QString &pseudonym)
{
    for (const auto &word : wordsOf(name)) {
        const auto known = m_words.constFind(word);
        m_words.insert(word, known == m_words.constEnd() || *known == pseudonym ? pseudonym : somebody);
    }
}

void Pseudonyms::numberCustomers(const std::vector<const Record *> &records)
{
    int number = 0;
    for (const auto *record : records) {
        const QString folded = base::fold(record->customer);
        if (folded.isEmpty() || m_byCustomer.contains(folded))
            continue;
        const QString pseudonym = numbered(QStringLiteral("Customer"), ++number);
        m_byCustomer.insert(folded, pseudonym);
        m_known.push_back({record->customer, pseudonym, true});
        if (isTelling(record->customer))
            m_texts.add(record->customer, pseudonym);
    }
}

QString Pseudonyms::inText(const QString &text) const
{
    return m_texts.replaced(text);
}

QString Pseudonyms::ofPerson(const QString &name) const
{
    if (name.isEmpty())
        return name;
    const auto byName = m_byName.constFind(base::fold(name));
    return byName != m_byName.constEnd() ? *byName : m_byKey.value(name, somebody);
}

QString Pseudonyms::ofAuthor(const QString &name) const
{
    const auto known = m_byName.constFind(base::fold(name));
    return known != m_byName.constEnd() ? *known : m_byKey.value(name, inText(name));
}

QString Pseudonyms::ofCustomer(const QString &customer) const
{
    return m_byCustomer.value(base::fold(customer), customer);
}

/// What is kept about people is found by the id that stays, or by the name in its place; rows do not show it. A name
/// without an id that is known to be somebody's is found by the pseudonym.
PersonRef Pseudonyms::hidden(const PersonRef &person) const
{
    if (person.isEmpty() || m_apps.contains(person.id))
        return person;
    const QString own = person.id.isEmpty() ? person.name : person.id;
    const auto known = m_byKey.constFind(own);
    return known != m_byKey.constEnd() ? PersonRef{own, *known} : PersonRef{person.id, ofPerson(person.name)};
}

void Pseudonyms::hide(std::vector<Record> &records) const
{
    for (auto &record : records) {
        record.agent = hidden(record.agent);
        for (auto &approver : record.approvers)
            approver = hidden(approver);
        record.customer = ofCustomer(record.customer);
        for (auto *text : {&record.context, &record.reason, &record.typeAsWritten, &record.noncash})
            *text = inText(*text);
    }
}

void Pseudonyms::hide(RecordDetails &details) const
{
    for (auto &entry : details.thread) {
        entry.author = ofAuthor(entry.author);
        entry.text = inText(entry.text);
    }
    for (auto &correction : details.corrections) {
        const bool isCustomer = correction.field == QLatin1String("customer");
        for (auto *value : {&correction.before, &correction.after})
            *value = isCustomer ? ofCustomer(*value) : inText(*value);
        correction.author = ofPerson(correction.author);
    }
    hide(details.notes);
}

void Pseudonyms::hide(domain::UnreadMessage &message) const
{
    message.author = ofPerson(message.author);
    message.text = inText(message.text);
}

void Pseudonyms::hide(std::vector<store::Note> &notes) const
{
    for (auto &note : notes) {
        note.author = ofPerson(note.author);
        note.text = inText(note.text);
    }
}

void Pseudonyms::hide(std::vector<FieldOrigin> &origins) const
{
    for (auto &origin : origins) {
        origin.author = ofAuthor(origin.author);
        origin.words = inText(origin.words);
    }
}

/// Everybody whom the value finds, by id or words of the name; what finds nobody stays as it was written.
QStringList Pseudonyms::hiddenValues(const QString &value, bool isCustomer) const
{
    const QString words = base::fold(value);
    QStringList found;
    for (const auto &known : m_known) {
        const bool isMeant = known.isCustomer == isCustomer &&
                             (known.name == value || insight::containsWords(base::fold(known.name), words));
        if (isMeant && !found.contains(known.pseudonym))
            found += known.pseudonym;
    }
    if (const auto byId = m_byKey.constFind(value); !isCustomer && byId != m_byKey.constEnd() && found.isEmpty())
        found += *byId;
    return found.isEmpty() ? QStringList(value) : found;
}

query::Filter Pseudonyms::hidden(query::Filter filter) const
{
    for (auto &clause : filter.clauses) {
        const bool isCustomer = clause.key == query::Key::Customer;
        QStringList values;
        for (const auto &value : clause.values)
            values += isText(clause.key)                     ? QStringList(inText(value))
                      : isCustomer || isOfPeople(clause.key) ? hiddenValues(value, isCustomer)
                                                             : QStringList(value);
        clause.values = values;
    }
    return filter;
}

query::Filter Pseudonyms::shown(query::Filter filter) const
{
    for (auto &clause : filter.clauses) {
        const bool isCustomer = clause.key == query::Key::Customer;
        if (!isCustomer && !isOfPeople(clause.key))
            continue;
        for (auto &value : clause.values) {
            const auto known = std::find_if(m_known.begin(), m_known.end(), [&](const Known &one) {
                return one.isCustomer == isCustomer && one.pseudonym == value;
            });
            if (known != m_known.end())
                value = known->name;
        }
    }
    return filter;
}

base::Result<std::shared_ptr<const Pseudonyms>> hideNames(const store::Reader &reader, insight::SnapshotInput &input)
{
    const auto people = reader.people();
    const auto aliases = reader.aliases();
    if (!people)
        return people.error();
    if (!aliases)
        return aliases.error();
    auto pseudonyms = std::make_shared<const Pseudonyms>(input.records, *people, *aliases);
    pseudonyms->hide(input.records);
    input.hidesNames = true;
    return pseudonyms;
}

base::Result<std::shared_ptr<const insight::Snapshot>> readSnapshot(const store::Reader &reader, bool hidesNames)
{
    auto input = snapshotInput(reader);
    if (!input)
        return input.error();
    if (hidesNames) {
        if (const auto hidden = hideNames(reader, *input); !hidden)
            return hidden.error();
    }
    return insight::Snapshot::build(*std::move(input));
}

} // namespace precedent::workspace
