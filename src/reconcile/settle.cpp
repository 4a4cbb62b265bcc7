// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/payouts.h"

#include <algorithm>

namespace precedent::reconcile {

namespace {

constexpr std::array orders{DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst};

/// Which orders all dates of a column allow.
class DateEvidence
{
public:
    explicit DateEvidence(QDate latest) : m_latest(latest) {}

    void look(QStringView cell)
    {
        const auto written = takeApartDate(cell);
        if (!written || written->order != DateOrder::Unknown)
            return;
        std::array<QDate, orders.size()> days;
        QDate any;
        bool differ = false;
        for (std::size_t i = 0; i < orders.size(); ++i) {
            days.at(i) = plausible(dayOf(*written, orders.at(i)), orders.at(i));
            differ = differ || (any.isValid() && days.at(i).isValid() && days.at(i) != any);
            any = days.at(i).isValid() ? days.at(i) : any;
        }
        if (!any.isValid())
            return;
        for (std::size_t i = 0; i < orders.size(); ++i)
            m_isOut.at(i) = m_isOut.at(i) || !days.at(i).isValid();
        m_hasAny = true;
        if (differ && m_example.isEmpty())
            m_example = cell.toString();
    }

    void tell(Settled &settled) const
    {
        const auto left = std::count(m_isOut.begin(), m_isOut.end(), false);
        if (left == 1) {
            const auto *only = std::find(m_isOut.begin(), m_isOut.end(), false);
            settled.reading.dateOrder = orders.at(std::size_t(std::distance(m_isOut.begin(), only)));
        } else if (m_hasAny && (left == 0 || !m_example.isEmpty())) {
            settled.asksDateOrder = true;
            settled.dateExample = m_example;
        } else if (m_hasAny) {
            // 05/05/2026 and its like are one day in either order.
            settled.reading.dateOrder = DateOrder::DayFirst;
        }
    }

private:
    [[nodiscard]] QDate plausible(QDate day, DateOrder order) const
    {
        return order == DateOrder::YearFirst && m_latest.isValid() && day > m_latest ? QDate() : day;
    }

    QDate m_latest;
    std::array<bool, orders.size()> m_isOut{};
    bool m_hasAny = false;
    QString m_example;
};

class MarkCounts
{
public:
    void look(const WrittenAmount &amount, QStringView cell)
    {
        const auto evidence = markEvidence(amount.figure);
        m_points += evidence.mark == DecimalMark::Point ? 1 : 0;
        m_commas += evidence.mark == DecimalMark::Comma ? 1 : 0;
        if (evidence.isOpen && m_open.isEmpty())
            m_open = cell.toString();
    }

    void tell(Settled &settled) const
    {
        if ((m_points > 0) != (m_commas > 0)) {
            settled.reading.decimal = m_points > 0 ? DecimalMark::Point : DecimalMark::Comma;
        } else if (m_points > 0 || !m_open.isEmpty()) {
            settled.asksDecimal = true;
            settled.amountExample = m_open;
        } else {
            settled.reading.decimal = DecimalMark::Point;
        }
    }

private:
    int m_points = 0;
    int m_commas = 0;
    QString m_open;
};

class SignCounts
{
public:
    void look(const WrittenAmount &amount)
    {
        const bool isZero =
            std::none_of(amount.figure.begin(), amount.figure.end(), [](QChar c) { return c >= u'1' && c <= u'9'; });
        if (!isZero)
            ++(amount.isNegative ? m_negative : m_positive);
    }

    void tell(Settled &settled) const
    {
        settled.asksSign = m_negative > 0 && m_positive > 0;
        if (!settled.asksSign)
            settled.reading.sign = m_negative > 0 ? PayoutSign::Negative : PayoutSign::Positive;
    }

private:
    int m_positive = 0;
    int m_negative = 0;
};

/// A currency has to be said for this row.
bool lacksCurrency(const WrittenAmount &amount, QStringView ofRow)
{
    auto marks = amount.currencyMarks;
    if (!ofRow.isEmpty())
        marks += ofRow.toString();
    return std::all_of(marks.begin(), marks.end(), [](const QString &mark) { return currenciesOf(mark).size() > 1; });
}

} // namespace

Settled settle(const CsvTable &table, const Layout &layout, const Mapping &mapping, const Reading &said, QDate latest)
{
    DateEvidence dates(latest);
    MarkCounts marks;
    SignCounts signs;
    bool lacks = false;
    const auto dateColumn = columnOf(mapping, Field::Date);
    const auto amountColumn = columnOf(mapping, Field::Amount);
    const auto currencyColumn = columnOf(mapping, Field::Currency);
    for (auto i = layout.firstRow; i < table.rows().size(); ++i) {
        const auto &row = table.rows()[i];
        // A total may be written in another way than what it sums.
        if (dateColumn && !takeApartDate(table.cell(row, *dateColumn)))
            continue;
        if (dateColumn)
            dates.look(table.cell(row, *dateColumn));
        const auto cell = amountColumn ? table.cell(row, *amountColumn) : QStringView();
        const auto amount = takeApart(cell);
        if (!amount)
            continue;
        marks.look(*amount, cell);
        signs.look(*amount);
        lacks = lacks || lacksCurrency(*amount, currencyColumn ? table.cell(row, *currencyColumn) : QStringView());
    }
    Settled settled;
    settled.reading = said;
    if (said.dateOrder == DateOrder::Unknown)
        dates.tell(settled);
    if (said.decimal == DecimalMark::Unknown)
        marks.tell(settled);
    if (said.sign == PayoutSign::Unknown)
        signs.tell(settled);
    settled.asksCurrency = said.currency.isNull() && lacks;
    return settled;
}

} // namespace precedent::reconcile
