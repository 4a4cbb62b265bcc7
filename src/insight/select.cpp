// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/select.h"

#include "base/folding.h"
#include "insight/rowcurrency.h"
#include "query/vocabulary.h"

#include <algorithm>

namespace precedent::insight {

namespace {

using Columns = Snapshot::Columns;
using query::Key;

/// Everything that a clause is judged with.
struct Question
{
    const Columns &columns;
    query::DateBasis basis;
    const query::Calendar &calendar;
    const Bitmap &candidates;
};

bool inRange(std::int64_t us, const base::TimeRange &range)
{
    return us != absent && range.contains({us});
}

/// A decision without a time is in the range when all of the time that it can be of is.
bool isDecidedIn(const Columns &c, std::size_t i, const base::TimeRange &range)
{
    if (c.decidedAt[i] != absent)
        return range.contains({c.decidedAt[i]});
    return inRange(c.decidedNotBefore[i], range) && inRange(c.decidedNotAfter[i], range);
}

base::Result<Bitmap> byDates(const Question &q, const QString &value, query::DateBasis basis)
{
    const auto span = query::parseDates(value, q.calendar);
    if (!span)
        return span.error();
    const auto range = query::toRange(*span, q.calendar.zone);
    if (basis == query::DateBasis::Decided)
        return Bitmap::among(q.candidates, [&](std::size_t i) { return isDecidedIn(q.columns, i, range); });
    return Bitmap::among(q.candidates, [&](std::size_t i) { return inRange(q.columns.requestedAt[i], range); });
}

base::Result<Bitmap> byAmount(const Question &q, const QString &value)
{
    const auto span = query::parseAmounts(value);
    if (!span)
        return span.error();
    return withAmount(q.columns, *span, q.candidates);
}

base::Result<Bitmap> byTurnaround(const Question &q, const QString &value)
{
    const auto span = query::parseDurations(value);
    if (!span)
        return span.error();
    const auto &seconds = q.columns.turnaround;
    return Bitmap::among(q.candidates,
                         [&](std::size_t i) { return seconds[i] != absent && span->contains(seconds[i]); });
}

template <typename Enum>
Bitmap equalTo(const Question &q, const std::vector<Enum> &column, const QString &word)
{
    const auto wanted = domain::fromWord<Enum>(word).value_or(Enum());
    return Bitmap::among(q.candidates, [&](std::size_t i) { return column[i] == wanted; });
}

Bitmap byCurrency(const Question &q, const QString &word)
{
    const auto &c = q.columns;
    const auto &known = c.currencies.values();
    std::vector<char> isWanted(known.size());
    for (std::size_t code = 1; code < known.size(); ++code)
        isWanted[code] = known[code].code() == word;
    return Bitmap::among(q.candidates, [&](std::size_t row) { return isWanted[currencyCode(c, row)] != 0; });
}

/// True when one of the names folds to `folded`; a name that folds to nothing is not comparable.
bool hasName(const QStringList &names, const QString &folded)
{
    return !folded.isEmpty() && std::any_of(names.begin(), names.end(),
                                            [&folded](const QString &name) { return base::fold(name) == folded; });
}

Bitmap teamAgentCodes(const Columns &c, const QString &value)
{
    const auto folded = base::fold(value);
    return Bitmap::where(c.agentTeamLists.size(),
                         [&](std::size_t agent) { return hasName(c.agentTeamLists[agent], folded); });
}

Bitmap channelCodes(const Columns &c, const QString &value)
{
    const auto folded = base::fold(value.startsWith(u'#') ? value.mid(1) : value);
    const auto &ids = c.channel.dictionary.values();
    return Bitmap::where(ids.size(),
                         [&](std::size_t i) { return ids[i] == value || hasName({c.channelNames[i]}, folded); });
}

/// The rows of a sparse column whose value passes.
template <typename Predicate>
Bitmap withEntry(const Columns &c, const QHash<RowIndex, QStringList> &column, const Predicate &passes)
{
    Bitmap rows(c.size);
    for (auto entry = column.constBegin(); entry != column.constEnd(); ++entry) {
        if (passes(entry.value()))
            rows.set(entry.key());
    }
    return rows;
}

bool isAny(const QStringList &)
{
    return true;
}

Bitmap byTag(const Columns &c, const QString &value)
{
    const auto folded = base::fold(value);
    return withEntry(c, c.tags, [&folded](const QStringList &tags) { return hasName(tags, folded); });
}

Bitmap byFlag(const Question &q, const QString &word)
{
    const auto flag = static_cast<unsigned>(domain::fromWord<domain::Flag>(word).value_or(domain::Flag::Ambiguous));
    return Bitmap::among(q.candidates, [&](std::size_t i) { return (q.columns.flags[i] >> flag & 1U) != 0; });
}

Bitmap marked(const Question &q, Mark mark)
{
    return Bitmap::among(q.candidates, [&](std::size_t i) { return (q.columns.marks[i] & mark) != 0; });
}

Bitmap nonEmpty(const Question &q, const TextColumn &texts)
{
    return Bitmap::among(q.candidates, [&](std::size_t i) { return !texts.at(i).empty(); });
}

Bitmap having(const Question &q, const QString &word)
{
    const auto &c = q.columns;
    if (word == QLatin1String("amount"))
        return Bitmap::among(q.candidates, [&](std::size_t i) { return c.amount.has(i); });
    if (word == QLatin1String("reason"))
        return nonEmpty(q, c.reason);
    if (word == QLatin1String("customer"))
        return Bitmap::among(q.candidates, [&](std::size_t i) { return c.customer.codes[i] != 0; });
    if (word == QLatin1String("conversation"))
        return nonEmpty(q, c.conversationUrl);
    if (word == QLatin1String("thread"))
        return Bitmap::among(q.candidates, [&](std::size_t i) { return c.threadLength[i] > 1; });
    if (word == QLatin1String("tag"))
        return withEntry(c, c.tags, isAny);
    return marked(q, word == QLatin1String("edits") ? IsEdited : HasNote);
}

Bitmap being(const Question &q, const QString &word)
{
    const auto &c = q.columns;
    if (word == QLatin1String("decided")) {
        return Bitmap::among(q.candidates, [&](std::size_t i) {
            return c.decision[i] == domain::Decision::Approved || c.decision[i] == domain::Decision::Denied;
        });
    }
    if (word == QLatin1String("corrected"))
        return withEntry(c, c.correctedFields, isAny);
    return marked(q, word == QLatin1String("new") ? IsNew : IsReviewed);
}

Bitmap onWeekday(const Question &q, const QString &word)
{
    const auto &local = q.columns.requestedLocal;
    const auto weekday = query::validValues(Key::Weekday).indexOf(word);
    // The Julian day 0 was a Monday.
    return Bitmap::among(q.candidates, [&](std::size_t i) {
        const auto day = local.days[i];
        return day != absentDay && day % 7 == weekday;
    });
}

Bitmap atHour(const Question &q, const QString &word)
{
    const auto &local = q.columns.requestedLocal;
    const auto hour = word.toUInt();
    return Bitmap::among(q.candidates,
                         [&](std::size_t i) { return local.days[i] != absentDay && local.hours[i] == hour; });
}

base::Result<Bitmap> matching(const Question &q, Key key, const QString &value)
{
    const auto &c = q.columns;
    switch (key) {
    case Key::Type:
        return equalTo(q, c.type, value);
    case Key::Decision:
        return equalTo(q, c.decision, value);
    case Key::Amount:
        return byAmount(q, value);
    case Key::Currency:
        return byCurrency(q, value);
    case Key::Date:
        return byDates(q, value, q.basis);
    case Key::Decided:
        return byDates(q, value, query::DateBasis::Decided);
    case Key::Flag:
        return byFlag(q, value);
    case Key::Took:
        return byTurnaround(q, value);
    case Key::Reason:
        return c.reasonWords.containing(c.foldedReason, base::fold(value).toUtf8().toStdString(), q.candidates);
    case Key::Context:
        return c.contextWords.containing(c.foldedContext, base::fold(value).toUtf8().toStdString(), q.candidates);
    case Key::Tag:
        return byTag(c, value);
    case Key::Has:
        return having(q, value);
    case Key::Is:
        return being(q, value);
    case Key::Weekday:
        return onWeekday(q, value);
    case Key::Hour:
        return atHour(q, value);
    case Key::Agent:
    case Key::Approver:
    case Key::Team:
    case Key::Customer:
    case Key::Channel:
    case Key::Text:
        break;
    }
    return withText(c, value, q.candidates);
}

/// A key whose values stand for codes of a dictionary column.
struct CodedKey
{
    const std::vector<Code> *codes = nullptr; ///< by row; null for other keys
    std::size_t values = 0;                   ///< of the dictionary
    Bitmap (*wanted)(const Columns &, const QString &value) = nullptr;
};

CodedKey codedKey(const Columns &c, Key key)
{
    switch (key) {
    case Key::Agent:
        return {&c.agent.codes, c.agent.dictionary.size(), agentCodes};
    case Key::Approver:
        return {&c.approvers.codes, c.approvers.dictionary.size(), approverCodes};
    case Key::Team:
        return {&c.agent.codes, c.agent.dictionary.size(), teamAgentCodes};
    case Key::Customer:
        return {&c.customer.codes, c.customer.dictionary.size(), customerCodes};
    case Key::Channel:
        return {&c.channel.codes, c.channel.dictionary.size(), channelCodes};
    default:
        return {};
    }
}

/// The bound in a currency's minor units, rounded into the span. `units` are 1/10,000 of the major unit per minor unit.
std::int64_t minorBound(std::int64_t bound, std::int64_t units, bool isLow)
{
    const auto quotient = bound / units;
    const auto remainder = bound % units;
    if (isLow)
        return quotient + (remainder > 0 ? 1 : 0);
    return quotient - (remainder < 0 ? 1 : 0);
}

/// Inclusive bounds in minor units; comparing there instead of scaling each amount cannot overflow.
query::NumberSpan inMinorUnits(const query::NumberSpan &span, const base::Currency &currency)
{
    std::int64_t units = 1;
    for (int digits = currency.exponent(); digits < 4; ++digits)
        units *= 10;
    query::NumberSpan bounds;
    if (span.low)
        bounds.low = minorBound(*span.low + (span.lowOpen ? 1 : 0), units, true);
    if (span.high)
        bounds.high = minorBound(*span.high - (span.highOpen ? 1 : 0), units, false);
    return bounds;
}

} // namespace

Bitmap withAmount(const Columns &c, const query::NumberSpan &span, const Bitmap &candidates)
{
    std::vector<std::int64_t> low{1};
    std::vector<std::int64_t> high{0};
    for (std::size_t code = 1; code < c.currencies.size(); ++code) {
        const auto bounds = inMinorUnits(span, c.currencies.values()[code]);
        low.push_back(bounds.low.value_or(std::numeric_limits<std::int64_t>::min()));
        high.push_back(bounds.high.value_or(std::numeric_limits<std::int64_t>::max()));
    }
    return Bitmap::among(candidates, [&](std::size_t i) {
        const auto currency = c.amount.currencies[i];
        const auto minor = c.amount.minor[i];
        const auto above = static_cast<unsigned>(low[currency] <= minor);
        const auto below = static_cast<unsigned>(minor <= high[currency]);
        return (above & below) != 0; // no branch, which could not be foretold
    });
}

base::Result<Bitmap> passing(const Columns &columns, const query::Clause &clause, query::DateBasis basis,
                             const query::Calendar &calendar, const Bitmap &candidates)
{
    const Question question{columns, basis, calendar, candidates};
    const auto coded = codedKey(columns, clause.key);
    Bitmap wanted(coded.values);
    Bitmap any(columns.size);
    for (const auto &value : clause.values) {
        const auto canonical = query::canonicalValue(clause.key, value);
        if (!canonical)
            return canonical.error();
        if (coded.codes) {
            wanted |= coded.wanted(columns, *canonical);
            continue;
        }
        const auto rows = matching(question, clause.key, *canonical);
        if (!rows)
            return rows.error();
        any |= *rows;
    }
    if (coded.codes)
        any = byCode(*coded.codes, wanted, candidates);
    if (clause.exclude)
        any.invert();
    return any;
}

} // namespace precedent::insight
