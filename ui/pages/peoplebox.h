// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people.h"

#include <QtCore/QHash>
#include <QtWidgets/QLineEdit>

namespace precedent::pages {

/// A line for one person, or several divided by commas, that completes the names of known people. Who shares a name
/// with somebody is offered with the e-mail address or id behind it.
class PeopleBox : public QLineEdit
{
    Q_OBJECT
public:
    PeopleBox(const std::vector<domain::Person> &people, bool several, QWidget *parent = nullptr);

    /// In the form of corrections: known people as "<@U1|Sara Okafor>", others as they were typed.
    [[nodiscard]] QString value() const;
    void setValue(const QString &value);

private:
    QHash<QString, QString> m_ids;   ///< by what is shown
    QHash<QString, QString> m_shown; ///< by id
    QHash<QString, QString> m_names; ///< by id
    bool m_several;
};

} // namespace precedent::pages
