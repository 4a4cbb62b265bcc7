// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDateEdit>

namespace precedent::widgets {

/// A day that can be typed: what is clicked or entered is selected, so that digits replace it, and typing over the
/// whole begins with its first part. Arrow keys count up and down.
class DateField : public QDateEdit
{
    Q_OBJECT
public:
    explicit DateField(QDate date, QWidget *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void returnPressed();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace precedent::widgets
