// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"
#include "ui/models/approving.h"
#include "ui/models/listtable.h"
#include "ui/widgets/card.h"

#include <QtCore/QLocale>

class QAction;
class QMenu;
class QTableView;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::pages {

/// Group, requests, withdrawn, expired, unanswered, and the share that these are of the requests, with its interval.
[[nodiscard]] std::vector<models::ListColumn<insight::StaleGroup>> staleColumns(models::StaleBy by,
                                                                                const QLocale &locale);

/// Where requests go stale: by hour, possible approver, agent or channel. A click shows what a figure counts.
class StaleCard : public widgets::Card
{
    Q_OBJECT
public:
    explicit StaleCard(QWidget *parent = nullptr);

    void showStale(const models::Stale &stale);

Q_SIGNALS:
    /// The requests behind a figure, among those in view.
    void asked(const std::vector<precedent::query::Clause> &clauses);

private:
    void addChoice(models::StaleBy by, const QString &text, const char *name);
    void choose(models::StaleBy by);
    void ask(const QModelIndex &index);

    QMenu *m_menu;
    QAction *m_choice;
    widgets::PlainLabel *m_meaning;
    QTableView *m_table;
    models::ListTable<insight::StaleGroup> *m_groups;
    models::Stale m_stale;
    models::StaleBy m_by = models::StaleBy::Hour;
};

} // namespace precedent::pages
