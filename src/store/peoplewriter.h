// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/people.h"

namespace precedent::store {

class Connection;

/// The part of a transaction that writes who is who.
class PeopleWriter
{
public:
    explicit PeopleWriter(Connection &connection) : m_connection(connection) {}

    /// Keeps earlier names with the time until which they were in force.
    [[nodiscard]] base::Result<void> putPeople(const std::vector<domain::Person> &people, base::Instant seenAt);
    [[nodiscard]] base::Result<void> putAlias(const domain::Alias &alias);
    /// From now on the id, the name and the aliases of `merged` are aliases of `kept`, which takes its place in teams.
    [[nodiscard]] base::Result<void> mergePeople(const domain::PersonId &kept, const domain::PersonId &merged);
    /// Replaces the members; a team without members is removed.
    [[nodiscard]] base::Result<void> putAgentTeam(const domain::AgentTeam &team);

private:
    [[nodiscard]] base::Result<void> putPerson(const domain::Person &person, base::Instant seenAt);

    Connection &m_connection;
};

} // namespace precedent::store
