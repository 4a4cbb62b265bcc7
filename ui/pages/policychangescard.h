// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/listtable.h"
#include "ui/models/policy.h"
#include "ui/shell/page.h"
#include "ui/widgets/card.h"

class QTableView;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::pages {

class PolicyActions;

/// Changes of policy with the figures of as many days before and after. A click shows the requests of both; the
/// context menu edits and removes.
class PolicyChangesCard : public widgets::Card
{
    Q_OBJECT
public:
    PolicyChangesCard(const shell::PageContext &context, PolicyActions &actions, QWidget *parent = nullptr);

    void showChanges(const models::Policy &policy, const QString &leadingCurrency, const query::Calendar &calendar);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void connectParts();
    void fit();
    void openMenu(const QModelIndex &index, const QPoint &globalPosition);
    void showRequests(int row);

    shell::PageContext m_context;
    PolicyActions &m_actions;
    QTableView *m_table;
    models::ListTable<models::PolicyEffect> *m_effects;
    widgets::PlainLabel *m_nothing;
    QAction *m_add;
};

} // namespace precedent::pages
