// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/bitmap.h"
#include "insight/columns.h"

namespace precedent::insight {

/// The rows that a clause lets through. Rows outside `candidates` may be left out without being looked at. Usage errors
/// as query::parse() for values that it would refuse.
[[nodiscard]] base::Result<Bitmap> passing(const Snapshot::Columns &columns, const query::Clause &clause,
                                           query::DateBasis basis, const query::Calendar &calendar,
                                           const Bitmap &candidates);

/// The rows whose reason, context, customer or one of whose names contains a bare word or phrase, or whose amount it
/// is, with or without a currency's sign; within `candidates`.
[[nodiscard]] Bitmap withText(const Snapshot::Columns &columns, const QString &text, const Bitmap &candidates);

/// The candidates whose amount in major units lies in the span, whatever the currency.
[[nodiscard]] Bitmap withAmount(const Snapshot::Columns &columns, const query::NumberSpan &span,
                                const Bitmap &candidates);

/// The codes of those who are meant, by id or whole words of the folded name.
[[nodiscard]] Bitmap agentCodes(const Snapshot::Columns &columns, const QString &value);
[[nodiscard]] Bitmap approverCodes(const Snapshot::Columns &columns, const QString &value);
[[nodiscard]] Bitmap customerCodes(const Snapshot::Columns &columns, const QString &value);

/// The candidates whose code is set in `wanted`, a bitmap by code.
template <typename CodeType>
[[nodiscard]] Bitmap byCode(const std::vector<CodeType> &codes, const Bitmap &wanted, const Bitmap &candidates)
{
    if (wanted.isEmpty())
        return Bitmap(codes.size());
    std::vector<std::uint8_t> table(wanted.size());
    wanted.forEach([&table](std::size_t code) { table[code] = 1; });
    return Bitmap::among(candidates, [&](std::size_t i) { return table[static_cast<std::size_t>(codes[i])] != 0; });
}

} // namespace precedent::insight
