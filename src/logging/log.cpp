// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/log.h"

#include "logging/redaction.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QLoggingCategory>
#include <QtCore/QStandardPaths>

#include <atomic>
#include <cstdio>
#include <memory>
#include <mutex>

namespace precedent::logging {

namespace {

Q_LOGGING_CATEGORY(lcProgram, "precedent.program", QtInfoMsg)

/// What the message handler, a plain function, writes to.
struct Target
{
    LogFile file;
    QByteArray program;
    QtMessageHandler before = nullptr;
};

std::mutex targetMutex;
std::unique_ptr<Target> target;
std::atomic<Loudness> loudness = Loudness::Usual;

char letter(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 'D';
    case QtInfoMsg:
        return 'I';
    case QtWarningMsg:
        return 'W';
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return 'E';
}

bool isShown(QtMsgType type)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        return true;
    return loudness == Loudness::Verbose || (loudness == Loudness::Usual && type == QtWarningMsg);
}

void keep(QtMsgType type, const char *category, const QString &message)
{
    const std::lock_guard lock(targetMutex);
    if (!target)
        return;
    const auto now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
    target->file.append(now + ' ' + target->program + ' ' + QByteArray::number(QCoreApplication::applicationPid()) +
                        ' ' + letter(type) + ' ' + category + ": " + safeLine(category, message));
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // Writing to the file may make Qt complain itself.
    thread_local bool isWriting = false;
    if (isWriting)
        return;
    isWriting = true;
    const auto *category = context.category != nullptr ? context.category : "default";
    if (type != QtDebugMsg)
        keep(type, category, message);
    const bool isOfTheProgram = qstrcmp(category, lcProgram().categoryName()) == 0;
    if (isShown(type) && !isOfTheProgram)
        std::fprintf(stderr, "%s: %s\n", category, withoutTokens(message).toUtf8().constData());
    isWriting = false;
}

} // namespace

QString stateFolder()
{
    const auto given = qEnvironmentVariable("XDG_STATE_HOME");
    if (QDir::isAbsolutePath(given))
        return given + QStringLiteral("/precedent");
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/precedent/state");
#else
    return QDir::homePath() + QStringLiteral("/.local/state/precedent");
#endif
}

LogFile programLog()
{
    return LogFile(programLogPath());
}

QString programLogPath()
{
    return stateFolder() + QStringLiteral("/precedent.log");
}

Log::Log(const QByteArray &program)
{
    const std::lock_guard lock(targetMutex);
    target = std::make_unique<Target>(Target{programLog(), program});
    target->before = qInstallMessageHandler(handle);
}

Log::~Log()
{
    const std::lock_guard lock(targetMutex);
    qInstallMessageHandler(target->before);
    target.reset();
}

void Log::setLoudness(Loudness wanted)
{
    loudness = wanted;
    QLoggingCategory::setFilterRules(wanted == Loudness::Verbose ? QStringLiteral("precedent.*=true")
                                                                 : QStringLiteral("*.debug=false"));
}

void noteBegin(const QString &name)
{
    qCInfo(lcProgram).noquote() << "begin" << name;
}

void noteEnd(const QString &name, const base::Error *error)
{
    if (error == nullptr)
        qCInfo(lcProgram).noquote() << "end" << name << "well";
    else
        qCWarning(lcProgram).noquote() << "end" << name << error->code << "exit" << base::exitCode(error->kind);
}

} // namespace precedent::logging
