// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions.h"
#include "ui/widgets/theme.h"

#include <QtCore/QSettings>

class QMainWindow;
class QWidget;

namespace precedent::shell {

/// What the commands of how a window is looked at work with; all of it outlives the actions.
struct ViewParts
{
    QMainWindow &window;
    const Actions &actions;
    widgets::Theme &theme;
    std::shared_ptr<QSettings> settings; ///< may be null
    /// The panes that are there now, in the order of F6.
    std::function<QList<QWidget *>()> panes;
    std::function<void(const QString &)> say;
};

/// Panes, text size and full screen; the text is as large as it was left.
void connectView(const ViewParts &parts);

} // namespace precedent::shell
