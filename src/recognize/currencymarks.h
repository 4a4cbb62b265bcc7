// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"

#include <QtCore/QString>

namespace precedent::recognize {

/// What a sign, word or code beside a figure says about its currency.
struct CurrencyMark
{
    qsizetype length = 0;    ///< characters of the text it takes, blanks included; 0 when there is no mark
    base::Currency currency; ///< null when the sign is shared by several and the channel does not say which
    bool isCode = false;
};

/// The mark that ends `text` (just before a figure) or begins it (just after one).
[[nodiscard]] CurrencyMark markBefore(const QString &text, base::Currency inForce);
[[nodiscard]] CurrencyMark markAfter(const QString &text, base::Currency inForce);

} // namespace precedent::recognize
