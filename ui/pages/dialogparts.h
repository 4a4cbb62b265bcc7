// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QHBoxLayout>

class QDialog;
class QPushButton;
class QVBoxLayout;

namespace precedent::pages {

/// A button that Enter in a field does not press.
[[nodiscard]] QPushButton *makeButton(const QString &text, const char *objectName);

/// The last row of a dialog: Cancel, which closes it, and the button that does what it is for, at the right.
[[nodiscard]] QHBoxLayout *closingButtons(QDialog &dialog, QPushButton *accept);

/// The column in which a dialog stands, with the margins of a card.
[[nodiscard]] QVBoxLayout *dialogColumn(QDialog &dialog);

} // namespace precedent::pages
