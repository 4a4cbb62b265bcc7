// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

class QWidget;

namespace precedent::help {

/// One command with keys.
struct KeyRow
{
    QString keys; ///< as this computer writes them, several separated by ", "
    QString what;
    QString menu; ///< the menu that it stands in; empty for one that stands in none
};

/// Every command of `window` that has keys, menus first and in their order; a page's own as soon as it was open.
[[nodiscard]] std::vector<KeyRow> keyRows(const QWidget &window);
/// The same as a table in Markdown, with headings.
[[nodiscard]] QString keyTable(const std::vector<KeyRow> &rows);

} // namespace precedent::help
