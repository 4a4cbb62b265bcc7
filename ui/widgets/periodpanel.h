// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/period.h"

#include <QtWidgets/QFrame>

class QVBoxLayout;

namespace precedent::widgets {

class DateField;

/// The panel that a PeriodPicker opens: presets with their days, a range of one's own, the period before and after.
class PeriodPanel : public QFrame
{
    Q_OBJECT
public:
    /// `value` is the date value in force, empty for all time.
    PeriodPanel(const query::Calendar &calendar, const QString &value, QWidget *parent);
    /// Gives the keyboard to the choice in force, else to the first.
    void focusFirst();

Q_SIGNALS:
    /// A date value, empty for all time.
    void chosen(const QString &value);

private:
    void addPresets(QVBoxLayout &layout);
    void addNeighbours(QVBoxLayout &layout);
    void addRange(QVBoxLayout &layout);
    void addChoice(QVBoxLayout &layout, const QString &value, const QString &title);
    [[nodiscard]] DateField *makeDateField(const QString &name, const QString &label, QDate date);
    void chooseRange();

    query::Calendar m_calendar;
    QString m_value;
    DateField *m_from = nullptr;
    DateField *m_to = nullptr;
};

} // namespace precedent::widgets
