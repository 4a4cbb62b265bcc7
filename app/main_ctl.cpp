// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/run.h"
#include "logging/crashnote.h"
#include "logging/log.h"

#include <QtCore/QCoreApplication>

#include <clocale>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <langinfo.h>

namespace {

/// Cron runs programs in the C locale, where Qt would warn on stderr before anything else is said.
void useUtf8()
{
    std::setlocale(LC_CTYPE, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        setenv("LC_ALL", "C.UTF-8", 1);
}

} // namespace

int main(int argc, char **argv)
{
    // A reader of standard output that leaves is an error of the output, said as such.
    std::signal(SIGPIPE, SIG_IGN);
    useUtf8();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("precedentctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PRECEDENT_VERSION));
    const precedent::logging::Log log("precedentctl");
    precedent::logging::noteCrashes("precedentctl");
    return precedent::commands::run(QCoreApplication::arguments(), QStringLiteral(PRECEDENT_VERSION));
}
