// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/channellist.h"

class QTableView;

namespace precedent::firstrun {

/// Shows a list of channels to tick; `height` in design pixels. The list outlives the table.
void setUpChannelTable(QTableView &table, ChannelList &list, const QString &objectName, const QString &accessibleName,
                       int height);

} // namespace precedent::firstrun
