// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/tables.h"

#include "ui/pages/fieldlist.h"
#include "ui/text/formats.h"
#include "ui/text/joined.h"
#include "ui/text/labels.h"

#include <QtCore/QCoreApplication>

#include <set>

namespace precedent::reports {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::reports::Tables)
};

QString sumOf(const insight::Sums &sums, const QString &currency, const QLocale &locale)
{
    const auto found = sums.find(currency);
    return found == sums.end() ? QStringLiteral("–") : text::sumsText({{currency, found->second}}, locale);
}

QString contextText(const domain::Record &record)
{
    const QString customer = paperLine(record.customer, 80);
    const QString context = paperText(record.context, 240);
    if (customer.isEmpty() || context.isEmpty())
        return customer + context;
    return customer + u'\n' + context;
}

QString reasonText(const domain::Record &record)
{
    return models::lacksReason(record) ? Words::tr("No reason given") : paperText(record.reason, 240);
}

QStringList recordCells(const Source &source, const insight::Row &row, bool withAgent)
{
    const domain::Record &record = row.record;
    const models::Formatting formatting = source.formatting();
    QStringList cells{text::shortDateTime(record.requestedAt, formatting.zone, formatting.locale, formatting.now)};
    if (withAgent)
        cells.append(paperLine(models::personText(record.agent), 60));
    cells << text::label(record.type) << contextText(record) << paperLine(models::askedText(record, source.locale), 60)
          << paperText(pages::decisionText(record, formatting, source.snapshot->lastSync()), 200) << reasonText(record)
          << flagsText(record.flags);
    return cells;
}

/// One currency a line, so that none is taken for a part of another.
QString linesOf(const insight::Sums &sums, const Source &source)
{
    QStringList lines;
    for (const auto &[currency, minor] : sums)
        lines.insert(currency == source.snapshot->usualCurrency() ? 0 : lines.size(),
                     text::sumsText({{currency, minor}}, source.locale));
    return lines.join(u'\n');
}

} // namespace

Table amountsTable(const insight::Figures &figures, const Source &source)
{
    const QLocale &locale = source.locale;
    Table table{{{Words::tr("Currency"), false, 1},
                 {Words::tr("Asked for"), true, 1},
                 {Words::tr("Approved"), true, 1},
                 {Words::tr("Denied"), true, 1}},
                {},
                {}};
    std::set<std::pair<bool, QString>> currencies;
    for (const insight::Sums *sums : {&figures.amount, &figures.approvedAmount, &figures.deniedAmount}) {
        for (const auto &[currency, minor] : *sums)
            currencies.emplace(currency != source.snapshot->usualCurrency(), currency);
    }
    for (const auto &[isOther, currency] : currencies)
        table.rows.push_back({currency, sumOf(figures.amount, currency, locale),
                              sumOf(figures.approvedAmount, currency, locale),
                              sumOf(figures.deniedAmount, currency, locale)});
    return table;
}

Bar monthBar(const models::StepOfTypes &month, int value, const QLocale &locale)
{
    const QString name = locale.standaloneMonthName(month.first.month(), QLocale::ShortFormat);
    const bool needsYear = month.first.month() == 1;
    Bar bar{needsYear ? QStringLiteral("%1\n%2").arg(name).arg(month.first.year()) : name, value, BarState::Whole};
    if (!month.isCovered)
        bar.state = BarState::NotSynced;
    else if (month.isSoFar)
        bar.state = BarState::SoFar;
    return bar;
}

QString flagsText(const domain::Flags &flags)
{
    QStringList labels;
    for (int i = 0; i < domain::flagCount; ++i) {
        if (flags.test(std::size_t(i)))
            labels.append(text::label(domain::Flag(i)));
    }
    return text::enumerated(labels);
}

Table recordsTable(const Source &source, const std::vector<insight::RowIndex> &rows, bool withAgent)
{
    Table table;
    table.columns = {{Words::tr("Requested"), false, 0}};
    if (withAgent)
        table.columns.push_back({Words::tr("Agent"), false, 1.5});
    const std::vector<Column> others{{Words::tr("Type"), false, 0},     {Words::tr("Customer context"), false, 2.6},
                                     {Words::tr("Amount"), true, 0},    {Words::tr("Decision"), false, 1.9},
                                     {Words::tr("Reason"), false, 2.2}, {Words::tr("Look at"), false, 1.5}};
    table.columns.insert(table.columns.end(), others.begin(), others.end());
    for (const insight::RowIndex row : rows)
        table.rows.push_back(recordCells(source, source.snapshot->row(row), withAgent));
    const insight::Figures figures = insight::figures(*source.snapshot, rows);
    if (figures.approvedAmount.empty())
        return table;
    table.totals = QStringList(qsizetype(table.columns.size()), QString());
    const qsizetype amount = withAgent ? 4 : 3;
    table.totals[amount - 1] = Words::tr("Approved in total");
    table.totals[amount] = linesOf(figures.approvedAmount, source);
    return table;
}

} // namespace precedent::reports
