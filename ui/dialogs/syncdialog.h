// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>
#include <QtWidgets/QDialog>

#include <functional>

class QLineEdit;
class QPushButton;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::dialogs {

/// What is to be read from Slack.
struct SyncRequest
{
    QByteArray token;     ///< empty: the one that is stored
    QStringList channels; ///< names without #, or ids; empty: those already followed
};

/// What the dialog starts from.
struct SyncState
{
    bool hasToken = false;
    QStringList followed; ///< channel names without #
};

/// Asks for a token and channels and hands them to `start`; it talks to nobody itself. The token is never shown, and
/// forgotten with the dialog.
class SyncDialog : public QDialog
{
    Q_OBJECT
public:
    SyncDialog(const SyncState &state, std::function<void(const SyncRequest &)> start, QWidget *parent = nullptr);
    ~SyncDialog() override;

private:
    void nameParts();
    void arrange();
    void refresh();
    void run();
    [[nodiscard]] QByteArray token() const;
    [[nodiscard]] QStringList channels() const;

    SyncState m_state;
    std::function<void(const SyncRequest &)> m_start;
    widgets::PlainLabel *m_tokenState;
    QLineEdit *m_token;
    widgets::PlainLabel *m_tokenNotice;
    QLineEdit *m_channels;
    QPushButton *m_run;
    QPushButton *m_cancel;
};

} // namespace precedent::dialogs
