// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/numberreader.h"

#include <QtCore/QRegularExpression>

namespace precedent::recognize {

namespace {

struct Figure
{
    QString whole;
    QString fraction;
};

/// Groups of three, or India's twos before a last three; a single group cannot begin with 0.
bool areGroups(const QString &text, QChar mark)
{
    static const QRegularExpression threes(QStringLiteral(R"(^[1-9]\d{0,2}(?:,\d{3})+$)"));
    static const QRegularExpression indian(QStringLiteral(R"(^[1-9]\d?(?:,\d{2})+,\d{3}$)"));
    auto unified = text;
    unified.replace(mark, u',');
    return threes.match(unified).hasMatch() || (mark == u',' && indian.match(unified).hasMatch());
}

std::optional<Figure> bothMarks(const QString &text)
{
    const auto decimalAt = std::max(text.lastIndexOf(u'.'), text.lastIndexOf(u','));
    const QChar group = text.at(decimalAt) == u'.' ? u',' : u'.';
    const auto whole = text.left(decimalAt);
    if (!areGroups(whole, group))
        return std::nullopt;
    return Figure{QString(whole).remove(group), text.mid(decimalAt + 1)};
}

std::optional<Figure> oneMark(const QString &text, QChar mark, int exponent, bool dotGroups)
{
    if (text.count(mark) > 1)
        return areGroups(text, mark) ? std::optional(Figure{QString(text).remove(mark), {}}) : std::nullopt;
    const auto at = text.indexOf(mark);
    const auto fraction = text.mid(at + 1);
    const bool couldGroup = areGroups(text, mark);
    if (!couldGroup || fraction.size() != 3)
        return Figure{at == 0 ? QStringLiteral("0") : text.left(at), fraction};
    if (exponent == 3) // KWD 1.250 is a decimal, KWD 1,250 could be either
        return mark == u'.' ? std::optional(Figure{text.left(at), fraction}) : std::nullopt;
    if (mark == u',' || dotGroups)
        return Figure{QString(text).remove(mark), {}};
    return std::nullopt;
}

std::optional<Figure> divide(const QString &text, int exponent, bool dotGroups)
{
    const bool dot = text.contains(u'.');
    const bool comma = text.contains(u',');
    if (dot && comma)
        return bothMarks(text);
    if (dot || comma)
        return oneMark(text, dot ? u'.' : u',', exponent, dotGroups);
    return Figure{text, {}};
}

} // namespace

std::optional<base::Money> readNumber(const QString &figure, base::Currency currency, bool dotGroups, int shift)
{
    static const QRegularExpression blanks(QStringLiteral("[\\s'\u2019]"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    auto text = figure;
    text.remove(blanks);
    // "1.250k" is never grouped: nobody divides thousands of thousands.
    auto divided = divide(text, shift > 0 ? 3 : currency.exponent(), dotGroups);
    if (!divided)
        return std::nullopt;
    auto &[whole, fraction] = *divided;
    for (int i = 0; i < shift; ++i) {
        whole += fraction.isEmpty() ? QChar(u'0') : fraction.at(0);
        fraction.remove(0, 1);
    }
    while (fraction.size() > currency.exponent() && fraction.endsWith(u'0'))
        fraction.chop(1);
    return base::fromDecimal(fraction.isEmpty() ? whole : whole + u'.' + fraction, currency);
}

} // namespace precedent::recognize
