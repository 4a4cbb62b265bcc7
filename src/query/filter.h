// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace precedent::query {

/// What a clause looks at; the words are INTERFACES' query keys, and weekday, hour and context. Text is a bare word or
/// quoted phrase.
enum class Key {
    Agent,
    Approver,
    Team,
    Type,
    Decision,
    Customer,
    Amount,
    Currency,
    Date,
    Decided,
    Channel,
    Flag,
    Took,
    Reason,
    Tag,
    Has,
    Is,
    Text,
    Weekday, ///< of the request, in the reporting zone
    Hour,    ///< likewise
    Context,
};

/// One condition: a record passes when any of the values matches (none of them, when `exclude` is set).
/// Values are canonical text: enum words, "50..500", "2026-10", "last-month", "30m..4h", a name, a phrase.
struct Clause
{
    Key key = Key::Text;
    bool exclude = false;
    QStringList values;
    bool operator==(const Clause &) const = default;
};

/// Which date `date:` and period figures look at.
enum class DateBasis { Requested, Decided };

/// A conjunction of clauses; what the search box, chips, options and saved views all make.
///
/// Text grammar (INTERFACES: FILTERS):
///   filter  = { term } ;                       blanks between terms mean AND
///   term    = [ "-" ] ( key ":" values | word | phrase ) ;
///   values  = value { "," value } ;            any of
///   value   = word | phrase ;                  a phrase is quoted with ", \" and \\ escape
struct Filter
{
    std::vector<Clause> clauses;
    DateBasis dateBasis = DateBasis::Requested;

    [[nodiscard]] bool isEmpty() const { return clauses.empty(); }
    /// The first clause of this key and sense, or null.
    [[nodiscard]] const Clause *find(Key key, bool exclude = false) const;
    /// This filter with all clauses of this key and sense replaced by one (for Text by one per value, because words are
    /// ANDed); no values removes them.
    [[nodiscard]] Filter with(Key key, const QStringList &values, bool exclude = false) const;
    /// This filter without the i-th clause.
    [[nodiscard]] Filter without(std::size_t i) const;
    bool operator==(const Filter &) const = default;
};

/// True when its days are those of the decision: by its basis, or because it has a `decided:` and no `date:`.
[[nodiscard]] bool isByDecision(const Filter &filter);

/// Both filters: their clauses side by side (never merged into "any of"), the date basis of the second.
[[nodiscard]] Filter allOf(const Filter &first, const Filter &second);

/// The grammar's word for a key, empty for Text; and back.
[[nodiscard]] QString keyWord(Key key);
[[nodiscard]] std::optional<Key> keyFromWord(QStringView word);
[[nodiscard]] QStringList allKeyWords();

} // namespace precedent::query
