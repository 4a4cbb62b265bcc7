// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "base/clock.h"
#include "base/zone.h"

#include <QtCore/QHash>
#include <QtCore/QLocale>

namespace precedent::commands {

/// The options that every command has, checked.
struct CommonOptions
{
    QString ledger;
    std::optional<base::Zone> zone; ///< empty: the ledger's reporting zone
    QLocale locale = QLocale::c();
    base::Clock clock;
    bool json = false;
    bool isQuiet = false;
    bool isVerbose = false;
    bool hasProgressLines = false;
    bool mayAsk = true;
    int waitSeconds = 0;
};

/// One call of one command, with its options as written.
class Invocation
{
public:
    /// The command that `arguments` (program name first) call. Usage "command-…", "option-…", "argument-…",
    /// "options-…".
    [[nodiscard]] static base::Result<Invocation> parse(const QStringList &arguments);

    /// The name of the command that `arguments` call, though they may be wrong otherwise; empty when there is none.
    [[nodiscard]] static QString commandIn(const QStringList &arguments);

    /// Null when only general help or the version was asked for.
    [[nodiscard]] const CommandSpec *command() const { return m_command; }
    /// The first word of the commands whose help was asked for ("report --help"), else empty.
    [[nodiscard]] const QString &group() const { return m_group; }
    [[nodiscard]] const CommonOptions &common() const { return m_common; }
    [[nodiscard]] const QStringList &arguments() const { return m_arguments; }

    [[nodiscard]] bool has(const char *option) const { return m_values.contains(QLatin1String(option)); }
    /// The last value given, empty when there is none.
    [[nodiscard]] QString value(const char *option) const;
    [[nodiscard]] QStringList values(const char *option) const;
    /// The value as a number from `least` to `most`, or `otherwise` when the option was not given.
    [[nodiscard]] base::Result<int> number(const char *option, int otherwise, int least, int most) const;

private:
    base::Result<void> readOptions(const QStringList &arguments);
    base::Result<void> checkArguments() const;
    base::Result<void> readCommon();
    base::Result<void> readClock();

    const CommandSpec *m_command = nullptr;
    QString m_group;
    CommonOptions m_common;
    QStringList m_arguments;
    QHash<QString, QStringList> m_values;
};

/// Usage "options-exclude" for two options that do not go together.
[[nodiscard]] base::Error excludingOptions(const QString &first, const QString &second);
/// Usage "option-value-wrong" for `--option value`.
[[nodiscard]] base::Error wrongValue(const char *option, const QString &value, const QString &expected);

} // namespace precedent::commands
