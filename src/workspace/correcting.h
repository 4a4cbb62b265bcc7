// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

namespace precedent::workspace {

/// The export columns that can be set by hand, in the order in which people read them.
[[nodiscard]] const QStringList &correctableFields();
/// A field of a record in the form in which corrections hold it; see records/corrections.h.
[[nodiscard]] QString correctionText(const domain::Record &record, const QString &field);
/// What was typed, in that form; errors are those of records::parseCorrection().
[[nodiscard]] base::Result<QString> parseCorrection(const QString &field, const QString &typed,
                                                    const std::vector<domain::Person> &people);

/// A name, or several divided by commas, for people in that form: "<@U1|Sara Okafor>" as "Sara Okafor".
[[nodiscard]] QString peopleNames(const QString &correctionText);

/// Everybody the ledger knows; any thread.
[[nodiscard]] base::Result<std::vector<domain::Person>> knownPeople(Workspace &workspace);

/// Writes corrections of one record under today's author and time, reads the record again and starts reloading;
/// answers their numbers. Errors are those of records::correct().
[[nodiscard]] base::Result<std::vector<std::int64_t>> correct(Workspace &workspace,
                                                              std::vector<store::Correction> corrections);
/// Takes corrections of one record back in the same way.
[[nodiscard]] base::Result<void> undoCorrections(Workspace &workspace, const domain::RecordId &record,
                                                 const std::vector<std::int64_t> &ids);

} // namespace precedent::workspace
