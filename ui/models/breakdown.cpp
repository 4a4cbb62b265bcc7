// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/breakdown.h"

#include "ui/models/periodpair.h"
#include "ui/text/dates.h"
#include "ui/text/labels.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <map>

namespace precedent::models {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::models::Breakdown)
};

/// A line's group and currency; groups without a value come first, as groupBy() has them.
using LineId = std::pair<QString, QString>;
using Cells = std::map<LineId, std::map<QString, std::int64_t>>;

std::map<QString, std::int64_t> valuesOf(const insight::Figures &figures, Measure measure)
{
    if (measure == Measure::Count)
        return {{QString(), figures.count}};
    return measure == Measure::Amount ? figures.amount : figures.approvedAmount;
}

BreakdownLine lineOf(const LineId &id, const std::map<QString, std::int64_t> &cells, const QStringList &columns)
{
    BreakdownLine line{id.first, id.second, {}, {}, false};
    for (const QString &column : columns) {
        const auto cell = cells.find(column);
        line.values.push_back(cell == cells.end() ? std::nullopt : std::optional(cell->second));
        if (cell != cells.end())
            line.total = line.total.value_or(0) + cell->second;
    }
    return line;
}

/// Types and decisions stand as they do everywhere, whatever their words; other groups in the order of their keys.
int rankOf(insight::GroupKey group, const QString &key)
{
    if (group == insight::GroupKey::Type)
        return int(domain::fromWord<domain::RequestType>(key).value_or(domain::RequestType::Other));
    if (group == insight::GroupKey::Decision)
        return int(domain::fromWord<domain::Decision>(key).value_or(domain::Decision::Pending));
    return 0;
}

std::vector<BreakdownLine> totalsOf(const Cells &cells, const QStringList &columns)
{
    Cells sums;
    for (const auto &[id, values] : cells) {
        for (const auto &[column, value] : values)
            sums[{QString(), id.second}][column] += value;
    }
    std::vector<BreakdownLine> totals;
    for (const auto &[id, values] : sums) {
        totals.push_back(lineOf(id, values, columns));
        totals.back().isTotal = true;
    }
    return totals;
}

std::optional<query::Key> filterKey(insight::GroupKey group)
{
    using insight::GroupKey;
    static const std::map<GroupKey, query::Key> keys{
        {GroupKey::Type, query::Key::Type},         {GroupKey::Agent, query::Key::Agent},
        {GroupKey::Team, query::Key::Team},         {GroupKey::Approver, query::Key::Approver},
        {GroupKey::Customer, query::Key::Customer}, {GroupKey::Decision, query::Key::Decision},
        {GroupKey::Channel, query::Key::Channel},   {GroupKey::Currency, query::Key::Currency}};
    const auto found = keys.find(group);
    return found == keys.end() ? std::nullopt : std::optional(found->second);
}

std::optional<query::DateSpan> daysOf(insight::GroupKey group, const QString &key)
{
    if (group == insight::GroupKey::Month) {
        const QDate first = QDate::fromString(key, QStringLiteral("yyyy-MM"));
        return query::DateSpan{first, first.addMonths(1).addDays(-1)};
    }
    const QDate first = QDate::fromString(key, Qt::ISODate);
    if (group == insight::GroupKey::Week)
        return query::DateSpan{first, first.addDays(6)};
    return group == insight::GroupKey::Day ? std::optional(query::DateSpan{first, first}) : std::nullopt;
}

query::Filter narrowed(const query::Filter &filter, query::DateSpan days, const query::Calendar &calendar)
{
    if (const auto period = periodOf(filter, calendar).span) {
        days.first = std::max(days.first, period->first);
        days.last = std::min(days.last, period->last);
    }
    return withDates(filter, days);
}

bool narrow(query::Filter &filter, insight::GroupKey group, const QString &key, const query::Calendar &calendar)
{
    if (key.isNull())
        return false;
    if (const auto days = daysOf(group, key)) {
        filter = narrowed(filter, *days, calendar);
        return true;
    }
    const auto clauseKey = filterKey(group);
    if (!clauseKey)
        return false;
    auto &clauses = filter.clauses;
    clauses.erase(
        std::remove_if(clauses.begin(), clauses.end(),
                       [&](const query::Clause &clause) { return clause.key == *clauseKey && !clause.exclude; }),
        clauses.end());
    clauses.push_back({*clauseKey, false, {key}});
    return true;
}

/// Nothing but this figure was found.
bool standsFor(const Breakdown &found, const BreakdownCell &cell)
{
    const bool isOneColumn = !cell.column || found.columns == QStringList(*cell.column);
    const bool isOneRow = std::all_of(found.lines.begin(), found.lines.end(), [&cell](const BreakdownLine &line) {
        return line.isTotal || !cell.row || line.key == *cell.row;
    });
    return isOneColumn && isOneRow && !found.lines.empty() && found.lines.back().currency == cell.currency &&
           found.lines.back().total == cell.value;
}

} // namespace

base::Result<Breakdown> breakDown(const RefreshRequest &request, const BreakdownQuestion &question)
{
    const auto rows = request.snapshot->select(request.filter, request.calendar);
    if (!rows)
        return rows.error();
    Breakdown breakdown{question, {}, {}, 0};
    Cells cells;
    for (const auto &group :
         insight::groupBy(*request.snapshot, *rows, {question.rows, question.columns}, request.filter.dateBasis)) {
        const QString &column = group.keys.at(1);
        if (!breakdown.columns.contains(column))
            breakdown.columns.append(column);
        for (const auto &[currency, value] : valuesOf(group.figures, question.measure))
            cells[{group.keys.at(0), currency}][column] += value;
        breakdown.withoutAmount += question.measure == Measure::ApprovedAmount ? group.figures.approvedWithoutAmount
                                                                               : group.figures.withoutAmount;
    }
    std::sort(breakdown.columns.begin(), breakdown.columns.end(), [&](const QString &a, const QString &b) {
        return std::pair(rankOf(question.columns, a), a) < std::pair(rankOf(question.columns, b), b);
    });
    for (const auto &[id, values] : cells)
        breakdown.lines.push_back(lineOf(id, values, breakdown.columns));
    std::stable_sort(breakdown.lines.begin(), breakdown.lines.end(),
                     [&](const BreakdownLine &a, const BreakdownLine &b) {
                         return rankOf(question.rows, a.key) < rankOf(question.rows, b.key);
                     });
    for (BreakdownLine &total : totalsOf(cells, breakdown.columns))
        breakdown.lines.push_back(std::move(total));
    return breakdown;
}

QString keyText(insight::GroupKey group, const QString &key, const QLocale &locale)
{
    if (key.isNull())
        return Words::tr("None", "records without such a value");
    switch (group) {
    case insight::GroupKey::Type:
        if (const auto type = domain::fromWord<domain::RequestType>(key))
            return text::label(*type);
        return key;
    case insight::GroupKey::Decision:
        if (const auto decision = domain::fromWord<domain::Decision>(key))
            return text::label(*decision);
        return key;
    case insight::GroupKey::Month: {
        const QDate first = QDate::fromString(key, QStringLiteral("yyyy-MM"));
        return text::monthText(first, locale);
    }
    case insight::GroupKey::Week:
        return text::dayText(QDate::fromString(key, Qt::ISODate), locale);
    default:
        return key;
    }
}

base::Result<std::optional<query::Filter>> filterOf(const RefreshRequest &request, const BreakdownQuestion &question,
                                                    const BreakdownCell &cell)
{
    RefreshRequest narrower = request;
    const auto add = [&](insight::GroupKey group, const QString &key) {
        return narrow(narrower.filter, group, key, request.calendar);
    };
    if ((cell.row && !add(question.rows, *cell.row)) || (cell.column && !add(question.columns, *cell.column)) ||
        (!cell.currency.isEmpty() && !add(insight::GroupKey::Currency, cell.currency)))
        return std::optional<query::Filter>();
    const auto found = breakDown(narrower, question);
    if (!found)
        return found.error();
    return standsFor(*found, cell) ? std::optional(narrower.filter) : std::nullopt;
}

} // namespace precedent::models
