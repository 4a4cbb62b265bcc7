// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reconcile/filejob.h"

#include <QtWidgets/QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QGridLayout;
class QSpinBox;

namespace precedent::pages {

/// Which column of a file of payouts is what, and how its cells are read; guesses stand there to be changed.
class ReconcileColumns : public QWidget
{
    Q_OBJECT
public:
    explicit ReconcileColumns(QWidget *parent = nullptr);

    /// Shows a plan; does not emit changed().
    void setPlan(const reconcile::FilePlan &plan);
    [[nodiscard]] reconcile::Mapping mapping() const;
    [[nodiscard]] reconcile::Reading reading() const;
    [[nodiscard]] reconcile::Window payoutWindow() const;
    /// Only the decisions that pass the filter of the main window are to be matched.
    [[nodiscard]] bool isOnlyInView() const;

Q_SIGNALS:
    /// A person chose something.
    void changed();

private:
    void fillChoices();
    void addHeading(QGridLayout &grid, int &index, const QString &text);
    void place(QGridLayout &grid, int index, const QString &label, QWidget *input);

    std::array<QComboBox *, reconcile::fieldCount> m_fields;
    QComboBox *m_dateOrder;
    QComboBox *m_decimal;
    QComboBox *m_sign;
    QComboBox *m_currency;
    QSpinBox *m_days;
    QCheckBox *m_inView;
};

} // namespace precedent::pages
