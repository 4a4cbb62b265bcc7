// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/recognizer.h"
#include "store/reader.h"

namespace precedent::records {

/// What somebody said about a thread as a whole, whatever the formats make of it.
enum class Verdict { Request, NoRequest };

/// The thread that a record's id was made of; empty for a text that is no such id.
[[nodiscard]] std::optional<store::ThreadKey> threadOf(const domain::RecordId &id);

/// Such a verdict is kept like a correction, of the "field" `record`.
[[nodiscard]] store::Correction verdictOn(const domain::RecordId &thread, Verdict verdict);
/// Empty for a correction of a field.
[[nodiscard]] std::optional<Verdict> verdictOf(const store::Correction &correction);
/// The last of those in force.
[[nodiscard]] std::optional<Verdict> verdictIn(const std::vector<store::Correction> &corrections);

/// The reading as the verdict leaves it: no request is skipped as "by-hand"; a request that no format knows becomes a
/// record of its author, time and words, to which corrections add the rest.
[[nodiscard]] recognize::Reading judged(recognize::Reading reading, const std::optional<Verdict> &verdict,
                                        const domain::Thread &thread, const recognize::Context &context);

} // namespace precedent::records
