// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/plaintext.h"

#include "ui/widgets/plainlabel.h"

#include <algorithm>

namespace precedent::reports {

namespace {

bool isRightToLeft(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

/// Zero-width and direction marks, soft hyphens, controls: nothing that can be seen. The joiners within a word stay,
/// Persian and emoji are written with them.
bool isUnseen(QChar c)
{
    const bool joins = c.unicode() == 0x200C || c.unicode() == 0x200D;
    return (c.category() == QChar::Other_Format && !joins) || c.category() == QChar::Other_Control;
}

void addBreak(QString &shown)
{
    if (!shown.isEmpty() && !shown.endsWith(QStringLiteral("\n\n")))
        shown += u'\n';
}

void addBlank(QString &shown)
{
    if (!shown.isEmpty() && !shown.back().isSpace())
        shown += u' ';
}

bool isBreak(QChar c)
{
    return c == u'\n' || c == QChar(QChar::LineSeparator) || c == QChar(QChar::ParagraphSeparator);
}

QString isolated(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isRightToLeft) ? u'\u2068' + text + u'\u2069' : text;
}

} // namespace

QString paperText(const QString &text, int longest)
{
    // Much of a text may be invisible; what is looked at has a limit as well.
    const QString begin = text.left(qsizetype{8} * longest);
    QString shown;
    for (const QChar c : begin) {
        if (isBreak(c))
            addBreak(shown);
        else if (c.isSpace())
            addBlank(shown);
        else if (!isUnseen(c))
            shown += c;
    }
    shown = widgets::displayText(shown.trimmed(), longest + 1);
    const bool isCut = shown.size() > longest || begin.size() < text.size();
    if (isCut) {
        shown.truncate(longest);
        if (!shown.isEmpty() && shown.back().isHighSurrogate())
            shown.chop(1);
        shown = shown.trimmed() + u'…';
    }
    return isolated(shown);
}

QString paperLine(const QString &text, int longest)
{
    return paperText(text.left(qsizetype{8} * longest).simplified(), longest);
}

} // namespace precedent::reports
