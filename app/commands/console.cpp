// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/console.h"

#include "app/commands/interrupts.h"
#include "app/commands/words.h"
#include "export/output.h"
#include "logging/redaction.h"
#include "ui/text/errortext.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace precedent::commands {

namespace {

constexpr qint64 msBetweenLines = 5'000;

void writeToStderr(const QString &line)
{
    const auto bytes = logging::withoutTokens(line).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

int exitCodeOf(const base::Error &error)
{
    return error.kind == base::ErrorKind::Interrupted ? interruptedExitCode() : base::exitCode(error.kind);
}

QJsonValue errorObject(const base::Error &error)
{
    const auto words = text::errorText(error);
    const auto message = text::ErrorText{words.what, words.safe, {}}.sentence();
    return QJsonObject{{QStringLiteral("code"), error.code},
                       {QStringLiteral("message"), logging::withoutTokens(message)},
                       {QStringLiteral("hint"), logging::withoutTokens(words.remedy)}};
}

} // namespace

Console::Console(const CommonOptions &options)
    : m_json(options.json), m_sayWords(!options.isQuiet && !options.json && !options.hasProgressLines),
      m_sayProgress(!options.isQuiet), m_hasProgressLines(options.hasProgressLines), m_isVerbose(options.isVerbose)
{
    m_sinceProgress.start();
}

void Console::say(const QString &line)
{
    if (m_sayWords)
        writeToStderr(line);
}

void Console::warn(const QString &line)
{
    m_warnings += logging::withoutTokens(line);
    say(Words::tr("Warning: %1").arg(line));
}

void Console::progress(const sync::Progress &progress)
{
    if (!m_sayProgress)
        return;
    if (m_hasProgressLines) {
        writeToStderr(QString::fromUtf8(progressLine(progress)));
        return;
    }
    if (progress.phase == m_phase && m_sinceProgress.elapsed() < msBetweenLines)
        return;
    m_phase = progress.phase;
    m_sinceProgress.restart();
    const auto done = progress.total ? QStringLiteral("%1 / %2").arg(progress.done).arg(*progress.total)
                                     : QString::number(progress.done);
    say(QStringLiteral("%1: %2 %3").arg(progress.job, progress.phase, done));
}

int Console::finish(const QString &command, const base::Result<Outcome> &result)
{
    return result ? printOutcome(command, *result) : printError(command, result.error());
}

int Console::printOutcome(const QString &command, const Outcome &outcome)
{
    const auto *shortfall = outcome.shortfall ? &*outcome.shortfall : nullptr;
    const int code = shortfall ? exitCodeOf(*shortfall) : 0;
    if (m_json)
        return print(envelope(command, outcome.data, shortfall), code);
    const int printed = print(outcome.text.toUtf8(), code);
    if (shortfall)
        printSentence(*shortfall);
    return printed;
}

int Console::printError(const QString &command, const base::Error &error)
{
    if (m_json)
        return print(envelope(command, QJsonValue::Null, &error), exitCodeOf(error));
    printSentence(error);
    return exitCodeOf(error);
}

int Console::print(const QByteArray &bytes, int exitCode)
{
    errno = 0;
    const auto written = writeToStdout(bytes);
    if (written)
        return exitCode;
    // Whoever reads has enough, as head does; there is nothing to tell.
    if (errno != EPIPE)
        printSentence(written.error());
    return exitCodeOf(written.error());
}

void Console::printSentence(const base::Error &error)
{
    writeToStderr(QStringLiteral("precedentctl: ") + text::errorText(error).sentence());
    if (m_isVerbose && !error.detail.isEmpty())
        writeToStderr(QStringLiteral("%1: %2").arg(error.code, error.detail));
}

QByteArray Console::envelope(const QString &command, const QJsonValue &data, const base::Error *error) const
{
    const QJsonObject object{{QStringLiteral("ok"), error == nullptr},
                             {QStringLiteral("command"), command},
                             {QStringLiteral("data"), data},
                             {QStringLiteral("warnings"), QJsonArray::fromStringList(m_warnings)},
                             {QStringLiteral("error"), error ? errorObject(*error) : QJsonValue(QJsonValue::Null)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray progressLine(const sync::Progress &progress)
{
    const auto none = QJsonValue(QJsonValue::Null);
    const QJsonObject object{
        {QStringLiteral("job"), progress.job},
        {QStringLiteral("phase"), progress.phase},
        {QStringLiteral("done"), qint64(progress.done)},
        {QStringLiteral("total"), progress.total ? QJsonValue(qint64(*progress.total)) : none},
        {QStringLiteral("covered_back_to"),
         progress.coveredBackTo ? QJsonValue(base::toIsoUtc(*progress.coveredBackTo)) : none},
        {QStringLiteral("eta_s"), progress.etaSeconds ? QJsonValue(*progress.etaSeconds) : none},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

base::Result<void> writeToStdout(const QByteArray &bytes)
{
    QFile file;
    if (!file.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return base::makeError(base::ErrorKind::Output, "output-failed", file.errorString());
    return exporting::writeAll(file, bytes);
}

} // namespace precedent::commands
