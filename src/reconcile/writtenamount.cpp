// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/amounttext.h"

#include <algorithm>

namespace precedent::reconcile {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// One form for each kind of blank, dash, apostrophe and digit; marks of writing direction go.
QString plain(QStringView cell)
{
    QString text;
    const bool isAscii = std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.unicode() < 0x80; });
    const auto composed = isAscii ? cell.toString() : cell.toString().normalized(QString::NormalizationForm_KC);
    for (const QChar c : composed) {
        const auto code = c.unicode();
        if (c.category() == QChar::Other_Format)
            continue;
        if (c.isSpace())
            text += u' ';
        else if (code == 0x2212 || code == 0x2013 || code == 0x2014 || code == 0x2010 || code == 0x2011)
            text += u'-';
        else if (code == 0x2019 || code == 0x02BC || code == 0x00B4)
            text += u'\'';
        else
            text += c;
    }
    text = text.trimmed();
    // As exports guard a cell that begins with a minus.
    if (text.size() > 1 && text.startsWith(u'\'') && !isDigit(text.at(1)))
        text.remove(0, 1);
    return text;
}

/// Takes a minus or plus from either end; false when there are two signs.
bool takeSign(QString &text, bool &isNegative)
{
    text = text.trimmed();
    const bool atStart = text.startsWith(u'-') || text.startsWith(u'+');
    const bool atEnd = text.endsWith(u'-') || text.endsWith(u'+');
    if (text.isEmpty() || (atStart && atEnd && text.size() > 1))
        return text.isEmpty();
    if (!atStart && !atEnd)
        return true;
    if (text.at(atStart ? 0 : text.size() - 1) == u'-') {
        if (isNegative)
            return false;
        isNegative = true;
    }
    text.remove(atStart ? 0 : text.size() - 1, 1);
    text = text.trimmed();
    return true;
}

/// "(25.00)" and "(25.00) EUR" are below zero.
void takeParentheses(QString &text, bool &isNegative)
{
    const auto opening = text.indexOf(u'(');
    const auto closing = text.indexOf(u')');
    if (opening < 0 || closing < opening || text.count(u'(') + text.count(u')') != 2)
        return;
    const auto outside = QStringView(text).first(opening).toString() + QStringView(text).sliced(closing + 1).toString();
    if (std::any_of(outside.begin(), outside.end(), isDigit))
        return;
    isNegative = true;
    text.remove(closing, 1).remove(opening, 1);
    text = text.trimmed();
}

bool isFigure(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return isDigit(c) || c == u'.' || c == u',' || c == u' ' || c == u'\''; });
}

} // namespace

std::optional<WrittenAmount> takeApart(QStringView cell)
{
    auto text = plain(cell);
    WrittenAmount amount;
    takeParentheses(text, amount.isNegative);
    // "25.-" and "25,-" are whole amounts.
    if (text.endsWith(QLatin1String(".-")) || text.endsWith(QLatin1String(",-")))
        text.chop(2);
    const auto isInside = [](QChar c) { return isDigit(c); };
    auto first = std::distance(text.begin(), std::find_if(text.begin(), text.end(), isInside));
    if (first == text.size())
        return std::nullopt;
    const auto last = text.size() - std::distance(text.rbegin(), std::find_if(text.rbegin(), text.rend(), isInside));
    const bool startsWithMark = first > 0 && (text.at(first - 1) == u'.' || text.at(first - 1) == u',') &&
                                (first == 1 || !text.at(first - 2).isLetter());
    if (startsWithMark)
        --first;
    amount.figure = text.mid(first, last - first);
    if (!isFigure(amount.figure))
        return std::nullopt;
    for (auto beside : {text.first(first), text.sliced(last)}) {
        if (!takeSign(beside, amount.isNegative))
            return std::nullopt;
        if (beside.contains(u' ')) {
            amount.currencyMarks += beside.split(u' ', Qt::SkipEmptyParts);
        } else if (!beside.isEmpty()) {
            amount.currencyMarks += beside;
        }
    }
    if (amount.currencyMarks.size() > 2)
        return std::nullopt;
    return amount;
}

MarkEvidence markEvidence(QStringView figure)
{
    const auto point = figure.lastIndexOf(u'.');
    const auto comma = figure.lastIndexOf(u',');
    if (point < 0 && comma < 0)
        return {};
    if (point >= 0 && comma >= 0)
        return {point > comma ? DecimalMark::Point : DecimalMark::Comma, false};
    const auto place = std::max(point, comma);
    const auto itself = point >= 0 ? DecimalMark::Point : DecimalMark::Comma;
    const auto other = point >= 0 ? DecimalMark::Comma : DecimalMark::Point;
    if (figure.count(figure.at(place)) > 1)
        return {other, false};
    const auto before = figure.first(place);
    const bool hasOtherGroups = before.contains(u' ') || before.contains(u'\'');
    const bool mayGroup =
        figure.size() - place - 1 == 3 && !before.isEmpty() && before.size() <= 3 && before.at(0) != u'0';
    if (!mayGroup || hasOtherGroups)
        return {itself, false};
    return {DecimalMark::Unknown, true};
}

} // namespace precedent::reconcile
