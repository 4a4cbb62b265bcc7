// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "store/ledgertypes.h"

namespace precedent::workspace {

// Card numbers and IBANs are hidden but for their last four characters, tokens and API keys but for their kind,
// wherever records and messages leave the ledger to be shown, searched or exported; what is archived stays as it is. So
// a search finds "4242", not the whole number.

/// In the record's free texts; links stay, so that they work.
void maskNumbers(domain::Record &record);
void maskNumbers(domain::UnreadMessage &message);
void maskNumbers(std::vector<store::Correction> &corrections);

} // namespace precedent::workspace
