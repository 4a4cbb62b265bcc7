// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/claims.h"
#include "store/merkle.h"
#include "store/openedleaf.h"

namespace precedent::evidence {

/// One line of leaves.jsonl, canonical JSON: the leaf's body as text, its fields ([salt in hex, value] by name), its
/// number, its proof (hashes in hex, from the leaf upwards), whether raw/<number>.json is there, record and thread.
[[nodiscard]] QByteArray leafLine(const Claim &claim, const store::OpenedLeaf &leaf, const store::Hashes &proof);

} // namespace precedent::evidence
