// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "logging/logfile.h"

#include <QtCore/QString>

namespace precedent::logging {

/// `precedent` below XDG_STATE_HOME, else this user's place for what programs remember; the folder need not exist.
[[nodiscard]] QString stateFolder();

/// The log of both programs, `precedent.log` in the state folder.
[[nodiscard]] LogFile programLog();
[[nodiscard]] QString programLogPath();

/// What is shown on the standard error while a Log stands; the file gets everything from Info upwards.
enum class Loudness { Quiet, Usual, Verbose };

/// Sends every log message of the process to the program's log and, tokens replaced, to the standard error. One at a
/// time; its end gives back what was before.
class Log
{
public:
    /// `program` stands in each line.
    explicit Log(const QByteArray &program);
    ~Log();
    Log(const Log &) = delete;
    Log &operator=(const Log &) = delete;

    static void setLoudness(Loudness loudness);
};

/// Notes that a program, a command or a job begins; `name` is a word of the program, never of its user.
void noteBegin(const QString &name);
/// Notes how it ended: well, or with this error's code. An error's facts and details stay out: they can hold names.
void noteEnd(const QString &name, const base::Error *error = nullptr);

} // namespace precedent::logging
