// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/stats.h"
#include "ui/models/refresher.h"

namespace precedent::models {

/// What a breakdown shows of each group.
enum class Measure { Count, Amount, ApprovedAmount };

/// Groups down, groups across, and the figure where they meet.
struct BreakdownQuestion
{
    insight::GroupKey rows = insight::GroupKey::Type;
    insight::GroupKey columns = insight::GroupKey::Month;
    Measure measure = Measure::Count;
};

/// One line: a group, of amounts in one currency. Empty where no record has such a figure.
struct BreakdownLine
{
    QString key;      ///< null: records without such a value
    QString currency; ///< empty for counts
    std::vector<std::optional<std::int64_t>> values;
    std::optional<std::int64_t> total;
    bool isTotal = false; ///< of all groups
    bool operator==(const BreakdownLine &) const = default;
};

/// Lines ascending by group and currency, then the totals, one for each currency.
struct Breakdown
{
    BreakdownQuestion question;
    QStringList columns; ///< keys, ascending; null as above
    std::vector<BreakdownLine> lines;
    int withoutAmount = 0; ///< records that are in no sum
};

/// The request's rows, by its date basis.
[[nodiscard]] base::Result<Breakdown> breakDown(const RefreshRequest &request, const BreakdownQuestion &question);

/// "Refund", "October 2026", "None": a group's key for people.
[[nodiscard]] QString keyText(insight::GroupKey group, const QString &key, const QLocale &locale);

/// One figure of a breakdown.
struct BreakdownCell
{
    std::optional<QString> row;    ///< empty: of all groups
    std::optional<QString> column; ///< likewise
    QString currency;
    std::int64_t value = 0;
};

/// The request's filter narrowed to the records behind a figure. Empty where no filter finds exactly these: a group
/// without a value, several approvers, a name that other names hold.
[[nodiscard]] base::Result<std::optional<query::Filter>>
filterOf(const RefreshRequest &request, const BreakdownQuestion &question, const BreakdownCell &cell);

} // namespace precedent::models
