// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people.h"
#include "records/reading.h"

namespace precedent::workspace {

/// Who is who in a ledger.
struct Directory
{
    std::vector<domain::Person> people;
    std::vector<domain::Alias> aliases;
    std::vector<domain::AgentTeam> teams;

    [[nodiscard]] QStringList teamsOf(const domain::PersonId &person) const;
    /// Names that stand for the person in messages without an id.
    [[nodiscard]] QStringList aliasesOf(const domain::PersonId &person) const;
    /// By id, or by a name that only one person has; NotConfigured "person-unknown", Usage "person-ambiguous".
    [[nodiscard]] base::Result<domain::PersonId> find(const QString &idOrName) const;
};

[[nodiscard]] base::Result<Directory> readDirectory(const store::Reader &reader);

/// The teams and other names a person is to have, all of them.
struct PersonChange
{
    domain::PersonId person;
    QStringList teams;
    QStringList aliases;
};

/// Puts a person's teams and other names, and reads every message again where names changed. While no other job changes
/// the ledger; any thread; reload afterwards.
[[nodiscard]] base::Result<records::ReadingCounts> changePerson(store::Ledger &ledger, const PersonChange &change,
                                                                const base::CancelToken &cancel);
/// `merged` is `kept` under another id from now on; every message is read again. As changePerson().
[[nodiscard]] base::Result<records::ReadingCounts> mergePeople(store::Ledger &ledger, const domain::PersonId &kept,
                                                               const domain::PersonId &merged,
                                                               const base::CancelToken &cancel);

} // namespace precedent::workspace
