// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/sample.h"

#include "audit/cells.h"
#include "insight/columns.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>
#include <map>

namespace precedent::audit {

namespace {

QByteArray keyOf(const QString &seed, const domain::RecordId &record)
{
    const auto bytes = (seed + u'\n' + record.text()).toUtf8();
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QString bandOf(const std::optional<base::Money> &amount)
{
    if (!amount)
        return QStringLiteral("-");
    const bool isNegative = amount->minor < 0;
    auto digits = base::toDecimal(*amount).section(u'.', 0, 0);
    digits.remove(u'-');
    const auto low = digits == QLatin1String("0") ? digits : u'1' + QString(digits.size() - 1, u'0');
    return amount->currency.code() + u' ' + (isNegative ? QStringLiteral("-") : QString()) + low;
}

QString stratumOf(const domain::Record &record, const SampleOrder &order)
{
    QStringList parts;
    if (order.byType)
        parts += domain::toWord(record.type);
    if (order.byAmount)
        parts += bandOf(record.amount);
    return parts.join(u' ');
}

using Strata = std::map<QString, std::vector<Drawn>>;

/// How many of each stratum, in the strata's order.
std::vector<std::int64_t> shares(const Strata &strata, std::int64_t size, std::int64_t total)
{
    std::vector<std::int64_t> counts;
    std::vector<std::pair<std::int64_t, std::size_t>> remainders;
    std::int64_t given = 0;
    for (const auto &[name, members] : strata) {
        const auto quota = size * std::int64_t(members.size());
        remainders.emplace_back(quota % total, counts.size());
        counts.push_back(quota / total);
        given += quota / total;
    }
    std::stable_sort(remainders.begin(), remainders.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    for (std::size_t i = 0; given < size; ++i, ++given)
        ++counts[remainders[i].second];
    return counts;
}

const std::vector<const char *> sheetCells{"record_id", "requested_at", "decided_at", "agent",
                                           "type",      "decision",     "approver",   "amount",
                                           "currency",  "customer",     "reason",     "permalink"};

} // namespace

Sample drawSample(const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &rows,
                  const SampleOrder &order)
{
    Strata strata;
    for (const auto index : rows) {
        const auto record = snapshot.row(index).record;
        const auto stratum = stratumOf(record, order);
        strata[stratum].push_back({index, stratum, keyOf(order.seed, record.id)});
    }
    const auto total = std::int64_t(rows.size());
    const auto counts =
        shares(strata, std::min<std::int64_t>(std::max(order.size, 0), total), std::max<std::int64_t>(total, 1));
    Sample sample;
    std::size_t number = 0;
    for (auto &[name, members] : strata) {
        const auto count = counts[number++];
        std::sort(members.begin(), members.end(), [](const Drawn &a, const Drawn &b) { return a.key < b.key; });
        sample.strata.push_back({name, int(members.size()), int(count)});
        sample.drawn.insert(sample.drawn.end(), members.begin(), members.begin() + count);
    }
    return sample;
}

Table sampleSheet(const insight::Snapshot &snapshot, const Sample &sample)
{
    Table table;
    table.columns = columnsOf(sheetCells);
    table.columns.insert(table.columns.begin(),
                         {{QStringLiteral("number"), Kind::Count}, {QStringLiteral("stratum"), Kind::Word}});
    table.columns.push_back({QStringLiteral("result"), Kind::Text});
    table.columns.push_back({QStringLiteral("remark"), Kind::Text});
    for (const auto &drawn : sample.drawn) {
        const auto row = snapshot.row(drawn.row);
        Row line{{Cell(std::int64_t(table.rows.size() + 1)), textCell(drawn.stratum)}, row.record.id};
        for (auto &cell : cellsOf(sheetCells, row))
            line.cells.push_back(std::move(cell));
        line.cells.resize(table.columns.size());
        table.rows.push_back(std::move(line));
    }
    return table;
}

} // namespace precedent::audit
