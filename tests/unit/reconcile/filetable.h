// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reconcile/payouts.h"

namespace precedent::test {

/// Lines with ";" between cells; "/" stands for a line's end, "^" for a slash.
inline reconcile::CsvTable table(QString text)
{
    auto read = exporting::readCsv(QByteArray("sep=;\n") + text.replace(u'/', u'\n').replace(u'^', u'/').toUtf8());
    return read ? *read : reconcile::CsvTable();
}

/// As the guessed columns say, on 1 December 2026.
inline reconcile::Settled settled(const reconcile::CsvTable &rows, const reconcile::Reading &said = {})
{
    const auto layout = reconcile::layoutOf(rows);
    return reconcile::settle(rows, layout, reconcile::guessMapping(rows, layout), said, QDate(2026, 12, 1));
}

} // namespace precedent::test
