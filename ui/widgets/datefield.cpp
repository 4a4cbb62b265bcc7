// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include "ui/text/dates.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>

namespace precedent::widgets {

DateField::DateField(QDate date, QWidget *parent) : QDateEdit(date, parent)
{
    setDisplayFormat(text::dayFormat());
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    lineEdit()->installEventFilter(this);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &DateField::returnPressed);
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    const bool isHandled = QDateEdit::eventFilter(watched, event);
    if (watched == lineEdit() && event->type() == QEvent::MouseButtonRelease && !lineEdit()->hasSelectedText())
        setSelectedSection(currentSection());
    return isHandled;
}

void DateField::focusInEvent(QFocusEvent *event)
{
    QDateEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        setSelectedSection(sectionAt(0));
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool types = !event->text().isEmpty() && event->text().front().isLetterOrNumber();
    if (types && lineEdit()->selectedText() == lineEdit()->text())
        setSelectedSection(sectionAt(0));
    // Behind a full day or month the next part is selected already; a blank or point that is typed goes no further.
    const bool divides = event->text() == QLatin1String(" ") || event->text() == QLatin1String(".");
    if (divides && currentSectionIndex() > 0 && lineEdit()->selectedText() == sectionText(currentSection()))
        return;
    QDateEdit::keyPressEvent(event);
}

} // namespace precedent::widgets
