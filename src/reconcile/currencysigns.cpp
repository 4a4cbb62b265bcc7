// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/amounttext.h"

#include <algorithm>
#include <array>

namespace precedent::reconcile {

namespace {

struct Sign
{
    const char16_t *mark;
    const char *currencies; ///< separated by blanks
};

constexpr std::array signTable{
    Sign{u"$", "USD AUD CAD NZD SGD HKD MXN TWD ARS CLP COP"},
    Sign{u"\u20AC", "EUR"},
    Sign{u"\u00A3", "GBP EGP"},
    Sign{u"\u00A5", "JPY CNY"},
    Sign{u"kr", "NOK SEK DKK ISK"},
    Sign{u"kr.", "NOK SEK DKK ISK"},
    Sign{u"US$", "USD"},
    Sign{u"A$", "AUD"},
    Sign{u"AU$", "AUD"},
    Sign{u"C$", "CAD"},
    Sign{u"CA$", "CAD"},
    Sign{u"NZ$", "NZD"},
    Sign{u"HK$", "HKD"},
    Sign{u"S$", "SGD"},
    Sign{u"R$", "BRL"},
    Sign{u"MX$", "MXN"},
    Sign{u"Fr.", "CHF"},
    Sign{u"SFr.", "CHF"},
    Sign{u"z\u0142", "PLN"},
    Sign{u"K\u010D", "CZK"},
    Sign{u"Ft", "HUF"},
    Sign{u"\u20B9", "INR"},
    Sign{u"\u20BA", "TRY"},
    Sign{u"\u20AA", "ILS"},
    Sign{u"\u20A9", "KRW"},
    Sign{u"\u20BD", "RUB"},
    Sign{u"\u20B4", "UAH"},
    Sign{u"\u20AB", "VND"},
    Sign{u"\u0E3F", "THB"},
};

} // namespace

QStringList currenciesOf(const QString &mark)
{
    if (const auto code = base::Currency::parse(mark))
        return {code->code()};
    const auto *found = std::find_if(signTable.begin(), signTable.end(), [&mark](const Sign &sign) {
        return mark.compare(QStringView(sign.mark), Qt::CaseInsensitive) == 0;
    });
    return found == signTable.end() ? QStringList() : QString::fromLatin1(found->currencies).split(u' ');
}

} // namespace precedent::reconcile
