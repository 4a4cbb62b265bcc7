// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/rangetext.h"

#include "ui/text/dates.h"

#include <QtCore/QRegularExpression>

namespace precedent::text {

namespace {

QString amountText(const QString &written, const QLocale &locale)
{
    bool isNumber = false;
    const auto point = written.indexOf(u'.');
    const qlonglong whole = written.left(point).toLongLong(&isNumber); // of -1 all of it
    if (!isNumber)
        return written;
    return locale.toString(whole) + (point < 0 ? QString() : locale.decimalPoint() + written.mid(point + 1));
}

} // namespace

QString rangeText(const QString &value)
{
    const auto dots = value.indexOf(QLatin1String(".."));
    if (dots == 0)
        return QStringLiteral("≤ ") + value.mid(2);
    if (dots > 0 && dots == value.size() - 2)
        return QStringLiteral("≥ ") + value.left(dots);
    if (dots > 0)
        return value.left(dots) + QStringLiteral(" – ") + value.mid(dots + 2);
    const auto sign = [&value](QLatin1String written, const QString &shown) {
        return value.startsWith(written) ? shown + value.mid(written.size()) : QString();
    };
    for (const auto &shown :
         {sign(QLatin1String(">="), QStringLiteral("≥ ")), sign(QLatin1String("<="), QStringLiteral("≤ ")),
          sign(QLatin1String(">"), QStringLiteral("> ")), sign(QLatin1String("<"), QStringLiteral("< "))}) {
        if (!shown.isEmpty())
            return shown;
    }
    return value;
}

QString amountsText(const QString &value, const QLocale &locale)
{
    static const QRegularExpression number(QStringLiteral(R"(\d+(\.\d+)?)"));
    const QString range = rangeText(value);
    QString shown;
    qsizetype at = 0;
    auto numbers = number.globalMatch(range);
    while (numbers.hasNext()) {
        const auto match = numbers.next();
        shown += range.mid(at, match.capturedStart() - at) + amountText(match.captured(), locale);
        at = match.capturedEnd();
    }
    return shown + range.mid(at);
}

QString datesText(const QString &value, const QLocale &locale)
{
    static const QRegularExpression month(QStringLiteral(R"(^\d{4}-\d{2}$)"));
    static const QRegularExpression fixed(QStringLiteral(R"(^[<>=.\d-]+$)"));
    const bool isFixed = value.size() > 4 && fixed.match(value).hasMatch();
    const auto span = isFixed ? query::parseDates(value, {}) : query::DateSpan();
    if (!isFixed || !span)
        return rangeText(value);
    return month.match(value).hasMatch() ? monthText(span->first, locale) : spanText(*span, locale);
}

} // namespace precedent::text
