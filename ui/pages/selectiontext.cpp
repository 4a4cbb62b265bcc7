// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/selectiontext.h"

#include "insight/stats.h"
#include "ui/models/leadingcurrency.h"
#include "ui/text/formats.h"

#include <QtCore/QCoreApplication>

namespace precedent::pages {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::pages::SelectionText)
};

} // namespace

QString selectionText(const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &rows,
                      const QLocale &locale)
{
    if (rows.empty())
        return {};
    const insight::Sums sums = insight::figures(snapshot, rows).amount;
    const QString count = Words::tr("%Ln selected", "rows", int(rows.size()));
    return sums.empty() ? count
                        : Words::tr("%1, %2", "rows, sums")
                              .arg(count, text::sumsText(sums, locale, models::leadingCurrency(snapshot, rows)));
}

} // namespace precedent::pages
