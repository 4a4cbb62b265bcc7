// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/exportjob.h"

#include "export/output.h"
#include "export/splitting.h"
#include "query/words.h"
#include "store/exportlog.h"
#include "workspace/exportabout.h"
#include "workspace/exportfiles.h"
#include "workspace/exportrequest.h"
#include "workspace/localauthor.h"
#include "workspace/manifest.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>

namespace precedent::workspace {

namespace {

using Rows = std::vector<insight::RowIndex>;

/// An export on its way.
struct Run
{
    store::Ledger &ledger;
    const insight::Snapshot &snapshot;
    const Rows &rows;
    ExportJob job; ///< its filter resolved
    QStringList records;
    ExportOutcome outcome;
    QJsonObject manifest; ///< empty without one
};

bool isStdout(const QString &path)
{
    return path == QLatin1String("-");
}

base::Result<LedgerFacts> factsOf(const store::Ledger &ledger)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    return ledgerFacts(**reader);
}

QStringList recordsOf(const ExportJob &job, const insight::Snapshot &snapshot, const Rows &rows)
{
    QStringList records;
    if (job.scope != ExportScope::Selected || std::ssize(rows) > mostRecords)
        return records;
    for (const auto row : rows)
        records += snapshot.row(row).record.id.text();
    return records;
}

store::ExportEntry entryOf(const Run &run, std::size_t part)
{
    const auto &file = run.outcome.files[part];
    auto request =
        requestOf(run.job, run.snapshot.zone().name(), run.records, int(part) + 1, int(run.outcome.files.size()));
    if (!run.manifest.isEmpty())
        request.insert(QLatin1String(manifestKey), manifestHash(run.manifest));
    store::ExportEntry entry;
    entry.sha256 = QString::fromLatin1(file.sha256.toHex());
    entry.rows = std::int64_t(file.rows);
    entry.request = QString::fromUtf8(QJsonDocument(request).toJson(QJsonDocument::Compact));
    entry.author = localAuthor();
    entry.path = isStdout(file.path) ? file.path : QFileInfo(file.path).absoluteFilePath();
    return entry;
}

base::Result<void> addEntries(Run &run)
{
    std::optional<std::int64_t> leaf;
    auto written = run.ledger.write([&](store::Transaction &transaction) -> base::Result<void> {
        for (std::size_t part = 0; part < run.outcome.files.size(); ++part) {
            const auto added = store::addExport(transaction, entryOf(run, part));
            if (!added)
                return added.error();
            leaf = leaf.value_or(*added);
        }
        return {};
    });
    if (!written)
        return written;
    run.outcome.leaf = leaf;
    return run.ledger.checkpoint();
}

base::Result<void> writeManifest(Run &run, exporting::WholeFile &file)
{
    const auto facts = factsOf(run.ledger);
    if (!facts)
        return facts.error();
    const auto manifest = withLog(run.manifest, run.outcome.leaf, *facts);
    if (auto written = exporting::writeAll(file.device(), QJsonDocument(manifest).toJson()); !written)
        return written;
    return file.commit();
}

base::Error manifestFailed(const base::Error &cause, const QString &path)
{
    return base::makeError(base::ErrorKind::Output, "manifest-failed", cause.code + u' ' + cause.detail,
                           {{QStringLiteral("path"), path}});
}

/// All that may fail or be stopped without a trace comes before the first file is in its place.
base::Result<void> produce(Run &run, const base::CancelToken &cancel, const exporting::Progress &progress)
{
    const auto facts = factsOf(run.ledger);
    if (!facts)
        return facts.error();
    const auto about = aboutLines(run.job, run.snapshot, run.rows, *facts);
    auto staged = stageFiles(run.job, run.snapshot, run.rows, about, cancel, progress);
    if (!staged)
        return staged.error();
    std::unique_ptr<exporting::WholeFile> manifest;
    if (run.job.manifest) {
        auto file = exporting::WholeFile::create(manifestPathOf(run.job.path));
        auto hash = dataHash(run.snapshot, run.rows, run.job.options.columns, cancel, progress);
        if (!file)
            return file.error();
        if (!hash)
            return hash.error();
        manifest = *std::move(file);
        run.manifest = manifestOf({run.job, run.snapshot, run.rows, run.records, staged->exported, staged->summary,
                                   *facts, *std::move(hash)});
    }
    if (const auto committed = commit(*staged); !committed)
        return committed.error();
    run.outcome.files = std::move(staged->exported);
    run.outcome.summary = staged->summary;
    if (const auto logged = addEntries(run); !logged)
        run.outcome.notLogged = logged.error();
    if (!manifest)
        return {};
    run.outcome.manifestPath = manifestPathOf(run.job.path);
    const auto written = writeManifest(run, *manifest);
    return written ? base::Result<void>() : manifestFailed(written.error(), run.outcome.manifestPath);
}

} // namespace

QString manifestPathOf(const QString &path)
{
    return path + QStringLiteral(".manifest.json");
}

QStringList exportPaths(const ExportJob &job, std::size_t rows)
{
    if (isStdout(job.path))
        return {};
    const bool isSplit = job.split && job.options.format == exporting::Format::Csv;
    auto paths = isSplit ? exporting::partPaths(job.path, rows, job.options.rowsPerPart) : QStringList{job.path};
    if (job.manifest)
        paths += manifestPathOf(job.path);
    return paths;
}

base::Result<ExportOutcome> runExport(store::Ledger &ledger, const insight::Snapshot &snapshot, const Rows &rows,
                                      const ExportJob &job, const base::CancelToken &cancel,
                                      const exporting::Progress &progress)
{
    Run run{ledger, snapshot, rows, job, recordsOf(job, snapshot, rows), {}, {}};
    run.job.hidesNames = snapshot.hidesNames();
    if (job.now == base::Instant{})
        run.job.now = ledger.clock()();
    auto filter = query::resolved(job.filter, snapshot.calendar(run.job.now));
    if (!filter)
        return filter.error();
    run.job.filter = *std::move(filter);
    if (const auto produced = produce(run, cancel, progress); !produced)
        return produced.error();
    return std::move(run.outcome);
}

} // namespace precedent::workspace
