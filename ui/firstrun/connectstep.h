// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/firstrunstate.h"
#include "ui/firstrun/stepframe.h"
#include "ui/widgets/linkguard.h"

class QRadioButton;

namespace precedent::firstrun {

class ChannelPicker;
class SlackCalls;
class TokenSection;

/// The app, the token, the channels: one below the other, the later ones open when the earlier ones are done.
class ConnectStep : public StepFrame
{
    Q_OBJECT
public:
    /// Both outlive the step.
    ConnectStep(SlackCalls &calls, const widgets::LinkGuard &links, QWidget *parent = nullptr);

    void show(const FirstRunState &state);
    /// Goes on with the token that is kept, which somebody may expect to be there.
    void resume(bool expectsToken);
    [[nodiscard]] ReadsAs readsAs() const;
    [[nodiscard]] const ChannelPicker &picker() const { return *m_picker; }
    [[nodiscard]] bool isReady() const;

Q_SIGNALS:
    void changed();
    void adminChosen();
    void networkWanted();
    void sampleChosen();
    void importChosen();
    void backChosen();
    void continued();
    /// A text was put on the clipboard.
    void copied();

private:
    void addAppSection(const widgets::LinkGuard &links);
    void addTokenSection();
    void addFooter();
    void refresh();

    QRadioButton *m_asBot;
    QRadioButton *m_asUser;
    widgets::PlainLabel *m_creating; ///< how the app is created
    TokenSection *m_token;
    QWidget *m_channels;
    ChannelPicker *m_picker;
    QPushButton *m_continue;
    QString m_listedFor; ///< the token that the list is of, masked
};

} // namespace precedent::firstrun
