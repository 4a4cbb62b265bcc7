// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "ui/pages/fieldmarks.h"

#include <QtGui/QUndoCommand>

#include <functional>

namespace precedent::pages {

/// Shows these marks on a message of the inbox, after going to it; false when it is not there any more.
using ShowMarks = std::function<bool(const domain::UnreadMessage &, const Marks &)>;

/// A change of the marks on a message that was done.
class ChangeMarks : public QUndoCommand
{
public:
    ChangeMarks(ShowMarks show, domain::UnreadMessage message, Marks before, Marks after, const QString &what);
    void redo() override;
    void undo() override;

private:
    ShowMarks m_show;
    domain::UnreadMessage m_message;
    Marks m_before;
    Marks m_after;
    bool m_isDone = true; ///< the stack asks for what was just done when it takes the command
};

} // namespace precedent::pages
