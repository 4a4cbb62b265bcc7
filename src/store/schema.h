// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <functional>

namespace precedent::store {

/// "PREC" in the file's header: what tells a ledger from any other SQLite file.
inline constexpr std::int64_t applicationId = 0x50524543;

/// The migrations of a program: folders 1 to `version` below `folder`, each of numbered files with one statement.
struct Schema
{
    QString folder;
    int version = 0;
};
/// Those built in.
[[nodiscard]] Schema currentSchema();

/// What a file is to a schema.
enum class FileState {
    Empty,   ///< nothing in it yet
    Current, ///< of this version
    Older,   ///< can be upgraded
    Newer,   ///< of a later program
    Foreign, ///< no ledger
};
/// Ledger "ledger-damaged" when SQLite cannot read the file's head.
[[nodiscard]] base::Result<FileState> fileState(Connection &connection, const Schema &schema);

enum class MigrationOutcome { AlreadyCurrent, Created, Upgraded, RefusedNewer, RefusedForeign };

/// What happens around the migrations.
struct MigrationHooks
{
    /// Before anything is changed in a file that has content.
    std::function<base::Result<void>(int fromVersion)> backup;
    /// In the transaction that makes the tables.
    std::function<base::Result<void>()> fill;
};

/// Brings a file to the schema's version, one transaction per version, so that a file is always of one version; a new
/// file in one.
[[nodiscard]] base::Result<MigrationOutcome> migrate(Connection &connection, const Schema &schema,
                                                     const MigrationHooks &hooks);

/// Tables, indices and triggers that are missing, added or different from what the migrations make; empty is right.
[[nodiscard]] base::Result<QStringList> schemaDifferences(Connection &connection, const Schema &schema);

} // namespace precedent::store
