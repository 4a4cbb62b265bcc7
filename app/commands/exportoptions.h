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

/// Reads -o, --format, --profile, --columns, --single-line, --split, --manifest and --locale. Usage "option-required",
/// "option-value-wrong", "options-exclude".
[[nodiscard]] base::Result<ExportTarget> readTarget(const Invocation &invocation);

} // namespace precedent::commands
