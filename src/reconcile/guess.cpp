// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/headings.h"

#include <algorithm>

namespace precedent::reconcile {

namespace {

bool looksLikeCurrency(QStringView cell)
{
    return base::Currency::parse(cell).has_value();
}

/// Digits alone may be the number of anything.
bool isPlainlyMoney(QStringView cell)
{
    const auto written = takeApart(cell);
    return looksLikeAmount(cell) &&
           (!written->currencyMarks.isEmpty() || written->figure.contains(u'.') || written->figure.contains(u','));
}

bool looksLikeLink(QStringView cell)
{
    return cell.startsWith(QLatin1String("https://")) || cell.startsWith(QLatin1String("http://"));
}

bool looksLikeAddress(QStringView cell)
{
    return cell.indexOf(u'@') > 0 && !cell.contains(u' ');
}

/// How many of the first filled cells of a column pass, in hundredths; 0 for an empty column.
int share(const CsvTable &table, const Layout &layout, std::size_t column, bool (*passes)(QStringView))
{
    int filled = 0;
    int passing = 0;
    const auto end = std::min(table.rows().size(), layout.firstRow + lookedAt);
    for (auto i = layout.firstRow; i < end; ++i) {
        const auto cell = table.cell(table.rows()[i], column);
        if (cell.isEmpty())
            continue;
        ++filled;
        passing += passes(cell) ? 1 : 0;
    }
    return filled == 0 ? 0 : passing * 100 / filled;
}

/// What a column has for a field: nothing when its values say otherwise.
int columnScore(const CsvTable &table, const Layout &layout, std::size_t column, Field field)
{
    const auto &heading = layout.headings.at(qsizetype(column));
    const int said = layout.hasHeadings ? headingScore(heading, field) : 0;
    const auto of = [&](bool (*passes)(QStringView)) { return share(table, layout, column, passes); };
    const int dates = of(looksLikeDate);
    switch (field) {
    case Field::Date:
        return dates < 50 ? 0 : said + dates;
    case Field::Amount: {
        const bool isOther = saysOtherAmount(heading);
        const int amounts = of(said > 0 ? looksLikeAmount : isPlainlyMoney);
        return amounts < 50 || dates >= 50 || (isOther && said < 200) ? 0 : said + amounts / 2;
    }
    case Field::Currency:
        return of(looksLikeCurrency) < 80 ? 0 : said + 50;
    case Field::Customer:
        return dates >= 50 || of(looksLikeLink) >= 50 ? 0 : said + (of(looksLikeAddress) >= 80 ? 90 : 0);
    case Field::Conversation:
        return dates >= 50 ? 0 : said + (of(looksLikeLink) >= 80 ? 120 : 0);
    case Field::Reference:
        return dates >= 50 ? 0 : said;
    }
    return 0;
}

} // namespace

Mapping guessMapping(const CsvTable &table, const Layout &layout)
{
    struct Bid
    {
        int score;
        Field field;
        std::size_t column;
    };
    std::vector<Bid> bids;
    for (std::size_t column = 0; column < std::size_t(layout.headings.size()); ++column) {
        for (const auto field : allFields) {
            if (const int score = columnScore(table, layout, column, field); score > 0)
                bids.push_back({score, field, column});
        }
    }
    std::stable_sort(bids.begin(), bids.end(), [](const Bid &a, const Bid &b) { return a.score > b.score; });
    Mapping mapping;
    std::vector<bool> taken(std::size_t(layout.headings.size()));
    for (const auto &bid : bids) {
        auto &column = mapping.at(std::size_t(bid.field));
        if (column || taken[bid.column])
            continue;
        column = bid.column;
        taken[bid.column] = true;
    }
    return mapping;
}

} // namespace precedent::reconcile
