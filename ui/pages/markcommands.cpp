// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/markcommands.h"

namespace precedent::pages {

ChangeMarks::ChangeMarks(ShowMarks show, domain::UnreadMessage message, Marks before, Marks after, const QString &what)
    : QUndoCommand(what), m_show(std::move(show)), m_message(std::move(message)), m_before(std::move(before)),
      m_after(std::move(after))
{
}

void ChangeMarks::redo()
{
    if (!m_isDone && !m_show(m_message, m_after))
        setObsolete(true);
    m_isDone = false;
}

void ChangeMarks::undo()
{
    if (!m_show(m_message, m_before))
        setObsolete(true);
}

} // namespace precedent::pages
