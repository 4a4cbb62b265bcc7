// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chipbar.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

namespace precedent::widgets {

ChipBar::ChipBar(QWidget *parent) : QWidget(parent)
{
    setLayout(new FlowLayout(this));
    setAccessibleName(tr("Filters in force"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    setVisible(false);
}

void ChipBar::setChips(const QStringList &texts)
{
    if (m_texts == texts)
        return;
    qsizetype focused = -1;
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_chips.at(i)->hasFocus())
            focused = i;
        // A chip may be in the middle of the signal that led here.
        m_chips.at(i)->hide();
        layout()->removeWidget(m_chips.at(i));
        m_chips.at(i)->deleteLater();
    }
    m_chips.clear();
    m_texts = texts;
    for (int i = 0; i < texts.size(); ++i)
        addChip(i);
    setVisible(!texts.isEmpty());
    if (focused >= 0 && !m_chips.isEmpty())
        m_chips.at(std::min(focused, m_chips.size() - 1))->setFocus();
}

void ChipBar::addChip(int index)
{
    auto *chip = new Chip(m_texts.at(index), this);
    chip->setObjectName(QStringLiteral("%1.%2").arg(objectName()).arg(index));
    connect(chip, &Chip::removeRequested, this, [this, index] { Q_EMIT removeRequested(index); });
    connect(chip, &Chip::editRequested, this, [this, index, chip] { Q_EMIT editRequested(index, chip); });
    layout()->addWidget(chip);
    chip->show();
    m_chips.append(chip);
}

} // namespace precedent::widgets
