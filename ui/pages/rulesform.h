// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/rulesettings.h"

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

#include <array>

class QCheckBox;
class QGridLayout;
class QSpinBox;

namespace precedent::pages {

/// Every rule with its numbers, and for each flag whether it needs a look.
class RulesForm : public QWidget
{
    Q_OBJECT
public:
    explicit RulesForm(QWidget *parent = nullptr);

    void setRules(const insight::RuleSettings &rules);
    [[nodiscard]] insight::RuleSettings rules() const;

Q_SIGNALS:
    void changed();

private:
    void addHeading(QGridLayout &grid, const QString &text);
    void addFlag(QGridLayout &grid, domain::Flag flag);
    void addNumber(QGridLayout &grid, const char *key, const QString &words);

    QHash<QString, QSpinBox *> m_numbers;
    QHash<QString, QCheckBox *> m_switches;
    std::array<QCheckBox *, domain::flagCount> m_flags{};
};

} // namespace precedent::pages
