// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/people.h"

#include <QtWidgets/QDialog>

class QLineEdit;
class QPushButton;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::pages {

class PeopleBox;

/// What Precedent adds to somebody whom Slack knows: teams, the names they go by where no id stands, and a second id
/// that is the same person.
class PersonDialog : public QDialog
{
    Q_OBJECT
public:
    PersonDialog(const domain::Person &person, const workspace::Directory &directory, QWidget *parent = nullptr);

Q_SIGNALS:
    /// `merged` is empty where nobody else is the same person.
    void changed(const precedent::workspace::PersonChange &change, const precedent::domain::PersonId &merged);

private:
    void arrange(const domain::Person &person);
    [[nodiscard]] workspace::PersonChange chosen() const;
    /// Empty: nobody, or nobody who is known.
    [[nodiscard]] domain::PersonId other() const;
    [[nodiscard]] QString whyNobody() const;
    void check();
    void save();

    domain::PersonId m_person;
    const workspace::Directory m_directory;
    QLineEdit *m_teams;
    QLineEdit *m_names;
    PeopleBox *m_other;
    widgets::PlainLabel *m_notice;
    QPushButton *m_save;
};

} // namespace precedent::pages
