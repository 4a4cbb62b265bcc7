// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledgerpath.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QStorageInfo>

namespace precedent::app {

namespace {

QString nearestExisting(const QString &path)
{
    QFileInfo place(path);
    while (!place.exists() && !place.isRoot() && place.absolutePath() != place.absoluteFilePath())
        place.setFile(place.absolutePath());
    return place.absoluteFilePath();
}

} // namespace

QString defaultLedgerPath()
{
    // Not AppDataLocation: that has the program's own name in it, and the two programs share one ledger.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/precedent/ledger.precedent");
}

bool isNetworkFileSystem(const QByteArray &type)
{
    static const QByteArrayList types{"nfs", "nfs4", "cifs", "smb2",       "smb3",       "smbfs",         "ncpfs",
                                      "afs", "9p",   "ceph", "fuse.sshfs", "fuse.davfs", "fuse.glusterfs"};
    return types.contains(type.toLower());
}

base::Result<void> checkLedgerPlace(const QString &path)
{
    const QStorageInfo storage(nearestExisting(path));
    if (!storage.isValid() || !isNetworkFileSystem(storage.fileSystemType()))
        return {};
    return base::makeError(base::ErrorKind::Ledger, "ledger-on-network-share",
                           QString::fromLatin1(storage.fileSystemType()), {{QStringLiteral("path"), path}});
}

} // namespace precedent::app
