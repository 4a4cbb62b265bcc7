// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

namespace precedent::base {

/// A stretch of a text, in UTF-16 units.
struct TextSpan
{
    qsizetype from = 0;
    qsizetype length = 0;
    bool operator==(const TextSpan &) const = default;
};

/// Where a text holds payment card numbers (13 to 19 digits of a known issuer's range and length with a right check
/// digit, in one piece or in the groups that cards are printed in) and IBANs (length of the country, right check
/// digits), ascending. What is part of a longer word, a number after "+" or "#" and a stretch of a link are none.
[[nodiscard]] std::vector<TextSpan> cardNumbers(const QString &text);

/// The text with all but the last four characters of each of them hidden: "•••• 4242".
[[nodiscard]] QString maskCardNumbers(const QString &text);

} // namespace precedent::base
