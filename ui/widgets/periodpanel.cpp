// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/periodpanel.h"

#include "ui/text/dates.h"
#include "ui/text/labels.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/periodpicker.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace precedent::widgets {

PeriodPanel::PeriodPanel(const query::Calendar &calendar, const QString &value, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_calendar(calendar), m_value(value)
{
    setObjectName(QStringLiteral("period.panel"));
    setAccessibleName(tr("Choose a period"));
    setProperty("kind", QStringLiteral("popup"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space, space, space, space);
    layout->setSpacing(0);
    addPresets(*layout);
    layout->addSpacing(space);
    addNeighbours(*layout);
    layout->addSpacing(space);
    addRange(*layout);
}

void PeriodPanel::focusFirst()
{
    const auto choices = findChildren<QPushButton *>();
    const auto inForce =
        std::find_if(choices.begin(), choices.end(), [](const auto *button) { return button->isChecked(); });
    (inForce != choices.end() ? *inForce : choices.front())->setFocus();
}

void PeriodPanel::addPresets(QVBoxLayout &layout)
{
    for (const auto &preset : PeriodPicker::presets())
        addChoice(layout, preset, text::valueLabel(query::Key::Date, preset));
    addChoice(layout, QString(), tr("All time"));
}

void PeriodPanel::addChoice(QVBoxLayout &layout, const QString &value, const QString &title)
{
    const auto span =
        value.isEmpty() ? base::Result<query::DateSpan>(query::DateSpan()) : query::parseDates(value, m_calendar);
    if (!span)
        return;
    const auto days = value.isEmpty() ? QString() : text::spanText(*span, locale());
    auto *button = new QPushButton(this);
    button->setObjectName(QStringLiteral("period.preset.") + (value.isEmpty() ? QStringLiteral("all") : value));
    button->setProperty("kind", QStringLiteral("rail"));
    button->setCheckable(true);
    button->setChecked(value == m_value);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setText(title);
    button->setAccessibleName(days.isEmpty() ? title : title + QStringLiteral(", ") + days);
    connect(button, &QPushButton::clicked, this, [this, value] {
        close();
        Q_EMIT chosen(value);
    });
    auto *row = new QHBoxLayout(button);
    row->setContentsMargins(scaled(130, *this), 0, space, 0);
    auto *detail = new PlainLabel(days, TextRole::Hint, button);
    detail->setAttribute(Qt::WA_TransparentForMouseEvents);
    row->addWidget(detail, 0, Qt::AlignRight);
    button->setMinimumWidth(row->sizeHint().width());
    layout.addWidget(button);
}

void PeriodPanel::addNeighbours(QVBoxLayout &layout)
{
    const auto now = m_value.isEmpty() ? std::nullopt : PeriodPicker::spanOf(m_value, m_calendar);
    if (!now || now->first.isNull() || now->last.isNull())
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    const auto add = [this, row](const QString &name, const QString &label, const query::DateSpan &span) {
        auto *button = new QPushButton(label.arg(text::spanText(span, locale())), this);
        button->setObjectName(name);
        button->setAccessibleName(button->text());
        connect(button, &QPushButton::clicked, this, [this, span] {
            close();
            Q_EMIT chosen(toDateValue(span));
        });
        row->addWidget(button);
    };
    add(QStringLiteral("period.previous"), QStringLiteral("◀ %1"), query::previous(*now));
    add(QStringLiteral("period.next"), QStringLiteral("%1 ▶"), query::next(*now));
    layout.addLayout(row);
}

void PeriodPanel::addRange(QVBoxLayout &layout)
{
    const auto today = m_calendar.today();
    const auto now = m_value.isEmpty() ? std::nullopt : PeriodPicker::spanOf(m_value, m_calendar);
    m_from =
        makeDateField(QStringLiteral("period.from"), tr("First day"), now && now->first.isValid() ? now->first : today);
    m_to = makeDateField(QStringLiteral("period.to"), tr("Last day"), now && now->last.isValid() ? now->last : today);
    auto *use = new QPushButton(tr("Show these days"), this);
    use->setObjectName(QStringLiteral("period.use"));
    use->setAccessibleName(use->text());
    connect(use, &QPushButton::clicked, this, &PeriodPanel::chooseRange);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    row->addWidget(m_from, 1);
    row->addWidget(new PlainLabel(QStringLiteral("–"), TextRole::Secondary, this));
    row->addWidget(m_to, 1);
    row->addWidget(use);
    layout.addLayout(row);
}

DateField *PeriodPanel::makeDateField(const QString &name, const QString &label, QDate date)
{
    auto *field = new DateField(date, this);
    field->setObjectName(name);
    field->setAccessibleName(label);
    connect(field, &DateField::returnPressed, this, &PeriodPanel::chooseRange);
    return field;
}

void PeriodPanel::chooseRange()
{
    // Days the wrong way round are meant the right way round.
    const auto [first, last] = std::minmax({m_from->date(), m_to->date()});
    const auto value = toDateValue({first, last});
    close();
    Q_EMIT chosen(value);
}

} // namespace precedent::widgets
