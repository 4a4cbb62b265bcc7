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

/// Asks for the token that a sync lacks and hands it to `start`; it talks to nobody itself. The token is never shown,
/// and forgotten with the dialog.
class SyncDialog : public QDialog
{
    Q_OBJECT
public:
    /// `channels` are the names, without #, of what is about to be read.
    SyncDialog(const QStringList &channels, std::function<void(const QByteArray &token)> start,
               QWidget *parent = nullptr);
    ~SyncDialog() override;

private:
    void nameParts(const QStringList &channels);
    void arrange();
    void refresh();
    void run();
    [[nodiscard]] QByteArray token() const;

    std::function<void(const QByteArray &)> m_start;
    widgets::PlainLabel *m_words;
    QLineEdit *m_token;
    widgets::PlainLabel *m_notice;
    QPushButton *m_run;
    QPushButton *m_cancel;
};

} // namespace precedent::dialogs
