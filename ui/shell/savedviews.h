// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/view.h"
#include "workspace/workspace.h"

#include <QtGui/QUndoCommand>
#include <QtWidgets/QDialog>

class QLineEdit;

namespace precedent::shell {

[[nodiscard]] QStringList viewNames(const workspace::Workspace &workspace);
/// The saved view of this name; empty without one.
[[nodiscard]] std::optional<query::SavedView> viewNamed(const workspace::Workspace &workspace, const QString &name);

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

/// Gives a saved view another name: the old one goes only when it is kept under the new one. Undone, a view that had
/// the new name is there again.
class RenameViewCommand : public QUndoCommand
{
public:
    /// `workspace` as for ViewCommand.
    RenameViewCommand(workspace::Workspace &workspace, const query::SavedView &view, const QString &newName,
                      ReportError report);
    void redo() override;
    void undo() override;

private:
    /// Keeps the first; when that was done, brings back the second in the place of the name, or removes what has it.
    void put(const query::SavedView &kept, const QString &name, const std::optional<query::SavedView> &view);

    workspace::Workspace &m_workspace;
    query::SavedView m_before;
    query::SavedView m_after;
    std::optional<query::SavedView> m_replaced;
    ReportError m_report;
};

/// Chooses the view that windows open with, or none.
class OpeningViewCommand : public QUndoCommand
{
public:
    /// `workspace` as for ViewCommand.
    OpeningViewCommand(workspace::Workspace &workspace, const QString &name, ReportError report);
    void redo() override { put(m_after); }
    void undo() override { put(m_before); }

private:
    void put(const QString &name);

    workspace::Workspace &m_workspace;
    QString m_before;
    QString m_after;
    ReportError m_report;
};

} // namespace precedent::shell
