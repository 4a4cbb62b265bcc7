// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctl/ctl.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>

namespace precedent::support {

namespace {

/// PRECEDENT_PATIENCE in seconds, for machines that do other things.
int patienceMs()
{
    const int wanted = qEnvironmentVariableIntValue("PRECEDENT_PATIENCE");
    return (wanted > 0 ? wanted : 240) * 1000;
}

void prepare(QProcess &process, const QStringList &arguments)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PRECEDENT_NO_KEYCHAIN"), QStringLiteral("1"));
    environment.insert(QStringLiteral("PRECEDENT_SLACK_TOKEN"), QStringLiteral("xoxb-test-token"));
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(PRECEDENTCTL));
    process.setArguments(arguments);
}

} // namespace

CtlResult runCtl(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    prepare(process, arguments);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMs()))
        return {-1, process.readAllStandardOutput(), "no end: " + process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QJsonObject runCtlJson(const QStringList &arguments)
{
    return QJsonDocument::fromJson(runCtl(arguments + QStringList{QStringLiteral("--json")}).out).object();
}

bool killCtlAfter(const QStringList &arguments, int milliseconds)
{
    QProcess process;
    prepare(process, arguments);
    process.start();
    if (process.waitForFinished(milliseconds))
        return false;
    process.kill();
    process.waitForFinished(patienceMs());
    return true;
}

QByteArray sqlite(const QString &ledger, const QString &statement)
{
    QProcess process;
    process.start(QStringLiteral("sqlite3"), {QStringLiteral("-readonly"), ledger, statement});
    process.waitForFinished(patienceMs());
    return process.readAllStandardOutput() + process.readAllStandardError();
}

QList<QStringList> readCsv(const QByteArray &bytes)
{
    QList<QStringList> rows;
    QStringList row;
    QByteArray cell;
    bool quoted = false;
    const auto endCell = [&] { row += QString::fromUtf8(std::exchange(cell, {})); };
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        if (quoted && c == '"' && i + 1 < bytes.size() && bytes.at(i + 1) == '"')
            cell += bytes.at(++i);
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && c == ',')
            endCell();
        else if (!quoted && c == '\n') {
            endCell();
            rows += std::exchange(row, {});
        } else if (quoted || c != '\r')
            cell += c;
    }
    return rows;
}

} // namespace precedent::support
