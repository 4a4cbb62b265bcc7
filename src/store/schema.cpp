// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "store/sqltext.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QMap>

namespace precedent::store {

namespace {

base::Result<std::int64_t> number(Connection &connection, const char *pragma)
{
    const auto answer = connection.pragma(pragma);
    if (!answer)
        return answer.error();
    return answer->toLongLong();
}

using Objects = QMap<QString, QString>;

base::Result<Objects> objects(Connection &connection)
{
    const auto rows = collect(connection.statement("file/objects"),
                              [](const Statement &row) { return std::pair(row.text(0), row.text(1)); });
    if (!rows)
        return rows.error();
    Objects objects;
    for (const auto &[name, sql] : *rows)
        objects.insert(name, sql);
    return objects;
}

base::Result<void> runFolder(Connection &connection, const QString &folder)
{
    const auto names = QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const auto &name : names) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return base::makeError(base::ErrorKind::Internal, "ledger-statement", file.fileName());
        if (auto run = connection.execute(file.readAll()); !run)
            return run;
    }
    if (names.isEmpty())
        return base::makeError(base::ErrorKind::Internal, "ledger-statement", folder);
    return {};
}

base::Result<void> enterVersion(Connection &connection, const Schema &schema, int version)
{
    if (auto run = runFolder(connection, schema.folder + u'/' + QString::number(version)); !run)
        return run;
    if (auto set = connection.setPragma("application_id", QByteArray::number(qlonglong(applicationId))); !set)
        return set;
    return connection.setPragma("user_version", QByteArray::number(version));
}

/// All versions in one transaction, so that a new file is whole or still empty.
base::Result<void> create(Connection &connection, const Schema &schema, const MigrationHooks &hooks)
{
    auto scope = WriteScope::begin(connection);
    if (!scope)
        return scope.error();
    // Another process may have been quicker between our look and the lock.
    const auto found = number(connection, "user_version");
    if (!found || *found > 0)
        return found ? base::Result<void>() : found.error();
    for (int version = 1; version <= schema.version; ++version) {
        if (auto entered = enterVersion(connection, schema, version); !entered)
            return entered;
    }
    if (auto filled = hooks.fill ? hooks.fill() : base::Result<void>(); !filled)
        return filled;
    return scope->commit();
}

base::Result<void> upgrade(Connection &connection, const Schema &schema, int from)
{
    for (int version = from + 1; version <= schema.version; ++version) {
        auto scope = WriteScope::begin(connection);
        if (!scope)
            return scope.error();
        const auto found = number(connection, "user_version");
        if (!found)
            return found.error();
        if (*found >= version) // as above
            continue;
        if (auto entered = enterVersion(connection, schema, version); !entered)
            return entered;
        if (auto committed = scope->commit(); !committed)
            return committed;
    }
    return {};
}

} // namespace

Schema currentSchema()
{
    return {migrationsFolder(), 3};
}

base::Result<FileState> fileState(Connection &connection, const Schema &schema)
{
    const auto application = number(connection, "application_id");
    if (!application)
        return application.error();
    const auto version = number(connection, "user_version");
    if (!version)
        return version.error();
    if (*application != applicationId) {
        const auto content = objects(connection);
        if (!content)
            return content.error();
        return *application == 0 && *version == 0 && content->isEmpty() ? FileState::Empty : FileState::Foreign;
    }
    if (*version > schema.version)
        return FileState::Newer;
    return *version == schema.version ? FileState::Current : FileState::Older;
}

base::Result<MigrationOutcome> migrate(Connection &connection, const Schema &schema, const MigrationHooks &hooks)
{
    const auto state = fileState(connection, schema);
    if (!state)
        return state.error();
    if (*state == FileState::Newer)
        return MigrationOutcome::RefusedNewer;
    if (*state == FileState::Foreign)
        return MigrationOutcome::RefusedForeign;
    if (*state == FileState::Current)
        return MigrationOutcome::AlreadyCurrent;
    const auto version = number(connection, "user_version");
    if (!version)
        return version.error();
    if (*state == FileState::Older && hooks.backup) {
        if (auto saved = hooks.backup(int(*version)); !saved)
            return saved.error();
    }
    const bool isNew = *state == FileState::Empty;
    const auto done = isNew ? create(connection, schema, hooks) : upgrade(connection, schema, int(*version));
    if (!done)
        return done.error();
    return isNew ? MigrationOutcome::Created : MigrationOutcome::Upgraded;
}

base::Result<QStringList> schemaDifferences(Connection &connection, const Schema &schema)
{
    auto model = Connection::openInMemory();
    if (!model)
        return model.error();
    if (auto made = upgrade(**model, schema, 0); !made)
        return made.error();
    const auto expected = objects(**model);
    const auto found = objects(connection);
    if (!expected || !found)
        return expected ? found.error() : expected.error();
    QStringList differences;
    for (auto object = expected->begin(); object != expected->end(); ++object) {
        if (found->value(object.key()) != object.value())
            differences += object.key();
    }
    for (auto object = found->begin(); object != found->end(); ++object) {
        if (!expected->contains(object.key()))
            differences += object.key();
    }
    return differences;
}

} // namespace precedent::store
