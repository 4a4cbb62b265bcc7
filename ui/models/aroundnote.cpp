// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/aroundnote.h"

#include <algorithm>

namespace precedent::models {

namespace {

constexpr int mostDays = 30;
/// A few days tell of a holiday, not of a talk.
constexpr int leastDays = 7;

insight::Figures figuresOf(const insight::Snapshot &snapshot, const QString &agent, const query::DateSpan &days,
                           const query::Calendar &calendar)
{
    const auto value = days.first.toString(Qt::ISODate) + QStringLiteral("..") + days.last.toString(Qt::ISODate);
    const auto rows = snapshot.select({{{query::Key::Date, false, {value}}}, {}}, calendar);
    return rows ? insight::figures(snapshot, insight::rowsOfAgent(snapshot, *rows, agent)) : insight::Figures();
}

} // namespace

std::optional<AroundNote> aroundNote(const insight::Snapshot &snapshot, const QString &agent, base::Instant note,
                                     const query::Calendar &calendar)
{
    const auto day = calendar.zone.dateOf(note);
    const auto lastDay = calendar.zone.dateOf(std::min(snapshot.lastSync(), calendar.now));
    const int days = int(std::min<qint64>(mostDays, day.daysTo(lastDay) + 1));
    if (days < leastDays)
        return {};
    return AroundNote{days, figuresOf(snapshot, agent, {day.addDays(-days), day.addDays(-1)}, calendar),
                      figuresOf(snapshot, agent, {day, day.addDays(days - 1)}, calendar)};
}

} // namespace precedent::models
