// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"

#include <QtCore/QStringList>

#include <optional>
#include <variant>

namespace precedent::reconcile {

/// Ten billion in major units of most currencies; two million of them still add up in 64 bits. Larger amounts are read
/// neither from a file nor from a ledger.
inline constexpr std::int64_t largestMinor = 1'000'000'000'000;

/// Which of the two marks divides off cents; the other one groups thousands.
enum class DecimalMark { Unknown, Point, Comma };

/// An amount as it stands in a cell, taken apart and not yet understood: "(1'250.50 €)".
struct WrittenAmount
{
    bool isNegative = false;   ///< a minus before or after, or parentheses
    QString figure;            ///< digits and marks: "1'250.50"
    QStringList currencyMarks; ///< what stands beside the figure, at most two: "€", "CAD"
};

/// Empty when the cell is no figure with at most a sign of money on each side.
[[nodiscard]] std::optional<WrittenAmount> takeApart(QStringView cell);

/// What a figure says about its decimal mark. `isOpen`: it has one and could be read both ways ("1,234").
struct MarkEvidence
{
    DecimalMark mark = DecimalMark::Unknown;
    bool isOpen = false;
};
[[nodiscard]] MarkEvidence markEvidence(QStringView figure);

enum class AmountProblem {
    NotAFigure,    ///< "n/a", "12 34"
    UnknownMark,   ///< "1,234" while nobody said which mark is the decimal one
    WrongGroups,   ///< "1.23,4" and what does not fit the decimal mark
    TooManyDigits, ///< more decimals than the currency has
    TooLarge,
    NoCurrency,       ///< neither a column nor a sign nor a default
    UnknownCurrency,  ///< "XYZ"
    SharedSign,       ///< "$" and "kr" are of several, and the default is none of them
    CurrencyConflict, ///< the sign says one currency, the column another
};

/// Exact, with the sign as written. `ofRow` is what the currency column says, `otherwise` what counts where neither it
/// nor a sign says anything, and which of several currencies a shared sign means.
[[nodiscard]] std::variant<base::Money, AmountProblem> readAmount(QStringView cell, DecimalMark mark, QStringView ofRow,
                                                                  base::Currency otherwise);

/// The currencies that a sign or code stands for: one for "€" and "EUR", several for "$", none for other text.
[[nodiscard]] QStringList currenciesOf(const QString &mark);

} // namespace precedent::reconcile
