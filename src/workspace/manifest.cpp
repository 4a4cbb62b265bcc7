// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/manifest.h"

#include "export/columndictionary.h"
#include "insight/columninfo.h"
#include "insight/stats.h"
#include "query/words.h"
#include "store/sha256.h"
#include "workspace/controltotals.h"
#include "workspace/exportrequest.h"
#include "workspace/localauthor.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace precedent::workspace {

namespace {

using exporting::Format;
using exporting::Profile;

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonValue orNull(std::optional<base::Instant> at)
{
    return at ? QJsonValue(base::toIsoUtc(*at)) : QJsonValue(QJsonValue::Null);
}

QJsonArray intervalList(const std::vector<store::CoverageInterval> &intervals)
{
    QJsonArray list;
    for (const auto &interval : intervals) {
        list.append(QJsonObject{{QStringLiteral("from"), base::toIsoUtc(interval.range.from)},
                                {QStringLiteral("to"), base::toIsoUtc(interval.range.to)}});
    }
    return list;
}

QJsonArray goneList(const std::vector<store::GoneEntry> &events)
{
    QJsonArray list;
    for (const auto &gone : events) {
        list.append(QJsonObject{{QStringLiteral("from"), base::toIsoUtc(gone.range.from)},
                                {QStringLiteral("to"), base::toIsoUtc(gone.range.to)},
                                {QStringLiteral("reason"), domain::toWord(gone.cause)},
                                {QStringLiteral("messages"), qint64(gone.messages)}});
    }
    return list;
}

QJsonArray channelList(const std::vector<ChannelStatus> &channels)
{
    QJsonArray list;
    for (const auto &status : channels) {
        const auto &counts = status.counts;
        list.append(QJsonObject{{QStringLiteral("id"), status.channel.id.text()},
                                {QStringLiteral("name"), status.channel.name},
                                {QStringLiteral("team"), status.channel.team.text()},
                                {QStringLiteral("messages"), qint64(counts.messages)},
                                {QStringLiteral("records"), qint64(counts.records)},
                                {QStringLiteral("unread"), qint64(counts.unread)},
                                {QStringLiteral("oldest"), orNull(counts.oldest)},
                                {QStringLiteral("newest"), orNull(counts.newest)},
                                {QStringLiteral("last_sync"), orNull(counts.lastSync)},
                                {QStringLiteral("coverage"), intervalList(status.coverage)},
                                {QStringLiteral("gaps"), intervalList(status.gaps)},
                                {QStringLiteral("no_longer_returned"), goneList(status.gone)}});
    }
    return list;
}

QJsonArray columnList(const QStringList &asked)
{
    QJsonArray list;
    for (const auto &name : asked.isEmpty() ? insight::exportColumns() : asked) {
        const auto column = exporting::columnMeaning(name);
        list.append(QJsonObject{{QStringLiteral("name"), name},
                                {QStringLiteral("type"), column.type},
                                {QStringLiteral("meaning"), column.meaning}});
    }
    return list;
}

QJsonObject counts(const ManifestInput &input)
{
    auto counts = countsJson(input.snapshot, input.rows);
    counts.insert(QStringLiteral("rows"), qint64(input.summary.rows));
    counts.insert(QStringLiteral("ledger_messages"), qint64(input.facts.messages));
    counts.insert(QStringLiteral("ledger_records"), qint64(input.facts.records));
    counts.insert(QStringLiteral("ledger_unread"), qint64(input.facts.unread));
    return counts;
}

/// How a file of this format is read, in the words of CSVW and Frictionless.
QJsonObject dialect(const exporting::Options &options)
{
    if (options.format == Format::Xlsx)
        return {{QStringLiteral("format"), QStringLiteral("xlsx")},
                {QStringLiteral("header_rows"), 1},
                {QStringLiteral("times"), QStringLiteral("serial numbers, clock of the zone")}};
    if (options.format == Format::JsonLines)
        return {{QStringLiteral("format"), QStringLiteral("jsonl")},
                {QStringLiteral("encoding"), QStringLiteral("utf-8")},
                {QStringLiteral("line_terminator"), QStringLiteral("\n")},
                {QStringLiteral("times"), QStringLiteral("ISO 8601 with offset")}};
    const bool isExcel = options.profile == Profile::Excel;
    const bool hasComma = isExcel && options.locale.decimalPoint() == u',';
    return {{QStringLiteral("format"), QStringLiteral("csv")},
            {QStringLiteral("profile"), toWord(options.profile)},
            {QStringLiteral("encoding"), QStringLiteral("utf-8")},
            {QStringLiteral("bom"), isExcel},
            {QStringLiteral("delimiter"), hasComma ? QStringLiteral(";") : QStringLiteral(",")},
            {QStringLiteral("decimal"), hasComma ? QStringLiteral(",") : QStringLiteral(".")},
            {QStringLiteral("quote"), QStringLiteral("\"")},
            {QStringLiteral("double_quote"), true},
            {QStringLiteral("header"), true},
            {QStringLiteral("line_terminator"), QStringLiteral("\r\n")},
            {QStringLiteral("locale"), options.locale.name()},
            {QStringLiteral("single_line"), options.singleLine},
            {QStringLiteral("times"), isExcel ? QStringLiteral("YYYY-MM-DD HH:MM:SS, clock of the zone")
                                              : QStringLiteral("ISO 8601 with offset")}};
}

QJsonObject changes(const exporting::Summary &summary)
{
    return {{QStringLiteral("joined_cells"), qint64(summary.joinedCells)},
            {QStringLiteral("shortened_cells"), qint64(summary.shortenedCells)},
            {QStringLiteral("replaced_cells"), qint64(summary.replacedCells)},
            {QStringLiteral("text_amounts"), qint64(summary.textAmounts)}};
}

QJsonObject guard(const exporting::Summary &summary)
{
    return {{QStringLiteral("version"), QStringLiteral("1")},
            {QStringLiteral("cells"), qint64(summary.guardedCells)},
            {QStringLiteral("reverse"),
             QStringLiteral("A text cell of apostrophes, optional blanks and one of = + - @ TAB CR LF or their "
                            "full-width forms loses exactly one apostrophe.")}};
}

QJsonObject filter(const ManifestInput &input)
{
    auto object = toJson(input.job.filter);
    object.insert(QStringLiteral("words"), query::inWords(input.job.filter));
    object.insert(QStringLiteral("scope"), toWord(input.job.scope));
    object.insert(QStringLiteral("records"), QJsonArray::fromStringList(input.records));
    return object;
}

QJsonArray files(const std::vector<ExportedFile> &exported)
{
    QJsonArray list;
    for (const auto &file : exported) {
        list.append(QJsonObject{{QStringLiteral("name"), QFileInfo(file.path).fileName()},
                                {QStringLiteral("rows"), qint64(file.rows)},
                                {QStringLiteral("bytes"), qint64(file.bytes)},
                                {QStringLiteral("sha256"), hex(file.sha256)}});
    }
    return list;
}

QJsonObject checkpoint(const LedgerFacts &facts)
{
    const auto &[newest, genesis] = facts.sealed;
    return QJsonObject{{QStringLiteral("text"), QString::fromUtf8(store::checkpointText(newest, genesis))},
                       {QStringLiteral("note"), QString::fromUtf8(store::checkpointNote(newest, genesis))},
                       {QStringLiteral("size"), qint64(newest.size)},
                       {QStringLiteral("root"), hex(newest.root)},
                       {QStringLiteral("signature"), base64(newest.signature)},
                       {QStringLiteral("public_key"), base64(genesis.publicKey)},
                       {QStringLiteral("ledger"), genesis.ledger}};
}

} // namespace

QJsonObject countsJson(const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &rows)
{
    const auto figures = insight::figures(snapshot, rows);
    return {
        {QStringLiteral("rows"), qint64(rows.size())},    {QStringLiteral("approved"), figures.approved},
        {QStringLiteral("denied"), figures.denied},       {QStringLiteral("pending"), figures.pending},
        {QStringLiteral("withdrawn"), figures.withdrawn}, {QStringLiteral("expired"), figures.expired},
        {QStringLiteral("no_reason"), figures.noReason},  {QStringLiteral("without_amount"), figures.withoutAmount}};
}

QJsonObject totalsJson(const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &rows)
{
    QJsonObject object;
    for (const auto &[currency, total] : controlTotals(snapshot, rows)) {
        object.insert(currency, QJsonObject{{QStringLiteral("amount_minor"), qint64(total.amountMinor)},
                                            {QStringLiteral("approved_amount_minor"), qint64(total.approvedMinor)},
                                            {QStringLiteral("exponent"), total.exponent},
                                            {QStringLiteral("with_amount"), qint64(total.withAmount)},
                                            {QStringLiteral("with_approved_amount"), qint64(total.withApproved)},
                                            {QStringLiteral("min_date"), total.first.toString(Qt::ISODate)},
                                            {QStringLiteral("max_date"), total.last.toString(Qt::ISODate)}});
    }
    return object;
}

QJsonObject manifestOf(const ManifestInput &input)
{
    const auto &job = input.job;
    QJsonObject manifest{{QStringLiteral("changes"), changes(input.summary)},
                         {QStringLiteral("channels"), channelList(input.facts.channels)},
                         {QStringLiteral("columns"), columnList(job.options.columns)},
                         {QStringLiteral("control_totals"), totalsJson(input.snapshot, input.rows)},
                         {QStringLiteral("counts"), counts(input)},
                         {QStringLiteral("data_sha256"), hex(input.dataHash)},
                         {QStringLiteral("dialect"), dialect(job.options)},
                         {QStringLiteral("exported"), QJsonObject{{QStringLiteral("at"), base::toIsoUtc(job.now)},
                                                                  {QStringLiteral("by"), localAuthor()},
                                                                  {QStringLiteral("program"), job.appVersion}}},
                         {QStringLiteral("files"), files(input.files)},
                         {QStringLiteral("filter"), filter(input)},
                         {QStringLiteral("guard"), guard(input.summary)},
                         {QStringLiteral("manifest"), QStringLiteral("1")},
                         {QStringLiteral("rows"), qint64(input.summary.rows)},
                         {QStringLiteral("rules_sha256"), hex(input.facts.rulesHash)},
                         {QStringLiteral("schema"), QStringLiteral("1")},
                         {QStringLiteral("zone"), input.snapshot.zone().name()}};
    if (input.snapshot.hidesNames())
        manifest.insert(QLatin1String(pseudonymsKey), true);
    return manifest;
}

QJsonObject withLog(QJsonObject manifest, std::optional<std::int64_t> leaf, const LedgerFacts &facts)
{
    manifest.insert(QStringLiteral("log"),
                    QJsonObject{{QStringLiteral("entry"), leaf ? QJsonValue(qint64(*leaf)) : QJsonValue()},
                                {QStringLiteral("leaves"), qint64(facts.head.leaves)},
                                {QStringLiteral("root"), hex(facts.head.root)},
                                {QStringLiteral("checkpoint"), checkpoint(facts)}});
    return manifest;
}

QString manifestHash(QJsonObject manifest)
{
    manifest.remove(QStringLiteral("log"));
    return hex(store::sha256({QJsonDocument(manifest).toJson(QJsonDocument::Compact)}));
}

} // namespace precedent::workspace
