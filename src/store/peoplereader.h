// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/people.h"

namespace precedent::store {

class Connection;

/// The part of a reader that answers who is who.
class PeopleReader
{
public:
    explicit PeopleReader(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] base::Result<std::vector<domain::Person>> people() const;
    /// By name. A merged person's id stands among the names.
    [[nodiscard]] base::Result<std::vector<domain::Alias>> aliases() const;
    [[nodiscard]] base::Result<std::vector<domain::AgentTeam>> agentTeams() const;

private:
    Connection &m_connection;
};

} // namespace precedent::store
