// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/columns.h"
#include "ui/reports/periodparts.h"
#include "ui/reports/tables.h"
#include "ui/text/labels.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <iterator>

namespace precedent::reports {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::reports::PeriodFlags)
};

constexpr std::size_t shownFlagged = 30;

domain::Flags flagsOf(const PeriodScope &scope, insight::RowIndex row)
{
    return domain::Flags(scope.source.snapshot->columns().flags[row]);
}

Table flagCounts(const PeriodScope &scope)
{
    std::array<int, domain::flagCount> counts{};
    for (const insight::RowIndex row : scope.rows) {
        const domain::Flags flags = flagsOf(scope, row);
        for (std::size_t i = 0; i < counts.size(); ++i)
            counts[i] += flags.test(i) ? 1 : 0;
    }
    Table table{{{Words::tr("Flag"), false, 0}, {Words::tr("Requests"), true, 0}, {QString(), false, 1}}, {}, {}};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            table.rows.push_back({text::label(domain::Flag(i)), scope.source.locale.toString(counts[i]), QString()});
    }
    return table;
}

/// The rows with a flag, in the order of the Overview's flags, the newest first among equals.
std::vector<insight::RowIndex> byUrgency(const PeriodScope &scope)
{
    std::vector<insight::RowIndex> flagged;
    std::copy_if(scope.rows.rbegin(), scope.rows.rend(), std::back_inserter(flagged),
                 [&scope](insight::RowIndex row) { return flagsOf(scope, row).any(); });
    std::stable_sort(flagged.begin(), flagged.end(), [&scope](insight::RowIndex a, insight::RowIndex b) {
        const domain::Flag first = models::leadingFlag(flagsOf(scope, a));
        const domain::Flag second = models::leadingFlag(flagsOf(scope, b));
        domain::Flags both;
        both.set(std::size_t(first)).set(std::size_t(second));
        return first != second && models::leadingFlag(both) == first;
    });
    return flagged;
}

} // namespace

void addFlags(Report &report, const PeriodScope &scope)
{
    const QLocale &locale = scope.source.locale;
    const int all = scope.overview.flaggedCount;
    report.blocks.push_back(Heading{Words::tr("Needs a look"),
                                    Words::tr("%1 of %2 requests", "with a flag, of all")
                                        .arg(locale.toString(all), locale.toString(qulonglong(scope.rows.size())))});
    if (all == 0) {
        report.blocks.push_back(Paragraph{Words::tr("No request has a flag."), Tone::Quiet});
        return;
    }
    report.blocks.push_back(flagCounts(scope));
    std::vector<insight::RowIndex> flagged = byUrgency(scope);
    if (flagged.size() > shownFlagged) {
        flagged.resize(shownFlagged);
        report.blocks.push_back(
            Paragraph{Words::tr("The %1 most urgent of them follow; the Decisions page filters by flag for the others.")
                          .arg(locale.toString(qulonglong(shownFlagged))),
                      Tone::Quiet});
    }
    Table records = recordsTable(scope.source, flagged, true);
    records.totals.clear();
    report.blocks.push_back(std::move(records));
}

} // namespace precedent::reports
