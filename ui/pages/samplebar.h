// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/sample.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace precedent::pages {

/// What a random sample is drawn by: size, seed, strata.
class SampleBar : public QWidget
{
    Q_OBJECT
public:
    explicit SampleBar(QWidget *parent = nullptr);

    [[nodiscard]] audit::SampleOrder order() const;
    void setSeed(const QString &seed);

Q_SIGNALS:
    /// Another sample is asked for.
    void changed();

private:
    QSpinBox *m_size;
    QLineEdit *m_seed;
    QCheckBox *m_byType;
    QCheckBox *m_byAmount;
};

} // namespace precedent::pages
