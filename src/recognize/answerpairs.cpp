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

/// "2. Customer": the question without its number; empty for another line.
QString numberedQuestion(const QString &line)
{
    static const QRegularExpression number(QStringLiteral(R"(^\s*\d{1,2}[.)]\s+([^*:|<=]{3,80})$)"));
    const bool mayBe = !line.isEmpty() && QStringView(line).trimmed().left(1) >= QStringView(u"0") &&
                       QStringView(line).trimmed().left(1) <= QStringView(u"9");
    return mayBe ? number.match(line).captured(1).trimmed() : QString();
}

/// "1. Your name" above "Sara", "2. Customer" above "Acme": every numbered line is a question where two are labels.
QStringList withNumberedAnswers(const QStringList &lines)
{
    const auto asks = [&lines](qsizetype at) {
        return at + 1 < lines.size() && !isBlank(lines, at + 1) && numberedQuestion(lines[at + 1]).isEmpty()
                   ? numberedQuestion(lines[at])
                   : QString();
    };
    int known = 0;
    for (qsizetype at = 0; at < lines.size(); ++at)
        known += !asks(at).isEmpty() && roleOfLabel(asks(at)) != Role::Custom ? 1 : 0;
    if (known < 2)
        return lines;
    QStringList joined;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const auto question = asks(at);
        joined += question.isEmpty() ? lines[at] : u'*' + question + QLatin1String(":* ") + lines[++at].trimmed();
    }
    return joined;
}

} // namespace

QStringList withJoinedAnswers(const QStringList &written)
{
    const auto lines = withNumberedAnswers(written);
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
