// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people.h"

#include <QtCore/QHash>

#include <vector>

namespace precedent::models {

/// What tells people of one display name apart, by id: the real name, or the id where that is the same or missing.
/// Whoever alone has a name is not among them.
using Namesakes = QHash<QString, QString>;

[[nodiscard]] Namesakes namesakesOf(const std::vector<domain::Person> &people);

/// From now on texts of people say it: the window's ledger has these. False where nothing changed. Any thread.
bool tellApart(const Namesakes &namesakes);
/// What to say behind the name of the person with this id; empty where the name is enough. Any thread.
[[nodiscard]] QString toldApartBy(const QString &id);

} // namespace precedent::models
