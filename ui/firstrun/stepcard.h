// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

namespace precedent::firstrun {

/// A card of fixed width that is as high as its wrapped texts need: a scroll area asks no widget for its height at a
/// width.
class StepCard : public QFrame
{
    Q_OBJECT
public:
    explicit StepCard(int width, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    int m_width;
};

} // namespace precedent::firstrun
