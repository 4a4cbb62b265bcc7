// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latestonly.h"
#include "ui/pages/privacyfacts.h"
#include "ui/shell/page.h"

#include <QtWidgets/QDialog>

class QFormLayout;
class QHBoxLayout;
class QLayout;
class QPushButton;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::pages {

/// What the dialog cannot do inside an open window; functions that are null make no button.
struct PrivacyParts
{
    std::function<TokenPlace()> tokenPlace; ///< runs on a worker: a locked keychain is waited for
    std::function<void()> leaveToken;       ///< ends what the window does with the token and what it keeps of it
    std::function<base::Result<void>()> forgetToken; ///< in the keychain, on a worker
    /// Closes the window, puts the backup in the ledger's place and opens a window on it.
    std::function<void(const QString &backup)> restore;
    /// Closes the window, deletes these files and the token, and begins anew.
    std::function<void(const QStringList &files)> deleteEverything;
};

/// What is stored, where, and how large it is; the way to backup, restoring, erasure, retention and holds.
class PrivacyDialog : public QDialog
{
    Q_OBJECT
public:
    PrivacyDialog(const shell::PageContext &context, PrivacyParts parts, QWidget *parent = nullptr);

    /// Reads the facts again.
    void refresh();
    void backUpTo(const QString &path);

Q_SIGNALS:
    /// The facts are on screen, and where the token is.
    void shown();

private:
    void arrange();
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] QHBoxLayout *makeClosing();
    QPushButton *addButton(QLayout &row, const QString &text, const char *name, const std::function<void()> &run);
    void showFacts(const PrivacyFacts &facts);
    void askForToken();
    void chooseBackup();
    void chooseRestore();
    void askToDelete();
    void forgetToken();
    void openErasure(bool isByAge);
    void openHolds();
    void say(const QString &text);

    shell::PageContext m_context;
    PrivacyParts m_parts;
    models::LatestOnly m_reading;
    models::LatestOnly m_keychain; ///< one question at a time: each may hold a worker for long
    PrivacyFacts m_facts;
    QFormLayout *m_lines;
    widgets::PlainLabel *m_notice;
    QWidget *m_buttons = nullptr; ///< wait for the facts, which say what they are about
    QPushButton *m_forget = nullptr;
    QPushButton *m_close = nullptr;
};

/// Opens the dialog.
void openPrivacy(const shell::PageContext &context, const PrivacyParts &parts, QWidget *parent);

} // namespace precedent::pages
