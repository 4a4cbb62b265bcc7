// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledgertypes.h"
#include "ui/models/celltext.h"

namespace precedent::pages {

/// The value of a correction for people: "$50.00" for "50.00 USD", "Sara Okafor" for "<@U1|Sara Okafor>", "nothing".
[[nodiscard]] QString shownValue(const QString &field, const QString &value, const models::Formatting &formatting);

/// What a field that was set by hand says about it.
struct CorrectionMark
{
    QString read; ///< the value before the first correction in force
    QString author;
    base::Instant at;
};

/// Why an asked and an approved amount (in the form of corrections) do not go together: what is approved of one sum is
/// not another currency. Empty where they do, or one is missing.
[[nodiscard]] QString currencyConflict(const QString &asked, const QString &approved);

/// Who wrote a correction; "somebody" where the system told no name.
[[nodiscard]] QString authorText(const QString &author);

/// The mark of a field; empty when no correction of it is in force.
[[nodiscard]] std::optional<CorrectionMark> markOf(const QString &field,
                                                   const std::vector<store::Correction> &corrections);
/// "Was $60.00 · corrected by kim, 30 Oct 09:51".
[[nodiscard]] QString markText(const QString &field, const CorrectionMark &mark, const models::Formatting &formatting);

} // namespace precedent::pages
