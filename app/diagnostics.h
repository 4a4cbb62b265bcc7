// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QtCore/QStringList>

namespace precedent::app {

/// What diagnostics are made of, beside the log.
struct DiagnosticsOrder
{
    QString program; ///< with its version
    QString ledger;  ///< its path, which is not told
    base::Clock clock = base::systemClock();
    QStringList display; ///< "name: value" lines about the window's surroundings; none without a window
};

/// What can be sent to somebody who helps: versions, counts, settings and codes. No message, no name of a person or
/// channel, no path, no address and no token is in it.
struct Diagnostics
{
    QByteArray summary;
    QByteArray log;
};

/// Never fails: what cannot be read is told by its code. Reads the ledger; not for the window's thread.
[[nodiscard]] Diagnostics collectDiagnostics(const DiagnosticsOrder &order);

/// Everything that saveDiagnostics() writes, to be looked at before.
[[nodiscard]] QString toText(const Diagnostics &diagnostics);

/// A ZIP of diagnostics.txt and log.txt; Output errors.
[[nodiscard]] base::Result<void> saveDiagnostics(const Diagnostics &diagnostics, const QString &path);

/// A free name for them, without a folder: "precedent-diagnostics-2026-10-31.zip".
[[nodiscard]] QString diagnosticsFileName(base::Instant now);

} // namespace precedent::app
