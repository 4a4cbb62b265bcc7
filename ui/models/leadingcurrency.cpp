// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/leadingcurrency.h"

#include "insight/stats.h"

namespace precedent::models {

QString leadingCurrency(const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &rows)
{
    QString leading;
    int most = 0;
    for (const insight::GroupCount &group : insight::countBy(snapshot, rows, {insight::GroupKey::Currency})) {
        const QString &code = group.keys.front();
        if (!code.isEmpty() && code == snapshot.usualCurrency())
            return code;
        if (code.isEmpty() || group.count <= most)
            continue;
        most = group.count;
        leading = code;
    }
    return leading;
}

} // namespace precedent::models
