// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fieldmarks.h"

#include "ui/text/labels.h"

#include <algorithm>

namespace precedent::pages {

namespace {

using recognize::Mark;
using recognize::TaughtField;

/// Longer messages are marked within this; laying out more would stall the window.
constexpr qsizetype longestShown = 4096;
constexpr int mostMarks = 8; ///< of combining marks on one character

/// Qt takes some characters for ends of frames and lines, and drops the rest of a line break of two.
QChar harmless(QChar c)
{
    if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
        return u'\n';
    if (c == u'\n' || c == u'\t')
        return c;
    if (c == u'\r' || c.category() == QChar::Other_Control)
        return u' ';
    const bool isFrame = c.unicode() >= 0xfdd0 && c.unicode() <= 0xfdef;
    return isFrame || c == QChar::ObjectReplacementCharacter ? QChar(QChar::ReplacementCharacter) : c;
}

bool overlap(const Mark &a, const Mark &b)
{
    return a.begin < b.begin + b.length && b.begin < a.begin + a.length;
}

} // namespace

const std::vector<TaughtField> &markableFields()
{
    static const std::vector<TaughtField> fields{TaughtField::Type,   TaughtField::Agent,   TaughtField::Customer,
                                                 TaughtField::Amount, TaughtField::Context, TaughtField::Conversation};
    return fields;
}

QString fieldLabel(TaughtField field)
{
    return text::columnLabel(recognize::toWord(field));
}

widgets::PillTone toneOf(TaughtField field)
{
    switch (field) {
    case TaughtField::Type:
        return widgets::PillTone::Flag;
    case TaughtField::Agent:
        return widgets::PillTone::Accent;
    case TaughtField::Customer:
        return widgets::PillTone::Approved;
    case TaughtField::Amount:
        return widgets::PillTone::Pending;
    case TaughtField::Context:
        return widgets::PillTone::Denied;
    case TaughtField::Conversation:
        break;
    }
    return widgets::PillTone::Neutral;
}

std::optional<Mark> markOf(const Marks &marks, TaughtField field)
{
    const auto found =
        std::find_if(marks.begin(), marks.end(), [field](const Mark &mark) { return mark.field == field; });
    return found == marks.end() ? std::nullopt : std::optional(*found);
}

Marks withMark(Marks marks, const Mark &mark)
{
    marks.erase(
        std::remove_if(marks.begin(), marks.end(),
                       [&mark](const Mark &other) { return other.field == mark.field || overlap(other, mark); }),
        marks.end());
    marks.push_back(mark);
    return marks;
}

Marks withoutMark(Marks marks, TaughtField field)
{
    marks.erase(std::remove_if(marks.begin(), marks.end(), [field](const Mark &mark) { return mark.field == field; }),
                marks.end());
    return marks;
}

QString markableText(const QString &text)
{
    QString shown;
    shown.reserve(std::min(text.size(), longestShown));
    int marks = 0;
    for (const QChar c : text) {
        if (shown.size() >= longestShown)
            break;
        marks = c.isMark() ? marks + 1 : 0;
        shown += marks > mostMarks ? QChar(0x2060) : harmless(c); // a word joiner takes no room
    }
    return shown;
}

} // namespace precedent::pages
