// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqltext.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>

// Outside the namespaces, as the macro demands; a static library's resources are not registered by themselves.
static void registerSql()
{
    Q_INIT_RESOURCE(storesql);
}

namespace precedent::store {

namespace {

QString root()
{
    static const bool registered = (registerSql(), true);
    Q_UNUSED(registered)
    return QStringLiteral(":/precedent/store/sql/");
}

} // namespace

base::Result<QByteArray> sqlText(const QString &name)
{
    QFile file(root() + name + QStringLiteral(".sql"));
    if (!file.open(QIODevice::ReadOnly))
        return base::makeError(base::ErrorKind::Internal, "ledger-statement", QStringLiteral("no statement ") + name);
    return file.readAll();
}

QStringList sqlNames()
{
    QStringList names;
    QDirIterator files(root(), {QStringLiteral("*.sql")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto name = files.next().mid(root().size()).chopped(4);
        if (!name.startsWith(QLatin1String("schema/")))
            names += name;
    }
    names.sort();
    return names;
}

QString migrationsFolder()
{
    return root() + QStringLiteral("schema");
}

} // namespace precedent::store
