// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/currencymarks.h"

#include "recognize/vocabulary.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

/// All signs and words, longest first, as alternatives.
QString alternatives()
{
    QStringList marks = vocabulary().money.symbols.keys();
    for (const auto &sign : vocabulary().money.shared)
        marks += sign.marks;
    std::sort(marks.begin(), marks.end(),
              [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    for (auto &mark : marks)
        mark = QRegularExpression::escape(mark);
    return marks.join(u'|');
}

base::Currency codeCurrency(const QString &code, bool beforeFigure)
{
    const auto &money = vocabulary().money;
    const bool upper = code == code.toUpper();
    if (!upper && !money.lowercaseCodes.contains(code.toLower()))
        return {};
    if (beforeFigure && money.codesOnlyAfterNumber.contains(code))
        return {};
    return base::Currency::parse(code).value_or(base::Currency());
}

/// "Ft" and "RM" are currencies, "ft" and "rm" are not.
bool isAbbreviation(const QString &mark)
{
    return mark.size() <= 3 && std::all_of(mark.begin(), mark.end(), [](QChar c) { return c.isLetter(); });
}

/// Whether the letters are an abbreviation only when written otherwise.
bool isForeignWord(const QString &mark)
{
    const auto &symbols = vocabulary().money.symbols;
    return isAbbreviation(mark) && !symbols.contains(mark) &&
           std::any_of(symbols.keyBegin(), symbols.keyEnd(), [&mark](const QString &known) {
               return isAbbreviation(known) && known.compare(mark, Qt::CaseInsensitive) == 0;
           });
}

base::Currency signCurrency(const QString &mark, base::Currency inForce)
{
    const auto &money = vocabulary().money;
    const auto same = [&mark](const QString &other) { return other.compare(mark, Qt::CaseInsensitive) == 0; };
    for (const auto &sign : money.shared) {
        if (!std::any_of(sign.marks.begin(), sign.marks.end(), same))
            continue;
        if (!inForce.isNull() && sign.currencies.contains(inForce.code()))
            return inForce;
        return base::Currency::parse(sign.otherwise).value_or(base::Currency());
    }
    for (auto it = money.symbols.begin(); it != money.symbols.end(); ++it) {
        if (isAbbreviation(it.key()) ? it.key() == mark : same(it.key()))
            return base::Currency::parse(it.value()).value_or(base::Currency());
    }
    return {};
}

CurrencyMark markFrom(const QRegularExpressionMatch &match, base::Currency inForce, bool beforeFigure)
{
    if (!match.hasMatch())
        return {};
    const auto code = match.captured(u"code");
    const auto sign = match.captured(u"sign");
    if (code.isEmpty())
        return isForeignWord(sign) ? CurrencyMark()
                                   : CurrencyMark{match.capturedLength(), signCurrency(sign, inForce), false};
    const auto currency = codeCurrency(code, beforeFigure);
    return currency.isNull() ? CurrencyMark() : CurrencyMark{match.capturedLength(), currency, true};
}

} // namespace

CurrencyMark markBefore(const QString &text, base::Currency inForce)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:(?<![\\p{L}\\p{N}])(?<code>[A-Za-z]{3})|(?<![\\p{L}\\p{N}$€£])(?<sign>%1)) ?$")
            .arg(alternatives()),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto tail = text.right(12);
    const auto mark = markFrom(pattern.match(tail), inForce, true);
    if (mark.length > 0 && !mark.isCode) {
        // "CAD $50": the code before the sign decides.
        const auto code = markFrom(pattern.match(tail.chopped(mark.length)), inForce, true);
        if (code.isCode)
            return {mark.length + code.length, code.currency, true};
    }
    return mark;
}

CurrencyMark markAfter(const QString &text, base::Currency inForce)
{
    static const QRegularExpression pattern(
        QStringLiteral("^ ?(?:(?<code>[A-Za-z]{3})|(?<sign>%1))(?![\\p{L}\\p{N}])").arg(alternatives()),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    auto head = text.left(12);
    const auto mark = markFrom(pattern.match(head), inForce, false);
    if (mark.length > 0)
        return mark;
    static const QRegularExpression signs(
        QStringLiteral("^ ?(?<code>(?!))?(?<sign>%1)(?:(?<=[\\p{Han}\\p{Katakana}])|(?![\\p{L}\\p{N}]))")
            .arg(alternatives()),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return markFrom(signs.match(head), inForce, false);
}

} // namespace precedent::recognize
