// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/money.h"
#include "domain/ids.h"
#include "query/filter.h"

#include <QtCore/QMap>
#include <QtCore/QString>

#include <optional>
#include <variant>
#include <vector>

namespace precedent::audit {

/// What can be tested; the words are those of auditWord().
enum class Test {
    Authority,
    SelfApproved,
    MutualApproval,
    Edits,
    Deletions,
    Coverage,
    Gaps,
    Completeness,
    ApproverCompleteness,
    Fast,
    OddHours,
    RepeatPayments,
    NoAmount,
};
inline constexpr int testCount = 13;

/// "authority", "self-approved", … for commands, files and widget names.
[[nodiscard]] QString auditWord(Test test);

/// What the cells of a column are. Currency stands beside amounts in files; people see it in the amount. Link is for
/// files only.
enum class Kind { Text, Word, Count, Amount, Currency, Time, Share, Link };

struct Column
{
    QString name; ///< as in files, for example "decided_at"
    Kind kind = Kind::Text;
};

/// Below this many cases people see counts and no share.
inline constexpr int leastCases = 5;

/// `part` of `whole`; nothing of nothing is no share.
struct Share
{
    int part = 0;
    int whole = 0;
    bool operator==(const Share &) const = default;
};

/// An empty one has no value; texts and words, counts, amounts, times, shares.
using Cell = std::variant<std::monostate, QString, std::int64_t, base::Money, base::Instant, Share>;

struct Row
{
    std::vector<Cell> cells;
    domain::RecordId record = {}; ///< null for a row that stands for several records:
    query::Filter filter = {};    ///< those that it stands for
    bool isOfWholeLedger = false; ///< they are not only those that were tested
};

struct Table
{
    std::vector<Column> columns;
    std::vector<Row> rows;
};

/// One test's outcome: its figures by name ("tested", "over", …) and what was found.
struct Report
{
    Test test = Test::Authority;
    QMap<QString, qint64> figures;
    Table table;
};

} // namespace precedent::audit
