// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/personrow.h"

namespace precedent::store {

domain::Person personFrom(const Statement &row)
{
    domain::Person person;
    person.team = domain::TeamId(row.text(0));
    person.id = domain::PersonId(row.text(1));
    person.name = row.text(2);
    person.realName = row.text(3);
    person.email = row.text(4);
    person.isBot = row.isTrue(5);
    person.isDeactivated = row.isTrue(6);
    return person;
}

} // namespace precedent::store
