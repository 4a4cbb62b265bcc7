// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/limits.h"
#include "ui/shell/page.h"

#include <QtGui/QUndoCommand>

#include <memory>

namespace precedent::pages {

/// What limit commands work with; outlives the dialog that made it, because the window's history does.
struct LimitDesk
{
    workspace::Workspace &workspace;
    std::function<void(const base::Error &)> failed;
};

/// For the window of a page; what fails is told in its strip.
[[nodiscard]] std::shared_ptr<LimitDesk> limitDesk(const shell::PageContext &context);

/// Changes authority limits; the records are flagged anew afterwards.
class ChangeLimits : public QUndoCommand
{
public:
    /// `what` names the command in the menu.
    ChangeLimits(std::shared_ptr<LimitDesk> desk, std::vector<insight::Limit> before, std::vector<insight::Limit> after,
                 const QString &what);
    void redo() override;
    void undo() override;

private:
    std::shared_ptr<LimitDesk> m_desk;
    std::vector<insight::Limit> m_before;
    std::vector<insight::Limit> m_after;
};

} // namespace precedent::pages
