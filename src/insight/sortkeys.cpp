// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/sortkeys.h"

#include "base/folding.h"
#include "insight/columnsbuilder.h"
#include "insight/rowcurrency.h"

#include <algorithm>
#include <array>
#include <compare>
#include <functional>
#include <numeric>

namespace precedent::insight {

namespace {

using Columns = Snapshot::Columns;
using Rows = std::vector<RowIndex>;

/// How the keys of a column are made.
struct Extract
{
    template <typename KeysOf>
    Extract(const KeysOf &keysOf, bool isByText = false) : keys(keysOf), byText(isByText)
    {
    }

    std::function<SortKeys(const Columns &, const Rows &)> keys;
    bool byText; ///< from a text of each row
};

/// Dense ranks of `count` values; equal values share one, and values that `isEmpty(i)` have none.
template <typename Less, typename IsEmpty>
SortKeys ranks(std::size_t count, const Less &less, const IsEmpty &isEmpty)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < count; ++i) {
        if (!isEmpty(i))
            order.push_back(i);
    }
    std::sort(order.begin(), order.end(), less);
    SortKeys keys(count, absent);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto rank = i == 0 ? 0 : keys[order[i - 1]];
        keys[order[i]] = i > 0 && less(order[i - 1], order[i]) ? rank + 1 : rank;
    }
    return keys;
}

/// Ranks by bytes, which is code point order in UTF-8.
template <typename At>
SortKeys textRanks(std::size_t count, const At &at)
{
    return ranks(
        count, [&at](std::size_t a, std::size_t b) { return at(a) < at(b); },
        [&at](std::size_t i) { return at(i).empty(); });
}

/// Ranks of texts by their folded form; a text that folds to nothing is empty.
SortKeys foldedRanks(const std::vector<QString> &texts)
{
    TextColumn folded;
    for (const auto &text : texts)
        folded.append(base::fold(text));
    return textRanks(texts.size(), [&folded](std::size_t i) { return folded.at(i); });
}

template <typename Of>
SortKeys mapped(const Rows &rows, const Of &of)
{
    SortKeys keys;
    keys.reserve(rows.size());
    for (const auto row : rows)
        keys.push_back(static_cast<std::int64_t>(of(row)));
    return keys;
}

/// A column of numbers in which `absent` means an empty cell.
template <typename T>
Extract number(std::vector<T> Columns::*column)
{
    return [column](const Columns &c, const Rows &rows) {
        return mapped(rows, [&values = c.*column](RowIndex row) { return values[row]; });
    };
}

template <typename Value, typename TextOf>
Extract dictionary(Coded<Value> Columns::*column, const TextOf &textOf)
{
    return [=](const Columns &c, const Rows &rows) {
        std::vector<QString> texts;
        for (const auto &value : (c.*column).dictionary.values())
            texts.push_back(textOf(value));
        const auto keys = foldedRanks(texts);
        return mapped(rows, [&](RowIndex row) { return keys[(c.*column).codes[row]]; });
    };
}

Extract text(Coded<QString> Columns::*column)
{
    return dictionary(column, [](const QString &value) { return value; });
}

/// Names that stand beside a dictionary, by code.
template <typename Value>
Extract named(Coded<Value> Columns::*column, std::vector<QString> Columns::*names)
{
    return [=](const Columns &c, const Rows &rows) {
        const auto keys = foldedRanks(c.*names);
        return mapped(rows, [&](RowIndex row) { return keys[(c.*column).codes[row]]; });
    };
}

template <typename Enum>
Extract word(std::vector<Enum> Columns::*column)
{
    return [column](const Columns &c, const Rows &rows) {
        const auto words = domain::allWords<Enum>();
        const auto keys = foldedRanks({words.begin(), words.end()});
        return mapped(rows, [&](RowIndex row) { return keys[static_cast<std::size_t>((c.*column)[row])]; });
    };
}

/// A set of words kept as bits.
template <typename Set, typename T>
Extract words(std::vector<T> Columns::*column)
{
    return [column](const Columns &c, const Rows &rows) {
        std::vector<QString> texts(std::size_t{1} << Set().size());
        for (const auto row : rows) {
            auto &entry = texts[(c.*column)[row]];
            if (entry.isNull())
                entry = domain::toWords(Set((c.*column)[row])).join(u' ');
        }
        const auto keys = foldedRanks(texts);
        return mapped(rows, [&](RowIndex row) { return keys[(c.*column)[row]]; });
    };
}

Extract folded(TextColumn Columns::*column)
{
    const auto keys = [column](const Columns &c, const Rows &rows) {
        return textRanks(rows.size(), [&](std::size_t i) { return (c.*column).at(rows[i]); });
    };
    return {keys, true};
}

/// Text that is put together row by row.
template <typename TextOf>
Extract perRow(const TextOf &textOf)
{
    const auto keys = [textOf](const Columns &c, const Rows &rows) {
        std::vector<QString> texts;
        texts.reserve(rows.size());
        for (const auto row : rows)
            texts.push_back(textOf(c, row));
        return foldedRanks(texts);
    };
    return {keys, true};
}

Extract mark(Mark bit)
{
    return [bit](const Columns &c, const Rows &rows) {
        return mapped(rows, [&](RowIndex row) { return (c.marks[row] & bit) != 0 ? 1 : 0; });
    };
}

/// Ranks of the currencies by their codes, and how many minor units one major unit has.
struct CurrencyScale
{
    std::int64_t rank = 0;
    std::int64_t units = 1;
};

std::vector<CurrencyScale> currencyScales(const Columns &c)
{
    std::vector<QString> codes;
    for (const auto &currency : c.currencies.values())
        codes.push_back(currency.isNull() ? QString() : currency.code());
    const auto ranked = foldedRanks(codes);
    std::vector<CurrencyScale> scales;
    for (std::size_t code = 0; code < codes.size(); ++code) {
        auto &scale = scales.emplace_back(CurrencyScale{ranked[code], 1});
        for (int digits = code == 0 ? 0 : c.currencies.values()[code].exponent(); digits > 0; --digits)
            scale.units *= 10;
    }
    return scales;
}

/// An amount as whole major units and the rest in 1/10,000, which compares without overflow, then the currency.
struct MajorValue
{
    std::int64_t whole = 0;
    std::int64_t rest = 0;
    std::int64_t currency = 0;

    auto operator<=>(const MajorValue &) const = default;
};

MajorValue majorValue(std::int64_t minor, const CurrencyScale &scale)
{
    const auto rest = (minor % scale.units + scale.units) % scale.units;
    const auto whole = minor / scale.units - (minor % scale.units < 0 ? 1 : 0);
    return {whole, rest * (10'000 / scale.units), scale.rank};
}

Extract money(AmountColumn Columns::*column)
{
    return [column](const Columns &c, const Rows &rows) {
        const auto scales = currencyScales(c);
        std::vector<MajorValue> values;
        values.reserve(rows.size());
        for (const auto row : rows)
            values.push_back(majorValue((c.*column).minor[row], scales[(c.*column).currencies[row]]));
        return ranks(
            rows.size(), [&values](std::size_t a, std::size_t b) { return values[a] < values[b]; },
            [&](std::size_t i) { return !(c.*column).has(rows[i]); });
    };
}

SortKeys currencyKeys(const Columns &c, const Rows &rows)
{
    const auto scales = currencyScales(c);
    return mapped(rows, [&](RowIndex row) { return scales[currencyCode(c, row)].rank; });
}

/// Percentages as numbers; text that is none counts as empty.
SortKeys percentKeys(const Columns &c, const Rows &rows)
{
    SortKeys keys;
    for (const auto &percent : c.percent.dictionary.values()) {
        const auto span = query::parseAmounts(percent);
        keys.push_back(span && span->low == span->high ? span->low.value_or(absent) : absent);
    }
    return mapped(rows, [&](RowIndex row) { return keys[c.percent.codes[row]]; });
}

SortKeys requestedDates(const Columns &c, const Rows &rows)
{
    return mapped(rows, [&](RowIndex row) { return c.requestedLocal.days[row]; });
}

QString correctedFields(const Columns &c, RowIndex row)
{
    return c.correctedFields.value(row).join(u' ');
}

QString tags(const Columns &c, RowIndex row)
{
    return c.tags.value(row).join(u' ');
}

QString conversationUrl(const Columns &c, RowIndex row)
{
    return c.conversationUrl.textAt(row);
}

QString recordId(const Columns &c, RowIndex row)
{
    return idOf(c, row).text();
}

QHash<QString, Extract> requestColumns()
{
    using C = Columns;
    return {
        {QStringLiteral("record_id"), perRow(recordId)},
        {QStringLiteral("requested_at"), number(&C::requestedAt)},
        {QStringLiteral("requested_date"), requestedDates},
        {QStringLiteral("agent_id"), dictionary(&C::agent, [](const domain::PersonRef &p) { return p.id; })},
        {QStringLiteral("agent"), dictionary(&C::agent, [](const domain::PersonRef &p) { return p.name; })},
        {QStringLiteral("team"), named(&C::agent, &C::agentTeams)},
        {QStringLiteral("type"), word(&C::type)},
        {QStringLiteral("type_as_written"), text(&C::typeAsWritten)},
        {QStringLiteral("amount"), money(&C::amount)},
        {QStringLiteral("currency"), currencyKeys},
        {QStringLiteral("percent"), percentKeys},
        {QStringLiteral("noncash"), text(&C::noncash)},
        {QStringLiteral("customer"), text(&C::customer)},
        {QStringLiteral("context"), folded(&C::foldedContext)},
        {QStringLiteral("conversation_url"), perRow(conversationUrl)},
        {QStringLiteral("permalink"), perRow(permalink)},
        {QStringLiteral("channel"), named(&C::channel, &C::channelNames)},
        {QStringLiteral("message_ref"), perRow(messageRef)},
        {QStringLiteral("tags"), perRow(tags)},
    };
}

QHash<QString, Extract> decisionColumns()
{
    using C = Columns;
    return {
        {QStringLiteral("decision"), word(&C::decision)},
        {QStringLiteral("approver_id"), dictionary(&C::approvers, joinedIds)},
        {QStringLiteral("approver"), dictionary(&C::approvers, joinedNames)},
        {QStringLiteral("reason"), folded(&C::foldedReason)},
        {QStringLiteral("approved_amount"), money(&C::approvedAmount)},
        {QStringLiteral("decided_at"), number(&C::decidedAt)},
        {QStringLiteral("decided_not_before"), number(&C::decidedNotBefore)},
        {QStringLiteral("decided_not_after"), number(&C::decidedNotAfter)},
        {QStringLiteral("turnaround_seconds"), number(&C::turnaround)},
        {QStringLiteral("decided_via"), word(&C::decidedVia)},
        {QStringLiteral("time_source"), word(&C::timeSource)},
        {QStringLiteral("completeness"), number(&C::completeness)},
        {QStringLiteral("flags"), words<domain::Flags>(&C::flags)},
        {QStringLiteral("format"), text(&C::format)},
        {QStringLiteral("confidence"), number(&C::confidence)},
        {QStringLiteral("edited_after_decision"), mark(IsEdited)},
        {QStringLiteral("deleted_in_slack"), mark(IsDeleted)},
        {QStringLiteral("source"), words<domain::Sources>(&C::sources)},
        {QStringLiteral("first_seen_at"), number(&C::firstSeenAt)},
        {QStringLiteral("corrected_fields"), perRow(correctedFields)},
    };
}

const Extract *extractOf(const QString &column)
{
    static const std::array tables{requestColumns(), decisionColumns()};
    for (const auto &table : tables) {
        if (const auto extract = table.constFind(column); extract != table.constEnd())
            return &*extract;
    }
    return nullptr;
}

} // namespace

std::optional<SortKeys> sortKeys(const Columns &columns, const QString &column, const Rows &rows)
{
    const auto *extract = extractOf(column);
    return extract ? std::optional(extract->keys(columns, rows)) : std::nullopt;
}

bool isSortedByText(const QString &column)
{
    const auto *extract = extractOf(column);
    return extract && extract->byText;
}

} // namespace precedent::insight
