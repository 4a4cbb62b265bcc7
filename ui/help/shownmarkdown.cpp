// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/shownmarkdown.h"

#include "ui/help/helpsearch.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>
#include <QtGui/QKeySequence>

namespace precedent::help {

namespace {

QString withNativeKeys(const QString &markdown)
{
    // A letter alone is a word to type.
    static const QRegularExpression key(
        QStringLiteral("`((?:(?:Ctrl|Shift|Alt)\\+)+[^`\\s]+|(?:Ctrl\\+|Shift\\+|Alt\\+)*"
                       "(?:F\\d{1,2}|Esc|Enter|Space|Tab|Delete|Home|End|Up|Down|Left|Right|PgUp|PgDown|Backspace))`"));
    QString shown;
    qsizetype at = 0;
    auto keys = key.globalMatch(markdown);
    while (keys.hasNext()) {
        const auto match = keys.next();
        const auto sequence = QKeySequence::fromString(match.captured(1), QKeySequence::PortableText);
        const QString native = sequence.toString(QKeySequence::NativeText);
        shown += markdown.mid(at, match.capturedStart(1) - at) + (native.isEmpty() ? match.captured(1) : native);
        at = match.capturedEnd(1);
    }
    return shown + markdown.mid(at);
}

/// Headings, tables and code keep their lines.
bool isOfItsOwn(const QString &line)
{
    const QString text = line.trimmed();
    return text.isEmpty() || text.startsWith(u'#') || text.startsWith(u'|') || text.startsWith(QLatin1String("```"));
}

bool beginsBlock(const QString &line)
{
    static const QRegularExpression block(QStringLiteral("^\\s*([-*+>]\\s|\\d+[.)]\\s)"));
    return isOfItsOwn(line) || block.match(line).hasMatch();
}

bool isJoined(const QString &line, const QString &next)
{
    if (isOfItsOwn(line) || beginsBlock(next))
        return false;
    const QChar last = line.back();
    const bool isMark = QStringLiteral("。、）」").contains(last);
    return isMark || (isWrittenWithoutSpaces(last) && isWrittenWithoutSpaces(next.trimmed().front()));
}

} // namespace

QString shownMarkdown(const QString &markdown)
{
    QString shown;
    QString before;
    for (const QString &line : withNativeKeys(markdown).split(u'\n')) {
        const bool joins = isJoined(before, line);
        if (!joins && !shown.isNull())
            shown += u'\n';
        shown += joins ? line.trimmed() : line;
        before = line;
    }
    return shown;
}

} // namespace precedent::help
