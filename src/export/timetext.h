// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/zone.h"

#include <QtCore/QByteArray>

namespace precedent::exporting {

/// The same text as Zone::toIso(), without going through a format string: an export has five per row.
void appendIsoWithOffset(QByteArray &out, base::Instant instant, const base::Zone &zone);
/// "2026-10-31 14:02:07" as a clock in `zone` shows it; sortable, and a date to every spreadsheet.
void appendLocalDateTime(QByteArray &out, base::Instant instant, const base::Zone &zone);
/// "2026-10-31", the day in `zone`.
void appendLocalDate(QByteArray &out, base::Instant instant, const base::Zone &zone);

/// The same three as texts of their own.
[[nodiscard]] QByteArray isoWithOffset(base::Instant instant, const base::Zone &zone);
[[nodiscard]] QByteArray localDateTime(base::Instant instant, const base::Zone &zone);
[[nodiscard]] QByteArray localDate(base::Instant instant, const base::Zone &zone);

} // namespace precedent::exporting
