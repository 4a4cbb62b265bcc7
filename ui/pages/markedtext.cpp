// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/markedtext.h"

#include <QtGui/QContextMenuEvent>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace precedent::pages {

namespace {

using recognize::Mark;
using recognize::TaughtField;

constexpr int fewestLines = 2;
constexpr int mostLines = 8;

QTextCharFormat formatOf(TaughtField field, const widgets::Palette &tokens)
{
    const auto [ink, tint] = widgets::colorsOf(toneOf(field), tokens);
    QTextCharFormat format;
    format.setBackground(tint);
    format.setForeground(ink);
    format.setFontUnderline(true);
    format.setUnderlineColor(ink);
    return format;
}

/// Texts of these are written without blanks: a letter beside another is no end of a word.
bool isWrittenInOne(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
        return true;
    default:
        return false;
    }
}

/// A mark that ended before `at` would cut a word or a number ("4,8|00") in two.
bool cutsAWord(const QString &text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return false;
    const QChar before = text.at(at - 1);
    const QChar after = text.at(at);
    const auto isPoint = [](QChar c) { return c == u'.' || c == u','; };
    const auto isDigit = [&text](qsizetype i) { return i >= 0 && i < text.size() && text.at(i).isDigit(); };
    if (isPoint(before))
        return isDigit(at - 2) && isDigit(at);
    if (isPoint(after))
        return isDigit(at - 1) && isDigit(at + 1);
    const auto isPart = [](QChar c) { return (c.isLetterOrNumber() || c.isSurrogate()) && !isWrittenInOne(c); };
    return isPart(before) && isPart(after);
}

} // namespace

MarkedText::MarkedText(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Message"));
}

void MarkedText::showText(const QString &text)
{
    m_marks.clear();
    m_text = markableText(text);
    setPlainText(m_text.size() < text.size() ? m_text + u'…' : m_text);
    paintMarks();
    updateGeometry();
}

void MarkedText::showMarks(const Marks &marks)
{
    m_marks = marks;
    paintMarks();
}

std::optional<recognize::TextSpan> MarkedText::selectedSpan() const
{
    const auto cursor = textCursor();
    const auto begin = std::min(qsizetype(cursor.selectionStart()), m_text.size());
    const auto end = std::min(qsizetype(cursor.selectionEnd()), m_text.size());
    const auto span = recognize::trimmed(m_text, {begin, end - begin});
    if (span.length == 0)
        return std::nullopt;
    // What is selected by half is meant as a whole; a format finds no half words.
    qsizetype first = span.begin;
    qsizetype last = span.begin + span.length;
    while (cutsAWord(m_text, first))
        --first;
    while (cutsAWord(m_text, last))
        ++last;
    return recognize::TextSpan{first, last - first};
}

QString MarkedText::textOf(const Mark &mark) const
{
    return m_text.mid(mark.begin, mark.length);
}

void MarkedText::paintMarks()
{
    const auto &tokens = widgets::paletteFor(palette());
    QList<QTextEdit::ExtraSelection> selections;
    QStringList said;
    for (const Mark &mark : m_marks) {
        if (mark.length == 0)
            continue;
        QTextCursor cursor(document());
        cursor.setPosition(int(mark.begin));
        cursor.setPosition(int(mark.begin + mark.length), QTextCursor::KeepAnchor);
        selections.append({cursor, formatOf(mark.field, tokens)});
        said += tr("%1: %2", "field, words").arg(fieldLabel(mark.field), textOf(mark));
    }
    setExtraSelections(selections);
    setAccessibleDescription(said.isEmpty() ? tr("Nothing is marked") : tr("Marked: %1").arg(said.join(u';')));
}

QSize MarkedText::sizeHint() const
{
    const int lines = std::clamp(int(document()->size().height()), fewestLines, mostLines);
    const auto margins = contentsMargins();
    const int frame = margins.top() + margins.bottom() + int(2 * document()->documentMargin());
    return {QPlainTextEdit::minimumSizeHint().width(), lines * fontMetrics().lineSpacing() + frame};
}

void MarkedText::keyPressEvent(QKeyEvent *event)
{
    const int number = event->key() - Qt::Key_1;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && number >= 0 && number < int(markableFields().size())) {
        Q_EMIT markRequested(markableFields()[std::size_t(number)]);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void MarkedText::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    for (const TaughtField field : markableFields()) {
        auto *action = menu->addAction(tr("Mark as %1", "a field").arg(fieldLabel(field)));
        action->setEnabled(selectedSpan().has_value());
        connect(action, &QAction::triggered, this, [this, field] { Q_EMIT markRequested(field); });
    }
    menu->popup(event->globalPos());
}

void MarkedText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintMarks();
}

void MarkedText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace precedent::pages
