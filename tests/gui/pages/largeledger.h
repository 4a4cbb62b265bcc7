// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sampleledger.h"

namespace precedent::test {

/// A ledger with the sample's decisions, and their likes of earlier hours until there are so many records.
[[nodiscard]] inline base::Result<void> makeLedger(const QString &path, std::int64_t records)
{
    constexpr std::int64_t hour = 3'600'000'000;
    auto ledger = store::Ledger::open(path);
    if (!ledger)
        return ledger.error();
    sample::Options options;
    options.decisions = 60;
    if (auto filled = app::fillFromSample(**ledger, options); !filled)
        return filled;
    const auto read = (*ledger)->reader().value()->records();
    if (!read)
        return read.error();
    return (*ledger)->write([&](store::Transaction &transaction) -> base::Result<void> {
        for (auto i = std::ssize(*read); i < records; ++i) {
            auto record = read->at(std::size_t(i % std::ssize(*read)));
            record.root = base::SlackTs::fromMicroseconds(record.root.microseconds() - i / std::ssize(*read) * hour);
            record.id = domain::recordId(record.channel, record.root);
            record.requestedAt = record.root.instant();
            if (auto put = transaction.putRecord(record); !put)
                return put;
        }
        return {};
    });
}

} // namespace precedent::test
