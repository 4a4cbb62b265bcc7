// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/snapshot.h"

namespace precedent::insight {

/// How the requests of one tag were decided.
struct TagFigures
{
    QString tag; ///< as most of the rows write it; null for requests without a tag
    int count = 0;
    int approved = 0;
    int denied = 0;

    [[nodiscard]] int decided() const { return approved + denied; }
    bool operator==(const TagFigures &) const = default;
};

/// A request of several tags counts for each; tags that fold to the same text are one. By tag, requests without one
/// last; nothing where no row has a tag.
[[nodiscard]] std::vector<TagFigures> figuresByTag(const Snapshot &snapshot, const std::vector<RowIndex> &rows);

} // namespace precedent::insight
