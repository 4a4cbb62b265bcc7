// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/view.h"

namespace precedent::exporting {

/// Saved views as a JSON file: {"precedent_views": 1, "views": [{"name", "query", "sort": [{"column", "descending"}],
/// "columns": […]}]}.
[[nodiscard]] QByteArray viewsJson(const std::vector<query::SavedView> &views);

/// The views of such a file, of which every filter can be read and every column is known; one of a name twice counts as
/// it stands last. Input "views-file-wrong", "views-file-newer", "views-file-view" with fact "view", the problem's code
/// in the detail.
[[nodiscard]] base::Result<std::vector<query::SavedView>> viewsFromJson(const QByteArray &bytes);

} // namespace precedent::exporting
