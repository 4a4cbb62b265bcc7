// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/reading.h"
#include "workspace/workspace.h"

namespace precedent::workspace {

/// Those who may decide in a channel, in the form of corrections: "<@U1|Sara Okafor>, Dana", and back to ids and names.
[[nodiscard]] QString approversText(const QStringList &approvers, const std::vector<domain::Person> &people);
[[nodiscard]] QStringList approversFrom(const QString &text);

/// records::changeSettings() while no other job changes the ledger. Any thread; reload afterwards.
[[nodiscard]] base::Result<records::ReadingCounts> putSettings(store::Ledger &ledger, const domain::ChannelId &channel,
                                                               const domain::ChannelSettings &settings,
                                                               const base::CancelToken &cancel);

/// records::changeUsualCurrency() while no other job changes the ledger. Any thread; reload afterwards.
[[nodiscard]] base::Result<records::ReadingCounts> putUsualCurrency(store::Ledger &ledger, base::Currency currency,
                                                                    const base::CancelToken &cancel);

} // namespace precedent::workspace
