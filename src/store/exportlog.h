// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <vector>

namespace precedent::store {

class Reader;
class Statement;
class Transaction;
struct Leaf;

/// One file that was exported. Its leaf says sha256, rows and, as "filter", the canonical JSON {"context": base64 of a
/// salted commitment to author, path and request}: every column stands in the log, and those that may name somebody can
/// be erased without breaking it. Ledgers of version 2 once held "request" beside it in clear; their salts are of 16
/// bytes.
struct ExportEntry
{
    std::int64_t leaf = 0; ///< its number in the log
    base::Instant at;      ///< null when adding: now
    QString sha256;        ///< of the file, hex
    std::int64_t rows = 0;
    QString request; ///< JSON: what is needed to run it again
    QString author;
    QString path;
    QByteArray salt; ///< 32 bytes, drawn when adding; empty where somebody was erased from the entry
};

/// Writes the leaf and the row; returns the leaf's number.
[[nodiscard]] base::Result<std::int64_t> addExport(Transaction &transaction, const ExportEntry &entry);

/// The history, newest first.
[[nodiscard]] base::Result<std::vector<ExportEntry>> exports(const Reader &reader);

/// True where the leaf tells the request to everybody.
[[nodiscard]] bool isRequestInClear(const ExportEntry &entry);

/// From the columns that upkeep/exports and verify/export select.
[[nodiscard]] ExportEntry exportEntryFrom(const Statement &row);
/// The leaf that a row asks for.
[[nodiscard]] Leaf exportLeaf(const ExportEntry &entry);

} // namespace precedent::store
