// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QTableView;

namespace precedent::pages {

/// Hides as many of the columns `givingWay`, in their order, as the column `words` of a list needs to be at least so
/// many design pixels wide; whenever the table or its contents change. After setModel().
void keepRoom(QTableView &table, int words, int least, std::vector<int> givingWay);

} // namespace precedent::pages
