// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/textdialog.h"

namespace precedent::shell {

/// Version, licence, what the program promises, and the libraries it is made with. Not modal; deletes itself.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    /// A row for each library: its name, its version and licence.
    AboutDialog(const std::vector<TextRow> &libraries, QWidget *parent);
};

} // namespace precedent::shell
