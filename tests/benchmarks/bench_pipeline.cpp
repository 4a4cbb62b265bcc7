// SPDX-License-Identifier: GPL-3.0-or-later
// bench_pipeline: from raw messages to records and from the ledger into memory. PRECEDENT_DECISIONS sets how many
// decisions the fictional workspace has (default 20000).
#include "app/sampleledger.h"
#include "domain/messagedecoder.h"
#include "records/reading.h"

#include <benchmark/benchmark.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QTemporaryDir>

using namespace precedent;

namespace {

sample::Options workspaceOptions()
{
    const auto asked = qEnvironmentVariableIntValue("PRECEDENT_DECISIONS");
    sample::Options options;
    options.decisions = asked > 0 ? asked : 20'000;
    return options;
}

std::size_t messageCount(const sample::Workspace &workspace)
{
    std::size_t count = 0;
    for (const auto &history : workspace.channels)
        count += history.messages.size();
    return count;
}

std::unique_ptr<store::Ledger> openLedger(const QString &path)
{
    return std::move(store::Ledger::open(path, {})).value();
}

/// Invents the messages (see Invent), then decode, archive, log, recognise, ledger.
void ingest(benchmark::State &state, const sample::Options &options)
{
    for (auto _ : state) {
        state.PauseTiming();
        const QTemporaryDir folder;
        const auto ledger = openLedger(folder.filePath(QStringLiteral("i.precedent")));
        state.ResumeTiming();
        if (const auto filled = app::fillFromSample(*ledger, options); !filled)
            state.SkipWithError(filled.error().code.toUtf8().constData());
    }
}

/// Recognition of everything that is stored, as after a change of a format.
void readAgain(benchmark::State &state, store::Ledger &ledger)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(records::readEverything(ledger, true).value());
}

void loadSnapshot(benchmark::State &state, const QString &path)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(workspace::Workspace::open(path, {}).value()->snapshot());
}

/// One message of `kilobytes` of approving words, decoded and read.
void readLongMessage(benchmark::State &state)
{
    QString text = QStringLiteral("Type: Refund\\nAmount: $50.00\\nCustomer: Ada Bright\\nReason: ");
    while (text.size() < state.range(0) * 1024)
        text += QStringLiteral("not sure, maybe approved for $25, please check <@U1> and deny otherwise; ");
    const auto json =
        QStringLiteral(R"({"type":"message","ts":"1790000000.000100","user":"U1","text":"%1"})").arg(text);
    for (auto _ : state) {
        domain::Thread thread;
        thread.team = domain::TeamId(QStringLiteral("T1"));
        thread.channel = domain::ChannelId(QStringLiteral("C1"));
        domain::MessageHistory history;
        history.versions.push_back({domain::decodeMessage(json.toUtf8()).value(), {}});
        thread.messages.push_back(std::move(history));
        benchmark::DoNotOptimize(recognize::read(thread, {}));
    }
    state.counters["ms_per_kb"] = benchmark::Counter(double(state.iterations() * state.range(0)) / 1000.0,
                                                     benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto options = workspaceOptions();
    const auto messages = messageCount(sample::makeWorkspace(options));
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("bench.precedent"));
    const auto ledger = openLedger(path);
    if (const auto filled = app::fillFromSample(*ledger, options); !filled)
        return 1;
    const auto named = [](const char *name, auto count) { return std::string(name) + "/" + std::to_string(count); };
    benchmark::RegisterBenchmark(named("Invent", messages).c_str(),
                                 [&](benchmark::State &state) {
                                     for (auto _ : state)
                                         benchmark::DoNotOptimize(sample::makeWorkspace(options));
                                 })
        ->Unit(benchmark::kMillisecond)
        ->Iterations(1)
        ->UseRealTime();
    benchmark::RegisterBenchmark(named("Ingest", messages).c_str(), ingest, options)
        ->Unit(benchmark::kMillisecond)
        ->Iterations(1)
        ->UseRealTime();
    benchmark::RegisterBenchmark(named("ReadAgain", messages).c_str(),
                                 [&](benchmark::State &state) { readAgain(state, *ledger); })
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
    benchmark::RegisterBenchmark(named("SnapshotLoad", options.decisions).c_str(), loadSnapshot, path)
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
    benchmark::RegisterBenchmark("LongMessage", readLongMessage)
        ->Arg(1)
        ->Arg(16)
        ->Arg(64)
        ->Arg(256)
        ->Unit(benchmark::kMillisecond);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
