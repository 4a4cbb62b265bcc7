// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/rangestep.h"

#include "ui/firstrun/estimate.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

namespace precedent::firstrun {

namespace {

constexpr int quarterDays = 90;
constexpr int yearDays = 365;

} // namespace

RangeStep::RangeStep(QWidget *parent)
    : StepFrame(QStringLiteral("firstrun.range"), tr("How far back?"), tr("Step 4 of 4"), parent),
      m_choices(new QButtonGroup(this)), m_estimate(makeSentence())
{
    const std::initializer_list<std::pair<int, QString>> choices{{quarterDays, tr("The last 90 days")},
                                                                 {yearDays, tr("The last 12 months")},
                                                                 {0, tr("Everything that Slack still has")}};
    for (const auto &[days, words] : choices) {
        auto *choice = new QRadioButton(words);
        choice->setObjectName(QStringLiteral("firstrun.range.%1").arg(days));
        m_choices->addButton(choice, days);
        body()->addWidget(choice);
    }
    m_estimate->setObjectName(QStringLiteral("firstrun.range.estimate"));
    body()->addWidget(m_estimate);
    body()->addWidget(makeSentence(tr("Reads only. You can stop at any time and keep what was read; more can be read "
                                      "later.")));
    auto *back = makeButton(QStringLiteral("firstrun.range.back"), tr("Back"));
    auto *start = makeButton(QStringLiteral("firstrun.range.start"), tr("Start first sync"), ButtonKind::Primary);
    addRight(back);
    addRight(start);
    connect(m_choices, &QButtonGroup::idClicked, this, [this] {
        showEstimate();
        Q_EMIT daysChosen();
    });
    connect(back, &QPushButton::clicked, this, &RangeStep::backChosen);
    connect(start, &QPushButton::clicked, this, &RangeStep::started);
}

void RangeStep::show(const std::vector<ChannelSample> &samples, int days)
{
    m_samples = samples;
    auto *choice = m_choices->button(days);
    (choice != nullptr ? choice : m_choices->button(quarterDays))->setChecked(true);
    showEstimate();
}

int RangeStep::days() const
{
    return m_choices->checkedId();
}

void RangeStep::showEstimate()
{
    m_estimate->setText(estimateText(estimateSync(m_samples, days()), locale()));
}

} // namespace precedent::firstrun
