// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/crashnote.h"

#ifdef Q_OS_UNIX
#include "logging/log.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <array>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace precedent::logging {

#ifdef Q_OS_UNIX

namespace {

/// Written beforehand, because a handler may call hardly anything.
struct LastLine
{
    int number = 0;
    std::array<char, 160> text{};
};
std::array<LastLine, 5> lastLines{{{SIGSEGV, {}}, {SIGBUS, {}}, {SIGFPE, {}}, {SIGILL, {}}, {SIGABRT, {}}}};
int logHandle = -1;

extern "C" void writeLastLine(int number)
{
    for (const auto &line : lastLines) {
        if (line.number == number) {
            [[maybe_unused]] const auto written = ::write(logHandle, line.text.data(), std::strlen(line.text.data()));
        }
    }
    // The handler is gone by now: the process ends as it would have.
    ::raise(number);
}

bool isUnhandled(int number)
{
    struct sigaction now = {};
    return ::sigaction(number, nullptr, &now) == 0 && now.sa_handler == SIG_DFL;
}

} // namespace

void noteCrashes(const QByteArray &program)
{
    const auto path = QFile::encodeName(programLogPath());
    logHandle = ::open(path.constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (logHandle < 0)
        return;
    constexpr int exitBase = 128;
    for (auto &line : lastLines) {
        const auto text = "- " + program + ' ' + QByteArray::number(QCoreApplication::applicationPid()) +
                          " E precedent.program: end program signal-" + QByteArray::number(line.number) + " exit " +
                          QByteArray::number(exitBase + line.number) + '\n';
        qstrncpy(line.text.data(), text.constData(), line.text.size());
        if (!isUnhandled(line.number))
            continue;
        struct sigaction action = {};
        action.sa_handler = writeLastLine;
        action.sa_flags = int(SA_RESETHAND);
        ::sigaction(line.number, &action, nullptr);
    }
}

#else

void noteCrashes(const QByteArray &) {}

#endif

} // namespace precedent::logging
