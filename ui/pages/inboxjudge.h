// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latestonly.h"
#include "ui/pages/correctioncommands.h"
#include "ui/pages/valueeditor.h"
#include "ui/shell/page.h"

namespace precedent::pages {

/// What a person makes of a message of the inbox: a record entered by hand, or no request at all; both on the undo
/// stack.
class InboxJudge : public QObject
{
    Q_OBJECT
public:
    /// `page` is the parent of dialogs.
    explicit InboxJudge(shell::Page &page);

    /// Opens the form as soon as what is known of the message is read.
    void enterByHand(const domain::UnreadMessage &message, const models::Formatting &formatting);
    void dismiss(const domain::UnreadMessage &message);

private:
    shell::Page &m_page;
    std::shared_ptr<CorrectionDesk> m_desk;
    models::LatestOnly m_reading;
};

} // namespace precedent::pages
