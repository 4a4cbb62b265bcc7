// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/importoffer.h"
#include "ui/shell/page.h"

#include <QtCore/QUrl>

namespace precedent::gui {

/// What a dropped file looks like from outside.
enum class DroppedKind { Ledger, Import, Other };
/// A ZIP, a folder and an SQLite file that is no ledger may be an import; reads the first bytes.
[[nodiscard]] DroppedKind kindOf(const QString &path);

/// What can be done with dropped files; null functions are where the window is the sample's.
struct DropParts
{
    std::function<void(const QString &path)> openLedger = nullptr;
    std::shared_ptr<firstrun::ImportOffer> import = nullptr;
};

/// Says what a dropped file is and what would be done with it, and does nothing before it is told to: a ledger waits
/// for a button, an import for the choice of its channels.
void takeDropped(const shell::PageContext &context, const QList<QUrl> &urls, const DropParts &parts);

} // namespace precedent::gui
