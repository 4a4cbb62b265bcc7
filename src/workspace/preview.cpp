// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/preview.h"

#include "workspace/snapshotinput.h"

namespace precedent::workspace {

namespace {

/// Two screens full.
constexpr int shownRecords = 100;

/// With two digits that say something: rows of the ledger's table are numbered, not counted.
std::int64_t rounded(std::int64_t number)
{
    std::int64_t unit = 1;
    while (number / unit >= 100)
        unit *= 10;
    return (number + unit / 2) / unit * unit;
}

} // namespace

base::Result<std::optional<Preview>> readPreview(const store::Reader &reader)
{
    const auto records = reader.atMost();
    if (!records)
        return records.error();
    if (*records < worthAPreview)
        return std::optional<Preview>();
    auto input = newestInput(reader, shownRecords);
    if (!input)
        return input.error();
    return std::optional(Preview{insight::Snapshot::build(std::move(*input)), rounded(*records)});
}

} // namespace precedent::workspace
