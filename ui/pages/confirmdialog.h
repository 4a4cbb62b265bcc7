// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QLineEdit;
class QPushButton;

namespace precedent::pages {

/// What has to be typed before something that cannot be undone.
enum class ConfirmWord { Erase, Restore, Delete };

/// A question before something that cannot be undone.
struct Confirmation
{
    QString title;
    QString text;
    QString list;     ///< what it is about, one a line
    ConfirmWord word; ///< has to be typed
    QString accept;
};

/// Asks it; accepted only after the word was typed.
class ConfirmDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ConfirmDialog(const Confirmation &confirmation, QWidget *parent = nullptr);
};

/// A field in which the word has to be typed; it says which.
[[nodiscard]] QLineEdit *makeTypedConfirmation(ConfirmWord word);

/// Whether it was: the language's own word, or the English one, which needs no input method. Full-width letters count.
[[nodiscard]] bool isConfirmed(ConfirmWord word, const QString &typed);

} // namespace precedent::pages
