// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tagcommands.h"

namespace precedent::pages {

ChangeTags::ChangeTags(workspace::Workspace &workspace, std::vector<domain::RecordId> records,
                       workspace::TagChange change, ReportError report, const QString &what)
    : QUndoCommand(what), m_workspace(workspace), m_records(std::move(records)), m_change(std::move(change)),
      m_report(std::move(report))
{
}

void ChangeTags::redo()
{
    auto before = workspace::changeTags(m_workspace, m_records, m_change);
    if (before) {
        m_before = *std::move(before);
        return;
    }
    m_report(before.error());
    setObsolete(true);
}

void ChangeTags::undo()
{
    if (const auto put = workspace::putTags(m_workspace, m_before); !put)
        m_report(put.error());
}

} // namespace precedent::pages
