// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace precedent::pages {

class PeopleBox;

/// How a channel is read: what a bare sign of money means there, who may decide, whether it is synced.
class ChannelDialog : public QDialog
{
    Q_OBJECT
public:
    ChannelDialog(const workspace::ChannelStatus &status, const std::vector<domain::Person> &people,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    /// Other settings than before.
    void changed(const precedent::domain::ChannelSettings &settings);

private:
    void arrange();
    [[nodiscard]] domain::ChannelSettings chosen() const;
    void check();
    void save();

    domain::ChannelSettings m_before;
    QComboBox *m_currency;
    PeopleBox *m_approvers;
    QCheckBox *m_followed;
    QPushButton *m_save;
};

} // namespace precedent::pages
