// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "workspace/workspace.h"

#include <QtGui/QUndoCommand>

#include <functional>
#include <memory>

namespace precedent::pages {

/// What correction commands work with; shared by all commands of a window.
struct CorrectionDesk
{
    workspace::Workspace &workspace;
    /// The number that a correction has now, by the one it had first: what is done again is a new entry of the log.
    QHash<std::int64_t, std::int64_t> currentIds;
    std::function<void(const base::Error &)> failed;
};

/// For the window of a page; what fails is told in its strip.
[[nodiscard]] std::shared_ptr<CorrectionDesk> correctionDesk(const shell::PageContext &context);

/// Sets fields of one record by hand; undoing takes the corrections back, and both stay in the log.
class CorrectRecord : public QUndoCommand
{
public:
    /// `what` names the command in the menu.
    CorrectRecord(std::shared_ptr<CorrectionDesk> desk, std::vector<store::Correction> corrections,
                  const QString &what);
    void redo() override;
    void undo() override;

private:
    std::shared_ptr<CorrectionDesk> m_desk;
    std::vector<store::Correction> m_corrections;
};

/// Takes every correction of a field back, so that it says again what was read; undoing makes them again.
class RestoreField : public QUndoCommand
{
public:
    /// Of one record and field, those in force.
    RestoreField(std::shared_ptr<CorrectionDesk> desk, std::vector<store::Correction> corrections);
    void redo() override;
    void undo() override;

private:
    std::shared_ptr<CorrectionDesk> m_desk;
    std::vector<store::Correction> m_corrections;
};

} // namespace precedent::pages
