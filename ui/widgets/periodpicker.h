// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/period.h"

#include <QtWidgets/QToolButton>

namespace precedent::widgets {

/// A button that names the period ("1 – 31 Oct 2026") and opens a panel with presets and their days, a range of one's
/// own, and the previous and next period. Its value is a date value of the query grammar; empty is all time.
class PeriodPicker : public QToolButton
{
    Q_OBJECT
public:
    explicit PeriodPicker(QWidget *parent = nullptr);

    /// What relative dates are counted from; shows the value anew.
    void setCalendar(const query::Calendar &calendar);
    /// Shows a value without a signal.
    void setValue(const QString &value);
    [[nodiscard]] const QString &value() const { return m_value; }
    /// The days of the value; empty for all time or a value that is none.
    [[nodiscard]] std::optional<query::DateSpan> span() const;
    /// The days that a value means; empty for a value that is none.
    [[nodiscard]] static std::optional<query::DateSpan> spanOf(const QString &value, const query::Calendar &calendar);
    /// The presets' values in the order of the panel ("this-month", …).
    [[nodiscard]] static QStringList presets();

    /// The period of the same length before or after; nothing for all time.
    void goPrevious();
    void goNext();
    void openPanel();

Q_SIGNALS:
    /// Chosen by the person.
    void valueChosen(const QString &value);

private:
    void choose(const QString &value);
    void showValue();

    query::Calendar m_calendar;
    QString m_value;
};

/// "2026-10-01..2026-10-31": days as a value of the query grammar; whole months, quarters and years in their short
/// form.
[[nodiscard]] QString toDateValue(const query::DateSpan &span);

} // namespace precedent::widgets
