// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOptionFrame>

#include <algorithm>
#include <array>

namespace precedent::widgets {

namespace {

constexpr int debounceMilliseconds = 250;

/// Ctrl and a letter, which a line of text on X11 would take for its own (Ctrl+E, Ctrl+U, Ctrl+D, …), except for what
/// people know of every box.
bool isOfWindow(const QKeyEvent &key)
{
    if (key.modifiers() != Qt::ControlModifier || key.key() < Qt::Key_A || key.key() > Qt::Key_Z)
        return false;
    constexpr std::array known{QKeySequence::Copy, QKeySequence::Cut,  QKeySequence::Paste,
                               QKeySequence::Undo, QKeySequence::Redo, QKeySequence::SelectAll};
    return std::none_of(known.begin(), known.end(),
                        [&key](QKeySequence::StandardKey standard) { return key.matches(standard); });
}

} // namespace

SearchField::SearchField(QWidget *parent) : QLineEdit(parent), m_timer(new QTimer(this))
{
    setClearButtonEnabled(true);
    setAccessibleName(tr("Search"));
    m_timer->setSingleShot(true);
    m_timer->setInterval(debounceMilliseconds);
    connect(m_timer, &QTimer::timeout, this, [this] { Q_EMIT typed(text()); });
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (!m_isShowing)
            m_timer->start();
    });
}

void SearchField::setPlaceholders(const QString &words, const QString &shortWords)
{
    m_placeholder = words;
    m_shortPlaceholder = shortWords;
    fitPlaceholder();
}

void SearchField::fitPlaceholder()
{
    if (m_placeholder.isEmpty())
        return;
    QStyleOptionFrame option;
    initStyleOption(&option);
    const int room = style()->subElementRect(QStyle::SE_LineEditContents, &option, this).width() - space;
    const bool isCut = fontMetrics().horizontalAdvance(m_placeholder) > room;
    setPlaceholderText(isCut ? m_shortPlaceholder : m_placeholder);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    fitPlaceholder();
}

void SearchField::showText(const QString &newText)
{
    if (text() == newText)
        return;
    m_timer->stop();
    m_isShowing = true;
    setText(newText);
    m_isShowing = false;
}

void SearchField::setProblem(const QString &sentence)
{
    if (m_problem == sentence)
        return;
    m_problem = sentence;
    setProperty("problem", !sentence.isEmpty());
    setToolTip(plainToolTip(sentence));
    setAccessibleDescription(sentence);
    style()->unpolish(this);
    style()->polish(this);
}

/// Esc belongs to a box with words in it, before any shortcut of the window.
bool SearchField::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QLineEdit::event(event);
    auto &key = *static_cast<QKeyEvent *>(event);
    if (isOfWindow(key)) {
        key.ignore();
        return true;
    }
    if (!text().isEmpty() && key.key() == Qt::Key_Escape)
        key.accept();
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        commit();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        commit();
    } else if (event->key() == Qt::Key_Down) {
        Q_EMIT left();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::commit()
{
    m_timer->stop();
    Q_EMIT committed(text());
}

} // namespace precedent::widgets
