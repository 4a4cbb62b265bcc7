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
    [[nodiscard]] bool isStdout() const { return path == QLatin1String("-"); }
};

/// Reads -o, --format, --profile, --columns and --locale. Usage "option-required", "option-value-wrong",
/// "options-exclude".
[[nodiscard]] base::Result<ExportTarget> readTarget(const Invocation &invocation);

/// "csv" or "jsonl".
[[nodiscard]] QString formatWord(exporting::Format format);

} // namespace precedent::commands
