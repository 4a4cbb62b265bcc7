// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/invocation.h"
#include "export/exporter.h"

namespace precedent::commands {

/// Where an export goes and how it is written.
struct ExportTarget
{
    QString path; ///< "-" for stdout
    exporting::Options options;
    bool manifest = false;
    bool split = false;
    [[nodiscard]] bool isStdout() const { return path == QLatin1String("-"); }
};

/// The ending of a path, in small letters, where a program would take it for another format than the one written (csv,
/// pdf); else empty.
[[nodiscard]] QString endingTakenFor(const QString &path, QLatin1String written);

/// Reads -o, --format, --profile, --columns, --single-line, --split, --manifest and --locale. Usage "option-required",
/// "option-value-wrong", "options-exclude".
[[nodiscard]] base::Result<ExportTarget> readTarget(const Invocation &invocation);

} // namespace precedent::commands
