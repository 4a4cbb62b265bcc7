// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reconcilecolumns.h"

#include "ui/text/reconciletext.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QSpinBox>

namespace precedent::pages {

namespace {

using reconcile::DateOrder;
using reconcile::DecimalMark;
using reconcile::PayoutSign;

/// Pairs of label and input in a row of the grid.
constexpr int pairsInRow = 3;
constexpr int mostDays = 366;
constexpr int boxCharacters = 9;

QComboBox *makeBox(const QString &name, const QString &accessibleName)
{
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("reconcile.") + name);
    box->setAccessibleName(accessibleName);
    box->view()->setAccessibleName(accessibleName); // of its own where a style sheet is set
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(boxCharacters);
    return box;
}

void choose(QComboBox *box, int value)
{
    const QSignalBlocker blocker(box);
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

ReconcileColumns::ReconcileColumns(QWidget *parent)
    : QWidget(parent), m_fields(), m_dateOrder(makeBox(QStringLiteral("dates"), tr("Dates"))),
      m_decimal(makeBox(QStringLiteral("amounts"), tr("Amounts"))),
      m_sign(makeBox(QStringLiteral("payouts"), tr("Payouts are"))),
      m_currency(makeBox(QStringLiteral("currency.default"), tr("Currency where none is said"))), m_days(new QSpinBox),
      m_inView(new QCheckBox(tr("Decisions in view only")))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(widgets::space);
    grid->setVerticalSpacing(widgets::space);
    int index = 0;
    addHeading(*grid, index, tr("Columns of the file"));
    for (const auto field : reconcile::allFields) {
        auto *&box = m_fields.at(std::size_t(field));
        box = makeBox(reconcile::toWord(field), tr("Column of: %1").arg(text::label(field)));
        place(*grid, index++, text::label(field), box);
    }
    fillChoices();
    addHeading(*grid, index, tr("How they are read and matched"));
    place(*grid, index++, tr("Dates"), m_dateOrder);
    place(*grid, index++, tr("Amounts"), m_decimal);
    place(*grid, index++, tr("Payouts are"), m_sign);
    place(*grid, index++, tr("Currency if none"), m_currency);
    place(*grid, index++, tr("Paid within"), m_days);
    grid->addWidget(m_inView, index / pairsInRow, index % pairsInRow * 2, 1, 2);
    for (auto *box : findChildren<QComboBox *>())
        connect(box, &QComboBox::currentIndexChanged, this, &ReconcileColumns::changed);
    connect(m_days, &QSpinBox::valueChanged, this, &ReconcileColumns::changed);
    connect(m_inView, &QCheckBox::toggled, this, &ReconcileColumns::changed);
}

void ReconcileColumns::addHeading(QGridLayout &grid, int &index, const QString &text)
{
    grid.addWidget(new widgets::PlainLabel(text, widgets::TextRole::CardTitle), index / pairsInRow, 0, 1, -1);
    index += pairsInRow;
}

void ReconcileColumns::place(QGridLayout &grid, int index, const QString &label, QWidget *input)
{
    const int column = index % pairsInRow * 2;
    auto *words = new widgets::PlainLabel(label, widgets::TextRole::Secondary);
    words->setBuddy(input);
    grid.addWidget(words, index / pairsInRow, column);
    grid.addWidget(input, index / pairsInRow, column + 1);
    grid.setColumnStretch(column + 1, 1);
}

void ReconcileColumns::fillChoices()
{
    m_dateOrder->addItem(tr("As the file tells"), int(DateOrder::Unknown));
    for (const auto order : {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst})
        m_dateOrder->addItem(text::label(order), int(order));
    m_decimal->addItem(tr("As the file tells"), int(DecimalMark::Unknown));
    m_decimal->addItem(tr("Decimal point (1,234.50)"), int(DecimalMark::Point));
    m_decimal->addItem(tr("Decimal comma (1.234,50)"), int(DecimalMark::Comma));
    m_sign->addItem(tr("As the file tells"), int(PayoutSign::Unknown));
    m_sign->addItem(tr("Amounts above zero"), int(PayoutSign::Positive));
    m_sign->addItem(tr("Amounts below zero"), int(PayoutSign::Negative));
    m_sign->addItem(tr("All amounts"), int(PayoutSign::Both));
    m_currency->addItem(tr("None"), QString());
    for (const auto &code : base::allCurrencyCodes())
        m_currency->addItem(code, code);
    m_inView->setObjectName(QStringLiteral("reconcile.inview"));
    m_inView->setToolTip(tr("Decisions that the filter leaves out are named where they fit, and not matched."));
    m_days->setObjectName(QStringLiteral("reconcile.days"));
    m_days->setAccessibleName(tr("Days after the decision in which a payout may come"));
    m_days->setRange(0, mostDays);
    m_days->setValue(reconcile::Window().daysAfter);
    m_days->setSuffix(tr(" days", "after a number in a field"));
    m_days->setKeyboardTracking(false);
    m_days->setButtonSymbols(QAbstractSpinBox::NoButtons);
}

void ReconcileColumns::setPlan(const reconcile::FilePlan &plan)
{
    for (const auto field : reconcile::allFields) {
        auto *box = m_fields.at(std::size_t(field));
        const QSignalBlocker blocker(box);
        box->clear();
        box->addItem(tr("No column"), -1);
        for (qsizetype i = 0; i < plan.layout.headings.size(); ++i) {
            const auto heading = widgets::displayText(plan.layout.headings.at(i).simplified(), 80);
            box->addItem(heading.isEmpty() ? tr("Column %1").arg(i + 1) : heading, int(i));
        }
        const auto column = reconcile::columnOf(plan.mapping, field);
        choose(box, column ? int(*column) : -1);
    }
    choose(m_dateOrder, int(plan.reading.dateOrder));
    choose(m_decimal, int(plan.reading.decimal));
    choose(m_sign, int(plan.reading.sign));
    const QSignalBlocker blocker(m_currency);
    m_currency->setCurrentIndex(
        plan.reading.currency.isNull() ? 0 : std::max(0, m_currency->findData(plan.reading.currency.code())));
}

reconcile::Mapping ReconcileColumns::mapping() const
{
    reconcile::Mapping mapping;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const int column = m_fields.at(i)->currentData().toInt();
        if (column >= 0 && m_fields.at(i)->count() > 0)
            mapping.at(i) = std::size_t(column);
    }
    return mapping;
}

reconcile::Reading ReconcileColumns::reading() const
{
    return {DateOrder(m_dateOrder->currentData().toInt()), DecimalMark(m_decimal->currentData().toInt()),
            PayoutSign(m_sign->currentData().toInt()),
            base::Currency::parse(m_currency->currentData().toString()).value_or(base::Currency())};
}

reconcile::Window ReconcileColumns::payoutWindow() const
{
    reconcile::Window window;
    window.daysAfter = m_days->value();
    return window;
}

bool ReconcileColumns::isOnlyInView() const
{
    return m_inView->isChecked();
}

} // namespace precedent::pages
