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

/// The filter that leaves these groups' rows, by the request's filter; a null key is not asked for. Empty where the
/// grammar has no words for a group.
[[nodiscard]] std::optional<query::Filter> filterOf(const RefreshRequest &request, const BreakdownQuestion &question,
                                                    const std::optional<QString> &row,
                                                    const std::optional<QString> &column);

} // namespace precedent::models
