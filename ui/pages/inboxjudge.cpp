// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inboxjudge.h"

#include "ui/pages/handentrydialog.h"
#include "workspace/handentry.h"

#include <QtGui/QUndoStack>

namespace precedent::pages {

namespace {

/// Who says yes or no is not who asked; that one is to be entered.
void writtenByApprover(domain::Record &guess)
{
    if (guess.approvers.empty() && !guess.agent.isEmpty())
        guess.approvers.push_back(guess.agent);
    guess.agent = {};
}

} // namespace

InboxJudge::InboxJudge(shell::Page &page)
    : QObject(&page), m_page(page), m_desk(correctionDesk(page.context())), m_reading(page.context().pool, this)
{
}

void InboxJudge::enterByHand(const domain::UnreadMessage &message, const models::Formatting &formatting)
{
    m_reading.start([this, message, formatting, &workspace = m_desk->workspace](const models::LatestOnly::IsStale &) {
        const auto entry =
            std::make_shared<base::Result<workspace::HandEntry>>(workspace::handEntry(workspace, message));
        return [this, message, formatting, entry] {
            if (!*entry)
                return m_desk->failed(entry->error());
            if (message.reason == domain::UnreadReason::DecisionWithoutRequest)
                writtenByApprover((*entry)->guess);
            auto *dialog = new HandEntryDialog(std::move(**entry), message, formatting, &m_page);
            connect(dialog, &HandEntryDialog::entered, this, [this](const std::vector<store::Correction> &corrections) {
                m_page.context().undoStack.push(new CorrectRecord(m_desk, corrections, tr("Enter by hand")));
            });
            dialog->open();
        };
    });
}

void InboxJudge::dismiss(const domain::UnreadMessage &message)
{
    QUndoStack &stack = m_page.context().undoStack;
    const int before = stack.index();
    stack.push(new CorrectRecord(m_desk, workspace::dismissalOf(message), tr("Not a request")));
    if (stack.index() > before) // otherwise the strip says what went wrong
        m_page.context().showToast(tr("It is no request and left the inbox. Undo brings it back."));
}

} // namespace precedent::pages
