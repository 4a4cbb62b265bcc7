// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/choices.h"
#include "workspace/workspace.h"

class QMainWindow;

namespace precedent::shell {

class PageStack;

/// What the command palette of a window finds beside its menus; all of it outlives the palette.
struct PaletteParts
{
    QMainWindow &window;
    const PageStack &pages;
    const workspace::Workspace &workspace;
    std::function<void(const QString &name)> openView;
    std::function<void(const QString &key)> openAgent; ///< null: agents are not found
};

/// Shows the palette with what can be chosen now.
void openPalette(const PaletteParts &parts);

} // namespace precedent::shell
