// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace precedent::commands {

/// A command line for /bin/sh on one line of a crontab: `%` and `\` as cron takes them, line feeds through printf.
[[nodiscard]] QString cronCommand(const QStringList &words);

/// A command line for ExecStart= of a systemd unit; a program that systemd takes only without quotes and backslashes
/// goes through /bin/sh.
[[nodiscard]] QString systemdCommand(const QStringList &words);

/// The arguments of a Windows program, as CommandLineToArgvW takes them apart.
[[nodiscard]] QString windowsArguments(const QStringList &words);

/// Text between two XML tags; line ends and tabs survive being read.
[[nodiscard]] QString xmlText(const QString &text);

/// XML has no form for most control characters.
[[nodiscard]] bool fitsInXml(const QString &text);

} // namespace precedent::commands
