// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"
#include "workspace/exporthistory.h"

#include <QtCore/QJsonObject>

namespace precedent::workspace {

/// A filter as data: {"clauses": [{"exclude", "key", "values"}], "date_basis", "query"}; "query" is its text, for
/// people, and null where a filter has none.
[[nodiscard]] QJsonObject toJson(const query::Filter &filter);
/// Empty for what is no filter.
[[nodiscard]] std::optional<query::Filter> filterFrom(const QJsonObject &object);

/// "csv", "jsonl", "xlsx"; "audit", "excel"; "filtered", "selected", "all".
[[nodiscard]] QString toWord(exporting::Format format);
[[nodiscard]] QString toWord(exporting::Profile profile);
[[nodiscard]] QString toWord(ExportScope scope);

/// At most so many ids are kept of rows that somebody selected.
inline constexpr qsizetype mostRecords = 10'000;

/// What the log keeps of a job so that it can be run again, its filter resolved; `part` counts from 1.
[[nodiscard]] QJsonObject requestOf(const ExportJob &job, const QString &zone, const QStringList &records, int part,
                                    int parts);
/// What requests and manifests of an export with numbers instead of names say besides: true.
inline constexpr const char *pseudonymsKey = "pseudonyms";
/// What requests of an export with a manifest say besides: manifestHash().
inline constexpr const char *manifestKey = "manifest_sha256";
/// Fills in job, records and zone; `path` is set apart. False for what is no request.
[[nodiscard]] bool readRequest(const QJsonObject &request, PastExport &past);

} // namespace precedent::workspace
