// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace precedent::recognize {

/// A figure with a currency sign, word or code, somewhere in a text.
struct MoneyMention
{
    qsizetype begin = 0; ///< in the normalised text
    qsizetype end = 0;
    std::optional<base::Money> money; ///< empty when it can be read in two ways: a range, a bare `kr`, "$1.250"
    bool isRange = false;
};

/// The same text in compatibility form (full-width digits become plain ones) with blanks of every kind as one space
/// each and the Swedish "300:-" as "300kr".
[[nodiscard]] QString normalizedFigures(const QString &text);

/// Every figure with a currency in normalised text, in order. `inForce` is what a bare sign means in the channel; may
/// be null.
[[nodiscard]] std::vector<MoneyMention> moneyMentions(const QString &normalized, base::Currency inForce);

/// What a text asks for.
struct AmountReading
{
    std::optional<base::Money> money;
    bool ambiguous = false; ///< a figure stands there that cannot be read one way only
    QString percent;        ///< decimal text without the sign
    QString noncash;        ///< as written
    [[nodiscard]] bool isEmpty() const { return !money && !ambiguous && percent.isEmpty() && noncash.isEmpty(); }
};

/// Where the text stands, which decides what is taken for an amount.
enum class AmountPlace {
    AmountField, ///< labelled as the amount: a figure without currency is read in the channel's
    RunningText, ///< a figure needs a currency; of several, the one asked for, or the one the text begins with
};

[[nodiscard]] AmountReading readAmount(const QString &plain, base::Currency inForce, AmountPlace place);

} // namespace precedent::recognize
