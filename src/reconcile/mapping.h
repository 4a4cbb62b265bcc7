// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "export/csvtable.h"
#include "reconcile/amounttext.h"
#include "reconcile/datetext.h"

#include <array>
#include <optional>

namespace precedent::reconcile {

using exporting::CsvTable;

/// What a column can be.
enum class Field { Date, Amount, Currency, Customer, Conversation, Reference };
inline constexpr int fieldCount = 6;
inline constexpr std::array allFields{Field::Date,     Field::Amount,       Field::Currency,
                                      Field::Customer, Field::Conversation, Field::Reference};

/// "date", "amount", …; and back.
[[nodiscard]] QString toWord(Field field);
[[nodiscard]] std::optional<Field> fieldFromWord(QStringView word);

/// Which columns of a file hold what, by number from 0.
using Mapping = std::array<std::optional<std::size_t>, fieldCount>;
[[nodiscard]] inline std::optional<std::size_t> columnOf(const Mapping &mapping, Field field)
{
    return mapping.at(std::size_t(field));
}

/// Which amounts of the file are payouts; the others go the other way (fees, income, payouts taken back).
enum class PayoutSign { Unknown, Positive, Negative, Both };
/// "positive", "negative", "both", empty for Unknown; and back.
[[nodiscard]] QString toWord(PayoutSign sign);
[[nodiscard]] std::optional<PayoutSign> payoutSignFromWord(QStringView word);

/// How the cells of the mapped columns are read; Unknown is found out, and asked for where the file does not say.
struct Reading
{
    DateOrder dateOrder = DateOrder::Unknown;
    DecimalMark decimal = DecimalMark::Unknown;
    PayoutSign sign = PayoutSign::Unknown;
    base::Currency currency; ///< where neither a column nor a sign tells
    bool operator==(const Reading &) const = default;
};

/// Where the headings are. Lines above them (a bank's own) and a file without headings happen.
struct Layout
{
    QStringList headings;     ///< "Column 1" … for a file without headings
    std::size_t firstRow = 0; ///< of the table's rows, the first with data
    bool hasHeadings = true;
};
[[nodiscard]] Layout layoutOf(const CsvTable &table);

/// The mapping that headings (en, de, fr, es) and values suggest, for a person to see and change.
[[nodiscard]] Mapping guessMapping(const CsvTable &table, const Layout &layout);

/// The columns that somebody names, over those of `base`: "date=Created (UTC)" by heading (folded) or by number from 1;
/// "customer=" for none. Usage "payouts-map" with facts "value" and "expected".
[[nodiscard]] base::Result<Mapping> withColumns(Mapping base, const QStringList &assignments, const Layout &layout);

/// What a file can be kept by: its headings, folded.
[[nodiscard]] QString settingKey(const Layout &layout);
/// The mapping and reading as a setting of the ledger, and back; empty for text that is none.
[[nodiscard]] QString toSetting(const Mapping &mapping, const Reading &reading);
struct Remembered
{
    Mapping mapping;
    Reading reading;
};
[[nodiscard]] std::optional<Remembered> fromSetting(const QString &json, const Layout &layout);

} // namespace precedent::reconcile
