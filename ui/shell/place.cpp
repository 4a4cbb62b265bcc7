// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/place.h"

#include <QtCore/QTimer>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabWidget>

namespace precedent::shell {

namespace {

/// The parts of a page by name, or by their number where they have none. Not those of dialogs and popups above it.
template <typename Part>
QMap<QString, Part *> partsOf(QWidget &page)
{
    QMap<QString, Part *> parts;
    int unnamed = 0;
    for (auto *part : page.findChildren<Part *>()) {
        if (part->window() != page.window() || qobject_cast<QHeaderView *>(part) != nullptr)
            continue;
        const QString name = part->objectName();
        // Qt names some of its own parts, and several alike.
        const bool isNamed = !name.isEmpty() && !name.startsWith(QLatin1String("qt_"));
        parts.insert(isNamed ? name : QString::number(++unnamed), part);
    }
    return parts;
}

/// The page itself and its tables may be such parts.
QMap<QString, ChosenPart *> chosenParts(QWidget &page)
{
    QMap<QString, ChosenPart *> parts;
    const auto add = [&parts](const QString &name, QWidget *widget) {
        if (auto *part = dynamic_cast<ChosenPart *>(widget))
            parts.insert(name, part);
    };
    const auto views = partsOf<QAbstractItemView>(page);
    for (auto view = views.begin(); view != views.end(); ++view)
        add(view.key(), *view);
    add(page.objectName(), &page);
    return parts;
}

void setRow(QAbstractItemView &view, int row)
{
    if (row < 0 || row >= view.model()->rowCount() || row == view.currentIndex().row())
        return;
    view.selectionModel()->setCurrentIndex(view.model()->index(row, std::max(0, view.currentIndex().column())),
                                           QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void scrollTo(QWidget &page, const QMap<QString, QPoint> &scrolled)
{
    const auto areas = partsOf<QAbstractScrollArea>(page);
    for (auto area = areas.begin(); area != areas.end(); ++area) {
        const auto place = scrolled.constFind(area.key());
        if (place == scrolled.constEnd())
            continue;
        (*area)->horizontalScrollBar()->setValue(place->x());
        (*area)->verticalScrollBar()->setValue(place->y());
    }
}

} // namespace

Place placeOf(QWidget &page)
{
    Place place;
    const auto areas = partsOf<QAbstractScrollArea>(page);
    for (auto area = areas.begin(); area != areas.end(); ++area)
        place.scrolled.insert(area.key(),
                              {(*area)->horizontalScrollBar()->value(), (*area)->verticalScrollBar()->value()});
    const auto chosen = chosenParts(page);
    for (auto part = chosen.begin(); part != chosen.end(); ++part)
        place.chosen.insert(part.key(), (*part)->chosen());
    const auto views = partsOf<QAbstractItemView>(page);
    for (auto view = views.begin(); view != views.end(); ++view) {
        if (!chosen.contains(view.key()))
            place.current.insert(view.key(), (*view)->currentIndex().row());
    }
    const auto tabs = partsOf<QTabWidget>(page);
    for (auto tab = tabs.begin(); tab != tabs.end(); ++tab)
        place.current.insert(tab.key(), (*tab)->currentIndex());
    return place;
}

void returnTo(QWidget &page, const Place &place)
{
    const auto tabs = partsOf<QTabWidget>(page);
    for (auto tab = tabs.begin(); tab != tabs.end(); ++tab)
        (*tab)->setCurrentIndex(place.current.value(tab.key(), (*tab)->currentIndex()));
    const auto views = partsOf<QAbstractItemView>(page);
    for (auto view = views.begin(); view != views.end(); ++view)
        setRow(**view, place.current.value(view.key(), -1));
    const auto chosen = chosenParts(page);
    for (auto part = chosen.begin(); part != chosen.end(); ++part) {
        if (const auto keys = place.chosen.value(part.key()); !keys.isEmpty())
            (*part)->choose(keys);
    }
    scrollTo(page, place.scrolled);
    // Again when new rows and parts were laid out, because nothing scrolls beyond what it knows of.
    QTimer::singleShot(0, &page, [&page, scrolled = place.scrolled] { scrollTo(page, scrolled); });
}

} // namespace precedent::shell
