// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/limitsfile.h"

#include "export/csvformat.h"
#include "export/csvtable.h"
#include "export/exporter.h"
#include "export/guard.h"

#include <optional>

namespace precedent::exporting {

namespace {

using base::ErrorKind;
using insight::Limit;

constexpr QLatin1String unlimitedWord("unlimited");

const QStringList &columns()
{
    static const QStringList names{QStringLiteral("holder"), QStringLiteral("name"),     QStringLiteral("type"),
                                   QStringLiteral("amount"), QStringLiteral("currency"), QStringLiteral("from"),
                                   QStringLiteral("to")};
    return names;
}

QString dayText(QDate day)
{
    return day.isNull() ? QString() : day.toString(Qt::ISODate);
}

/// Where each column of ours stands in the file; empty when one that is needed does not.
std::optional<QList<qsizetype>> placesIn(const QStringList &header)
{
    QList<qsizetype> places;
    for (const auto &name : columns()) {
        const auto place = header.indexOf(name, 0);
        if (place < 0 && name != QLatin1String("name"))
            return std::nullopt;
        places += place;
    }
    return places;
}

/// Reads the cells of one line.
class LineReader
{
public:
    LineReader(const QStringList &cells, const QList<qsizetype> &places, int line)
        : m_cells(cells), m_places(places), m_line(line)
    {
    }

    [[nodiscard]] base::Result<Limit>
    limit(const std::function<base::Result<insight::Holder>(const QString &)> &find) const
    {
        Limit limit;
        const auto holder = find(cell(0));
        if (!holder)
            return notRead("holder", cell(0));
        limit.holder = *holder;
        limit.type = domain::fromWord<domain::RequestType>(cell(2));
        if (!limit.type && !cell(2).isEmpty())
            return notRead("type", cell(2));
        const auto currency = base::Currency::parse(cell(4));
        if (!currency)
            return notRead("currency", cell(4));
        const auto amount = limitAmount(cell(3), *currency);
        if (!amount)
            return notRead("amount", cell(3));
        limit.amount = *amount;
        for (const auto &[place, day] : {std::pair(5, &limit.from), std::pair(6, &limit.to)}) {
            *day = QDate::fromString(cell(place), Qt::ISODate);
            if (day->isNull() && !cell(place).isEmpty())
                return notRead(place == 5 ? "from" : "to", cell(place));
        }
        return limit;
    }

private:
    [[nodiscard]] base::Error notRead(const char *column, const QString &cell) const
    {
        return base::makeError(
            ErrorKind::Input, "limits-file-value", cell,
            {{QStringLiteral("line"), QString::number(m_line)}, {QStringLiteral("column"), QLatin1String(column)}});
    }
    [[nodiscard]] QString cell(int column) const { return unguarded(m_cells.value(m_places.at(column))); }

    const QStringList &m_cells;
    const QList<qsizetype> &m_places;
    int m_line;
};

} // namespace

QString limitAmountText(const Limit &limit)
{
    return limit.isUnlimited() ? QString(unlimitedWord) : base::toDecimal(limit.amount);
}

base::Result<base::Money> limitAmount(const QString &text, const base::Currency &currency)
{
    if (text.compare(unlimitedWord, Qt::CaseInsensitive) == 0)
        return base::Money{insight::unlimited, currency};
    const auto amount = base::fromDecimal(text, currency);
    if (!amount || amount->minor < 0 || amount->minor == insight::unlimited)
        return base::makeError(ErrorKind::Usage, "limit-amount-wrong", {}, {{QStringLiteral("amount"), text}});
    return *amount;
}

QByteArray limitsCsv(const std::vector<Limit> &limits, const std::function<QString(const insight::Holder &)> &nameOf)
{
    CsvFormat format({}, Options{});
    format.header(columns());
    for (const auto &limit : limits) {
        const QStringList cells{insight::toText(limit.holder),
                                nameOf(limit.holder),
                                limit.type ? domain::toWord(*limit.type) : QString(),
                                limitAmountText(limit),
                                limit.amount.currency.code(),
                                dayText(limit.from),
                                dayText(limit.to)};
        format.beginRow();
        for (qsizetype i = 0; i < cells.size(); ++i) {
            format.beginCell(columns().at(i));
            format.text(cells.at(i));
        }
        format.endRow();
    }
    return format.takeBytes();
}

base::Result<std::vector<Limit>>
withLimitsCsv(std::vector<Limit> limits, const QByteArray &bytes,
              const std::function<base::Result<insight::Holder>(const QString &)> &find)
{
    const auto table = readCsv(bytes);
    if (!table)
        return table.error();
    const auto places = placesIn(table->cells(table->rows().front()));
    if (!places)
        return base::makeError(ErrorKind::Input, "limits-file-columns");
    for (std::size_t i = 1; i < table->rows().size(); ++i) {
        const auto &row = table->rows()[i];
        const QMap<QString, QString> facts{{QStringLiteral("line"), QString::number(row.line)}};
        if (row.isBroken)
            return base::makeError(ErrorKind::Input, "csv-broken", {}, facts);
        const auto limit = LineReader(table->cells(row), *places, row.line).limit(find);
        if (!limit)
            return limit.error();
        auto more = insight::withLimit(std::move(limits), *limit);
        if (!more)
            return base::makeError(ErrorKind::Input, "limits-file-days", more.error().code, facts);
        limits = std::move(*more);
    }
    return limits;
}

} // namespace precedent::exporting
