// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtWidgets/QDialog>

#include <functional>

class QLineEdit;
class QPushButton;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::dialogs {

/// What the live updates' dialog can do; called on the UI thread.
struct LiveCommands
{
    /// With the pasted app-level token, or with the one that is kept when it is empty.
    std::function<void(const QByteArray &token)> turnOn;
    std::function<void()> turnOff;
    std::function<void()> copyManifest;
};

/// Explains live updates, takes the app-level token and turns them on and off; it talks to nobody itself. The token is
/// never shown, and forgotten with the dialog.
class LiveDialog : public QDialog
{
    Q_OBJECT
public:
    explicit LiveDialog(LiveCommands commands, QWidget *parent = nullptr);
    ~LiveDialog() override;

    /// `text` says how they stand.
    void setState(bool isOn, const QString &text);

private:
    void nameParts();
    void arrange();
    void refresh();
    [[nodiscard]] QByteArray token() const;

    LiveCommands m_commands;
    bool m_isOn = false;
    widgets::PlainLabel *m_words;
    widgets::PlainLabel *m_steps;
    widgets::PlainLabel *m_state;
    QLineEdit *m_token;
    widgets::PlainLabel *m_notice;
    QPushButton *m_manifest;
    QPushButton *m_turnOff;
    QPushButton *m_turnOn;
    QPushButton *m_close;
};

} // namespace precedent::dialogs
