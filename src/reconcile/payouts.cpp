// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/payouts.h"

#include "base/folding.h"

#include <algorithm>

namespace precedent::reconcile {

namespace {

using base::ErrorKind;
using base::makeError;

constexpr qsizetype shownText = 200;
constexpr std::size_t rowsBetweenLooks = 4096;
constexpr int earliestYear = 1990;
constexpr int latestYear = 2100;

/// Folded beginnings of the label of a row of sums.
constexpr std::array totalWords{"total", "sum",  "summe",      "gesamt",      "subtotal", "zwischensumme",
                                "somme", "suma", "sous-total", "grand total", "endsumme", "totale"};

RowProblem problemOf(AmountProblem problem)
{
    return RowProblem(int(problem));
}
static_assert(int(RowProblem::CurrencyConflict) == int(AmountProblem::CurrencyConflict));

bool isTotalLabel(QStringView cell)
{
    const auto folded = base::fold(cell.toString());
    return std::any_of(totalWords.begin(), totalWords.end(), [&folded](const char *word) {
        const QLatin1String text(word);
        return folded.startsWith(text) && (folded.size() == text.size() || !folded.at(text.size()).isLetter());
    });
}

class RowReader
{
public:
    RowReader(const CsvTable &table, const Layout &layout, const Mapping &mapping, const Settled &settled,
              const base::Zone &zone)
        : m_table(table), m_layout(layout), m_mapping(mapping), m_reading(settled.reading), m_zone(zone)
    {
    }

    void read(const CsvTable::Row &row)
    {
        const auto problem = shapeProblem(row);
        const auto amount =
            readAmount(cell(row, Field::Amount), m_reading.decimal, cell(row, Field::Currency), m_reading.currency);
        const auto *money = std::get_if<base::Money>(&amount);
        if (!problem && isTotal(row))
            return aside(row, AsideReason::Total, {});
        std::optional<base::Money> paid;
        if (money != nullptr && !problem) {
            paid = base::Money{towardsCustomer(money->minor), money->currency};
            m_file.sums[paid->currency.code()] += paid->minor;
        }
        if (problem)
            return unreadable(row, *problem, {});
        if (!paid)
            return unreadable(row,
                              cell(row, Field::Amount).isEmpty() ? RowProblem::NoAmount
                                                                 : problemOf(std::get<AmountProblem>(amount)),
                              {});
        readPaid(row, *paid);
    }

    void above(const CsvTable::Row &row) { aside(row, AsideReason::AboveHeadings, {}); }

    PayoutFile take() { return std::move(m_file); }

private:
    [[nodiscard]] QStringView cell(const CsvTable::Row &row, Field field) const
    {
        const auto column = columnOf(m_mapping, field);
        return column ? m_table.cell(row, *column) : QStringView();
    }

    [[nodiscard]] std::optional<RowProblem> shapeProblem(const CsvTable::Row &row) const
    {
        if (row.isBroken)
            return RowProblem::BrokenQuotes;
        for (auto column = std::size_t(m_layout.headings.size()); column < row.cells; ++column) {
            if (!m_table.cell(row, column).isEmpty())
                return RowProblem::TooManyCells;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool isTotal(const CsvTable::Row &row) const
    {
        if (!cell(row, Field::Date).isEmpty() && !isTotalLabel(cell(row, Field::Date)))
            return false;
        for (std::size_t column = 0; column < row.cells; ++column) {
            const auto label = m_table.cell(row, column);
            if (!label.isEmpty())
                return isTotalLabel(label);
        }
        return false;
    }

    [[nodiscard]] std::int64_t towardsCustomer(std::int64_t minor) const
    {
        if (m_reading.sign == PayoutSign::Both)
            return minor < 0 ? -minor : minor;
        return m_reading.sign == PayoutSign::Negative ? -minor : minor;
    }

    void readPaid(const CsvTable::Row &row, const base::Money &paid)
    {
        if (paid.minor <= 0)
            return aside(row, paid.minor == 0 ? AsideReason::Zero : AsideReason::OtherWay, paid);
        const auto text = cell(row, Field::Date);
        const auto written = takeApartDate(text);
        const auto day = written ? dayIn(m_zone, *written, m_reading.dateOrder) : QDate();
        if (!day.isValid() || day.year() < earliestYear || day.year() > latestYear)
            return unreadable(row, text.isEmpty() ? RowProblem::NoDate : RowProblem::NotADate, paid);
        const auto value = [&](Field field) { return base::sanitize(cell(row, field).toString()); };
        m_file.payouts.push_back(
            {row.line, day, paid, value(Field::Customer), value(Field::Conversation), value(Field::Reference)});
    }

    [[nodiscard]] QString textOf(const CsvTable::Row &row) const
    {
        return base::sanitize(m_table.cells(row).join(QStringLiteral(" | ")).left(shownText));
    }

    void unreadable(const CsvTable::Row &row, RowProblem why, const std::optional<base::Money> &amount)
    {
        m_file.unreadable.push_back({row.line, why, textOf(row), amount});
    }

    void aside(const CsvTable::Row &row, AsideReason why, const std::optional<base::Money> &amount)
    {
        m_file.aside.push_back({row.line, why, textOf(row), amount});
    }

    const CsvTable &m_table;
    const Layout &m_layout;
    const Mapping &m_mapping;
    const Reading m_reading;
    const base::Zone &m_zone;
    PayoutFile m_file;
};

base::Error missing(Field field)
{
    return makeError(ErrorKind::Usage, "payouts-column-missing", {}, {{QStringLiteral("field"), toWord(field)}});
}

base::Result<void> check(const Mapping &mapping, const Settled &settled)
{
    for (const auto field : {Field::Date, Field::Amount}) {
        if (!columnOf(mapping, field))
            return missing(field);
    }
    if (!columnOf(mapping, Field::Customer) && !columnOf(mapping, Field::Conversation) &&
        !columnOf(mapping, Field::Reference))
        return missing(Field::Customer);
    const auto example = [](const QString &value) { return QMap<QString, QString>{{QStringLiteral("value"), value}}; };
    if (settled.asksDateOrder)
        return makeError(ErrorKind::Usage, "payouts-date-order", {}, example(settled.dateExample));
    if (settled.asksDecimal)
        return makeError(ErrorKind::Usage, "payouts-decimal", {}, example(settled.amountExample));
    if (settled.asksSign)
        return makeError(ErrorKind::Usage, "payouts-sign");
    if (settled.asksCurrency)
        return makeError(ErrorKind::Usage, "payouts-currency");
    return {};
}

} // namespace

base::Result<PayoutFile> readPayouts(const CsvTable &table, const Layout &layout, const Mapping &mapping,
                                     const Settled &settled, const base::Zone &zone, const base::CancelToken &cancel)
{
    if (const auto sound = check(mapping, settled); !sound)
        return sound.error();
    RowReader reader(table, layout, mapping, settled, zone);
    for (std::size_t i = 0; i < table.rows().size(); ++i) {
        if (i % rowsBetweenLooks == 0 && cancel.isCancelled())
            return makeError(ErrorKind::Interrupted, "reconcile-interrupted");
        if (i >= layout.firstRow)
            reader.read(table.rows()[i]);
        else if (i + 1 < layout.firstRow || !layout.hasHeadings)
            reader.above(table.rows()[i]);
    }
    auto file = reader.take();
    file.emptyRows = table.emptyRows();
    return file;
}

} // namespace precedent::reconcile
