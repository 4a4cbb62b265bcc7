// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/listtable.h"
#include "ui/models/policy.h"
#include "ui/widgets/card.h"

class QTableView;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::pages {

class PolicyActions;

/// The exceptions that recur, with what each suggests. A click on a suggestion, or the menu key, opens what can be made
/// of it; a click elsewhere shows the requests.
class ExceptionsCard : public widgets::Card
{
    Q_OBJECT
public:
    explicit ExceptionsCard(PolicyActions &actions, QWidget *parent = nullptr);

    void showExceptions(const models::Policy &policy, const QString &leadingCurrency, const query::Calendar &calendar);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void connectParts();
    /// Without weeks and agents a narrow page leaves the list's room to the pattern.
    void fit();
    void openMenu(const QModelIndex &index, const QPoint &globalPosition);
    void openAside();
    void openRules();

    PolicyActions &m_actions;
    QTableView *m_table;
    models::ListTable<models::Exception> *m_exceptions;
    widgets::PlainLabel *m_nothing;
    QAction *m_aside;
    QAction *m_rules;
};

} // namespace precedent::pages
