// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stackedbars.h"

#include "ui/text/formats.h"
#include "ui/text/joined.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace precedent::charts {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::charts::StackedBars)
};

QString nameOf(const BarCategory &category)
{
    return category.isSoFar ? Words::tr("%1 so far", "a period that is still running").arg(category.name)
                            : category.name;
}

} // namespace

int StackedBars::total(int category) const
{
    int sum = 0;
    for (const BarSeries &one : series)
        sum += one.values[std::size_t(category)];
    return sum;
}

int StackedBars::highestTotal() const
{
    int highest = 0;
    for (int i = 0; i < int(categories.size()); ++i)
        highest = std::max(highest, total(i));
    return highest;
}

QString StackedBars::describe(int category, int part, const QLocale &locale) const
{
    const BarCategory &place = categories[std::size_t(category)];
    if (!place.hasData)
        return Words::tr("%1: no data, never synced").arg(place.name);
    const auto valueAt = [&](int i) { return part < 0 ? total(i) : series[std::size_t(part)].values[std::size_t(i)]; };
    const int sum = total(category);
    const QString count = locale.toString(valueAt(category));
    QString text = part < 0 ? Words::tr("%1: %2").arg(nameOf(place), count)
                            : Words::tr("%1, %2: %3").arg(nameOf(place), series[std::size_t(part)].name, count);
    // A share of fewer than five cases would look more exact than it is.
    if (part >= 0 && sum >= 5)
        text += Words::tr(", %1 of %2", "share of a total")
                    .arg(text::percentText(double(valueAt(category)) / sum, locale), locale.toString(sum));
    if (category > 0 && categories[std::size_t(category - 1)].hasData)
        text += Words::tr(". %1: %2", "the bar before, for comparison")
                    .arg(categories[std::size_t(category - 1)].name, locale.toString(valueAt(category - 1)));
    for (const QString &marker : markersOf(category))
        text += QStringLiteral(". ") + marker;
    return text;
}

QStringList StackedBars::markersOf(int category) const
{
    QStringList texts;
    for (const BarMarker &marker : markers) {
        if (marker.category == category)
            texts.append(marker.text);
    }
    return texts;
}

QString StackedBars::summary(const QLocale &locale) const
{
    if (categories.empty() || isEmpty())
        return Words::tr("Nothing to show.");
    int sum = 0;
    int highest = 0;
    for (int i = 0; i < int(categories.size()); ++i) {
        sum += total(i);
        highest = total(i) > total(highest) ? i : highest;
    }
    const QString figures = Words::tr("%1 to %2, %3 in all, most in %4 with %5.")
                                .arg(categories.front().name, categories.back().name, locale.toString(sum),
                                     categories[std::size_t(highest)].name, locale.toString(total(highest)));
    const QString keys = canShowRows ? Words::tr("Arrow keys move, Enter shows the rows, Ctrl+T turns it into a table.")
                                     : Words::tr("Arrow keys move, Ctrl+T turns it into a table.");
    return text::sentences({figures, keys});
}

models::Grid StackedBars::toGrid(const QLocale &locale) const
{
    models::Grid grid;
    grid.headings.append(categoryHeading);
    for (const BarSeries &one : series)
        grid.headings.append(one.name);
    grid.headings.append(Words::tr("Total"));
    if (!markers.empty())
        grid.headings.append(Words::tr("Policy changes"));
    for (int i = 0; i < int(categories.size()); ++i) {
        const BarCategory &place = categories[std::size_t(i)];
        QStringList row{nameOf(place)};
        for (const BarSeries &one : series)
            row.append(place.hasData ? locale.toString(one.values[std::size_t(i)]) : Words::tr("no data"));
        row.append(place.hasData ? locale.toString(total(i)) : Words::tr("no data"));
        if (!markers.empty())
            row.append(text::enumerated(markersOf(i)));
        grid.rows.push_back(row);
    }
    return grid;
}

} // namespace precedent::charts
