// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/localauthor.h"

#include <QtCore/QFile>
#include <QtCore/QtGlobal>

#if defined(Q_OS_UNIX)
#include <pwd.h>
#include <unistd.h>
#endif

namespace precedent::workspace {

namespace {

/// The account's own name, for programs that are started without an environment, as by cron.
QString accountName()
{
#if defined(Q_OS_UNIX)
    passwd entry = {};
    passwd *found = nullptr;
    char buffer[4096];
    if (::getpwuid_r(::geteuid(), &entry, buffer, sizeof buffer, &found) == 0 && found)
        return QFile::decodeName(found->pw_name);
#endif
    return {};
}

} // namespace

QString localAuthor()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (auto name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return accountName();
}

} // namespace precedent::workspace
