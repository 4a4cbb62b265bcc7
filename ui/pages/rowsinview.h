// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/refresher.h"
#include "ui/shell/page.h"

namespace precedent::pages {

class RecordTable;

/// What is selected in a list of decisions.
struct ShownSelection
{
    std::shared_ptr<const insight::Snapshot> snapshot; ///< whose rows these are; null without any
    std::vector<insight::RowIndex> rows;               ///< ascending
    QStringList columns;                               ///< on screen

    /// The same records in another snapshot, which is newer while a sync runs; ascending, without what it lacks.
    [[nodiscard]] std::vector<insight::RowIndex> rowsIn(const std::shared_ptr<const insight::Snapshot> &other) const;
};
[[nodiscard]] ShownSelection selectionOf(const RecordTable &table);
/// That of the page Decisions. Empty on every other page, whose rows nobody sees selected.
[[nodiscard]] ShownSelection selectionInView(const shell::PageContext &context, const QWidget &window);

/// The rows that the filter in force finds, in the order of their requests.
using RowsFound =
    std::function<void(const models::RefreshRequest &, const base::Result<std::vector<insight::RowIndex>> &)>;
/// Finds them behind the window and hands them over on the UI thread, unless `parent` is gone by then. Asked again
/// before the answer, only the newest is answered.
void findRowsInView(const shell::PageContext &context, QWidget *parent, const RowsFound &found);

} // namespace precedent::pages
