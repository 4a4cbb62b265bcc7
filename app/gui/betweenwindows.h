// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <functional>

namespace precedent::gui {

/// Does `work` on a thread of its own while a small window says what is done, and returns when it is over. UI thread,
/// for what can only be done while no window has the ledger open.
void workBetweenWindows(const QString &words, const std::function<void()> &work);

} // namespace precedent::gui
