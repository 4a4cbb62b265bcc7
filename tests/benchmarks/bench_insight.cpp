// SPDX-License-Identifier: GPL-3.0-or-later
// bench_insight: what a change of the filter costs, beside SQLite over the same rows. Before anything is timed both
// must give the same answer. PRECEDENT_ROWS sets the number of rows (default 1000000). PRECEDENT_PEER_FOLDER names a
// folder to leave the rows and cases in, for duckdb.js.
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/inventedrecords.h"
#include "tests/benchmarks/sqlitepeer.h"

#include "export/exporter.h"
#include "insight/stats.h"
#include "query/parse.h"

#include <benchmark/benchmark.h>

#include <QtCore/QBuffer>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>

#include <span>

using namespace precedent;
using bench::Answer;
using bench::Case;

namespace {

std::map<QString, std::int64_t> counts(const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &rows,
                                       insight::GroupKey outer, insight::GroupKey inner)
{
    std::map<QString, std::int64_t> found;
    for (const auto &group : insight::countBy(snapshot, rows, {outer, inner}))
        found[group.keys.join(u'/')] = group.count;
    return found;
}

/// Filter, sorted first page and every chart's figures, as the pages ask for them.
Answer refresh(const insight::Snapshot &snapshot, const Case &filter)
{
    using insight::GroupKey;
    const query::Calendar calendar{snapshot.zone(), snapshot.lastSync()};
    const auto parsed = query::parse(QString::fromLatin1(filter.query)).value();
    const auto rows = snapshot.select(parsed, calendar).value();
    const auto sorted = snapshot.sorted(rows, {{QString::fromLatin1(filter.sortColumn), false}}).value();
    Answer answer;
    answer.count = std::int64_t(rows.size());
    for (std::size_t i = 0; i < std::min<std::size_t>(sorted.size(), bench::pageRows); ++i)
        answer.firstPage += snapshot.row(sorted[i]).record.id.text();
    answer.monthByType = counts(snapshot, rows, GroupKey::Month, GroupKey::Type);
    answer.weekByType = counts(snapshot, rows, GroupKey::Week, GroupKey::Type);
    answer.agentByDecision = counts(snapshot, rows, GroupKey::Agent, GroupKey::Decision);
    answer.weekdayByHour = counts(snapshot, rows, GroupKey::Weekday, GroupKey::Hour);
    for (const auto &[currency, minor] : insight::figures(snapshot, rows).amount)
        answer.amountByCurrency[currency] = minor;
    return answer;
}

/// The peer's codes as the program's words.
std::map<QString, std::int64_t> inWords(const std::map<QString, std::int64_t> &codes, bool byAgent)
{
    std::map<QString, std::int64_t> words;
    for (const auto &[key, count] : codes) {
        const auto parts = key.split(u'/');
        const auto code = parts.at(1).toInt();
        if (byAgent)
            words[QStringLiteral("Person U%1/").arg(parts.at(0), 4, u'0') + domain::toWord(domain::Decision(code))] =
                count;
        else
            words[parts.at(0) + u'/' + domain::toWord(domain::RequestType(code))] = count;
    }
    return words;
}

void demandEqual(const Case &filter, const Answer &ours, Answer peer)
{
    peer.monthByType = inWords(peer.monthByType, false);
    peer.weekByType = inWords(peer.weekByType, false);
    peer.agentByDecision = inWords(peer.agentByDecision, true);
    const bool pageAgrees = ours.firstPage == peer.firstPage;
    peer.firstPage = ours.firstPage;
    if (!pageAgrees || !(ours == peer))
        qFatal("%s: %lld rows here, %lld in SQLite; the page %s", filter.name, static_cast<long long>(ours.count),
               static_cast<long long>(peer.count), pageAgrees ? "agrees" : "differs");
}

std::shared_ptr<const insight::Snapshot> snapshotOf(std::vector<domain::Record> records)
{
    insight::SnapshotInput input;
    input.lastSync = records.back().requestedAt;
    input.records = std::move(records);
    input.zone = base::Zone::byName(QStringLiteral("UTC")).value();
    return insight::Snapshot::build(std::move(input));
}

using World = std::pair<std::shared_ptr<const insight::Snapshot>, std::shared_ptr<const bench::SqlitePeer>>;

/// "/1000000"; a string literal + std::to_string() raises g++ 12's false alarm about memcpy.
std::string rowsOf(const World &world)
{
    std::string rows(1, '/');
    return rows += std::to_string(world.first->size());
}

void add(const std::string &group, const char *peerGroup, const Case &filter, const World &world)
{
    const auto rows = rowsOf(world);
    demandEqual(filter, refresh(*world.first, filter), world.second->answer(filter));
    benchmark::RegisterBenchmark((group + "/" + filter.name + rows).c_str(), [=](benchmark::State &state) {
        for (auto _ : state)
            benchmark::DoNotOptimize(refresh(*world.first, filter));
    })->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark((std::string(peerGroup) + "/" + filter.name + rows).c_str(),
                                 [=](benchmark::State &state) {
                                     for (auto _ : state)
                                         benchmark::DoNotOptimize(world.second->answer(filter));
                                 })
        ->Unit(benchmark::kMillisecond)
        ->Iterations(2);
}

/// A figure of /proc/self/status, in MB: "VmRSS", or "VmHWM", the most since it was forgotten.
double megabytes(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : status.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

/// A whole file in the system's folder for temporary ones; counts how far the memory rose meanwhile.
void exportToFile(benchmark::State &state, const World &world, exporting::Format format)
{
    std::vector<insight::RowIndex> all(world.first->size());
    std::iota(all.begin(), all.end(), 0U);
    const QTemporaryDir folder;
    exporting::Options options;
    options.format = format;
    const auto path = folder.filePath(QStringLiteral("export"));
    forgetPeak();
    const auto before = megabytes("VmRSS");
    for (auto _ : state)
        benchmark::DoNotOptimize(exporting::writeFile(path, *world.first, all, options));
    state.counters["grown_MB"] = megabytes("VmHWM") - before;
    state.counters["file_MB"] = double(QFileInfo(path).size()) / 1e6;
}

void addExports(const World &world)
{
    const auto rows = rowsOf(world);
    for (const auto &[name, format] :
         {std::pair("CsvFileExport", exporting::Format::Csv), std::pair("XlsxFileExport", exporting::Format::Xlsx)}) {
        benchmark::RegisterBenchmark((name + rows).c_str(),
                                     [=, kind = format](benchmark::State &state) { exportToFile(state, world, kind); })
            ->Unit(benchmark::kMillisecond)
            ->Iterations(1);
    }
    benchmark::RegisterBenchmark(("CsvExport" + rows).c_str(),
                                 [=](benchmark::State &state) {
                                     std::vector<insight::RowIndex> all(world.first->size());
                                     std::iota(all.begin(), all.end(), 0U);
                                     for (auto _ : state) {
                                         QBuffer buffer;
                                         buffer.open(QIODevice::WriteOnly);
                                         benchmark::DoNotOptimize(exporting::write(buffer, *world.first, all, {}));
                                     }
                                 })
        ->Unit(benchmark::kMillisecond)
        ->Iterations(1);
    benchmark::RegisterBenchmark(("SqliteCsvPeer" + rows).c_str(),
                                 [=](benchmark::State &state) {
                                     for (auto _ : state)
                                         benchmark::DoNotOptimize(world.second->csv());
                                 })
        ->Unit(benchmark::kMillisecond)
        ->Iterations(1);
}

QJsonArray casesOf(std::span<const Case> cases)
{
    QJsonArray listed;
    for (const auto &filter : cases)
        listed += QJsonObject{{QStringLiteral("name"), QLatin1String(filter.name)},
                              {QStringLiteral("where"), QLatin1String(filter.where)},
                              {QStringLiteral("order"), QLatin1String(filter.orderBy)}};
    return listed;
}

/// Rows as the peer has them, all rows as exported, and the cases.
void leaveForPeers(const World &world, const QString &folder)
{
    world.second->save(folder + QStringLiteral("/rows.sqlite"));
    std::vector<insight::RowIndex> all(world.first->size());
    std::iota(all.begin(), all.end(), 0U);
    QFile cases(folder + QStringLiteral("/cases.json"));
    const QJsonObject listed{{QStringLiteral("Refresh"), casesOf(bench::refreshCases)},
                             {QStringLiteral("Search"), casesOf(bench::searchCases)}};
    if (!exporting::writeFile(folder + QStringLiteral("/export.csv"), *world.first, all, {}) ||
        !cases.open(QIODevice::WriteOnly) || cases.write(QJsonDocument(listed).toJson()) < 0)
        qFatal("%s cannot be written", qPrintable(folder));
}

} // namespace

int main(int argc, char **argv)
{
    const auto asked = qEnvironmentVariableIntValue("PRECEDENT_ROWS");
    auto records = bench::inventRecords(asked > 0 ? asked : 1'000'000);
    const auto peer = std::make_shared<const bench::SqlitePeer>(records);
    const World world{snapshotOf(std::move(records)), peer};
    if (const auto folder = qEnvironmentVariable("PRECEDENT_PEER_FOLDER"); !folder.isEmpty())
        leaveForPeers(world, folder);
    for (const auto &filter : bench::refreshCases)
        add("Refresh", "SqlitePeer", filter, world);
    for (const auto &filter : bench::searchCases)
        add("Search", "SqlitePeer", filter, world);
    addExports(world);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
