// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/manifestfigures.h"

#include "export/readback.h"
#include "workspace/manifest.h"

#include <QtCore/QJsonArray>

#include <numeric>

namespace precedent::workspace {

namespace {

using exporting::FileFigures;
using exporting::FileTotal;

std::int64_t integerIn(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toInteger(-1);
}

std::int64_t sumOf(const QJsonArray &objects, const char *key)
{
    return std::accumulate(objects.begin(), objects.end(), std::int64_t{0},
                           [key](std::int64_t sum, const auto &item) { return sum + integerIn(item.toObject(), key); });
}

exporting::FileDialect dialectOf(const QJsonObject &dialect)
{
    const auto character = [&dialect](const char *key, QChar otherwise) {
        const auto text = dialect.value(QLatin1String(key)).toString();
        return text.size() == 1 ? text.front() : otherwise;
    };
    const bool isCsv = dialect.value(QLatin1String("format")).toString() == QLatin1String("csv");
    return {isCsv ? exporting::Format::Csv : exporting::Format::JsonLines, character("delimiter", u','),
            isCsv ? character("decimal", u'.') : QChar(u'.')};
}

bool hasCounts(const Manifest &manifest, const FileFigures &found)
{
    const auto &counts = manifest.counts;
    bool same = integerIn(counts, "rows") == found.rows && manifest.rows == found.rows;
    if (manifest.columns.contains(QLatin1String("decision"))) {
        for (const char *word : {"approved", "denied", "pending", "withdrawn", "expired"}) {
            const auto rows = found.decisions.find(QLatin1String(word));
            same = same && integerIn(counts, word) == (rows == found.decisions.end() ? 0 : rows->second);
        }
    }
    if (manifest.columns.contains(QLatin1String("flags")))
        same = same && integerIn(counts, "no_reason") == found.noReason;
    if (manifest.columns.contains(QLatin1String("amount")))
        same = same && integerIn(counts, "without_amount") == found.withoutAmount;
    return same && integerIn(manifest.guard, "cells") == found.guardedCells;
}

/// The file names one currency for both amounts of a row. Where the manifest counts approved amounts in another than
/// the file does, some were granted in another than was asked for, and the file cannot tell.
bool hasTotal(const Manifest &manifest, const QString &currency, const FileTotal &found)
{
    const auto total = manifest.controlTotals.value(currency).toObject();
    const auto &columns = manifest.columns;
    const bool same =
        !columns.contains(QLatin1String("amount")) ||
        (integerIn(total, "amount_minor") == found.amountMinor && integerIn(total, "with_amount") == found.withAmount);
    if (!same || !columns.contains(QLatin1String("approved_amount")) ||
        integerIn(total, "with_approved_amount") != found.withApproved)
        return same;
    const bool hasDates =
        columns.contains(QLatin1String("amount")) && columns.contains(QLatin1String("requested_date"));
    return integerIn(total, "approved_amount_minor") == found.approvedMinor &&
           (!hasDates || (total.value(QLatin1String("min_date")).toString() == found.firstDate &&
                          total.value(QLatin1String("max_date")).toString() == found.lastDate));
}

bool hasTotals(const Manifest &manifest, const FileFigures &found)
{
    if (!manifest.columns.contains(QLatin1String("currency")))
        return true;
    auto currencies = manifest.controlTotals.keys();
    std::int64_t approved = 0;
    for (const auto &[currency, total] : found.totals) {
        currencies += currency;
        approved += total.withApproved;
    }
    std::int64_t claimed = 0;
    for (const auto &total : manifest.controlTotals)
        claimed += integerIn(total.toObject(), "with_approved_amount");
    currencies.removeDuplicates();
    const bool same = std::all_of(currencies.begin(), currencies.end(), [&](const QString &currency) {
        const auto total = found.totals.find(currency);
        return hasTotal(manifest, currency, total == found.totals.end() ? FileTotal() : total->second);
    });
    return same && (!manifest.columns.contains(QLatin1String("approved_amount")) || claimed == approved);
}

} // namespace

bool agreesWithItself(const Manifest &manifest)
{
    const auto files =
        std::accumulate(manifest.files.begin(), manifest.files.end(), std::int64_t{0},
                        [](std::int64_t sum, const auto &file) { return sum + std::int64_t(file.rows); });
    const auto &counts = manifest.counts;
    return files == manifest.rows && integerIn(counts, "rows") == manifest.rows &&
           integerIn(counts, "ledger_messages") == sumOf(manifest.channels, "messages") &&
           integerIn(counts, "ledger_records") == sumOf(manifest.channels, "records") &&
           integerIn(counts, "ledger_unread") == sumOf(manifest.channels, "unread");
}

bool agreesWithRows(const Manifest &manifest, const insight::Snapshot &snapshot,
                    const std::vector<insight::RowIndex> &rows)
{
    const auto counts = countsJson(snapshot, rows);
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        if (manifest.counts.value(count.key()) != count.value())
            return false;
    }
    return totalsJson(snapshot, rows) == manifest.controlTotals && std::ssize(rows) == manifest.rows;
}

base::Result<bool> agreesWithFiles(const Manifest &manifest, const base::CancelToken &cancel)
{
    if (manifest.dialect.value(QLatin1String("format")).toString() == QLatin1String("xlsx"))
        return true;
    FileFigures figures;
    for (const auto &file : manifest.files) {
        const auto rows = figures.rows;
        const auto read =
            exporting::readBack(file.path, dialectOf(manifest.dialect), manifest.columns, cancel, figures);
        if (!read && read.error().kind != base::ErrorKind::Mismatch)
            return read.error();
        if (!read || figures.rows - rows != std::int64_t(file.rows))
            return false;
    }
    return hasCounts(manifest, figures) && hasTotals(manifest, figures);
}

} // namespace precedent::workspace
