// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QContextMenuEvent;
class QPoint;
class QRectF;
class QString;
class QWidget;

namespace precedent::charts {

/// Gives a widget the accessible role of a chart with this name; its description says what it shows.
void makeAccessibleChart(QWidget &chart, const QString &name);

/// Tells screen readers what the chart's cursor stands on, by way of its description.
void announce(QWidget &chart, const QString &sentence);

/// The menu was asked for by key, so that it is about what the cursor stands on and not about what the mouse points at.
[[nodiscard]] bool isByKey(const QContextMenuEvent &event);

/// Where the menu of a mark opens, on the screen: at the mouse, or amid the mark, which is drawn on `canvas`.
[[nodiscard]] QPoint menuPlace(const QContextMenuEvent &event, const QWidget &canvas, const QRectF &mark);

} // namespace precedent::charts
