// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/preview.h"
#include "ui/firstrun/stepframe.h"

class QButtonGroup;

namespace precedent::firstrun {

/// How far back the first sync reads, and how long that takes.
class RangeStep : public StepFrame
{
    Q_OBJECT
public:
    explicit RangeStep(QWidget *parent = nullptr);

    void show(const std::vector<ChannelSample> &samples, int days);
    /// 0 is everything.
    [[nodiscard]] int days() const;

Q_SIGNALS:
    void daysChosen();
    void backChosen();
    void started();

private:
    void showEstimate();

    std::vector<ChannelSample> m_samples;
    QButtonGroup *m_choices;
    widgets::PlainLabel *m_estimate;
};

} // namespace precedent::firstrun
