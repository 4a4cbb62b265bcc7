// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/stepcard.h"

#include <QtWidgets/QLayout>

namespace precedent::firstrun {

StepCard::StepCard(int width, QWidget *parent) : QFrame(parent), m_width(width)
{
    setProperty("kind", QStringLiteral("card"));
    setFixedWidth(width);
}

QSize StepCard::sizeHint() const
{
    if (layout() == nullptr)
        return QFrame::sizeHint();
    return {m_width, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(m_width)
                                                   : layout()->totalSizeHint().height()};
}

} // namespace precedent::firstrun
