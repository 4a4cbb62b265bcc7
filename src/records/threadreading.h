// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/recognizer.h"
#include "records/merging.h"
#include "store/ledger.h"

namespace precedent::records {

/// What one stored thread is read as, with those that were merged into it, corrections in force.
struct ThreadReading
{
    base::SlackTs root;
    recognize::Reading reading;
    /// An app's request by itself, without what was merged into it; only apps post one request twice.
    std::optional<ReadThread> alone = std::nullopt;
    /// What a root that is no request tells of a decision on another.
    std::optional<recognize::OutcomeNote> note = std::nullopt;
    /// The record by itself, where others were merged into it.
    std::optional<domain::Record> own = std::nullopt;

    /// What the thread's own messages say; null where they are no request, or a person entered it.
    [[nodiscard]] const domain::Record *byItself() const
    {
        const auto *itself = own ? &*own : record();
        return itself == nullptr || itself->format == QLatin1String(recognize::byHandFormat) ? nullptr : itself;
    }
    [[nodiscard]] const domain::Record *record() const { return std::get_if<domain::Record>(&reading); }
    [[nodiscard]] bool isUnread() const { return std::holds_alternative<domain::UnreadMessage>(reading); }
};

/// Threads whose root was never seen are left out: they are read when it arrives.
[[nodiscard]] base::Result<std::vector<ThreadReading>> readStored(const store::Reader &reader,
                                                                  const recognize::Context &context,
                                                                  const domain::ChannelId &channel,
                                                                  const std::vector<base::SlackTs> &roots);

} // namespace precedent::records
