// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/celltext.h"
#include "ui/models/listtable.h"
#include "ui/shell/page.h"

class QTableView;

namespace precedent::widgets {
class Card;
}

namespace precedent::pages {

class ContentStack;

/// Columns of the inbox: when, from, message, why it is here.
[[nodiscard]] std::vector<models::ListColumn<domain::UnreadMessage>> inboxColumns(const models::Formatting &formatting);

/// Messages that look like requests or decisions and made no record, each with the reason.
class InboxPage : public shell::Page
{
    Q_OBJECT
public:
    InboxPage(const shell::PageContext &context, QWidget *parent);

    [[nodiscard]] QList<QAction *> pageActions() const override { return {m_openInSlack}; }
    [[nodiscard]] bool usesFilter() const override { return false; }
    void refresh() override;
    [[nodiscard]] bool hasData() const override { return m_hasData; }

private:
    void arrange();
    void showMessages();
    void openInSlack();

    models::ListTable<domain::UnreadMessage> *m_messages;
    QTableView *m_table;
    widgets::Card *m_card;
    ContentStack *m_stack = nullptr;
    QAction *m_openInSlack;
    bool m_hasData = false;
};

} // namespace precedent::pages
