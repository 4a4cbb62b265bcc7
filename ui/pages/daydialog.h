// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtWidgets/QDialog>

namespace precedent::pages {

/// Asks for a day.
class DayDialog : public QDialog
{
    Q_OBJECT
public:
    DayDialog(const QString &label, QDate day, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(QDate day);
};

} // namespace precedent::pages
