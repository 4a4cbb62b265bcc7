// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/samplebar.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>

namespace precedent::pages {

namespace {

constexpr int usualSize = 25;
constexpr int largestSize = 100'000;
constexpr int seedWidth = 150; ///< design pixels

} // namespace

SampleBar::SampleBar(QWidget *parent)
    : QWidget(parent), m_size(new QSpinBox), m_seed(new QLineEdit), m_byType(new QCheckBox(tr("By type"))),
      m_byAmount(new QCheckBox(tr("By amount")))
{
    setProperty("kind", QStringLiteral("plain"));
    m_size->setObjectName(QStringLiteral("audit.size"));
    m_size->setAccessibleName(tr("Records in the sample"));
    m_size->setRange(1, largestSize);
    m_size->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_size->setValue(usualSize);
    m_seed->setObjectName(QStringLiteral("audit.seed"));
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setToolTip(tr("The same seed and records give the same sample on any computer"));
    m_seed->setMaximumWidth(widgets::scaled(seedWidth, *this));
    m_byType->setObjectName(QStringLiteral("audit.bytype"));
    m_byAmount->setObjectName(QStringLiteral("audit.byamount"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(widgets::space);
    layout->addWidget(new widgets::PlainLabel(tr("Records"), widgets::TextRole::Secondary));
    layout->addWidget(m_size);
    layout->addWidget(new widgets::PlainLabel(tr("Seed"), widgets::TextRole::Secondary));
    layout->addWidget(m_seed, 1);
    layout->addWidget(new widgets::PlainLabel(tr("Share of each"), widgets::TextRole::Secondary));
    layout->addWidget(m_byType);
    layout->addWidget(m_byAmount);
    layout->addStretch(1);
    connect(m_size, &QSpinBox::valueChanged, this, &SampleBar::changed);
    connect(m_seed, &QLineEdit::textChanged, this, &SampleBar::changed);
    connect(m_byType, &QCheckBox::toggled, this, &SampleBar::changed);
    connect(m_byAmount, &QCheckBox::toggled, this, &SampleBar::changed);
}

audit::SampleOrder SampleBar::order() const
{
    return {m_size->value(), m_seed->text(), m_byType->isChecked(), m_byAmount->isChecked()};
}

void SampleBar::setSeed(const QString &seed)
{
    m_seed->setText(seed);
}

} // namespace precedent::pages
