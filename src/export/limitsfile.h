// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/limits.h"

#include <functional>

namespace precedent::exporting {

/// A limit's amount in commands and files: decimal text, or the word "unlimited".
[[nodiscard]] QString limitAmountText(const insight::Limit &limit);
/// The inverse, with a decimal point. Usage "limit-amount-wrong" with fact "amount", also for an empty text.
[[nodiscard]] base::Result<base::Money> limitAmount(const QString &text, const base::Currency &currency);

/// RFC 4180 with a header: holder, name, type, amount, currency, from, to. `nameOf` says who a holder is, for people;
/// the column is not read again.
[[nodiscard]] QByteArray limitsCsv(const std::vector<insight::Limit> &limits,
                                   const std::function<QString(const insight::Holder &)> &nameOf);

/// The limits of such a file laid over `limits`: one of the same holder, type, currency and first day takes the other's
/// place. `find` knows holders by what the file says. Input "limits-file-columns", "limits-file-value" with
/// facts "line" and "column", "limits-file-days" with fact "line" for days that overlap or end before they begin.
[[nodiscard]] base::Result<std::vector<insight::Limit>>
withLimitsCsv(std::vector<insight::Limit> limits, const QByteArray &bytes,
              const std::function<base::Result<insight::Holder>(const QString &)> &find);

} // namespace precedent::exporting
