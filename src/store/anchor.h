// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/checkpoint.h"

namespace precedent::store {

class Reader;

/// What somebody keeps of a log outside of its ledger: a checkpoint that an export or an evidence package carries.
struct Anchor
{
    std::int64_t size = 0;
    QByteArray root;      ///< 32 bytes
    QByteArray text;      ///< what is signed (checkpointText()); empty where only size and root are known
    QByteArray signature; ///< 64 bytes, or empty: unsigned
    bool operator==(const Anchor &) const = default;
};

[[nodiscard]] Anchor anchorOf(const Checkpoint &checkpoint, const Genesis &genesis);
/// From a checkpoint's text or note (C2SP); empty when the bytes are neither.
[[nodiscard]] std::optional<Anchor> parseAnchor(const QByteArray &note);

/// What has become of the log that an anchor was taken of.
enum class AnchorOutcome {
    Extended,  ///< the ledger's log begins with it, leaf by leaf
    Shortened, ///< fewer leaves than the anchor counted: the tail was cut off
    Changed,   ///< a leaf below the anchor's size is not what it was
    Foreign,   ///< the anchor's text names another ledger
    Forged,    ///< its signature or its text does not hold, so that it says nothing about the ledger
};

/// Computes the root over the leaves' content, not over stored hashes.
[[nodiscard]] base::Result<AnchorOutcome> extends(const Anchor &anchor, const Reader &ledger);

/// The newest checkpoint and whose it is.
struct LastCheckpoint
{
    Checkpoint checkpoint;
    Genesis genesis;
};
/// Ledger "ledger-damaged" for a log without a first leaf or a checkpoint.
[[nodiscard]] base::Result<LastCheckpoint> lastCheckpoint(const Reader &ledger);

} // namespace precedent::store
