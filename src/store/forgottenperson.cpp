// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/forgottenperson.h"

#include "base/folding.h"
#include "store/notesubject.h"
#include "store/textlist.h"

namespace precedent::store {

namespace {

base::Result<void> redactApprovers(Connection &connection, const QString &id, const QString &name,
                                   const QString &pseudonym)
{
    const auto channels = collect(connection.statement("erasure/channel_approvers"),
                                  [](const Statement &row) { return std::pair(row.text(0), row.text(1)); });
    if (!channels)
        return channels.error();
    for (const auto &[channel, column] : *channels) {
        auto approvers = listFrom(column);
        for (auto &approver : approvers) {
            if ((!id.isEmpty() && approver == id) || base::fold(approver) == base::fold(name))
                approver = pseudonym; // an empty list would let anybody decide
        }
        auto put = connection.statement("erasure/redact_approvers")
                       .bind(":approvers", toColumn(approvers))
                       .bind(":channel", channel)
                       .run();
        if (!put)
            return put;
    }
    return {};
}

} // namespace

base::Result<void> forgetPerson(Connection &connection, const QString &id, const QString &name,
                                const QString &pseudonym)
{
    auto done = redactApprovers(connection, id, name, pseudonym);
    if (done) {
        done = connection.statement("erasure/redact_limits")
                   .bind(":pseudonym", pseudonym)
                   .bind(":person", id.isEmpty() ? name : id)
                   .bind(":name", name)
                   .run();
    }
    if (done)
        done = connection.statement("erasure/remove_aliases").bind(":person", id).bind(":name", name).run();
    for (const auto &prefix : {agentNotePrefix, agentPlanPrefix, agentTicketsPrefix}) {
        if (done)
            done = connection.statement("erasure/remove_notes_on")
                       .bind(":subject", QString(prefix + (id.isEmpty() ? name : id)))
                       .run();
    }
    if (id.isEmpty())
        return done;
    for (const char *statement :
         {"erasure/remove_person", "erasure/remove_person_names", "people/remove_memberships"}) {
        if (done)
            done = connection.statement(statement).bind(":person", id).run();
    }
    return done;
}

} // namespace precedent::store
