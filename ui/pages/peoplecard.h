// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/listtable.h"
#include "ui/widgets/card.h"
#include "workspace/people.h"

class QTableView;

namespace precedent::workspace {
class Pseudonyms;
}

namespace precedent::pages {

/// Who is who: the people of a ledger with their teams and the other names they go by, narrowed by a search.
class PeopleCard : public widgets::Card
{
    Q_OBJECT
public:
    explicit PeopleCard(QWidget *parent = nullptr);

    /// With numbers instead of names where `pseudonyms` are given.
    void showPeople(workspace::Directory directory, std::shared_ptr<const workspace::Pseudonyms> pseudonyms);
    [[nodiscard]] const workspace::Directory &directory() const { return m_directory; }

Q_SIGNALS:
    /// Somebody wants to change what is known of this person.
    void personChosen(const precedent::domain::Person &person);

private:
    void showMatching();
    void choose();
    [[nodiscard]] QString shownName(const domain::Person &person) const;
    [[nodiscard]] QStringList shownAliases(const domain::Person &person) const;
    [[nodiscard]] bool isWanted(const domain::Person &person) const;

    workspace::Directory m_directory;
    std::shared_ptr<const workspace::Pseudonyms> m_pseudonyms; ///< null while names are shown
    models::ListTable<domain::Person> *m_people;
    QTableView *m_table;
    QAction *m_edit;
    QString m_wanted; ///< folded
};

} // namespace precedent::pages
