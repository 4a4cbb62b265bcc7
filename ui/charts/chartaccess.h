// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;
class QString;

namespace precedent::charts {

/// Gives a widget the accessible role of a chart with this name; its description says what it shows.
void makeAccessibleChart(QWidget &chart, const QString &name);

/// Tells screen readers what the chart's cursor stands on, by way of its description.
void announce(QWidget &chart, const QString &sentence);

} // namespace precedent::charts
