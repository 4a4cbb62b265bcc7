// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/filterstate.h"
#include "ui/shell/savedviews.h"
#include "ui/widgets/messagestrip.h"

class QUndoStack;

namespace precedent::shell {

class WindowNames;

/// What a window does with its saved views, each step undone with Ctrl+Z.
class ViewDesk
{
public:
    /// What it works with; all of it outlives the desk.
    struct Parts
    {
        QWidget &window;
        workspace::Workspace &workspace;
        const FilterState &filter;
        const WindowNames &names;
        QUndoStack &undoStack;
        std::function<QStringList()> columns; ///< of the page in view
        std::function<void(const widgets::StripMessage &)> showStrip;
    };
    explicit ViewDesk(Parts parts);

    /// Asks for a name and keeps under it what is shown.
    void save();
    void replace(const QString &name);
    void rename(const QString &name);
    void remove(const QString &name);
    /// Windows open with this view from now on; with none where the name is empty.
    void setOpening(const QString &name);

private:
    void showError(const base::Error &error) const;
    [[nodiscard]] ReportError reporting() const;
    void moveTo(const QString &name, const QString &newName);
    [[nodiscard]] QString periodHint() const;

    Parts m_parts;
};

} // namespace precedent::shell
