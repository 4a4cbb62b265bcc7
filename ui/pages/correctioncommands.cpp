// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/correctioncommands.h"

#include "ui/text/labels.h"
#include "workspace/correcting.h"

#include <QtCore/QCoreApplication>

namespace precedent::pages {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::pages::CorrectionCommands)
};

/// Writes the corrections; gives those that are new their number.
bool write(CorrectionDesk &desk, std::vector<store::Correction> &corrections)
{
    const auto ids = workspace::correct(desk.workspace, corrections);
    if (!ids) {
        desk.failed(ids.error());
        return false;
    }
    for (std::size_t i = 0; i < corrections.size(); ++i) {
        if (corrections[i].id == 0)
            corrections[i].id = (*ids)[i];
        else
            desk.currentIds.insert(corrections[i].id, (*ids)[i]);
    }
    return true;
}

bool takeBack(CorrectionDesk &desk, const std::vector<store::Correction> &corrections)
{
    std::vector<std::int64_t> ids;
    ids.reserve(corrections.size());
    for (const store::Correction &correction : corrections)
        ids.push_back(desk.currentIds.value(correction.id, correction.id));
    const auto undone = workspace::undoCorrections(desk.workspace, corrections.front().record, ids);
    if (!undone)
        desk.failed(undone.error());
    return undone.ok();
}

} // namespace

CorrectField::CorrectField(std::shared_ptr<CorrectionDesk> desk, store::Correction correction)
    : QUndoCommand(Words::tr("Correct %1", "a field").arg(text::columnLabel(correction.field))),
      m_desk(std::move(desk)), m_correction(std::move(correction))
{
}

void CorrectField::redo()
{
    std::vector<store::Correction> one{m_correction};
    if (!write(*m_desk, one))
        setObsolete(true);
    m_correction = one.front();
}

void CorrectField::undo()
{
    if (!takeBack(*m_desk, {m_correction}))
        setObsolete(true);
}

RestoreField::RestoreField(std::shared_ptr<CorrectionDesk> desk, std::vector<store::Correction> corrections)
    : QUndoCommand(Words::tr("Restore %1", "a field").arg(text::columnLabel(corrections.front().field))),
      m_desk(std::move(desk)), m_corrections(std::move(corrections))
{
}

void RestoreField::redo()
{
    if (!takeBack(*m_desk, m_corrections))
        setObsolete(true);
}

void RestoreField::undo()
{
    if (!write(*m_desk, m_corrections))
        setObsolete(true);
}

} // namespace precedent::pages
