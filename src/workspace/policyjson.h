// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/policybook.h"

#include <optional>

namespace precedent::workspace {

/// The parts of a policy book as JSON arrays, as the ledger keeps them.
[[nodiscard]] QString toJson(const std::vector<insight::PolicyEvent> &events);
[[nodiscard]] QString toJson(const std::vector<insight::AsideException> &aside);
[[nodiscard]] QString toJson(const std::vector<insight::ReasonRule> &rules);
[[nodiscard]] QString toJson(const std::vector<insight::Ceiling> &ceilings);

/// And back; an empty text is an empty part, what is no such array is nothing.
[[nodiscard]] std::optional<std::vector<insight::PolicyEvent>> eventsFromJson(const QString &text);
[[nodiscard]] std::optional<std::vector<insight::AsideException>> asideFromJson(const QString &text);
[[nodiscard]] std::optional<std::vector<insight::ReasonRule>> reasonRulesFromJson(const QString &text);
[[nodiscard]] std::optional<std::vector<insight::Ceiling>> ceilingsFromJson(const QString &text);

} // namespace precedent::workspace
