// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/resultrows.h"

#include <algorithm>

namespace precedent::reconcile {

namespace {

constexpr std::array linkWords{"none", "record", "conversation", "customer", "likely_customer"};
constexpr std::array shapeWords{"", "_parts", "_bundle"};
constexpr std::array problemWords{
    "not_a_figure", "decimal_mark_open", "thousands_wrong",         "too_many_decimals", "too_large",
    "no_currency",  "unknown_currency",  "currency_sign_is_shared", "currencies_differ", "no_amount",
    "no_date",      "not_a_date",        "too_many_cells",          "broken_quotes"};
constexpr std::array asideWords{"above_headings", "total", "other_way", "zero"};

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

ResultRow payoutRow(const Reconciliation &result, std::size_t index)
{
    const auto &payout = result.file.payouts[index];
    const auto &placed = result.payouts[index];
    ResultRow row;
    row.group = placed.group;
    row.line = payout.line;
    row.day = payout.day;
    row.paid = payout.amount;
    row.customer = payout.customer;
    row.conversation = payout.conversation;
    row.reference = payout.reference;
    row.link = placed.pairing.link;
    row.shape = placed.pairing.shape;
    row.records = placed.pairing.records;
    row.near = placed.near;
    for (const auto record : row.records) {
        const auto &amount = *result.records[record].amount;
        row.approved = base::Money{(row.approved ? row.approved->minor : 0) + amount.minor, amount.currency};
    }
    return row;
}

template <typename Row>
ResultRow textRow(const Row &source, Group group)
{
    ResultRow row;
    row.group = group;
    row.line = source.line;
    row.paid = source.amount;
    row.text = source.text;
    return row;
}

ResultRow openRow(const Reconciliation &result, const Reconciliation::Open &open)
{
    const auto &record = result.records[open.record];
    ResultRow row;
    row.group = open.group;
    row.day = record.last;
    row.approved = record.amount;
    row.customer = record.customer;
    row.conversation = record.conversationUrl;
    row.records = {open.record};
    return row;
}

} // namespace

std::optional<base::Money> ResultRow::difference() const
{
    if (!paid || !approved || shape != Shape::One)
        return std::nullopt;
    return base::Money{paid->minor - approved->minor, paid->currency};
}

std::optional<std::size_t> ResultRow::record() const
{
    if (!records.empty())
        return records.front();
    return near.empty() ? std::nullopt : std::optional(near.front().record);
}

std::vector<ResultRow> resultRows(const Reconciliation &result)
{
    std::vector<ResultRow> rows;
    for (std::size_t i = 0; i < result.payouts.size(); ++i)
        rows.push_back(payoutRow(result, i));
    for (const auto &unreadable : result.file.unreadable) {
        rows.push_back(textRow(unreadable, Group::Unreadable));
        rows.back().problem = unreadable.why;
    }
    for (const auto &aside : result.file.aside) {
        rows.push_back(textRow(aside, Group::Aside));
        rows.back().aside = aside.why;
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ResultRow &a, const ResultRow &b) { return a.line < b.line; });
    for (const auto &open : result.open)
        rows.push_back(openRow(result, open));
    return rows;
}

QString whyWord(const ResultRow &row)
{
    if (row.problem)
        return word(problemWords.at(std::size_t(*row.problem)));
    if (row.aside)
        return word(asideWords.at(std::size_t(*row.aside)));
    if (row.group == Group::NoApproval)
        return row.near.empty() ? QStringLiteral("nothing_known") : toWord(row.near.front().why);
    if (row.line == 0)
        return QStringLiteral("no_payout");
    return word(linkWords.at(std::size_t(row.link))) + word(shapeWords.at(std::size_t(row.shape)));
}

} // namespace precedent::reconcile
