// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/withoutclock.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace precedent::recognize {

QString withoutClock(QString line)
{
    static const QRegularExpression clock(
        QStringLiteral(
            R"((?:[,·|]\s*)?(?:\b(?:on|at|am|um|le|el|em|il|op|den)\s+)?(?:<!date\^[^>]*>|)"
            R"((?:(?<![\p{L}@.])\p{Lu}\p{L}{1,2},?\s+)?\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?:[T,]?\s*\d{1,2}[:.]\d{2}(?::\d{2})?Z?)?|)"
            R"((?:(?<![\p{L}@.])\p{Lu}\p{L}{1,2},?\s+)?\d{1,2}\s\p{L}{3,9}(?:\s\d{4})?,?\s\d{1,2}[:.]\d{2}(?:\sUTC)?|)"
            R"(\p{Lu}\p{Ll}{2,8}\s\d{1,2},\s\d{4}(?:\sat\s\d{1,2}:\d{2}(?:\s[AP]M)?)?|)"
            R"(\b\d{1,2}:\d{2}(?:\s?[AP]M)?\b)(?=\s*$|\s*[,·|)\]\n]|\s{2}))"),
        QRegularExpression::UseUnicodePropertiesOption);
    const bool mayHold = line.contains(QLatin1String("<!date")) ||
                         std::any_of(line.begin(), line.end(), [](QChar c) { return c.isDigit(); });
    static const QRegularExpression opening(QStringLiteral(R"(^[\s,·|]+)"));
    return mayHold ? line.remove(clock).remove(opening) : line;
}

QString withoutOpeningTime(QString text)
{
    static const QRegularExpression time(
        QStringLiteral(
            R"(^\W*(?:(?:today|yesterday|on|at|am|um|le|à|alle|às|om|kl|den|\d{1,2}\.\d{1,2}\.(?:\d{2,4})?|\p{Lu}\p{L}{2,8}day|mon|tue|wed|thu|fri|sat|sun)\b[,.]?\s*)*)"
            R"((?:\p{Lu}\p{L}{2,8}\s\d{1,2}(?:,\s*\d{4})?,?\s+(?:at\s+)?|\d{1,2}\s?\p{Lu}\p{L}{2}\s+)?(?:[01]?\d|2[0-3])(?:[:.][0-5]\d(?::\d{2})?\s?(?:[ap]\.?m\.?)?|\d{2}Z|\s?[ap]m\b))"
            R"(\s*(?:Z|Uhr|h|UTC|GMT|CES?T|BST|IST|[ECMP][SD]T)?\s*(?:\]?\s*$|[·|,;–—-]\s+))"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return text.remove(time);
}

} // namespace precedent::recognize
