// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/report.h"
#include "query/period.h"
#include "ui/models/listtable.h"

#include <QtCore/QLocale>

namespace precedent::pages {

/// The columns of a test's table for people: amounts with their currency, words as labels, no ids and no links.
[[nodiscard]] std::vector<models::ListColumn<audit::Row>>
auditColumns(const audit::Table &table, const query::Calendar &calendar, const QLocale &locale);

} // namespace precedent::pages
