// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/refresher.h"
#include "ui/shell/page.h"

namespace precedent::pages {

/// What is selected in the list of decisions while it is on screen.
struct ShownSelection
{
    std::vector<insight::RowIndex> rows; ///< ascending
    QStringList columns;                 ///< on screen
};
/// Empty on every other page, whose rows nobody sees selected.
[[nodiscard]] ShownSelection selectionInView(const shell::PageContext &context, const QWidget &window);

/// The rows that the filter in force finds, in the order of their requests.
using RowsFound =
    std::function<void(const models::RefreshRequest &, const base::Result<std::vector<insight::RowIndex>> &)>;
/// Finds them behind the window and hands them over on the UI thread, unless `parent` is gone by then. Asked again
/// before the answer, only the newest is answered.
void findRowsInView(const shell::PageContext &context, QWidget *parent, const RowsFound &found);

} // namespace precedent::pages
