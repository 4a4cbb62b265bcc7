// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audittable.h"

#include "audit/tablefile.h"
#include "ui/models/celltext.h"
#include "ui/text/audittext.h"
#include "ui/text/formats.h"

#include <QtCore/QCoreApplication>

namespace precedent::pages {

namespace {

using audit::Kind;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::pages::AuditTable)
};

/// One cell as people read it.
struct CellText
{
    const QString &column;
    const query::Calendar &calendar;
    const QLocale &locale;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return models::oneLine(text::auditWord(column, text)); }
    QString operator()(std::int64_t number) const { return locale.toString(qlonglong(number)); }
    QString operator()(const base::Money &money) const
    {
        const bool isBounded = audit::amountWord(money) == base::toDecimal(money);
        return isBounded ? text::moneyText(money, locale) : Words::tr("Unlimited");
    }
    QString operator()(base::Instant instant) const
    {
        return text::shortDateTime(instant, calendar.zone, locale, calendar.now);
    }
    QString operator()(const audit::Share &share) const
    {
        return share.whole < audit::leastCases ? QString()
                                               : text::percentText(double(share.part) / share.whole, locale);
    }
};

bool isShown(const audit::Column &column)
{
    return column.kind != Kind::Currency && column.kind != Kind::Link && column.name != QLatin1String("record_id");
}

Qt::Alignment alignmentOf(Kind kind)
{
    const bool isFigure = kind == Kind::Count || kind == Kind::Amount || kind == Kind::Share;
    return isFigure ? models::figureAlignment : Qt::AlignLeft | Qt::AlignVCenter;
}

} // namespace

std::vector<models::ListColumn<audit::Row>> auditColumns(const audit::Table &table, const query::Calendar &calendar,
                                                         const QLocale &locale)
{
    std::vector<models::ListColumn<audit::Row>> columns;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto &column = table.columns[i];
        if (!isShown(column))
            continue;
        const auto text = [i, name = column.name, calendar, locale](const audit::Row &row) {
            return std::visit(CellText{name, calendar, locale}, row.cells[i]);
        };
        columns.push_back({text::auditColumn(column.name), alignmentOf(column.kind), text});
    }
    return columns;
}

} // namespace precedent::pages
