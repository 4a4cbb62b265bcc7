// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/heatmap.h"
#include "ui/charts/histogram.h"
#include "ui/charts/itemchart.h"
#include "ui/charts/stackedbarchart.h"
#include "ui/shell/page.h"

namespace precedent::charts {
class ChartFrame;
}

namespace precedent::widgets {
class Card;
}

namespace precedent::pages {

/// Puts a chart into its card, with the button that makes a table of it; of the table, what the hint says is not true.
void fillCard(widgets::Card &card, charts::ChartFrame &frame);

/// The conditions that a mark of a chart stands for: of a bar and a series, or of a row and a column. None: the mark
/// has no rows to show.
using ConditionsAt = std::function<std::vector<query::Clause>(int, int)>;

/// A click on a mark shows its decisions, and a second one takes its conditions back; its menu filters this page.
void connectMarks(charts::StackedBarChart &chart, const shell::PageContext &context, const ConditionsAt &conditions);
void connectMarks(charts::HistogramChart &chart, const shell::PageContext &context, const ConditionsAt &conditions);
void connectMarks(charts::HeatMap &chart, const shell::PageContext &context, const ConditionsAt &conditions);
/// Of marks that are more than their conditions laid over the filter.
void connectMarks(charts::ItemChart &chart, const shell::PageContext &context,
                  const std::function<shell::Mark(int)> &markAt);

} // namespace precedent::pages
