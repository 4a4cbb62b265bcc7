// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/resultfile.h"

#include "export/output.h"
#include "export/rowformat.h"
#include "export/wholefile.h"

#include <algorithm>

namespace precedent::reconcile {

namespace {

constexpr qsizetype bufferSize = qsizetype{256} * 1024;

const QStringList &columns()
{
    static const auto names =
        QStringLiteral("status why explanation line payout_date payout_amount approved_amount difference currency "
                       "customer conversation reference record_id permalink decided_date decision")
            .split(u' ');
    return names;
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

class ResultWriter
{
public:
    ResultWriter(exporting::RowFormat &format, const Reconciliation &result, const Explain &explain)
        : m_format(format), m_result(result), m_explain(explain)
    {
    }

    void put(const ResultRow &row)
    {
        m_format.beginRow();
        m_column = 0;
        next().word(toWord(row.group));
        next().word(whyWord(row));
        next().text(m_explain ? m_explain(row) : QString());
        next().integer(row.line > 0 ? std::optional<std::int64_t>(row.line) : std::nullopt);
        next().word(row.line > 0 ? dayText(row.day) : QString());
        next().amount(row.paid);
        next().amount(row.approved);
        next().amount(row.difference());
        next().word(currencyOf(row));
        next().text(row.customer.isEmpty() ? row.text : row.customer);
        next().text(row.conversation);
        next().text(row.reference);
        putRecords(row);
        m_format.endRow();
    }

private:
    exporting::RowFormat &next()
    {
        m_format.beginCell(columns().at(m_column++));
        return m_format;
    }

    static QString currencyOf(const ResultRow &row)
    {
        const auto &money = row.paid ? row.paid : row.approved;
        return money ? money->currency.code() : QString();
    }

    void putRecords(const ResultRow &row)
    {
        const auto shown = row.record();
        QStringList ids;
        for (const auto record : row.records)
            ids += m_result.records[record].id.text();
        if (ids.isEmpty() && shown)
            ids += m_result.records[*shown].id.text();
        const auto *record = shown ? &m_result.records[*shown] : nullptr;
        next().text(ids.join(QStringLiteral("; ")));
        next().text(record != nullptr ? record->permalink : QString());
        next().word(record != nullptr ? dayText(record->last) : QString());
        next().word(record != nullptr ? domain::toWord(record->decision) : QString());
    }

    exporting::RowFormat &m_format;
    const Reconciliation &m_result;
    const Explain &m_explain;
    qsizetype m_column = 0;
};

} // namespace

base::Result<exporting::Summary> writeResult(QIODevice &device, const Reconciliation &result,
                                             const std::vector<ResultRow> &rows, const Explain &explain,
                                             const exporting::Options &options, const base::Zone &zone)
{
    const auto format = exporting::makeRowFormat(options, zone);
    format->header(columns());
    ResultWriter writer(*format, result, explain);
    for (const auto &row : rows) {
        writer.put(row);
        if (format->size() < bufferSize)
            continue;
        if (const auto flushed = exporting::writeAll(device, format->takeBytes()); !flushed)
            return flushed.error();
    }
    if (const auto flushed = exporting::writeAll(device, format->takeBytes()); !flushed)
        return flushed.error();
    auto summary = format->summary();
    summary.rows = rows.size();
    return summary;
}

base::Result<exporting::Summary> writeResult(const QString &path, const Reconciliation &result,
                                             const std::vector<ResultRow> &rows, const Explain &explain,
                                             const exporting::Options &options, const base::Zone &zone)
{
    const auto file = exporting::WholeFile::create(path);
    if (!file)
        return file.error();
    auto summary = writeResult((*file)->device(), result, rows, explain, options, zone);
    if (!summary)
        return summary;
    if (const auto committed = (*file)->commit(); !committed)
        return committed.error();
    return summary;
}

} // namespace precedent::reconcile
