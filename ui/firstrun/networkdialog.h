// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slack/networkoptions.h"

#include <QtCore/QSettings>
#include <QtWidgets/QDialog>

class QLineEdit;
class QPushButton;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::firstrun {

/// What is kept of the network below "network/".
[[nodiscard]] slack::NetworkOptions loadNetwork(const QSettings &settings);
void saveNetwork(QSettings &settings, const slack::NetworkOptions &network);

/// Asks for a proxy and for an own certificate authority.
class NetworkDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NetworkDialog(const slack::NetworkOptions &network, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const precedent::slack::NetworkOptions &network);

private:
    void arrange();
    void refresh();

    QLineEdit *m_proxy;
    QLineEdit *m_caFile;
    QPushButton *m_choose;
    widgets::PlainLabel *m_notice;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace precedent::firstrun
