// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/amounttext.h"

#include <algorithm>
#include <array>

namespace precedent::reconcile {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Digits in groups of three, or of two with three at the end (1,00,000); `group` is null for none.
bool areGroups(const QStringList &groups)
{
    const auto last = groups.size() - 1;
    if (groups.first().isEmpty() || groups.first().size() > 3 || groups.last().size() != 3)
        return false;
    const auto width = last > 1 ? groups.at(1).size() : 3;
    if (width != 3 && width != 2)
        return false;
    return std::all_of(groups.begin() + 1, groups.end() - 1,
                       [width](const QString &group) { return group.size() == width; });
}

/// The digits before the decimal mark without their groups; null when the groups are none.
QString ungrouped(QStringView whole)
{
    const auto *mark = std::find_if(whole.begin(), whole.end(), [](QChar c) { return !isDigit(c); });
    if (mark == whole.end())
        return whole.toString();
    const auto groups = whole.toString().split(*mark);
    const auto digits = groups.join(QString());
    const bool isPlain = std::all_of(digits.begin(), digits.end(), isDigit);
    return isPlain && areGroups(groups) ? digits : QString();
}

std::variant<base::Money, AmountProblem> figureValue(const QString &figure, DecimalMark mark, base::Currency currency)
{
    if (mark == DecimalMark::Unknown) {
        const auto evidence = markEvidence(figure);
        if (evidence.isOpen)
            return AmountProblem::UnknownMark;
        mark = evidence.mark;
    }
    const QChar decimal = mark == DecimalMark::Comma ? u',' : u'.';
    const auto place = figure.lastIndexOf(decimal);
    auto whole = ungrouped(place < 0 ? QStringView(figure) : QStringView(figure).first(place));
    auto fraction = place < 0 ? QString() : figure.sliced(place + 1);
    if (place == 0)
        whole = QStringLiteral("0");
    if (whole.isEmpty() || !std::all_of(fraction.begin(), fraction.end(), isDigit))
        return AmountProblem::WrongGroups;
    while (fraction.size() > currency.exponent() && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > currency.exponent())
        return AmountProblem::TooManyDigits;
    const auto money = base::fromDecimal(fraction.isEmpty() ? whole : whole + u'.' + fraction, currency);
    if (!money || money->minor > largestMinor)
        return AmountProblem::TooLarge;
    return *money;
}

/// The currency on which all marks agree, and the column with them.
std::variant<base::Currency, AmountProblem> currencyFrom(const QStringList &marks, QStringView ofRow,
                                                         base::Currency otherwise)
{
    auto said = marks;
    if (!ofRow.trimmed().isEmpty())
        said += ofRow.trimmed().toString();
    QStringList possible;
    for (const auto &mark : said) {
        const auto currencies = currenciesOf(mark);
        if (currencies.isEmpty())
            return AmountProblem::UnknownCurrency;
        QStringList both;
        for (const auto &code : currencies) {
            if (possible.isEmpty() || possible.contains(code))
                both += code;
        }
        if (both.isEmpty())
            return AmountProblem::CurrencyConflict;
        possible = both;
    }
    if (possible.size() == 1)
        return base::Currency::parse(possible.constFirst()).value_or(base::Currency());
    if (possible.isEmpty()) {
        if (otherwise.isNull())
            return AmountProblem::NoCurrency;
        return otherwise;
    }
    if (otherwise.isNull() || !possible.contains(otherwise.code()))
        return AmountProblem::SharedSign;
    return otherwise;
}

} // namespace

std::variant<base::Money, AmountProblem> readAmount(QStringView cell, DecimalMark mark, QStringView ofRow,
                                                    base::Currency otherwise)
{
    const auto written = takeApart(cell);
    if (!written)
        return AmountProblem::NotAFigure;
    const auto currency = currencyFrom(written->currencyMarks, ofRow, otherwise);
    if (const auto *problem = std::get_if<AmountProblem>(&currency))
        return *problem;
    auto value = figureValue(written->figure, mark, std::get<base::Currency>(currency));
    if (auto *money = std::get_if<base::Money>(&value); money != nullptr && written->isNegative)
        money->minor = -money->minor;
    return value;
}

} // namespace precedent::reconcile
