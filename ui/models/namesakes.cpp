// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/namesakes.h"

#include "base/folding.h"

#include <algorithm>
#include <mutex>

namespace precedent::models {

namespace {

std::mutex inForceMutex;

/// Of the one ledger that the window shows; cells are painted on its thread, reports and lists are made on others.
Namesakes &inForce()
{
    static Namesakes namesakes;
    return namesakes;
}

void addAll(Namesakes &namesakes, const std::vector<const domain::Person *> &called)
{
    QHash<QString, int> bearers;
    for (const domain::Person *person : called)
        ++bearers[base::fold(person->realName)];
    for (const domain::Person *person : called) {
        const auto real = base::fold(person->realName);
        const bool tells = !real.isEmpty() && real != base::fold(person->name) && bearers.value(real) == 1;
        namesakes.insert(person->id.text(), tells ? person->realName : person->id.text());
    }
}

} // namespace

Namesakes namesakesOf(const std::vector<domain::Person> &people)
{
    QHash<QString, std::vector<const domain::Person *>> byName;
    for (const domain::Person &person : people) {
        if (!person.name.isEmpty() && !person.id.isEmpty())
            byName[base::fold(person.name)].push_back(&person);
    }
    Namesakes namesakes;
    for (const auto &called : byName) {
        if (called.size() > 1)
            addAll(namesakes, called);
    }
    return namesakes;
}

bool tellApart(const Namesakes &namesakes)
{
    const std::lock_guard lock(inForceMutex);
    const bool isNew = inForce() != namesakes;
    inForce() = namesakes;
    return isNew;
}

QString toldApartBy(const QString &id)
{
    const std::lock_guard lock(inForceMutex);
    return inForce().value(id);
}

} // namespace precedent::models
