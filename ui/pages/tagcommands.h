// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/tagging.h"

#include <QtGui/QUndoCommand>

#include <functional>

namespace precedent::pages {

/// Changes the tags of some records; undoing gives them back what they had.
class ChangeTags : public QUndoCommand
{
public:
    using ReportError = std::function<void(const base::Error &)>;

    /// `workspace` outlives the undo stack; `what` names the command in the menu.
    ChangeTags(workspace::Workspace &workspace, std::vector<domain::RecordId> records, workspace::TagChange change,
               ReportError report, const QString &what);
    void redo() override;
    void undo() override;

private:
    workspace::Workspace &m_workspace;
    std::vector<domain::RecordId> m_records;
    workspace::TagChange m_change;
    ReportError m_report;
    std::vector<workspace::RecordTags> m_before;
};

} // namespace precedent::pages
