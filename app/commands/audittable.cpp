// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/audittable.h"

#include "app/commands/table.h"
#include "audit/tablefile.h"
#include "ui/text/audittext.h"
#include "ui/text/formats.h"

namespace precedent::commands {

namespace {

constexpr int longestText = 40;

/// Of somebody's language; scripts read the words of the C locale.
bool isForPeople(const QLocale &locale)
{
    return locale.language() != QLocale::C;
}

QString headingOf(const audit::Column &column, const QLocale &locale)
{
    return isForPeople(locale) ? locale.toUpper(text::auditColumn(column.name))
                               : column.name.toUpper().replace(u'_', u' ');
}

struct CellText
{
    const base::Zone &zone;
    const QLocale &locale;
    const audit::Column &column;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const
    {
        const auto shown = isForPeople(locale) ? text::auditWord(column.name, text) : text;
        return column.kind == audit::Kind::Text ? shortened(shown, longestText) : shown;
    }
    QString operator()(std::int64_t number) const { return locale.toString(qint64(number)); }
    QString operator()(const base::Money &money) const
    {
        const auto word = audit::amountWord(money);
        return word == base::toDecimal(money) ? text::moneyText(money, locale) : word;
    }
    QString operator()(base::Instant instant) const { return zone.toIso(instant); }
    QString operator()(const audit::Share &share) const
    {
        return share.whole < audit::leastCases ? QString()
                                               : text::percentText(double(share.part) / share.whole, locale);
    }
};

} // namespace

QString tableText(const audit::Table &table, const base::Zone &zone, const QLocale &locale, bool withLinks)
{
    const auto isShown = [&](const audit::Column &column) {
        return column.kind != audit::Kind::Currency && (withLinks || column.kind != audit::Kind::Link);
    };
    QStringList header;
    for (const auto &column : table.columns) {
        if (isShown(column))
            header += headingOf(column, locale);
    }
    Table lines(header);
    for (const auto &row : table.rows) {
        QStringList cells;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (isShown(table.columns[i]))
                cells += std::visit(CellText{zone, locale, table.columns[i]}, row.cells[i]);
        }
        lines.add(cells);
    }
    return lines.text();
}

} // namespace precedent::commands
