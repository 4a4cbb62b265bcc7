// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/console.h"
#include "app/commands/exportoptions.h"
#include "app/commands/interrupts.h"
#include "app/commands/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>

namespace precedent::commands {

namespace {

using base::ErrorKind;
using base::makeError;

constexpr int pollMilliseconds = 200;
constexpr int endMilliseconds = 5'000;

/// The desktop program beside this one, which has fonts and paper.
base::Result<QString> windowProgram()
{
    const QFileInfo own(QCoreApplication::applicationFilePath());
    QString name = QStringLiteral("precedent");
    if (!own.suffix().isEmpty())
        name += u'.' + own.suffix();
    const QString path = own.dir().filePath(name);
    if (QFileInfo(path).isExecutable())
        return path;
    return makeError(ErrorKind::NotConfigured, "window-program-absent", {}, {{QStringLiteral("path"), path}});
}

/// Everything that the call said, for the other program.
QStringList argumentsFor(const Invocation &invocation)
{
    const CommonOptions &common = invocation.common();
    const QString kind = QString::fromLatin1(invocation.command()->name).section(u' ', 1);
    QStringList arguments{
        QStringLiteral("--report"), QStringLiteral("--json"),       QStringLiteral("--ledger"), common.ledger,
        QStringLiteral("--now"),    base::toIsoUtc(common.clock()), QStringLiteral("--locale"), common.locale.name()};
    if (common.zone)
        arguments << QStringLiteral("--tz") << common.zone->name();
    for (const char *option : {"month", "from", "to", "output"}) {
        if (invocation.has(option))
            arguments << QStringLiteral("--") + QLatin1String(option) << invocation.value(option);
    }
    if (invocation.has("notes"))
        arguments << QStringLiteral("--notes");
    return arguments << QStringLiteral("--") << kind << invocation.arguments();
}

base::Result<QByteArray> answerOf(const QString &program, const QStringList &arguments)
{
    base::CancelToken cancel;
    cancelOnSignals(cancel);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.start(program, arguments, QIODevice::ReadOnly);
    while (!process.waitForFinished(pollMilliseconds) && process.state() != QProcess::NotRunning) {
        if (!cancel.isCancelled())
            continue;
        process.terminate();
        if (!process.waitForFinished(endMilliseconds))
            process.kill();
        process.waitForFinished(endMilliseconds);
        return makeError(ErrorKind::Interrupted, "interrupted");
    }
    if (process.error() == QProcess::FailedToStart || process.exitStatus() == QProcess::CrashExit)
        return makeError(ErrorKind::Internal, "report-failed",
                         process.errorString() + u'\n' + QString::fromLocal8Bit(process.readAllStandardError()));
    return process.readAllStandardOutput();
}

/// The other program's error, as if it had happened here.
base::Error errorFrom(const QJsonObject &object)
{
    base::Error error = makeError(ErrorKind::Internal, "report-failed");
    const int kind = object.value(QStringLiteral("kind")).toInt(-1);
    if (kind < 0 || kind > int(ErrorKind::Interrupted))
        return error;
    error.kind = ErrorKind(kind);
    error.code = object.value(QStringLiteral("code")).toString();
    error.detail = object.value(QStringLiteral("detail")).toString();
    const QJsonObject facts = object.value(QStringLiteral("facts")).toObject();
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        error.facts.insert(fact.key(), fact.value().toString());
    return error;
}

base::Result<Outcome> runReport(const Invocation &invocation, Console &console)
{
    if (invocation.value("output") == QLatin1String("-"))
        return wrongValue("output", QStringLiteral("-"), Words::tr("a file name"));
    const auto program = windowProgram();
    if (!program)
        return program.error();
    const auto answer = answerOf(*program, argumentsFor(invocation));
    if (!answer)
        return answer.error();
    const QJsonObject object = QJsonDocument::fromJson(*answer).object();
    if (!object.value(QStringLiteral("ok")).toBool())
        return errorFrom(object.value(QStringLiteral("error")).toObject());
    const QJsonObject data = object.value(QStringLiteral("data")).toObject();
    console.say(Words::tr("%Ln page(s) written to %1", nullptr, data.value(QStringLiteral("pages")).toInt())
                    .arg(invocation.value("output")));
    if (!endingTakenFor(invocation.value("output"), QLatin1String("pdf")).isEmpty())
        console.warn(Words::tr("%1 holds a PDF, whatever its name says.").arg(invocation.value("output")));
    return Outcome{data, {}, {}};
}

OptionSpec outputOption()
{
    return {"output", "o", "FILE.pdf", QT_TRANSLATE_NOOP("commands", "where to")};
}

} // namespace

std::vector<CommandSpec> reportCommands()
{
    return {
        {"report agent",
         "NAME",
         QT_TRANSLATE_NOOP("commands", "print an agent's month for a talk, as a PDF file"),
         1,
         1,
         {{"month", "", "YYYY-MM", QT_TRANSLATE_NOOP("commands", "which month; also this-month, last-month")},
          {"notes", "", "", QT_TRANSLATE_NOOP("commands", "print the notes on the agent, which are private")},
          outputOption()},
         runReport},
        {"report period",
         "",
         QT_TRANSLATE_NOOP("commands", "print the review of a period, as a PDF file"),
         0,
         0,
         {{"from", "", "DATE", QT_TRANSLATE_NOOP("commands", "first day")},
          {"to", "", "DATE", QT_TRANSLATE_NOOP("commands", "last day")},
          outputOption()},
         runReport},
        {"report decision",
         "RECORD_ID",
         QT_TRANSLATE_NOOP("commands", "print one decision on one page, as a PDF file"),
         1,
         1,
         {outputOption()},
         runReport},
    };
}

} // namespace precedent::commands
