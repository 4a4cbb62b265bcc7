// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/guirun.h"

#include "app/gui/desktopcolors.h"
#include "app/gui/endsignals.h"
#include "app/gui/failure.h"
#include "app/gui/guioptions.h"
#include "app/gui/reportmode.h"
#include "app/gui/reportoptions.h"
#include "app/gui/runmarker.h"
#include "app/gui/screenshot.h"
#include "app/gui/singleinstance.h"
#include "app/gui/windowhost.h"
#include "logging/log.h"
#include "ui/pages/pagelist.h"
#include "ui/text/errortext.h"
#include "ui/text/translations.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>

#include <cstdio>

namespace precedent::gui {

namespace {

void say(std::FILE *stream, const QString &text)
{
    const auto bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fputc('\n', stream);
}

QStringList pageIds()
{
    QStringList ids;
    for (const auto &page : pages::allPages())
        ids += page.id;
    return ids;
}

int draw(const GuiOptions &options)
{
    auto start = WindowStart::make(options);
    if (!start)
        return fail(start.error());
    auto &window = start->get()->window();
    drawWhenShown(window, options.screenshot,
                  [](const base::Result<void> &drawn) { QApplication::exit(drawn ? 0 : fail(drawn.error())); });
    window.show();
    return QApplication::exec();
}

int show(const GuiOptions &options)
{
    SingleInstance instance(options.ownWindow ? QString() : instanceFolder());
    if (instance.handOver(requestOf(options)))
        return 0;
    const RunMarker marker(logging::stateFolder());
    const EndSignals ends;
    logging::noteBegin(QStringLiteral("window"));
    WindowHost host(options);
    followDesktopColors(host);
    QObject::connect(&instance, &SingleInstance::asked, &host, &WindowHost::take);
    if (const auto opened = host.open(); !opened) {
        logging::noteEnd(QStringLiteral("window"), &opened.error());
        return failVisibly(opened.error());
    }
    if (marker.foundAnAbruptEnd() && !options.isSample)
        host.tellOfAbruptEnd();
    const int code = QApplication::exec();
    logging::noteEnd(QStringLiteral("window"));
    return code;
}

} // namespace

int run(QApplication &application)
{
    if (asksForReport(application.arguments()))
        return runReport(application.arguments());
    const auto options = parseOptions(application.arguments(), pageIds());
    // The C locale has no manner of its own to show money and dates to people.
    if (options && options->locale)
        QLocale::setDefault(*options->locale);
    else if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    text::installTranslations(QLocale());
    if (!options)
        return fail(options.error());
    if (options->wantsHelp || options->wantsVersion) {
        say(stdout, options->wantsHelp ? helpText() : QStringLiteral("precedent ") + application.applicationVersion());
        return 0;
    }
    if (!options->screenshot.isEmpty())
        usePictureFont();
    return options->screenshot.isEmpty() ? show(*options) : draw(*options);
}

} // namespace precedent::gui
