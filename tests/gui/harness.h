// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/snapshot.h"
#include "query/period.h"

#include <QtCore/QStringList>

class QWidget;

namespace precedent::test {

/// Widgets below `root` that can have the keyboard focus and have no accessible name, as "class objectName".
[[nodiscard]] QStringList unnamedFocusables(const QWidget &root);

/// Labels below `root` that would read their text as rich text.
[[nodiscard]] QStringList richLabels(const QWidget &root);

/// Key sequences that more than one action below `root` claims.
[[nodiscard]] QStringList sharedShortcuts(const QWidget &root);

/// Texts that Qt, a layout or a reader could trip over; name and text.
[[nodiscard]] QList<std::pair<QString, QString>> hostileTexts();

/// Records, one a line: "2026-10-30 09:51 | agent | type | decision | amount CUR | approvers; joined | reason |
/// customer". Trailing fields may be missing; the zone is UTC.
[[nodiscard]] std::shared_ptr<const insight::Snapshot> snapshotOf(const QString &lines);

/// Saturday 31 October 2026, 12:00 UTC, weeks from Monday.
[[nodiscard]] query::Calendar calendar();

} // namespace precedent::test
