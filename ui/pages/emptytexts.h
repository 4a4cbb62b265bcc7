// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/contentstack.h"
#include "ui/shell/page.h"

namespace precedent::pages {

/// Shows why a page has nothing to show, with the button that helps: no decision in the ledger at all, none in the
/// chosen period, or none that passes the other conditions.
void showNothing(ContentStack &stack, const shell::PageContext &context);

/// Shows what went wrong in place of the page, with a button that tries again.
void showError(ContentStack &stack, const base::Error &error, const std::function<void()> &again);

/// Triggers an action of the window by its object name, for example "action.sync"; false when there is none.
bool triggerWindowAction(const QWidget &inside, const QString &objectName);

} // namespace precedent::pages
