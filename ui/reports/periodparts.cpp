// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/periodparts.h"

#include "ui/models/team.h"
#include "ui/pages/overviewtexts.h"
#include "ui/reports/tables.h"
#include "ui/text/dates.h"
#include "ui/text/formats.h"
#include "ui/text/joined.h"
#include "ui/text/labels.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <map>

namespace precedent::reports {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::reports::PeriodParts)
};

using insight::GroupKey;

/// Up to so many days it is counted by weeks.
constexpr qint64 weeksUntil = 62;
/// More months side by side leave no room for their figures.
constexpr std::size_t mostMonths = 12;

QString none()
{
    return QStringLiteral("–");
}

/// The weeks or months of a period, and how often each type was asked for in them.
struct Grid
{
    bool byWeek = false;
    std::vector<QDate> firsts;
    std::map<QString, std::vector<int>> counts; ///< by type's word
    bool isCut = false;
};

/// The days from the first to the last that have or may have rows.
query::DateSpan daysOf(const PeriodScope &scope)
{
    const auto dayOf = [&scope](insight::RowIndex row) {
        return scope.source.calendar.zone.dateOf(scope.source.snapshot->row(row).record.requestedAt);
    };
    const query::DateSpan rows{dayOf(scope.rows.front()), dayOf(scope.rows.back())};
    const auto &period = scope.overview.period;
    if (!period.span)
        return rows;
    const QDate last = models::lastDayOf(period, *scope.source.snapshot, scope.source.calendar);
    return {period.span->first, std::min(period.span->last, std::max(last, rows.last))};
}

QDate beginOf(const QDate &day, bool byWeek, int weekStart)
{
    return byWeek ? query::weekOf(day, weekStart).first : QDate(day.year(), day.month(), 1);
}

Grid emptyGrid(const PeriodScope &scope)
{
    const query::DateSpan days = daysOf(scope);
    Grid grid;
    grid.byWeek = days.first.daysTo(days.last) < weeksUntil;
    const int weekStart = scope.source.calendar.weekStart;
    for (QDate day = beginOf(days.first, grid.byWeek, weekStart); day <= days.last;
         day = grid.byWeek ? day.addDays(7) : day.addMonths(1))
        grid.firsts.push_back(day);
    if (grid.firsts.size() > mostMonths) {
        grid.isCut = true;
        grid.firsts.erase(grid.firsts.begin(), grid.firsts.end() - std::ptrdiff_t(mostMonths));
    }
    return grid;
}

Grid makeGrid(const PeriodScope &scope)
{
    Grid grid = emptyGrid(scope);
    const std::vector<GroupKey> keys{grid.byWeek ? GroupKey::Week : GroupKey::Month, GroupKey::Type};
    for (const auto &group : insight::countBy(*scope.source.snapshot, scope.rows, keys, scope.filter.dateBasis)) {
        const QDate first =
            QDate::fromString(grid.byWeek ? group.keys.at(0) : group.keys.at(0) + QStringLiteral("-01"), Qt::ISODate);
        const auto place = std::find(grid.firsts.begin(), grid.firsts.end(), first);
        std::vector<int> &counts = grid.counts[group.keys.at(1)];
        counts.resize(grid.firsts.size());
        if (place != grid.firsts.end())
            counts[std::size_t(place - grid.firsts.begin())] += group.count;
    }
    return grid;
}

QString labelOf(const Grid &grid, std::size_t place, const QLocale &locale)
{
    const QDate first = grid.firsts[place];
    if (grid.byWeek)
        return text::dayOfYearText(first, locale);
    const QString month = locale.standaloneMonthName(first.month(), QLocale::ShortFormat);
    return place == 0 || first.month() == 1 ? month + u' ' + QString::number(first.year()) : month;
}

/// How the weeks or months stand: the one that today lies in is not over.
BarState stateOf(const Grid &grid, std::size_t place, const PeriodScope &scope)
{
    const QDate first = grid.firsts[place];
    const QDate last = grid.byWeek ? first.addDays(6) : first.addMonths(1).addDays(-1);
    const QDate today = scope.source.calendar.today();
    if (today >= first && today < last)
        return BarState::SoFar;
    const bool isRead =
        models::coveredPart({first, last}, coverageOf(scope.source), scope.source.calendar.zone) != models::Covered::No;
    const bool hasRows = std::any_of(grid.counts.begin(), grid.counts.end(),
                                     [place](const auto &type) { return type.second[place] > 0; });
    return isRead || hasRows ? BarState::Whole : BarState::NotSynced;
}

/// The types with rows, in their own order.
std::vector<domain::RequestType> typesOf(const Grid &grid)
{
    std::vector<domain::RequestType> types;
    for (int i = 0; i < domain::requestTypeCount; ++i) {
        if (grid.counts.count(domain::toWord(domain::RequestType(i))) > 0)
            types.push_back(domain::RequestType(i));
    }
    return types;
}

Table gridTable(const Grid &grid, const std::vector<domain::RequestType> &types, const QLocale &locale)
{
    Table table{{{Words::tr("Type"), false, 2}}, {}, {Words::tr("All")}};
    std::vector<int> totals(grid.firsts.size(), 0);
    for (std::size_t i = 0; i < grid.firsts.size(); ++i)
        table.columns.push_back({labelOf(grid, i, locale), true, 1});
    table.columns.push_back({Words::tr("Total"), true, 1});
    int all = 0;
    for (const domain::RequestType type : types) {
        const std::vector<int> &counts = grid.counts.at(domain::toWord(type));
        QStringList cells{text::label(type)};
        int sum = 0;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            cells.append(locale.toString(counts[i]));
            sum += counts[i];
            totals[i] += counts[i];
        }
        all += sum;
        table.rows.push_back(cells << locale.toString(sum));
    }
    for (const int total : totals)
        table.totals.append(locale.toString(total));
    table.totals.append(locale.toString(all));
    return table;
}

QStringList outcomeCells(const QString &name, const insight::Figures &figures, const QLocale &locale)
{
    QStringList cells{name};
    for (const int count :
         {figures.count, figures.approved, figures.denied, figures.pending, figures.withdrawn, figures.expired})
        cells.append(locale.toString(count));
    return cells << pages::shareText(figures.approved, figures.decided(), locale);
}

QString timeText(const std::optional<std::int64_t> &seconds)
{
    return seconds ? text::durationText(*seconds) : none();
}

QStringList timeCells(const QString &name, const insight::Figures &figures, const QLocale &locale)
{
    const bool isFew = figures.turnaroundCount < models::leastCases;
    return {name, locale.toString(figures.turnaroundCount), timeText(figures.turnaroundMedian),
            isFew ? none() : timeText(figures.turnaroundP90)};
}

/// In the types' own order.
std::vector<std::pair<QString, insight::Figures>> byType(const PeriodScope &scope)
{
    std::map<domain::RequestType, insight::Figures> types;
    for (const auto &group :
         insight::groupBy(*scope.source.snapshot, scope.rows, {GroupKey::Type}, scope.filter.dateBasis))
        types[domain::fromWord<domain::RequestType>(group.keys.at(0)).value_or(domain::RequestType::Other)] =
            group.figures;
    std::vector<std::pair<QString, insight::Figures>> named;
    named.reserve(types.size());
    for (const auto &[type, figures] : types)
        named.emplace_back(text::label(type), figures);
    return named;
}

} // namespace

void addTypesByTime(Report &report, const PeriodScope &scope)
{
    const Grid grid = makeGrid(scope);
    const QLocale &locale = scope.source.locale;
    const std::vector<domain::RequestType> types = typesOf(grid);
    report.blocks.push_back(
        Heading{grid.byWeek ? Words::tr("Requests by type and week") : Words::tr("Requests by type and month"),
                Words::tr("one scale; hatched: not over yet; –: not synced")});
    SmallMultiples multiples;
    for (const domain::RequestType type : types) {
        SmallMultiples::Part part{text::label(type), {}};
        const std::vector<int> &counts = grid.counts.at(domain::toWord(type));
        for (std::size_t i = 0; i < counts.size(); ++i)
            part.bars.push_back({labelOf(grid, i, locale), counts[i], stateOf(grid, i, scope)});
        multiples.parts.push_back(std::move(part));
    }
    report.blocks.push_back(std::move(multiples));
    report.blocks.push_back(gridTable(grid, types, locale));
    QStringList notes;
    if (grid.byWeek)
        notes.append(Words::tr("Weeks are named by their first day; days outside the period are not counted."));
    if (grid.isCut)
        notes.append(Words::tr("The last twelve months of the period are shown; all other parts count all of it."));
    if (!notes.isEmpty())
        report.blocks.push_back(Paragraph{text::sentences(notes), Tone::Quiet});
}

void addOutcomes(Report &report, const PeriodScope &scope)
{
    const QLocale &locale = scope.source.locale;
    report.blocks.push_back(
        Heading{Words::tr("Outcomes by type"), Words::tr("rate: approved of approved and denied; from 5 cases on")});
    Table table{{{Words::tr("Type"), false, 2},
                 {Words::tr("Requests"), true, 1},
                 {text::label(domain::Decision::Approved), true, 1},
                 {text::label(domain::Decision::Denied), true, 1},
                 {text::label(domain::Decision::Pending), true, 1},
                 {text::label(domain::Decision::Withdrawn), true, 1},
                 {text::label(domain::Decision::Expired), true, 1},
                 {Words::tr("Approval rate"), true, 1.2}},
                {},
                outcomeCells(Words::tr("All"), scope.overview.figures, locale)};
    for (const auto &[name, figures] : byType(scope))
        table.rows.push_back(outcomeCells(name, figures, locale));
    report.blocks.push_back(table);
}

void addTimes(Report &report, const PeriodScope &scope)
{
    const QLocale &locale = scope.source.locale;
    report.blocks.push_back(
        Heading{Words::tr("Time to decision"), Words::tr("of decisions with both times; nearest rank")});
    Table table{{{Words::tr("Type"), false, 2},
                 {Words::tr("n"), true, 1},
                 {Words::tr("Median"), true, 1.4},
                 {Words::tr("90th percentile"), true, 1.4}},
                {},
                timeCells(Words::tr("All"), scope.overview.figures, locale)};
    for (const auto &[name, figures] : byType(scope))
        table.rows.push_back(timeCells(name, figures, locale));
    report.blocks.push_back(table);
}

void addAmounts(Report &report, const PeriodScope &scope)
{
    const insight::Figures &figures = scope.overview.figures;
    report.blocks.push_back(Heading{Words::tr("Amounts"), Words::tr("each currency by itself")});
    const Table table = amountsTable(figures, scope.source);
    if (!table.rows.empty())
        report.blocks.push_back(table);
    report.blocks.push_back(Paragraph{
        Words::tr("%Ln request(s) named no amount; they are in no sum.", nullptr, figures.withoutAmount), Tone::Quiet});
}

void addCompleteness(Report &report, const PeriodScope &scope)
{
    const QLocale &locale = scope.source.locale;
    report.blocks.push_back(
        Heading{Words::tr("Completeness"), Words::tr("agent, type, context, decision, reason, both times")});
    Table table{{{Words::tr("Month"), false, 2},
                 {Words::tr("Requests"), true, 1},
                 {Words::tr("All six fields known"), true, 1.4},
                 {Words::tr("Share"), true, 1},
                 {Words::tr("Without a reason"), true, 1.4}},
                {},
                {}};
    const auto cells = [&locale](const QString &name, const insight::Figures &figures) {
        return QStringList{name, locale.toString(figures.count), locale.toString(figures.complete),
                           pages::shareText(figures.complete, figures.count, locale),
                           locale.toString(figures.noReason)};
    };
    for (const auto &group :
         insight::groupBy(*scope.source.snapshot, scope.rows, {GroupKey::Month}, scope.filter.dateBasis)) {
        const QDate first = QDate::fromString(group.keys.at(0) + QStringLiteral("-01"), Qt::ISODate);
        const QString name = first.isValid() ? text::longMonthText(first, locale) : none();
        table.rows.push_back(cells(name, group.figures));
    }
    table.totals = cells(Words::tr("All"), scope.overview.figures);
    report.blocks.push_back(table);
}

} // namespace precedent::reports
