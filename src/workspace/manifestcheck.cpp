// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/manifestcheck.h"

#include "store/anchor.h"
#include "store/exportlog.h"
#include "store/filehash.h"
#include "workspace/exportfiles.h"
#include "workspace/exporthistory.h"
#include "workspace/exportrequest.h"
#include "workspace/manifestfigures.h"
#include "workspace/pseudonyms.h"
#include "workspace/snapshotinput.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace precedent::workspace {

namespace {

base::Result<void> compareFiles(const Manifest &manifest, const base::CancelToken &cancel, ManifestCheck &check)
{
    for (const auto &file : manifest.files) {
        const QFileInfo info(file.path);
        check.files += info.fileName();
        if (!info.exists()) {
            check.absentFiles += info.fileName();
            continue;
        }
        const auto hash = store::sha256OfFile(file.path);
        if (!hash)
            return hash.error();
        if (*hash != file.sha256 || info.size() != file.bytes)
            check.changedFiles += info.fileName();
    }
    check.altered = !agreesWithItself(manifest);
    if (!check.changedFiles.isEmpty() || !check.absentFiles.isEmpty())
        return {};
    const auto agrees = agreesWithFiles(manifest, cancel);
    if (!agrees)
        return agrees.error();
    check.altered = check.altered || !*agrees;
    return {};
}

/// An entry of an earlier program says nothing of its manifest.
bool isLoggedSo(const Manifest &manifest, const store::ExportEntry &entry)
{
    const auto logged = QJsonDocument::fromJson(entry.request.toUtf8()).object().value(QLatin1String(manifestKey));
    return logged.isUndefined() || logged.toString() == manifest.bodyHash;
}

/// The leaves of the export tell of the files as the manifest does.
base::Result<bool> agreesWithLog(const Manifest &manifest, const store::Reader &reader)
{
    if (!manifest.entry)
        return true;
    const auto entries = store::exports(reader);
    if (!entries)
        return entries.error();
    for (std::size_t part = 0; part < manifest.files.size(); ++part) {
        const auto &file = manifest.files[part];
        const auto found = std::find_if(entries->begin(), entries->end(), [&](const store::ExportEntry &entry) {
            return entry.leaf == *manifest.entry + std::int64_t(part);
        });
        if (found == entries->end() || found->sha256 != QString::fromLatin1(file.sha256.toHex()) ||
            found->rows != std::int64_t(file.rows) || !isLoggedSo(manifest, *found))
            return false;
    }
    return true;
}

base::Result<void> compareLog(const Manifest &manifest, const store::Reader &reader, ManifestCheck &check)
{
    if (!manifest.log)
        return {};
    check.isSigned = manifest.log->isSigned;
    const auto sealed = store::lastCheckpoint(reader);
    if (!sealed)
        return sealed.error();
    check.otherLedger = sealed->genesis.ledger != manifest.log->ledger;
    if (check.otherLedger)
        return {};
    const auto now = store::extends({manifest.log->size, manifest.log->root, {}, {}}, reader);
    if (!now)
        return now.error();
    check.logCut = *now != store::AnchorOutcome::Extended;
    if (check.logCut)
        return {};
    const auto head = store::extends({manifest.log->leaves, manifest.log->head, {}, {}}, reader);
    const auto agrees = agreesWithLog(manifest, reader);
    if (!head || !agrees)
        return head ? agrees.error() : head.error();
    check.altered = check.altered || !*agrees || *head != store::AnchorOutcome::Extended;
    return {};
}

/// Whether the one file holds the data as they are hashed: an audit CSV, which is not split; a selection may stand in
/// another order.
bool isHashedData(const Manifest &manifest)
{
    const auto word = [&manifest](const char *key) { return manifest.dialect.value(QLatin1String(key)).toString(); };
    return manifest.scope != ExportScope::Selected && manifest.files.size() == 1 &&
           word("format") == toWord(exporting::Format::Csv) && word("profile") == toWord(exporting::Profile::Audit) &&
           !manifest.dialect.value(QLatin1String("single_line")).toBool();
}

base::Result<void> compareData(const Manifest &manifest, const store::Reader &reader, const base::CancelToken &cancel,
                               ManifestCheck &check)
{
    // What the log does not tell of can have been changed together with its manifest.
    const bool isHashed = isHashedData(manifest);
    check.altered = check.altered || (isHashed && manifest.files.front().sha256 != manifest.dataHash);
    check.dataCompared = manifest.scope != ExportScope::Selected || !manifest.records.isEmpty() || manifest.rows == 0;
    if (!check.dataCompared)
        return {};
    auto input = snapshotInput(reader);
    if (!input)
        return input.error();
    input->zone = *base::Zone::byName(manifest.zone);
    if (manifest.hidesNames) {
        if (const auto hidden = hideNames(reader, *input); !hidden)
            return hidden.error();
    }
    const auto snapshot = insight::Snapshot::build(*std::move(input));
    PastExport past;
    past.job.filter = manifest.filter;
    past.job.scope = manifest.scope;
    past.records = manifest.records;
    const auto rows = rowsOf(past, *snapshot);
    if (!rows)
        return rows.error();
    const auto hash = dataHash(*snapshot, *rows, manifest.columns, cancel, {});
    if (cancel.isCancelled())
        return base::makeError(base::ErrorKind::Interrupted, "verify-stopped");
    if (!hash)
        return hash.error();
    check.dataChanged = *hash != manifest.dataHash;
    check.dataCompared = manifest.entry || isHashed;
    check.altered = check.altered || (!check.dataChanged && !agreesWithRows(manifest, *snapshot, *rows));
    return {};
}

} // namespace

base::Result<ManifestCheck> checkManifest(const QString &manifestPath, const store::Reader &reader,
                                          const base::CancelToken &cancel)
{
    const auto manifest = readManifest(manifestPath);
    if (!manifest)
        return manifest.error();
    ManifestCheck check;
    check.rows = manifest->rows;
    if (const auto compared = compareFiles(*manifest, cancel, check); !compared)
        return compared.error();
    if (const auto compared = compareLog(*manifest, reader, check); !compared)
        return compared.error();
    if (check.otherLedger)
        return check;
    if (const auto compared = compareData(*manifest, reader, cancel, check); !compared)
        return compared.error();
    return check;
}

base::Result<void> outcomeOf(const ManifestCheck &check, const QString &manifestPath)
{
    const QMap<QString, QString> facts{
        {QStringLiteral("path"), manifestPath},
        {QStringLiteral("files"), (check.changedFiles + check.absentFiles).join(QStringLiteral(", "))}};
    constexpr auto kind = base::ErrorKind::Mismatch;
    if (check.logCut)
        return base::makeError(kind, "export-log-cut", {}, facts);
    if (check.otherLedger)
        return base::makeError(kind, "export-other-ledger", {}, facts);
    if (check.altered)
        return base::makeError(kind, "export-manifest-altered", {}, facts);
    if (!check.changedFiles.isEmpty())
        return base::makeError(kind, "export-file-changed", {}, facts);
    if (!check.absentFiles.isEmpty())
        return base::makeError(kind, "export-file-absent", {}, facts);
    if (check.dataChanged)
        return base::makeError(kind, "export-data-changed", {}, facts);
    return {};
}

} // namespace precedent::workspace
