// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/formatpreview.h"
#include "ui/models/celltext.h"
#include "ui/models/listtable.h"

namespace precedent::pages {

/// A message of a preview that outlives the row.
using PreviewRow = const records::PreviewedMessage *;

/// Columns of what a format would read: what would change, the message, and the record that it would be. Each cell
/// tells by what rule of the format it is read.
[[nodiscard]] std::vector<models::ListColumn<PreviewRow>> previewColumns(const recognize::TaughtFormat &format,
                                                                         const models::Formatting &formatting);
[[nodiscard]] std::vector<PreviewRow> previewRows(const records::FormatPreview &preview);

/// Their widths, in design pixels; the last one takes what is left.
[[nodiscard]] const std::vector<int> &previewWidths();

/// "Matches 41 messages: 38 complete, 3 without a reason. 38 new records."
[[nodiscard]] QString previewSentence(const records::FormatPreview &preview);

} // namespace precedent::pages
