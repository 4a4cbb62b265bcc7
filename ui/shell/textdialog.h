// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

namespace precedent::shell {

/// A word or key and what it means.
struct TextRow
{
    QString term;
    QString meaning;
};

/// A closable list of terms and meanings: the About box. Not modal; deletes itself.
class TextDialog : public QDialog
{
    Q_OBJECT
public:
    TextDialog(const QString &title, const std::vector<TextRow> &rows, QWidget *parent);
};

} // namespace precedent::shell
