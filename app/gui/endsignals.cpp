// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/endsignals.h"

#ifdef Q_OS_UNIX
#include <QtCore/QSocketNotifier>
#include <QtWidgets/QApplication>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace precedent::gui {

#ifdef Q_OS_UNIX

namespace {

int ends[2] = {-1, -1};

extern "C" void noteEndSignal(int)
{
    const char byte = 1;
    // A full pipe says the same already.
    [[maybe_unused]] const auto written = ::write(ends[1], &byte, 1);
}

void handleEndSignals(void (*handler)(int))
{
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        std::signal(number, handler);
}

} // namespace

EndSignals::EndSignals(QObject *parent) : QObject(parent)
{
    if (::pipe(ends) != 0)
        return;
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [notifier] {
        notifier->setEnabled(false);
        QApplication::closeAllWindows();
        QApplication::quit();
    });
    handleEndSignals(noteEndSignal);
}

EndSignals::~EndSignals()
{
    handleEndSignals(SIG_DFL);
    for (int &end : ends) {
        if (end >= 0)
            ::close(std::exchange(end, -1));
    }
}

#else

EndSignals::EndSignals(QObject *parent) : QObject(parent) {}
EndSignals::~EndSignals() = default;

#endif

} // namespace precedent::gui
