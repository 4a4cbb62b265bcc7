// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/peoplereader.h"

#include "store/connection.h"
#include "store/personrow.h"

namespace precedent::store {

base::Result<std::vector<domain::Person>> PeopleReader::people() const
{
    return collect(m_connection.statement("people/people"), personFrom);
}

base::Result<std::vector<domain::Alias>> PeopleReader::aliases() const
{
    return collect(m_connection.statement("people/aliases"), [](const Statement &row) {
        return domain::Alias{row.text(0), domain::PersonId(row.text(1))};
    });
}

base::Result<std::vector<domain::AgentTeam>> PeopleReader::agentTeams() const
{
    const auto members = collect(m_connection.statement("people/agent_teams"),
                                 [](const Statement &row) { return std::pair(row.text(0), row.text(1)); });
    if (!members)
        return members.error();
    std::vector<domain::AgentTeam> teams;
    for (const auto &[team, person] : *members) {
        if (teams.empty() || teams.back().name != team)
            teams.push_back({team, {}});
        teams.back().members.emplace_back(person);
    }
    return teams;
}

} // namespace precedent::store
