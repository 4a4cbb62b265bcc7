// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/tablefile.h"

#include "export/csvformat.h"
#include "export/exporter.h"
#include "export/limitsfile.h"
#include "insight/limits.h"

#include <QtCore/QJsonObject>

#include <cmath>

namespace precedent::audit {

namespace {

std::optional<double> valueOf(const Share &share)
{
    constexpr double decimals = 10'000;
    if (share.whole == 0)
        return std::nullopt;
    return std::round(double(share.part) / share.whole * decimals) / decimals;
}

/// Puts one cell into a file; texts that people wrote are guarded, words of ours are not.
struct CellWriter
{
    exporting::RowFormat &format;
    Kind kind;

    void operator()(std::monostate) const { format.word({}); }
    void operator()(const QString &text) const { isOurs() ? format.word(text) : format.text(text); }
    void operator()(std::int64_t number) const { format.integer(number); }
    void operator()(const base::Money &money) const { format.decimal(amountWord(money)); }
    void operator()(base::Instant instant) const { format.instant(instant); }
    void operator()(const Share &share) const
    {
        const auto value = valueOf(share);
        format.decimal(value ? QString::number(*value, 'f', 4) : QString());
    }

    /// An address or id may be a name where Slack gave none.
    [[nodiscard]] bool isOurs() const { return kind != Kind::Text && kind != Kind::Link; }
};

struct CellJson
{
    const base::Zone &zone;

    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    QJsonValue operator()(const QString &text) const { return text; }
    QJsonValue operator()(std::int64_t number) const { return qint64(number); }
    QJsonValue operator()(const base::Money &money) const { return amountWord(money); }
    QJsonValue operator()(base::Instant instant) const { return zone.toIso(instant); }
    QJsonValue operator()(const Share &share) const
    {
        const auto value = valueOf(share);
        return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
    }
};

} // namespace

QString amountWord(const base::Money &money)
{
    insight::Limit limit;
    limit.amount = money;
    return exporting::limitAmountText(limit);
}

QByteArray toCsv(const Table &table, const base::Zone &zone)
{
    exporting::CsvFormat format(zone, exporting::Options{});
    QStringList names;
    for (const auto &column : table.columns)
        names += column.name;
    format.header(names);
    for (const auto &row : table.rows) {
        format.beginRow();
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            format.beginCell(table.columns[i].name);
            std::visit(CellWriter{format, table.columns[i].kind}, row.cells[i]);
        }
        format.endRow();
    }
    return format.takeBytes();
}

QJsonArray toJson(const Table &table, const base::Zone &zone)
{
    QJsonArray rows;
    for (const auto &row : table.rows) {
        QJsonObject object;
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            object.insert(table.columns[i].name, std::visit(CellJson{zone}, row.cells[i]));
        rows.append(object);
    }
    return rows;
}

} // namespace precedent::audit
