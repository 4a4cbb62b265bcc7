// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/labelsbehind.h"

#include "recognize/labels.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

struct Pair
{
    QString value;
    QString label;
};

/// Cheap, for nearly every line has none of these.
bool mayHoldPair(const QString &line)
{
    constexpr qsizetype longest = 300;
    return line.size() < longest && (line.contains(QChar(0x2190)) || line.endsWith(u'_') || line.endsWith(u']') ||
                                     line.contains(QLatin1String("&lt;-")) || line.contains(QLatin1String("<-")));
}

Pair pairIn(const QString &line)
{
    static const QRegularExpression behind(
        QStringLiteral(
            "^\\s*(?:>|&gt;)?\\s*(\\S.*?)\\s*(?:(?:\u2190|<-|&lt;-)\\s*([^_\\[\\]<]{2,40})|\\s{2,}_([^_]{2,40})_|"
            "\\s\\[([\\p{L}][\\p{L} ]{1,30})\\])\\s*$"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = mayHoldPair(line) ? behind.match(line) : QRegularExpressionMatch();
    return {match.captured(1), (match.captured(2) + match.captured(3) + match.captured(4)).trimmed()};
}

} // namespace

QStringList withLabelsFromBehind(const QStringList &lines)
{
    if (std::none_of(lines.begin(), lines.end(), mayHoldPair))
        return lines;
    QStringList ahead;
    int known = 0;
    for (const auto &line : lines) {
        const auto [value, label] = pairIn(line);
        known += !label.isEmpty() && roleOfLabel(label) != Role::Custom ? 1 : 0;
        ahead += label.isEmpty() ? line : u'*' + label + QLatin1String(":* ") + value;
    }
    if (known < 2)
        return lines;
    // Whatever follows a story that stands last would go on with it.
    const auto first =
        std::find_if(ahead.begin(), ahead.end(), [](const QString &line) { return line.startsWith(u'*'); });
    const auto last =
        std::find_if(ahead.rbegin(), ahead.rend(), [](const QString &line) { return line.startsWith(u'*'); });
    if (first != ahead.end() && last != ahead.rend())
        std::swap(*first, *last);
    return ahead;
}

} // namespace precedent::recognize
