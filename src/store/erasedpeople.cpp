// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasedpeople.h"

#include "store/sha256.h"
#include "store/signingkey.h"

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

} // namespace precedent::store
