// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sampleledger.h"

#include "app/samplesource.h"
#include "records/reading.h"

namespace precedent::app {

namespace {

using base::Result;

/// Keeps the throw-away ledger until the workspace that owns this has closed it.
class FolderKeeper : public QObject
{
public:
    FolderKeeper(std::shared_ptr<QTemporaryDir> folder, QObject *parent) : QObject(parent), m_folder(std::move(folder))
    {
    }

private:
    std::shared_ptr<QTemporaryDir> m_folder;
};

Result<void> refuseContent(const store::Ledger &ledger)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto channels = reader->get()->channels();
    if (!channels)
        return channels.error();
    if (!channels->empty())
        return base::makeError(base::ErrorKind::Usage, "ledger-has-content", {},
                               {{QStringLiteral("path"), ledger.path()}});
    return {};
}

Result<void> putSettings(store::Ledger &ledger, const sample::Workspace &workspace, const QString &zone)
{
    return ledger.write([&](store::Transaction &transaction) -> Result<void> {
        if (auto kept = transaction.putSetting(QStringLiteral("zone"), zone); !kept)
            return kept;
        if (auto kept = transaction.putPeople(workspace.people, workspace.end); !kept)
            return kept;
        for (const auto &team : workspace.agentTeams) {
            if (auto kept = transaction.putAgentTeam(team); !kept)
                return kept;
        }
        for (const auto &history : workspace.channels) {
            if (auto kept = transaction.putChannel(history.channel); !kept)
                return kept;
            auto settings = history.settings;
            settings.followed = true;
            if (auto kept = transaction.putChannelSettings(history.channel.id, settings); !kept)
                return kept;
        }
        return {};
    });
}

/// Messages that Slack no longer returns: noted after their last version, and their threads read again.
Result<void> markDeleted(store::Ledger &ledger, const sample::ChannelHistory &history)
{
    std::vector<base::SlackTs> roots;
    const auto marked = ledger.write([&](store::Transaction &transaction) -> Result<void> {
        for (const auto &message : history.messages) {
            if (!message.deleted)
                continue;
            const auto changed = transaction.addMissing(history.channel.id, {message.ts}, message.visibleFrom);
            if (!changed)
                return changed.error();
            roots.insert(roots.end(), changed->begin(), changed->end());
        }
        return {};
    });
    if (!marked)
        return marked;
    const auto read = records::readThreads(ledger, history.channel.id, roots);
    return read ? Result<void>() : read.error();
}

/// The time that was never synced, so that coverage shows a gap; empty when none was planted.
base::TimeRange plantedGap(const sample::Workspace &workspace, const base::Zone &zone)
{
    const auto dates = workspace.answers.findings.value(QStringLiteral("gap"));
    if (dates.size() != 2)
        return {};
    return {zone.startOf(QDate::fromString(dates.first(), Qt::ISODate)),
            zone.startOf(QDate::fromString(dates.last(), Qt::ISODate).addDays(1))};
}

Result<void> readAll(store::Ledger &ledger, const sample::Workspace &workspace, const base::TimeRange &gap,
                     const SampleRun &run)
{
    SampleSource source(workspace);
    sync::Request request;
    request.job = QStringLiteral("demo");
    request.onProgress = run.onProgress;
    request.cancel = run.cancel;
    const auto gapChannel = workspace.answers.findings.value(QStringLiteral("gap-channel")).value(0);
    for (const auto &history : workspace.channels) {
        request.channels = {history.channel.id.text()};
        const bool hasGap = !gap.isEmpty() && history.channel.id.text() == gapChannel;
        request.since = hasGap ? gap.to : base::Instant{0};
        request.until = {0};
        if (const auto late = sync::run(source, ledger, request); !late)
            return late.error();
        if (!hasGap)
            continue;
        request.since = {0};
        request.until = gap.from;
        if (const auto early = sync::run(source, ledger, request); !early)
            return early.error();
    }
    return {};
}

} // namespace

Result<void> fillFromSample(store::Ledger &ledger, const sample::Options &options, const SampleRun &run)
{
    if (auto empty = refuseContent(ledger); !empty)
        return empty;
    const auto zone = base::Zone::byName(options.zone);
    if (!zone)
        return base::makeError(base::ErrorKind::Usage, "unknown-zone", {}, {{QStringLiteral("zone"), options.zone}});
    const auto workspace = sample::makeWorkspace(options);
    if (auto kept = putSettings(ledger, workspace, options.zone); !kept)
        return kept;
    if (auto read = readAll(ledger, workspace, plantedGap(workspace, *zone), run); !read)
        return read;
    for (const auto &history : workspace.channels) {
        if (auto marked = markDeleted(ledger, history); !marked)
            return marked;
    }
    return ledger.checkpoint();
}

Result<SampleLedger> makeSampleLedger(const sample::Options &options, const SampleRun &run)
{
    SampleLedger sample{std::make_shared<QTemporaryDir>(), {}, {}};
    if (!sample.folder->isValid())
        return base::makeError(base::ErrorKind::Output, "output-failed");
    sample.path = sample.folder->filePath(QStringLiteral("sample.precedent"));
    if (const auto zone = base::Zone::byName(options.zone))
        sample.open.clock = base::fixedClock(zone->startOf(options.until.addDays(1)));
    const auto ledger = store::Ledger::open(sample.path, sample.open);
    if (!ledger)
        return ledger.error();
    if (auto filled = fillFromSample(**ledger, options, run); !filled)
        return filled.error();
    return sample;
}

Result<std::unique_ptr<workspace::Workspace>> openSampleLedger(const SampleLedger &sample)
{
    auto workspace = workspace::Workspace::openInBackground(sample.path, sample.open);
    if (workspace)
        new FolderKeeper(sample.folder, workspace->get());
    return workspace;
}

Result<std::unique_ptr<workspace::Workspace>> openSampleWorkspace(const sample::Options &options)
{
    const auto sample = makeSampleLedger(options);
    if (!sample)
        return sample.error();
    auto workspace = workspace::Workspace::open(sample->path, sample->open);
    if (workspace)
        new FolderKeeper(sample->folder, workspace->get());
    return workspace;
}

} // namespace precedent::app
