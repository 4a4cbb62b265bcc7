// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "app/commands/invocation.h"
#include "sync/sync.h"

#include <QtCore/QElapsedTimer>

namespace precedent::commands {

/// The only way out: data to stdout, words and progress to stderr. Tokens are replaced in everything it says.
class Console
{
public:
    explicit Console(const CommonOptions &options);

    /// A line for people; nothing with -q, --json or --progress.
    void say(const QString &line);
    /// A line for people, and an entry of the JSON's warnings.
    void warn(const QString &line);
    void progress(const sync::Progress &progress);

    /// Prints what a command came to and returns its exit code. Output "output-failed" (8) when stdout takes no more.
    int finish(const QString &command, const base::Result<Outcome> &result);

private:
    int printOutcome(const QString &command, const Outcome &outcome);
    int printError(const QString &command, const base::Error &error);
    int print(const QByteArray &bytes, int exitCode);
    void printSentence(const base::Error &error);
    [[nodiscard]] QByteArray envelope(const QString &command, const QJsonValue &data, const base::Error *error) const;

    bool m_json;
    bool m_sayWords;
    bool m_sayProgress;
    bool m_hasProgressLines;
    bool m_isVerbose;
    QStringList m_warnings;
    QString m_phase;
    QElapsedTimer m_sinceProgress;
};

/// One progress object as `--progress ndjson` prints it, without the line's end.
[[nodiscard]] QByteArray progressLine(const sync::Progress &progress);

/// Bytes to stdout, at once; Output "disk-full" or "output-failed".
[[nodiscard]] base::Result<void> writeToStdout(const QByteArray &bytes);

} // namespace precedent::commands
