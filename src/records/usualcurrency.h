// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/reading.h"

namespace precedent::records {

/// What a bare sign such as $ or kr means in the channels that have no currency of their own; null when nobody said.
[[nodiscard]] base::Result<base::Currency> usualCurrency(const store::Reader &reader);

/// The settings of a channel, with the usual currency where it has none of its own.
[[nodiscard]] base::Result<domain::ChannelSettings> settingsInForce(const store::Reader &reader,
                                                                    const domain::ChannelId &channel);

/// Sets it, null for none, and reads the channels that go by it again.
[[nodiscard]] base::Result<ReadingCounts> changeUsualCurrency(store::Ledger &ledger, base::Currency currency,
                                                              const base::CancelToken &cancel = {});

} // namespace precedent::records
