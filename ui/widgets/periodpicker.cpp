// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/periodpicker.h"

#include "ui/text/dates.h"
#include "ui/text/labels.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/periodpanel.h"
#include "ui/widgets/plainlabel.h"

namespace precedent::widgets {

namespace {

QString iso(QDate date)
{
    return date.isNull() ? QString() : date.toString(Qt::ISODate);
}

bool coversMonths(const query::DateSpan &span, int firstMonth, int months)
{
    const QDate first(span.first.year(), firstMonth, 1);
    return span.first == first && span.last == first.addMonths(months).addDays(-1);
}

} // namespace

PeriodPicker::PeriodPicker(QWidget *parent) : QToolButton(parent)
{
    setProperty("kind", QStringLiteral("field"));
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFont(cardTitleFont(font()));
    connect(this, &QToolButton::clicked, this, &PeriodPicker::openPanel);
    showValue();
}

QStringList PeriodPicker::presets()
{
    return {QStringLiteral("today"),        QStringLiteral("yesterday"),    QStringLiteral("this-week"),
            QStringLiteral("last-week"),    QStringLiteral("this-month"),   QStringLiteral("last-month"),
            QStringLiteral("this-quarter"), QStringLiteral("last-quarter"), QStringLiteral("this-year"),
            QStringLiteral("last-year"),    QStringLiteral("last-30-days"), QStringLiteral("last-90-days"),
            QStringLiteral("last-365-days")};
}

std::optional<query::DateSpan> PeriodPicker::spanOf(const QString &value, const query::Calendar &calendar)
{
    const auto span = query::parseDates(value, calendar);
    return span ? std::optional(*span) : std::nullopt;
}

void PeriodPicker::setCalendar(const query::Calendar &calendar)
{
    m_calendar = calendar;
    showValue();
}

void PeriodPicker::setValue(const QString &value)
{
    m_value = value;
    showValue();
}

std::optional<query::DateSpan> PeriodPicker::span() const
{
    return m_value.isEmpty() ? std::nullopt : spanOf(m_value, m_calendar);
}

void PeriodPicker::goPrevious()
{
    const auto now = span();
    if (now && now->first.isValid() && now->last.isValid())
        choose(toDateValue(query::previous(*now)));
}

void PeriodPicker::goNext()
{
    const auto now = span();
    if (now && now->first.isValid() && now->last.isValid())
        choose(toDateValue(query::next(*now)));
}

void PeriodPicker::openPanel()
{
    auto *panel = new PeriodPanel(m_calendar, m_value, this);
    connect(panel, &PeriodPanel::chosen, this, &PeriodPicker::choose);
    panel->move(mapToGlobal(QPoint(0, height() + spaceSmall)));
    panel->show();
    panel->focusFirst();
}

void PeriodPicker::choose(const QString &value)
{
    setValue(value);
    Q_EMIT valueChosen(value);
}

void PeriodPicker::showValue()
{
    const auto days = span();
    const auto words = days ? text::spanText(*days, locale()) : m_value.isEmpty() ? tr("All time") : m_value;
    setText(words + QStringLiteral("  ▾"));
    setAccessibleName(tr("Period: %1").arg(words));
    setToolTip(plainToolTip(text::valueLabel(query::Key::Date, m_value)));
}

QString toDateValue(const query::DateSpan &span)
{
    if (span.first.isNull() || span.last.isNull())
        return span.first == span.last ? QString() : iso(span.first) + QStringLiteral("..") + iso(span.last);
    if (span.first == span.last)
        return iso(span.first);
    if (coversMonths(span, 1, 12))
        return span.first.toString(QStringLiteral("yyyy"));
    for (int quarter = 1; quarter <= 4; ++quarter) {
        if (coversMonths(span, quarter * 3 - 2, 3))
            return QStringLiteral("%1-Q%2").arg(span.first.toString(QStringLiteral("yyyy"))).arg(quarter);
    }
    if (coversMonths(span, span.first.month(), 1))
        return span.first.toString(QStringLiteral("yyyy-MM"));
    return iso(span.first) + QStringLiteral("..") + iso(span.last);
}

} // namespace precedent::widgets
