// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/channellist.h"
#include "ui/firstrun/firstrunstate.h"
#include "ui/firstrun/slackcalls.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QPushButton;
class QTableView;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::firstrun {

/// Which channels to read: the list fills while Slack is still answering, ticked channels are looked into at once.
class ChannelPicker : public QWidget
{
    Q_OBJECT
public:
    /// `calls` outlives the picker.
    explicit ChannelPicker(SlackCalls &calls, QWidget *parent = nullptr);

    /// Lists the channels anew; `appName` is what /invite takes.
    void start(const QString &appName, ReadsAs as);
    void setChosen(const std::vector<ChosenChannel> &channels);
    [[nodiscard]] std::vector<domain::Channel> chosen() const { return m_list->chosen(); }
    /// Of the ticked channels that could be read.
    [[nodiscard]] std::vector<ChannelSample> samples() const;
    /// At least one channel is ticked and every ticked one could be read.
    [[nodiscard]] bool isReady() const;

Q_SIGNALS:
    void changed();

private:
    void arrange();
    void connectParts();
    void connectCalls();
    void look(const domain::Channel &channel);
    void showSample(const ChannelSample &sample);
    void showFailure(const domain::ChannelId &channel, const base::Error &error);
    void showInvitation();
    void showCount(bool isComplete);
    /// The channel under the cursor, else the first ticked one, that the app is not in; null for none.
    [[nodiscard]] const domain::Channel *uninvited() const;

    SlackCalls &m_calls;
    ChannelList *m_list;
    QLineEdit *m_filter;
    QTableView *m_table;
    widgets::PlainLabel *m_count;
    QWidget *m_invitation;
    widgets::PlainLabel *m_invitationText;
    QPushButton *m_copy;
    QPushButton *m_again;
    QString m_appName;
    ReadsAs m_readsAs = ReadsAs::Bot;
    QHash<QString, ChannelSample> m_samples;
};

} // namespace precedent::firstrun
