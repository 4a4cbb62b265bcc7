// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/helpbook.h"

namespace precedent::help {

/// What a search finds as a text with links, in Markdown; of one that finds nothing, what to do.
[[nodiscard]] QString hitList(const Book &book, const QString &text);

} // namespace precedent::help
