// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/recognizer.h"
#include "store/ledger.h"

namespace precedent::records {

/// The export columns that a correction may set, in the order in which people read them.
[[nodiscard]] const QStringList &correctableFields();

/// A field in the form in which corrections hold it: enum words, "12.50 USD", UTC times, people as "<@U1|Sara Okafor>"
/// or by name alone; empty for nothing, and for a field that cannot be set.
[[nodiscard]] QString correctionText(const domain::Record &record, const QString &field);

/// What somebody typed, in that form: amounts in any usual writing before a currency code, a person by name.
/// Usage "field-fixed", "amount-unclear", "time-unclear", "value-unknown".
[[nodiscard]] base::Result<QString> parseCorrection(const QString &field, const QString &typed,
                                                    const recognize::Context &context);

/// The record with its corrections in force, what follows from them, and `correctedFields` set.
[[nodiscard]] domain::Record corrected(domain::Record record, const std::vector<store::Correction> &corrections,
                                       const recognize::Context &context);

/// Oldest first, those of threads that were merged into the record included.
[[nodiscard]] base::Result<std::vector<store::Correction>> correctionsOf(const store::Reader &reader,
                                                                         const domain::RecordId &id);

/// The same of several records.
[[nodiscard]] base::Result<std::vector<store::Correction>> correctionsOf(const store::Reader &reader,
                                                                         const std::vector<domain::RecordId> &ids);

/// Writes corrections of one record, or of the thread that a verdict among them makes one (their `before`, `author` and
/// time as given) and reads the record again; answers their numbers. Usage "record-unknown".
[[nodiscard]] base::Result<std::vector<std::int64_t>> correct(store::Ledger &ledger,
                                                              const std::vector<store::Correction> &corrections);
/// Takes corrections of one record back and reads it again; Usage "record-unknown", "unknown-correction".
[[nodiscard]] base::Result<void> undoCorrections(store::Ledger &ledger, const domain::RecordId &record,
                                                 const std::vector<std::int64_t> &ids);

} // namespace precedent::records
