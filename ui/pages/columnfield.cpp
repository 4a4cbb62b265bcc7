// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/columnfield.h"

#include "ui/shell/filtervalues.h"
#include "ui/text/labels.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QAction>
#include <QtGui/QIcon>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QToolTip>

namespace precedent::pages {

namespace {

bool asksForValues(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Down && event.modifiers().testFlag(Qt::AltModifier);
}

} // namespace

ColumnField::ColumnField(const QString &column, query::Key key, QWidget *parent)
    : SearchField(parent), m_column(column), m_key(key),
      m_values(addAction(QIcon(QStringLiteral(":/icons/chevron.svg")), QLineEdit::TrailingPosition))
{
    setObjectName(QStringLiteral("filter.column.") + column);
    setAccessibleName(tr("Filter %1", "the name of a column").arg(text::columnLabel(column)));
    setProperty("kind", QStringLiteral("column"));
    m_values->setObjectName(QStringLiteral("filter.values.") + column);
    m_values->setText(tr("Choose values"));
    m_values->setToolTip(m_values->text());
    connect(m_values, &QAction::triggered, this, &ColumnField::valuesRequested);
    m_values->setVisible(shell::isOffered(key));
    // There is room for one button.
    connect(this, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_values->setVisible(text.isEmpty() && shell::isOffered(m_key)); });
}

void ColumnField::showProblem(const QString &sentence)
{
    setProblem(sentence);
    if (hasFocus() && !sentence.isEmpty())
        QToolTip::showText(mapToGlobal(QPoint(0, height())), widgets::plainToolTip(sentence), this);
    else if (hasFocus())
        QToolTip::hideText();
}

/// Esc belongs to the field even when it is empty: it leaves it.
bool ColumnField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return SearchField::event(event);
}

void ColumnField::keyPressEvent(QKeyEvent *event)
{
    if (asksForValues(*event))
        Q_EMIT valuesRequested();
    else if (event->key() == Qt::Key_Escape && text().isEmpty())
        Q_EMIT left();
    else
        SearchField::keyPressEvent(event);
}

void ColumnField::focusInEvent(QFocusEvent *event)
{
    SearchField::focusInEvent(event);
    Q_EMIT entered();
}

void ColumnField::focusOutEvent(QFocusEvent *event)
{
    SearchField::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        commit();
}

} // namespace precedent::pages
