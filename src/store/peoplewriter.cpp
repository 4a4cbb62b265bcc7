// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/peoplewriter.h"

#include "store/connection.h"
#include "store/erasedpeople.h"
#include "store/personrow.h"

namespace precedent::store {

base::Result<void> PeopleWriter::putPeople(const std::vector<domain::Person> &people, base::Instant seenAt)
{
    std::vector<QString> ids;
    ids.reserve(people.size());
    for (const auto &person : people)
        ids.push_back(person.id.text());
    const auto erased = erasedAmong(m_connection, ids);
    if (!erased)
        return erased.error();
    for (const auto &person : people) {
        if (erased->contains(person.id.text()))
            continue;
        if (auto put = putPerson(person, seenAt); !put)
            return put;
    }
    return {};
}

base::Result<void> PeopleWriter::putPerson(const domain::Person &person, base::Instant seenAt)
{
    const auto known =
        first(m_connection.statement("people/person").bind(":team", person.team.text()).bind(":id", person.id.text()),
              personFrom);
    if (!known)
        return known.error();
    if (*known == person)
        return {};
    if (*known && ((*known)->name != person.name || (*known)->realName != person.realName)) {
        auto kept = m_connection.statement("people/add_person_name")
                        .bind(":team", person.team.text())
                        .bind(":id", person.id.text())
                        .bind(":until", seenAt)
                        .run();
        if (!kept)
            return kept;
    }
    return m_connection.statement("people/put_person")
        .bind(":team", person.team.text())
        .bind(":id", person.id.text())
        .bind(":name", person.name)
        .bind(":real_name", person.realName)
        .bind(":email", person.email)
        .bind(":is_bot", std::int64_t(person.isBot))
        .bind(":is_deactivated", std::int64_t(person.isDeactivated))
        .run();
}

base::Result<void> PeopleWriter::putAlias(const domain::Alias &alias)
{
    return m_connection.statement("people/put_alias")
        .bind(":name", alias.name)
        .bind(":person", alias.person.text())
        .run();
}

base::Result<void> PeopleWriter::mergePeople(const domain::PersonId &kept, const domain::PersonId &merged)
{
    if (kept == merged)
        return {};
    const auto name = first(m_connection.statement("people/name_of").bind(":id", merged.text()),
                            [](const Statement &row) { return row.text(0); });
    if (!name)
        return name.error();
    for (const char *move : {"people/move_aliases", "people/move_memberships"}) {
        auto moved = m_connection.statement(move).bind(":kept", kept.text()).bind(":merged", merged.text()).run();
        if (!moved)
            return moved;
    }
    if (auto left = m_connection.statement("people/remove_memberships").bind(":person", merged.text()).run(); !left)
        return left;
    if (const auto text = name->value_or(QString()); !text.isEmpty()) {
        if (auto put = putAlias({text, kept}); !put)
            return put;
    }
    return putAlias({merged.text(), kept});
}

base::Result<void> PeopleWriter::putAgentTeam(const domain::AgentTeam &team)
{
    // Its members leave with it.
    if (auto gone = m_connection.statement("people/remove_agent_team").bind(":name", team.name).run(); !gone)
        return gone;
    if (team.members.empty())
        return {};
    if (auto put = m_connection.statement("people/put_agent_team").bind(":name", team.name).run(); !put)
        return put;
    for (const auto &member : team.members) {
        auto joined = m_connection.statement("people/add_agent_team_member")
                          .bind(":team", team.name)
                          .bind(":person", member.text())
                          .run();
        if (!joined)
            return joined;
    }
    return {};
}

} // namespace precedent::store
