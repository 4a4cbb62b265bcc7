// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/slackcalls.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QPushButton;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::firstrun {

/// The field for the token and what became of it. The token leaves the field when it is tried, and is never shown.
class TokenSection : public QWidget
{
    Q_OBJECT
public:
    /// `calls` outlives the section.
    explicit TokenSection(SlackCalls &calls, QWidget *parent = nullptr);
    ~TokenSection() override;

    /// Uses the token that is kept already; where one was `expected` and is not there, asks for it again.
    void useKept(bool expected);
    /// A token is there with every permission, and kept or accepted for this session.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] const std::optional<Connected> &connected() const { return m_connected; }

Q_SIGNALS:
    /// isReady() is another one, or a new token was accepted.
    void changed();
    void networkWanted();

private:
    void arrange();
    void connectCalls();
    void judge();
    void paste();
    void tryToken();
    void stop();
    /// The token was accepted, and the app has to be given more first.
    [[nodiscard]] bool lacksPermissions() const;
    /// The token of the keychain was asked about last, without an answer or without all permissions.
    [[nodiscard]] bool canTryKept() const;
    /// A token to connect with while the field is empty.
    [[nodiscard]] bool hasAnother() const;
    void showFailure(const base::Error &error);
    void showConnected();
    void showKept(const base::Result<void> &kept);
    enum class Tone { Quiet, Good, Bad };
    void say(const QString &text, Tone tone = Tone::Quiet);
    void setBusy(bool isBusy);

    SlackCalls &m_calls;
    QLineEdit *m_field;
    QPushButton *m_paste;
    QPushButton *m_try;
    QPushButton *m_stop;
    widgets::PlainLabel *m_notice;
    QPushButton *m_keepAgain;
    QPushButton *m_sessionOnly;
    QPushButton *m_network;
    std::optional<Connected> m_connected;
    /// What the network kept from being tried, or lacks permissions, to be tried again without another paste.
    QByteArray m_untried;
    bool m_isSessionAccepted = false;
    bool m_isLookingForKept = false;
    bool m_isKeptExpected = false;
};

} // namespace precedent::firstrun
