// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/listtable.h"
#include "ui/models/policy.h"

#include <QtCore/QLocale>

namespace precedent::pages {

/// Pattern (with its sentence), times, approved, value, trend, agents, suggestion.
[[nodiscard]] std::vector<models::ListColumn<models::Exception>>
exceptionColumns(const QString &leadingCurrency, const insight::PolicyRules &rules, const QLocale &locale);

} // namespace precedent::pages
