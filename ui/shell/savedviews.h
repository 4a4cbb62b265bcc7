// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/view.h"
#include "workspace/workspace.h"

#include <QtGui/QUndoCommand>
#include <QtWidgets/QDialog>

class QLineEdit;

namespace precedent::shell {

[[nodiscard]] QStringList viewNames(const workspace::Workspace &workspace);

/// What a ViewNameDialog says.
struct ViewNameWords
{
    QString title; ///< of the window and of its button
    QString hint;  ///< below what a view keeps; may be empty
    QString name;  ///< to begin with
};

/// Asks for the name of a view. Emits chosen() with a trimmed, non-empty name.
class ViewNameDialog : public QDialog
{
    Q_OBJECT
public:
    ViewNameDialog(const QStringList &takenNames, const ViewNameWords &words, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &name);

private:
    QLineEdit *m_name;
};

using ReportError = std::function<void(const base::Error &)>;

/// Saves a view or, without a new one, removes it; undone by bringing back what was there under that name.
class ViewCommand : public QUndoCommand
{
public:
    /// `workspace` outlives the undo stack. Failures go to `report`.
    ViewCommand(workspace::Workspace &workspace, const QString &name, std::optional<query::SavedView> after,
                ReportError report);
    void redo() override { put(m_after); }
    void undo() override { put(m_before); }

private:
    void put(const std::optional<query::SavedView> &view);

    workspace::Workspace &m_workspace;
    QString m_name;
    std::optional<query::SavedView> m_before;
    std::optional<query::SavedView> m_after;
    ReportError m_report;
};

/// Gives a saved view another name: the old one goes only when it is kept under the new one.
class RenameViewCommand : public QUndoCommand
{
public:
    /// As ViewCommand.
    RenameViewCommand(workspace::Workspace &workspace, const QString &name, const QString &newName, ReportError report);
    void redo() override { move(m_name, m_newName); }
    void undo() override { move(m_newName, m_name); }

private:
    void move(const QString &from, const QString &to);

    workspace::Workspace &m_workspace;
    QString m_name;
    QString m_newName;
    ReportError m_report;
};

} // namespace precedent::shell
