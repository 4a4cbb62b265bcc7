// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/report.h"
#include "base/zone.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonArray>

namespace precedent::audit {

/// RFC 4180 as exports are: ISO times in `zone`, amounts as decimal text ("unlimited" for no bound), shares with four
/// decimals, texts guarded against being run as formulas.
[[nodiscard]] QByteArray toCsv(const Table &table, const base::Zone &zone);

/// One object a row, null for empty; times as in the CSV file, amounts as text, shares as numbers.
[[nodiscard]] QJsonArray toJson(const Table &table, const base::Zone &zone);

/// Decimal text, or "unlimited".
[[nodiscard]] QString amountWord(const base::Money &money);

} // namespace precedent::audit
