// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/stats.h"
#include "reconcile/mapping.h"

#include <map>

namespace precedent::reconcile {

/// What the file leaves open about its own reading; what is open has to be said by a person.
struct Settled
{
    Reading reading; ///< what was said, and what the file's values leave no doubt about
    bool asksDateOrder = false;
    bool asksDecimal = false;
    bool asksSign = false;
    bool asksCurrency = false;
    QString dateExample;   ///< a date that could be read in two ways
    QString amountExample; ///< an amount that could
    [[nodiscard]] bool isOpen() const { return asksDateOrder || asksDecimal || asksSign || asksCurrency; }
};

/// Looks at every row. What `said` says stands; a two-digit year is no year in front when that lies after `latest`.
[[nodiscard]] Settled settle(const CsvTable &table, const Layout &layout, const Mapping &mapping, const Reading &said,
                             QDate latest);

/// One payout of the file; `amount` is what left the house, above zero.
struct Payout
{
    int line = 0;
    QDate day; ///< in the reporting zone
    base::Money amount;
    QString customer;
    QString conversation;
    QString reference;
};

enum class RowProblem {
    NotAFigure,
    UnknownMark,
    WrongGroups,
    TooManyDigits,
    TooLarge,
    NoCurrency,
    UnknownCurrency,
    SharedSign,
    CurrencyConflict,
    NoAmount,
    NoDate,
    NotADate,
    TooManyCells, ///< more than headings: a separator within a cell that is not quoted
    BrokenQuotes,
};

/// A row that is no payout because it cannot be read.
struct UnreadableRow
{
    int line = 0;
    RowProblem why = RowProblem::NotAFigure;
    QString text;                      ///< its beginning
    std::optional<base::Money> amount; ///< where that could be read
};

/// OtherWay: of the sign that payouts do not have. Total: a sum under the rows, its date empty.
enum class AsideReason { AboveHeadings, Total, OtherWay, Zero };

/// A row that is not meant to be a payout.
struct AsideRow
{
    int line = 0;
    AsideReason why = AsideReason::Total;
    QString text;
    std::optional<base::Money> amount; ///< of rows that go the other way; below zero
};

/// Everything that stands in a file, each row once.
struct PayoutFile
{
    std::vector<Payout> payouts; ///< in the file's order
    std::vector<UnreadableRow> unreadable;
    std::vector<AsideRow> aside;
    int emptyRows = 0;
    /// Of every row with an amount except totals, counted while reading and before a row is told apart.
    insight::Sums sums;
};

/// Usage "payouts-column-missing" (fact "field") without a date, an amount or anything that says for whom;
/// "payouts-date-order", "payouts-decimal" (fact "value"), "payouts-sign", "payouts-currency" while the reading leaves
/// something open; Interrupted as readCsv().
[[nodiscard]] base::Result<PayoutFile> readPayouts(const CsvTable &table, const Layout &layout, const Mapping &mapping,
                                                   const Settled &settled, const base::Zone &zone,
                                                   const base::CancelToken &cancel = {});

} // namespace precedent::reconcile
