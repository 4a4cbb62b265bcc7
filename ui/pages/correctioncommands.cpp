// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/correctioncommands.h"

#include "ui/text/errortext.h"
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

std::shared_ptr<CorrectionDesk> correctionDesk(const shell::PageContext &context)
{
    return std::make_shared<CorrectionDesk>(CorrectionDesk{
        context.workspace, {}, [show = context.showStrip](const base::Error &error) {
            show({QStringLiteral("correction"), widgets::StripLevel::Error, text::errorText(error).sentence(), {}});
        }});
}

CorrectRecord::CorrectRecord(std::shared_ptr<CorrectionDesk> desk, std::vector<store::Correction> corrections,
                             const QString &what)
    : QUndoCommand(what), m_desk(std::move(desk)), m_corrections(std::move(corrections))
{
}

void CorrectRecord::redo()
{
    if (!write(*m_desk, m_corrections))
        setObsolete(true);
}

void CorrectRecord::undo()
{
    if (!takeBack(*m_desk, m_corrections))
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
