// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/whatifpanel.h"

#include "ui/pages/amountinput.h"
#include "ui/pages/tablesetup.h"
#include "ui/text/labels.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace precedent::pages {

namespace {

constexpr int lineCount = 9;
constexpr int lineHeight = 27;

std::vector<models::ListColumn<WhatIfLine>> lineColumns()
{
    const auto tip = [](const WhatIfLine &line, int role) {
        return role == Qt::ToolTipRole ? QVariant(widgets::plainToolTip(line.whole)) : QVariant();
    };
    return {
        {WhatIfPanel::tr("Figure"), Qt::AlignLeft | Qt::AlignVCenter, [](const WhatIfLine &line) { return line.label; },
         tip},
        {WhatIfPanel::tr("Value"), models::figureAlignment, [](const WhatIfLine &line) { return line.value; }, tip},
    };
}

} // namespace

WhatIfPanel::WhatIfPanel(QWidget *parent)
    : Card({}, parent), m_type(new QComboBox), m_currencies(new QComboBox), m_threshold(new QLineEdit),
      m_current(new QLineEdit), m_thresholdLabel(new widgets::PlainLabel(QString(), widgets::TextRole::Secondary)),
      m_currentLabel(new widgets::PlainLabel(QString(), widgets::TextRole::Secondary)),
      m_advice(new widgets::PlainLabel(QString(), widgets::TextRole::Secondary)), m_table(new QTableView),
      m_lines(new models::ListTable<WhatIfLine>(this)), m_show(new QPushButton),
      m_note(new QPushButton(tr("Save as policy note…")))
{
    auto *content = new QWidget;
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins({});
    parts->setSpacing(widgets::space);
    auto *fields = new QGridLayout;
    makeFields(*fields);
    makeLines();
    m_advice->setWordWrap(true);
    m_advice->setObjectName(QStringLiteral("policy.advice"));
    parts->addLayout(fields);
    parts->addWidget(m_table);
    parts->addWidget(m_advice);
    parts->addStretch(1);
    parts->addLayout(makeChoices());
    setContent(content);
}

void WhatIfPanel::makeFields(QGridLayout &grid)
{
    m_threshold->setObjectName(QStringLiteral("policy.threshold"));
    m_current->setObjectName(QStringLiteral("policy.current"));
    connect(m_threshold, &QLineEdit::editingFinished, this,
            [this] { read(*m_threshold, &WhatIfPanel::thresholdTyped); });
    connect(m_current, &QLineEdit::editingFinished, this, [this] {
        if (m_current->isModified() && m_current->text().trimmed().isEmpty())
            Q_EMIT currentForgotten();
        else
            read(*m_current, &WhatIfPanel::currentTyped);
    });
    m_thresholdLabel->setBuddy(m_threshold);
    m_currentLabel->setBuddy(m_current);
    grid.setHorizontalSpacing(widgets::gap);
    grid.setVerticalSpacing(widgets::spaceSmall);
    grid.addWidget(m_thresholdLabel, 0, 0);
    grid.addWidget(m_currentLabel, 0, 1);
    grid.addWidget(m_threshold, 1, 0);
    grid.addWidget(m_current, 1, 1);
}

QLayout *WhatIfPanel::makeChoices()
{
    m_type->setObjectName(QStringLiteral("policy.type"));
    m_type->setAccessibleName(tr("Type"));
    m_type->view()->setAccessibleName(tr("Type"));
    m_type->setPlaceholderText(tr("Several types"));
    m_type->addItem(tr("All types"), QStringList());
    for (int i = 0; i < domain::requestTypeCount; ++i)
        m_type->addItem(text::label(domain::RequestType(i)), QStringList(domain::toWord(domain::RequestType(i))));
    connect(m_type, &QComboBox::activated, this,
            [this](int index) { Q_EMIT typesChosen(m_type->itemData(index).toStringList()); });
    m_currencies->setObjectName(QStringLiteral("policy.currency"));
    m_currencies->setAccessibleName(tr("Currency"));
    m_currencies->view()->setAccessibleName(tr("Currency"));
    connect(m_currencies, &QComboBox::activated, this,
            [this](int index) { Q_EMIT currencyChosen(m_currencies->itemText(index)); });
    m_show->setObjectName(QStringLiteral("policy.show"));
    m_note->setObjectName(QStringLiteral("policy.note"));
    m_note->setProperty("primary", true);
    connect(m_note, &QPushButton::clicked, this, &WhatIfPanel::noteAsked);
    connect(m_show, &QPushButton::clicked, this, &WhatIfPanel::requestsAsked);
    auto *row = new QHBoxLayout;
    row->setSpacing(widgets::space);
    row->addWidget(m_type);
    row->addWidget(m_currencies);
    row->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(widgets::space);
    buttons->addStretch(1);
    buttons->addWidget(m_show);
    buttons->addWidget(m_note);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(widgets::space);
    rows->addLayout(row);
    rows->addLayout(buttons);
    return rows;
}

void WhatIfPanel::makeLines()
{
    m_table->setModel(m_lines);
    setUpList(*m_table, QStringLiteral("policy.whatif"), tr("What the threshold would have changed"), 0);
    m_table->horizontalHeader()->hide();
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->setDefaultSectionSize(widgets::scaled(lineHeight, *this));
    m_table->setFixedHeight(lineCount * m_table->verticalHeader()->defaultSectionSize());
}

void WhatIfPanel::read(QLineEdit &field, void (WhatIfPanel::*typed)(qint64))
{
    const auto minor = readAmount(field.text(), m_currency, locale());
    if (!minor || !field.isModified())
        return showFields();
    Q_EMIT(this->*typed)(*minor);
}

void WhatIfPanel::showChoices(const std::vector<QString> &currencies, const QString &currency,
                              const query::Filter &filter)
{
    m_currencies->clear();
    for (const QString &code : currencies)
        m_currencies->addItem(code);
    m_currencies->setCurrentText(currency);
    m_currencies->setVisible(currencies.size() > 1);
    const query::Clause *types = filter.find(query::Key::Type);
    const bool isExcluding = filter.find(query::Key::Type, true) != nullptr;
    m_type->setCurrentIndex(isExcluding ? -1 : m_type->findData(types != nullptr ? types->values : QStringList()));
}

void WhatIfPanel::showResult(const models::Policy &policy, const insight::WhatIf &result,
                             const base::Currency &currency, bool isFromLimits)
{
    m_result = result;
    m_currency = currency;
    m_isFromLimits = isFromLimits;
    setTitle(whatIfTitle(result, currency, locale()));
    m_lines->show(lineColumns(), whatIfLines(policy, result, currency, locale()));
    m_show->setText(tr("Show the %Ln request(s)", nullptr, result.moved.count));
    m_show->setEnabled(result.moved.count > 0);
    m_note->setEnabled(!currency.isNull());
    showFields();
}

void WhatIfPanel::showFields()
{
    const QString code = m_currency.isNull() ? QStringLiteral("–") : m_currency.code();
    const QString threshold = tr("Threshold in %1", "a currency").arg(code);
    const QString current = tr("Limit today in %1", "a currency").arg(code);
    m_current->setToolTip(widgets::plainToolTip(m_isFromLimits
                                                    ? tr("The authority limit of agents. Empty the field to come back "
                                                         "to it.")
                                                    : tr("What agents may decide alone today. Emptied, it is their "
                                                         "authority limit where there is one.")));
    m_thresholdLabel->setText(threshold);
    m_currentLabel->setText(current);
    m_threshold->setAccessibleName(threshold);
    m_current->setAccessibleName(current);
    m_threshold->setText(amountFieldText(m_result.candidate, m_currency, locale()));
    m_current->setText(amountFieldText(m_result.current, m_currency, locale()));
}

void WhatIfPanel::setAdvice(const QString &advice)
{
    m_advice->setText(advice);
}

} // namespace precedent::pages
