// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/guirun.h"
#include "app/gui/screenshot.h"
#include "logging/crashnote.h"
#include "logging/log.h"

#include <QtWidgets/QApplication>

#include <csignal>

int main(int argc, char **argv)
{
    // A connection or a reader of standard output that leaves ends a write, never the program.
    std::signal(SIGPIPE, SIG_IGN);
    precedent::gui::useOffscreenWithoutDisplay();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("precedent"));
    QApplication::setApplicationName(QStringLiteral("precedent"));
    QApplication::setApplicationVersion(QStringLiteral(PRECEDENT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("precedent"));
    const precedent::logging::Log log("precedent");
    precedent::logging::noteCrashes("precedent");
    return precedent::gui::run(application);
}
