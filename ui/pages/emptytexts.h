// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/contentstack.h"
#include "ui/shell/page.h"

namespace precedent::pages {

/// Shows why a page has nothing to show, with the button that helps: no decision in the ledger at all, none in the
/// chosen period, or none that passes the other conditions.
void showNothing(ContentStack &stack, const shell::PageContext &context);

/// Those of the window's commands that the program has.
[[nodiscard]] QList<QAction *> windowActions(QList<QAction *> actions);

/// Shows what went wrong in place of the page, with a button that tries again.
void showError(ContentStack &stack, const base::Error &error, const std::function<void()> &again);

} // namespace precedent::pages
