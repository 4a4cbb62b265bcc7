// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/erasureplan.h"

#include "base/folding.h"
#include "store/erasurereader.h"

namespace precedent::records {

namespace {

using store::Reader;

struct Candidates
{
    std::vector<ErasureTarget> targets;

    void add(ErasureTarget target)
    {
        for (const auto &known : targets) {
            if (known.kind == target.kind && known.id == target.id &&
                (!target.id.isEmpty() || base::fold(known.name) == base::fold(target.name)))
                return;
        }
        targets.push_back(std::move(target));
    }
};

base::Result<QStringList> namesOf(const Reader &reader, const domain::Person &person)
{
    const auto earlier = store::earlierNames(reader, person.id);
    const auto aliases = reader.aliases();
    if (!earlier)
        return earlier.error();
    if (!aliases)
        return aliases.error();
    auto names = QStringList{person.name, person.realName, person.email} + *earlier;
    for (const auto &alias : *aliases) {
        if (alias.person == person.id)
            names += alias.name;
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

base::Result<void> addPeople(const Reader &reader, const QString &text, Candidates &candidates)
{
    const auto people = reader.people();
    if (!people)
        return people.error();
    for (const auto &person : *people) {
        const auto names = namesOf(reader, person);
        if (!names)
            return names.error();
        bool isMeant = person.id.text() == text;
        for (const auto &name : *names)
            isMeant = isMeant || base::fold(name) == base::fold(text);
        if (isMeant)
            candidates.add({ErasureKind::Person, person.id.text(), person.name, {}, *names});
    }
    return {};
}

/// Customers, and people whom messages name without an id.
base::Result<void> addNamed(const Reader &reader, const QString &text, Candidates &candidates)
{
    const auto records = reader.records();
    if (!records)
        return records.error();
    const auto folded = base::fold(text);
    const auto addPerson = [&](const domain::PersonRef &person) {
        const bool byId = !person.id.isEmpty() && person.id == text;
        if (byId || (person.id.isEmpty() && !person.name.isEmpty() && base::fold(person.name) == folded))
            candidates.add({ErasureKind::Person, person.id, person.name, {}, {person.name}});
    };
    for (const auto &record : *records) {
        if (!record.customer.isEmpty() && base::fold(record.customer) == folded)
            candidates.add({ErasureKind::Customer, {}, record.customer, {}, {}});
        addPerson(record.agent);
        for (const auto &approver : record.approvers)
            addPerson(approver);
    }
    return {};
}

} // namespace

base::Result<ErasureTarget> erasureTarget(const Reader &reader, const QString &text, std::optional<ErasureKind> kind)
{
    Candidates candidates;
    for (const auto step : {addPeople, addNamed}) {
        if (auto added = step(reader, text.trimmed(), candidates); !added)
            return added.error();
    }
    auto &found = candidates.targets;
    std::erase_if(found, [&](const ErasureTarget &target) { return kind && target.kind != *kind; });
    if (found.empty())
        return base::makeError(base::ErrorKind::Usage, "erase-unknown", {}, {{QStringLiteral("person"), text}});
    if (found.size() > 1) {
        QStringList choices;
        for (const auto &target : found)
            choices += target.id.isEmpty() ? target.name : QStringLiteral("%1 (%2)").arg(target.name, target.id);
        return base::makeError(
            base::ErrorKind::Usage, "erase-ambiguous", {},
            {{QStringLiteral("person"), text}, {QStringLiteral("ids"), choices.join(QStringLiteral(", "))}});
    }
    return found.front();
}

bool isPerson(const ErasureTarget &target, const domain::PersonRef &person)
{
    if (person.isEmpty())
        return false;
    if (!target.id.isEmpty() && person.id == target.id)
        return true;
    return person.id.isEmpty() && base::fold(person.name) == base::fold(target.name);
}

} // namespace precedent::records
