// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/money.h"
#include "recognize/peopleresolver.h"

namespace precedent::records {

using People = std::vector<domain::PersonRef>;

/// Values in the form of corrections, and back: "<@U1|Sara Okafor>" or a name alone.
[[nodiscard]] QString personText(const domain::PersonRef &person);
[[nodiscard]] QString peopleText(const People &people);
/// One person, whose name may have a comma in it.
[[nodiscard]] domain::PersonRef personFrom(const QString &text, const recognize::PeopleResolver &resolver);
/// Mentions and names may stand beside each other.
[[nodiscard]] People peopleFrom(const QString &text, const recognize::PeopleResolver &resolver);
/// "12.50 USD".
[[nodiscard]] QString moneyText(const std::optional<base::Money> &money);
[[nodiscard]] std::optional<base::Money> moneyFrom(const QString &text);
/// UTC, whole seconds.
[[nodiscard]] QString timeText(const std::optional<base::Instant> &at);

} // namespace precedent::records
