// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

namespace precedent::widgets {

class Chip;

/// Chips in rows that wrap; after a removal the focus goes to the neighbour.
class ChipBar : public QWidget
{
    Q_OBJECT
public:
    explicit ChipBar(QWidget *parent = nullptr);

    void setChips(const QStringList &texts);
    [[nodiscard]] const QStringList &chips() const { return m_texts; }

Q_SIGNALS:
    /// `index` counts from 0 in the order of setChips(); the owner changes the filter and sets the chips again.
    void removeRequested(int index);
    void editRequested(int index, QWidget *chip);

private:
    void addChip(int index);

    QStringList m_texts;
    QList<Chip *> m_chips;
};

} // namespace precedent::widgets
