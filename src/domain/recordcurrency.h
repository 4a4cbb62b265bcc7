// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace precedent::domain {

/// The currency of a record: of what was asked for, else of what was granted; null when no figure was named.
[[nodiscard]] inline base::Currency currencyOf(const Record &record)
{
    if (record.amount)
        return record.amount->currency;
    return record.approvedAmount ? record.approvedAmount->currency : base::Currency();
}

} // namespace precedent::domain
