// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/agentplan.h"
#include "workspace/workspace.h"

#include <QtGui/QUndoCommand>

#include <functional>
#include <memory>

class QUndoStack;

namespace precedent::pages {

/// What note commands work with; shared by all commands of a window.
struct NoteDesk
{
    workspace::Workspace &workspace;
    /// The id that a note has now, by the id it had first: undoing a removal gives a note a new one.
    QHash<std::int64_t, std::int64_t> currentIds;
    std::function<void()> changed;
    std::function<void(const base::Error &)> failed;
};

/// Puts the command on the stack, which carries it out; false when that failed, and then it is not there.
[[nodiscard]] bool pushed(QUndoStack &stack, QUndoCommand *command);

/// Writes a new note.
class AddNote : public QUndoCommand
{
public:
    AddNote(std::shared_ptr<NoteDesk> desk, QString subject, QString text);
    void redo() override;
    void undo() override;

private:
    std::shared_ptr<NoteDesk> m_desk;
    QString m_subject;
    QString m_text;
    std::int64_t m_id = 0; ///< the first one
};

/// Changes the text of a note.
class ChangeNote : public QUndoCommand
{
public:
    ChangeNote(std::shared_ptr<NoteDesk> desk, store::Note note, QString text);
    void redo() override;
    void undo() override;

private:
    [[nodiscard]] bool write(const QString &text);

    std::shared_ptr<NoteDesk> m_desk;
    store::Note m_note;
    QString m_text;
};

/// Removes a note; undoing writes it again, under today's date.
class RemoveNote : public QUndoCommand
{
public:
    RemoveNote(std::shared_ptr<NoteDesk> desk, store::Note note);
    void redo() override;
    void undo() override;

private:
    std::shared_ptr<NoteDesk> m_desk;
    store::Note m_note;
};

/// Changes what is planned for an agent.
class ChangeAgentPlan : public QUndoCommand
{
public:
    /// `agent` as insight::GroupKey::AgentId calls them; `what` names the command in the menu.
    ChangeAgentPlan(std::shared_ptr<NoteDesk> desk, QString agent, workspace::AgentPlan before,
                    workspace::AgentPlan after, const QString &what);
    void redo() override;
    void undo() override;

private:
    std::shared_ptr<NoteDesk> m_desk;
    QString m_agent;
    workspace::AgentPlan m_before;
    workspace::AgentPlan m_after;
};

} // namespace precedent::pages
