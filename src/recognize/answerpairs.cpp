// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/answerpairs.h"

#include "recognize/labels.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

constexpr qsizetype longestQuestion = 80;

/// "Name of the customer", alone on its line and known as a label.
bool isQuestion(const QString &line)
{
    const auto bare = line.trimmed();
    const bool mayBe = bare.size() > 2 && bare.size() <= longestQuestion && !bare.contains(u'*') &&
                       !bare.contains(u':') && !bare.contains(u'|') && !bare.contains(u'<') && !bare.contains(u'=');
    return mayBe && roleOfLabel(bare) != Role::Custom && !splitLabel(bare, LabelRule::KnownOrBold);
}

bool isBlank(const QStringList &lines, qsizetype at)
{
    return at < 0 || at >= lines.size() || lines[at].trimmed().isEmpty();
}

/// A question stands below a blank line and above its answer.
bool opensPair(const QStringList &lines, qsizetype at)
{
    return isBlank(lines, at - 1) && !isBlank(lines, at) && !isBlank(lines, at + 1) && isQuestion(lines[at]);
}

} // namespace

QStringList withJoinedAnswers(const QStringList &lines)
{
    int pairs = 0;
    for (qsizetype at = 0; at < lines.size(); ++at)
        pairs += opensPair(lines, at) ? 1 : 0;
    if (pairs < 2)
        return lines;
    QStringList joined;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (!opensPair(lines, at)) {
            joined += lines[at];
            continue;
        }
        joined += u'*' + lines[at].trimmed() + QLatin1String(":* ") + lines[at + 1].trimmed();
        ++at;
    }
    return joined;
}

} // namespace precedent::recognize
