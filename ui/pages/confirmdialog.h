// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QLineEdit;
class QPushButton;

namespace precedent::pages {

/// A question before something that cannot be undone.
struct Confirmation
{
    QString title;
    QString text;
    QString list; ///< what it is about, one a line
    QString word; ///< has to be typed
    QString accept;
};

/// Asks it; accepted only after the word was typed.
class ConfirmDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ConfirmDialog(const Confirmation &confirmation, QWidget *parent = nullptr);
};

/// A field in which the word has to be typed.
[[nodiscard]] QLineEdit *makeTypedConfirmation(const QString &word);

} // namespace precedent::pages
