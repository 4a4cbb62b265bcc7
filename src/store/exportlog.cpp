// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exportlog.h"

#include "base/folding.h"
#include "store/leaf.h"
#include "store/logwriter.h"
#include "store/reader.h"
#include "store/sha256.h"
#include "store/transaction.h"

namespace precedent::store {

namespace {

constexpr int saltSize = 32;
constexpr int earlierSaltSize = 16;

/// What the leaf says has to be what the row holds.
ExportEntry asStored(const ExportEntry &entry, base::Instant now, QByteArray salt)
{
    auto stored = entry;
    for (auto *text : {&stored.sha256, &stored.request, &stored.author, &stored.path})
        *text = base::sanitize(*text);
    if (stored.at == base::Instant{})
        stored.at = now;
    stored.salt = std::move(salt);
    return stored;
}

/// The personal columns in one value, so that none can take over a part of another.
QString contextOf(const ExportEntry &entry)
{
    CanonicalObject context;
    context.set("author", entry.author).set("path", entry.path);
    if (!isRequestInClear(entry))
        context.set("request", entry.request);
    return QString::fromUtf8(context.bytes());
}

} // namespace

bool isRequestInClear(const ExportEntry &entry)
{
    return entry.salt.size() == earlierSaltSize;
}

ExportEntry exportEntryFrom(const Statement &row)
{
    ExportEntry entry;
    entry.leaf = row.integer(0);
    entry.at = row.instant(1);
    entry.sha256 = row.text(2);
    entry.rows = row.integer(3);
    entry.request = row.text(4);
    entry.author = row.text(5);
    entry.path = row.text(6);
    entry.salt = row.bytes(7);
    return entry;
}

Leaf exportLeaf(const ExportEntry &entry)
{
    CanonicalObject filter;
    filter.set("context", QString::fromLatin1(commitment({"context", contextOf(entry), entry.salt}).toBase64()));
    if (isRequestInClear(entry))
        filter.set("request", entry.request);
    Leaf leaf;
    leaf.kind = LeafKind::Export;
    leaf.members.set("kind", toWord(LeafKind::Export)).set("version", 1).set("at", entry.at.us);
    leaf.members.set("sha256", entry.sha256).set("rows", entry.rows).set("filter", QString::fromUtf8(filter.bytes()));
    return leaf;
}

base::Result<std::int64_t> addExport(Transaction &transaction, const ExportEntry &entry)
{
    auto salt = randomBytes(saltSize);
    if (!salt)
        return salt.error();
    const auto stored = asStored(entry, transaction.log().now(), *std::move(salt));
    const auto leaf = transaction.log().append(exportLeaf(stored));
    if (!leaf)
        return leaf;
    auto added = transaction.connection()
                     .statement("upkeep/add_export")
                     .bind(":leaf", *leaf)
                     .bind(":sha256", stored.sha256)
                     .bind(":rows", stored.rows)
                     .bind(":request", stored.request)
                     .bind(":author", stored.author)
                     .bind(":path", stored.path)
                     .bind(":salt", stored.salt)
                     .bind(":at", stored.at)
                     .run();
    if (!added)
        return added.error();
    return leaf;
}

base::Result<std::vector<ExportEntry>> exports(const Reader &reader)
{
    return collect(reader.connection().statement("upkeep/exports"), exportEntryFrom);
}

} // namespace precedent::store
