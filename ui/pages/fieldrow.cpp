// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fieldrow.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QContextMenuEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace precedent::pages {

namespace {

/// In design pixels.
constexpr int leastLabelWidth = 68;
constexpr int buttonWidth = 26;
constexpr int buttonHeight = 20;

void tell(QWidget &widget, const QString &text)
{
    const QString told = widget.accessibleDescription();
    widget.setAccessibleDescription(told.isEmpty() ? text : told + QStringLiteral(". ") + text);
}

} // namespace

FieldRow::FieldRow(const QString &label, const QStringList &fields, QWidget *value, QWidget *parent)
    : QWidget(parent), m_fields(fields), m_name(new widgets::PlainLabel(label, widgets::TextRole::Secondary)),
      m_value(value), m_button(new QToolButton)
{
    setObjectName(QStringLiteral("decisions.details.") + fields.front());
    value->setAccessibleDescription(label);
    m_button->setObjectName(QStringLiteral("correct"));
    m_button->setProperty("kind", QStringLiteral("link"));
    m_button->setText(QStringLiteral("…"));
    m_button->setAccessibleName(tr("Correct “%1”", "a field").arg(label));
    m_button->setToolTip(tr("Correct… (F2)"));
    m_button->setFixedSize(widgets::scaled(buttonWidth, *this), widgets::scaled(buttonHeight, *this));
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->installEventFilter(this);
    connect(m_button, &QToolButton::clicked, this, [this] { Q_EMIT editRequested(m_fields, m_button); });
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(widgets::space);
    layout->setVerticalSpacing(0);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_name, 0, 0, Qt::AlignTop);
    // A pill is as wide as its word, and what is left of the room stands behind it.
    const bool isPill = qobject_cast<widgets::Pill *>(value) != nullptr;
    layout->addWidget(value, 0, 1, isPill ? Qt::AlignTop | Qt::AlignLeading : Qt::AlignTop);
    layout->addWidget(m_button, 0, 2, Qt::AlignTop);
}

int FieldRow::labelWidth() const
{
    return std::max(widgets::scaled(leastLabelWidth, *this),
                    m_name->fontMetrics().horizontalAdvance(m_name->fullText()) + 1);
}

void FieldRow::setLabelWidth(int width)
{
    m_name->setFixedWidth(width);
}

void FieldRow::addRemark(const QString &text)
{
    auto *remark = new widgets::PlainLabel(text, widgets::TextRole::Secondary);
    remark->setWordWrap(true);
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(remark, grid->rowCount(), 1, 1, 2);
    tell(*m_button, text);
}

void FieldRow::describe(const QString &text)
{
    tell(*m_button, text);
    setToolTip(widgets::plainToolTip(text));
}

void FieldRow::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    Q_EMIT pointedAt(m_fields);
}

void FieldRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    Q_EMIT pointedAt({});
}

void FieldRow::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    Q_EMIT menuRequested(m_fields, event->globalPos());
}

bool FieldRow::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT pointedAt(m_fields);
    if (event->type() == QEvent::FocusOut)
        Q_EMIT pointedAt({});
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) {
        event->accept(); // before the page's own F2, which offers every field
        if (event->type() == QEvent::KeyPress)
            Q_EMIT editRequested(m_fields, m_button);
        return true;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace precedent::pages
