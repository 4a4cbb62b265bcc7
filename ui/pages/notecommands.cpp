// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notecommands.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QUndoStack>

namespace precedent::pages {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::pages::NoteCommands)
};

std::int64_t currentId(const NoteDesk &desk, std::int64_t first)
{
    return desk.currentIds.value(first, first);
}

/// Of every id that the note has had.
void setCurrentId(NoteDesk &desk, std::int64_t first, std::int64_t id)
{
    const std::int64_t before = currentId(desk, first);
    for (std::int64_t &current : desk.currentIds) {
        if (current == before)
            current = id;
    }
    desk.currentIds.insert(first, id);
}

/// Adds the note and answers its first id (`first`, or the new one where that is 0); 0 when it failed.
std::int64_t add(NoteDesk &desk, const QString &subject, const QString &text, std::int64_t first)
{
    const base::Result<std::int64_t> id = desk.workspace.addNote(subject, text);
    if (!id) {
        desk.failed(id.error());
        return first;
    }
    if (first != 0)
        setCurrentId(desk, first, *id);
    desk.changed();
    return first != 0 ? first : *id;
}

/// True when it was written.
bool report(NoteDesk &desk, const base::Result<void> &result)
{
    if (result)
        desk.changed();
    else
        desk.failed(result.error());
    return result.ok();
}

} // namespace

bool pushed(QUndoStack &stack, QUndoCommand *command)
{
    const int before = stack.index();
    stack.push(command);
    return stack.index() > before;
}

AddNote::AddNote(std::shared_ptr<NoteDesk> desk, QString subject, QString text)
    : QUndoCommand(Words::tr("Add note")), m_desk(std::move(desk)), m_subject(std::move(subject)),
      m_text(std::move(text))
{
}

void AddNote::redo()
{
    m_id = add(*m_desk, m_subject, m_text, m_id);
    setObsolete(m_id == 0);
}

void AddNote::undo()
{
    report(*m_desk, m_desk->workspace.removeNote(currentId(*m_desk, m_id)));
}

ChangeNote::ChangeNote(std::shared_ptr<NoteDesk> desk, store::Note note, QString text)
    : QUndoCommand(Words::tr("Change note")), m_desk(std::move(desk)), m_note(std::move(note)), m_text(std::move(text))
{
}

void ChangeNote::redo()
{
    setObsolete(!write(m_text));
}

void ChangeNote::undo()
{
    (void)write(m_note.text);
}

bool ChangeNote::write(const QString &text)
{
    return report(*m_desk, m_desk->workspace.changeNote(currentId(*m_desk, m_note.id), text));
}

RemoveNote::RemoveNote(std::shared_ptr<NoteDesk> desk, store::Note note)
    : QUndoCommand(Words::tr("Remove note")), m_desk(std::move(desk)), m_note(std::move(note))
{
}

void RemoveNote::redo()
{
    setObsolete(!report(*m_desk, m_desk->workspace.removeNote(currentId(*m_desk, m_note.id))));
}

void RemoveNote::undo()
{
    add(*m_desk, m_note.subject, m_note.text, m_note.id);
}

ChangeAgentPlan::ChangeAgentPlan(std::shared_ptr<NoteDesk> desk, QString agent, workspace::AgentPlan before,
                                 workspace::AgentPlan after, const QString &what)
    : QUndoCommand(what), m_desk(std::move(desk)), m_agent(std::move(agent)), m_before(std::move(before)),
      m_after(std::move(after))
{
}

void ChangeAgentPlan::redo()
{
    setObsolete(!report(*m_desk, workspace::putAgentPlan(m_desk->workspace.ledger(), m_agent, m_after)));
}

void ChangeAgentPlan::undo()
{
    report(*m_desk, workspace::putAgentPlan(m_desk->workspace.ledger(), m_agent, m_before));
}

} // namespace precedent::pages
