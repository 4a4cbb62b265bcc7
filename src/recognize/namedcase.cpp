// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/namedcase.h"

#include <QtCore/QRegularExpression>

namespace precedent::recognize {

bool namesCase(const QString &plain)
{
    // A few words may stand before the number, which is no sum, year, share or span.
    static const QRegularExpression number(
        QStringLiteral(
            R"(^[^\p{L}\d#]*(?:(?!(?:19|20)\d\d\b)\d{4,9}[a-z]?|(?:[\p{L}.'@]+[ ,:?]+){0,4}(?:#\d{2,}|\d{5,9})[a-z]?))"
            R"((?![\d.,]*\d)(?!\s*(?:%|\p{Sc}(?!\s?\d)|[A-Za-z]{2,3}\b\s*(?:refund|credit|back))))"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression name(
        QStringLiteral(
            R"(^[^\p{L}\d]*(?:\p{Lu}\p{Ll}+\.?|\p{Lu}\.)(?: (?:\p{Lu}[\p{Ll}'’-]+|\p{Lu}\.|d[aeiu]|v[ao]n)){1,3})"
            R"((?: *[,:(/–-] *)[\d\p{Sc}])"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression behind(
        QStringLiteral(R"(\b(?:(?:for|on) #?\d{5,9}|(?:order|ticket|booking) #?\d{4,9})\b(?![.,]?\d))"),
        QRegularExpression::CaseInsensitiveOption);
    return number.match(plain).hasMatch() || behind.match(plain).hasMatch() || name.match(plain).hasMatch();
}

bool namesHandle(const QString &text)
{
    static const QRegularExpression handle(QStringLiteral("(?<!`)`[^`\\s]{2,40}`(?!`)"));
    return handle.match(text).hasMatch();
}

bool hasBareSum(const QString &plain)
{
    static const QRegularExpression sum(QStringLiteral(
        R"((?<![\d.,:#])\d{1,5}(?:[.,]\d{2}(?![\d.,:%]|\s*(?:%|h\b|km|kg|am|pm))|\s(?:pls|please|credit|cr|refund|back)\b))"));
    return sum.match(plain).hasMatch();
}

} // namespace precedent::recognize
