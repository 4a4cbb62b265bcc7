// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaccess.h"

#include <QtGui/QAccessible>
#include <QtGui/QContextMenuEvent>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QWidget>

namespace precedent::charts {

namespace {

const char chartProperty[] = "precedentChart";

/// Charts answer for themselves: the view's empty scroll area parts would only say "client".
class ChartInterface : public QAccessibleWidget
{
public:
    explicit ChartInterface(QWidget *chart) : QAccessibleWidget(chart, QAccessible::Chart) {}
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
};

QAccessibleInterface *chartFactory(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget != nullptr && widget->property(chartProperty).toBool() ? new ChartInterface(widget) : nullptr;
}

} // namespace

void makeAccessibleChart(QWidget &chart, const QString &name)
{
    static const bool installed = [] {
        QAccessible::installFactory(chartFactory);
        return true;
    }();
    Q_UNUSED(installed)
    chart.setProperty(chartProperty, true);
    chart.setAccessibleName(name);
}

void announce(QWidget &chart, const QString &sentence)
{
    chart.setAccessibleDescription(sentence);
    QAccessibleEvent event(&chart, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool isByKey(const QContextMenuEvent &event)
{
    return event.reason() == QContextMenuEvent::Keyboard;
}

QPoint menuPlace(const QContextMenuEvent &event, const QWidget &canvas, const QRectF &mark)
{
    return isByKey(event) ? canvas.mapToGlobal(mark.center().toPoint()) : event.globalPos();
}

} // namespace precedent::charts
