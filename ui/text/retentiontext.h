// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLocale>

namespace precedent::text {

/// How long is kept what people wrote: "For 24 months; each sync erases what is older."
[[nodiscard]] QString retentionText(int months, bool withSync);
/// How much is due before a day, and how much of it is held.
[[nodiscard]] QString dueText(int records, int held, const QString &day);
/// What a sync erased by the rule.
[[nodiscard]] QString erasedWithSyncText(int records, int held, const QString &day);
/// What compacting a ledger takes on disk meanwhile, in bytes, and whether there is room for it.
[[nodiscard]] QString compactionText(qint64 beside, qint64 temporary, bool fits, const QLocale &locale);
/// After an erasure whose file could not be compacted.
[[nodiscard]] QString tracesText();

} // namespace precedent::text
