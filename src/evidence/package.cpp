// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/package.h"

#include "evidence/enclosures.h"
#include "evidence/leafline.h"
#include "evidence/zipwriter.h"
#include "export/exporter.h"
#include "query/words.h"
#include "store/anchor.h"
#include "store/connection.h"
#include "store/leafsearch.h"
#include "store/prooftree.h"

#include <QtCore/QBuffer>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace precedent::evidence {

namespace {

constexpr qsizetype partSize = qsizetype{256} * 1024;
constexpr std::size_t rowsOfPart = 1024;

/// What a package is made of, while it is made.
struct Material
{
    const store::Reader &ledger;
    const insight::Snapshot &snapshot;
    const Choice &choice;
    const base::CancelToken &cancel;
    const Progress &progress;
    store::LastCheckpoint newest;
    std::vector<Claim> claims;
    store::ProofTree tree;

    [[nodiscard]] const store::Checkpoint &checkpoint() const { return newest.checkpoint; }
    [[nodiscard]] bool isSigned() const { return !checkpoint().signature.isEmpty(); }
    [[nodiscard]] bool hasFormats() const
    {
        return std::any_of(claims.begin(), claims.end(), [](const Claim &claim) { return claim.isFormat; });
    }
    [[nodiscard]] std::size_t messages() const
    {
        return static_cast<std::size_t>(
            std::count_if(claims.begin(), claims.end(), [](const Claim &claim) { return claim.hasRaw; }));
    }
};

base::Error stopped()
{
    return base::makeError(base::ErrorKind::Interrupted, "export-interrupted");
}

base::Result<store::ProofTree> provingTree(const store::Reader &ledger, const store::Checkpoint &checkpoint,
                                           const std::vector<Claim> &claims)
{
    std::vector<std::int64_t> leaves;
    leaves.reserve(claims.size());
    for (const auto &claim : claims)
        leaves.push_back(claim.leaf);
    if (leaves.back() >= checkpoint.size)
        return base::makeError(base::ErrorKind::Output, "evidence-uncovered");
    auto tree = store::proofTree(ledger, checkpoint.size, leaves);
    if (tree && tree->root() != checkpoint.root) {
        return base::makeError(base::ErrorKind::Mismatch, "verify-mismatch", {},
                               {{QStringLiteral("problems"), QStringLiteral("the log has another root")}});
    }
    return tree;
}

base::Result<QByteArray> rowsText(const Material &material, exporting::Format format,
                                  const std::vector<insight::RowIndex> &rows)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    exporting::Options options;
    options.format = format;
    const auto written = exporting::write(buffer, material.snapshot, rows, options, material.cancel);
    if (!written)
        return written.error();
    return buffer.data();
}

/// Some rows at a time; the header, where the format has one, stands before the first.
ZipWriter::Content rowsContent(const Material &material, exporting::Format format)
{
    return [&material, format, next = std::size_t(0), isStarted = false]() mutable -> base::Result<QByteArray> {
        const auto &rows = material.choice.rows;
        if (isStarted && next == rows.size())
            return QByteArray();
        const auto first = rows.begin() + std::ptrdiff_t(next);
        next = std::min(rows.size(), next + rowsOfPart);
        const auto header = rowsText(material, format, {});
        auto text = rowsText(material, format, {first, rows.begin() + std::ptrdiff_t(next)});
        if (!header || !text)
            return header ? text : header;
        return std::exchange(isStarted, true) ? text->mid(header->size()) : *text;
    };
}

ZipWriter::Content leavesContent(const Material &material)
{
    return [&material, next = std::size_t(0)]() mutable -> base::Result<QByteArray> {
        QByteArray lines;
        for (; next < material.claims.size() && lines.size() < partSize; ++next) {
            if (material.cancel.isCancelled())
                return stopped();
            const auto &claim = material.claims[next];
            const auto opened = store::openLeaf(material.ledger, claim.leaf);
            if (!opened)
                return opened.error();
            lines += leafLine(claim, *opened, material.tree.proof(claim.leaf));
        }
        if (material.progress)
            material.progress(std::int64_t(next), std::ssize(material.claims));
        return lines;
    };
}

/// The file that belongs to a leaf.
ZipWriter::Content contentOf(const Material &material, const Claim &claim)
{
    return [&material, &claim, isDone = false]() mutable -> base::Result<QByteArray> {
        if (material.cancel.isCancelled())
            return stopped();
        if (std::exchange(isDone, true))
            return QByteArray();
        return claim.isFormat ? store::formatAt(material.ledger, claim.leaf)
                              : store::rawOf(material.ledger, claim.leaf);
    };
}

QString chosenBy(const Material &material)
{
    const auto &[rows, filter] = material.choice;
    if (filter)
        return query::inWords(*filter);
    return rows.size() == 1 ? material.snapshot.row(rows.front()).record.id.text()
                            : QStringLiteral("%1 records selected by hand").arg(rows.size());
}

QByteArray manifestText(const Material &material)
{
    const auto &checkpoint = material.checkpoint();
    const QJsonObject manifest{
        {QStringLiteral("format"), QStringLiteral("precedent evidence package")},
        {QStringLiteral("version"), 1},
        {QStringLiteral("filter"), chosenBy(material)},
        {QStringLiteral("zone"), material.snapshot.zone().name()},
        {QStringLiteral("ledger"), material.newest.genesis.ledger},
        {QStringLiteral("records"), qint64(material.choice.rows.size())},
        {QStringLiteral("leaves"), qint64(material.claims.size())},
        {QStringLiteral("messages"), qint64(material.messages())},
        {QStringLiteral("checkpoint"),
         QJsonObject{{QStringLiteral("size"), qint64(checkpoint.size)},
                     {QStringLiteral("root"), QString::fromLatin1(checkpoint.root.toHex())},
                     {QStringLiteral("at"), base::toIsoUtc(checkpoint.at)},
                     {QStringLiteral("signed"), material.isSigned()}}},
    };
    return QJsonDocument(manifest).toJson();
}

base::Result<void> addWords(ZipWriter &zip, const Material &material)
{
    const auto &[checkpoint, genesis] = material.newest;
    PackageFacts facts;
    facts.records = material.choice.rows.size();
    facts.logSize = checkpoint.size;
    facts.filter = chosenBy(material);
    facts.zone = material.snapshot.zone().name();
    facts.isSigned = material.isSigned();
    facts.hasFormats = material.hasFormats();
    facts.hasKey = !genesis.publicKey.isEmpty();
    std::vector<std::pair<QByteArray, QByteArray>> files{{"README.txt", readmeText(facts)},
                                                         {"verify.py", verifyScript()},
                                                         {"manifest.json", manifestText(material)},
                                                         {"checkpoint", checkpointText(checkpoint, genesis)}};
    if (facts.isSigned)
        files.emplace_back("checkpoint.sig", checkpoint.signature);
    if (facts.hasKey) {
        files.emplace_back("public-key.pem", publicKeyPem(genesis.publicKey));
        files.emplace_back("public-key.raw", genesis.publicKey);
    }
    for (const auto &[name, content] : files) {
        if (auto added = zip.add(name, content); !added)
            return added;
    }
    return {};
}

base::Result<void> addContent(ZipWriter &zip, const Material &material)
{
    std::vector<std::pair<QByteArray, ZipWriter::Content>> files{
        {"decisions.csv", rowsContent(material, exporting::Format::Csv)},
        {"decisions.jsonl", rowsContent(material, exporting::Format::JsonLines)},
        {"leaves.jsonl", leavesContent(material)}};
    for (const auto &claim : material.claims) {
        if (claim.hasRaw || claim.isFormat)
            files.emplace_back((claim.hasRaw ? "raw/" : "formats/") + QByteArray::number(qlonglong(claim.leaf)) +
                                   ".json",
                               contentOf(material, claim));
    }
    files.emplace_back("SHA256SUMS", [&zip, isDone = false]() mutable -> base::Result<QByteArray> {
        return std::exchange(isDone, true) ? QByteArray() : zip.sums();
    });
    for (auto &[name, content] : files) {
        if (auto added = zip.add(name, std::move(content)); !added)
            return added;
    }
    return {};
}

base::Result<Summary> writeTo(const QString &path, const Material &material)
{
    const auto zip = ZipWriter::create(path);
    if (!zip)
        return zip.error();
    if (auto added = addWords(**zip, material); !added)
        return added.error();
    if (auto added = addContent(**zip, material); !added)
        return added.error();
    if (auto finished = (*zip)->finish(); !finished)
        return finished.error();
    return Summary{material.choice.rows.size(), material.claims.size(),     material.messages(),
                   material.checkpoint().size,  material.checkpoint().root, material.isSigned()};
}

} // namespace

base::Result<bool> isCovered(const store::Reader &ledger)
{
    const store::ReadScope scope(ledger.connection());
    const auto newest = store::lastCheckpoint(ledger);
    const auto head = ledger.logHead();
    if (!newest || !head)
        return newest ? head.error() : newest.error();
    return newest->checkpoint.size == head->leaves;
}

base::Result<Summary> writePackage(const QString &path, const store::Reader &ledger, const insight::Snapshot &snapshot,
                                   const Choice &choice, const base::CancelToken &cancel, const Progress &progress)
{
    const store::ReadScope scope(ledger.connection());
    auto newest = store::lastCheckpoint(ledger);
    if (!newest)
        return newest.error();
    auto claims = claimsOf(ledger, snapshot, choice.rows);
    if (!claims)
        return claims.error();
    auto tree = provingTree(ledger, newest->checkpoint, *claims);
    if (!tree)
        return tree.error();
    return writeTo(
        path, {ledger, snapshot, choice, cancel, progress, *std::move(newest), *std::move(claims), *std::move(tree)});
}

} // namespace precedent::evidence
