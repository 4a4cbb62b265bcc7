// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/listtable.h"
#include "ui/widgets/card.h"
#include "workspace/people.h"

class QTableView;

namespace precedent::pages {

/// Who is who: the people of a ledger with their teams and the other names they go by, narrowed by a search.
class PeopleCard : public widgets::Card
{
    Q_OBJECT
public:
    explicit PeopleCard(QWidget *parent = nullptr);

    void showPeople(workspace::Directory directory);
    [[nodiscard]] const workspace::Directory &directory() const { return m_directory; }

Q_SIGNALS:
    /// Somebody wants to change what is known of this person.
    void personChosen(const precedent::domain::Person &person);

private:
    void showMatching();
    void choose();

    workspace::Directory m_directory;
    models::ListTable<domain::Person> *m_people;
    QTableView *m_table;
    QAction *m_edit;
    QString m_wanted; ///< folded
};

} // namespace precedent::pages
