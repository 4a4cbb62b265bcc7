// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/limitcommands.h"

#include "ui/text/errortext.h"
#include "workspace/limits.h"

namespace precedent::pages {

namespace {

/// Answers the limits as they are kept, or nothing where that failed, which the desk tells.
std::optional<std::vector<insight::Limit>> write(const LimitDesk &desk, const std::vector<insight::Limit> &before,
                                                 const std::vector<insight::Limit> &after)
{
    auto written = workspace::changeLimits(desk.workspace.ledger(), before, after);
    if (!written) {
        desk.failed(written.error());
        return std::nullopt;
    }
    desk.workspace.reloadInBackground();
    return std::move(*written);
}

} // namespace

std::shared_ptr<LimitDesk> limitDesk(const shell::PageContext &context)
{
    return std::make_shared<LimitDesk>(
        LimitDesk{context.workspace, [showStrip = context.showStrip](const base::Error &error) {
                      showStrip({error.code, widgets::StripLevel::Error, text::errorText(error).sentence(), {}});
                  }});
}

ChangeLimits::ChangeLimits(std::shared_ptr<LimitDesk> desk, std::vector<insight::Limit> before,
                           std::vector<insight::Limit> after, const QString &what)
    : QUndoCommand(what), m_desk(std::move(desk)), m_before(std::move(before)), m_after(std::move(after))
{
}

void ChangeLimits::redo()
{
    if (auto written = write(*m_desk, m_before, m_after))
        m_after = std::move(*written);
    else
        setObsolete(true);
}

void ChangeLimits::undo()
{
    (void)write(*m_desk, m_after, m_before);
}

} // namespace precedent::pages
