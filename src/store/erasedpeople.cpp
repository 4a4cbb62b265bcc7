// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasedpeople.h"

#include "base/folding.h"
#include "store/sha256.h"
#include "store/signingkey.h"
#include "store/textlist.h"

#include <algorithm>
#include <iterator>

namespace precedent::store {

namespace {

constexpr int saltSize = 16;

QByteArray digestOf(const QByteArray &salt, const QString &identity)
{
    return sha256({salt, identity.toUtf8()});
}

struct Subject
{
    std::int64_t number = 0;
    QByteArray salt;
    QByteArray digest;

    [[nodiscard]] bool is(const QString &identity) const { return digestOf(salt, identity) == digest; }
};

base::Result<std::vector<Subject>> subjects(Connection &connection, const QString &kind)
{
    return collect(connection.statement("erasure/subjects").bind(":kind", kind), [](const Statement &row) {
        return Subject{row.integer(0), row.bytes(1), row.bytes(2)};
    });
}

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

base::Result<std::int64_t> addErasedSubject(Connection &connection, const QString &kind, const QString &identity)
{
    const auto known = subjects(connection, kind);
    if (!known)
        return known.error();
    for (const auto &subject : *known) {
        if (!identity.isEmpty() && subject.is(identity))
            return subject.number;
    }
    const auto salt = randomBytes(saltSize);
    if (!salt)
        return salt.error();
    const auto number = first(connection.statement("erasure/add_subject")
                                  .bind(":kind", kind)
                                  .bind(":salt", *salt)
                                  .bind(":digest", identity.isEmpty() ? QByteArray("") : digestOf(*salt, identity)),
                              [](const Statement &row) { return row.integer(0); });
    if (!number)
        return number.error();
    return number->value_or(0);
}

base::Result<std::set<QString>> erasedAmong(Connection &connection, const std::vector<QString> &ids)
{
    const auto erased = subjects(connection, QStringLiteral("person"));
    if (!erased)
        return erased.error();
    std::set<QString> found;
    for (const auto &person : *erased)
        std::copy_if(ids.begin(), ids.end(), std::inserter(found, found.end()),
                     [&](const QString &id) { return person.is(id); });
    return found;
}

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
    if (id.isEmpty())
        return done;
    for (const char *statement :
         {"erasure/remove_person", "erasure/remove_person_names", "people/remove_memberships"}) {
        if (done)
            done = connection.statement(statement).bind(":person", id).run();
    }
    if (done)
        done = connection.statement("erasure/remove_notes_on")
                   .bind(":subject", QString(QStringLiteral("agent:") + id))
                   .run();
    return done;
}

} // namespace precedent::store
