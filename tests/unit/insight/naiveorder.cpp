// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/folding.h"
#include "tests/unit/insight/naivereference.h"

#include <QtCore/QDateTime>

#include <algorithm>
#include <cmath>
#include <functional>

namespace precedent::test {

namespace {

using domain::Decision;
using insight::Figures;
using insight::GroupKey;
using insight::Row;
using insight::RowIndex;

/// A cell as something to compare: empty, a number of any length (then by its tail), or a text.
struct Cell
{
    bool isEmpty = true;
    QString number;
    QString text;
};

Cell textCell(const QString &text)
{
    return {base::fold(text).isEmpty(), {}, base::fold(text)};
}

Cell numberCell(const std::optional<std::int64_t> &number)
{
    return {!number, number ? QString::number(*number) : QString(), {}};
}

Cell instantCell(const std::optional<base::Instant> &instant)
{
    return numberCell(instant ? std::optional(instant->us) : std::nullopt);
}

QString currencyCodeOf(const domain::Record &record)
{
    const auto &money = record.amount ? record.amount : record.approvedAmount;
    return money ? money->currency.code() : QString();
}

Cell moneyCell(const std::optional<base::Money> &money)
{
    return money ? Cell{false, tenThousandths(*money), money->currency.code()} : Cell();
}

Cell percentCell(const QString &percent)
{
    const auto number = query::parseAmounts(percent);
    return numberCell(number ? number->low : std::nullopt);
}

QString names(const std::vector<domain::PersonRef> &people, QString domain::PersonRef::*field)
{
    QStringList list;
    for (const auto &person : people)
        list += person.*field;
    return list.join(QStringLiteral("; "));
}

QString messageRef(const Row &row)
{
    return row.record.channel.text() + QStringLiteral("/p") + row.record.root.digits();
}

using CellOf = std::function<Cell(const Row &)>;

QHash<QString, CellOf> textColumns()
{
    const auto text = [](auto read) { return [read](const Row &row) { return textCell(read(row)); }; };
    return {
        {QStringLiteral("record_id"), text([](const Row &r) { return r.record.id.text(); })},
        {QStringLiteral("agent_id"), text([](const Row &r) { return r.record.agent.id; })},
        {QStringLiteral("agent"), text([](const Row &r) { return r.record.agent.name; })},
        {QStringLiteral("type"), text([](const Row &r) { return domain::toWord(r.record.type); })},
        {QStringLiteral("type_as_written"), text([](const Row &r) { return r.record.typeAsWritten; })},
        {QStringLiteral("decision"), text([](const Row &r) { return domain::toWord(r.record.decision); })},
        {QStringLiteral("approver_id"),
         text([](const Row &r) { return names(r.record.approvers, &domain::PersonRef::id); })},
        {QStringLiteral("approver"),
         text([](const Row &r) { return names(r.record.approvers, &domain::PersonRef::name); })},
        {QStringLiteral("reason"), text([](const Row &r) { return r.record.reason; })},
        {QStringLiteral("currency"), text([](const Row &r) { return currencyCodeOf(r.record); })},
        {QStringLiteral("customer"), text([](const Row &r) { return r.record.customer; })},
        {QStringLiteral("context"), text([](const Row &r) { return r.record.context; })},
        {QStringLiteral("conversation_url"), text([](const Row &r) { return r.record.conversationUrl; })},
        {QStringLiteral("permalink"), text([](const Row &r) { return r.permalink; })},
        {QStringLiteral("channel"), text([](const Row &r) { return r.channelName; })},
        {QStringLiteral("message_ref"), text(messageRef)},
        {QStringLiteral("decided_via"), text([](const Row &r) { return domain::toWord(r.record.decidedVia); })},
        {QStringLiteral("time_source"), text([](const Row &r) { return domain::toWord(r.record.timeSource); })},
        {QStringLiteral("flags"), text([](const Row &r) { return domain::toWords(r.record.flags).join(u' '); })},
        {QStringLiteral("format"), text([](const Row &r) { return r.record.format; })},
        {QStringLiteral("source"), text([](const Row &r) { return domain::toWords(r.record.sources).join(u' '); })},
        {QStringLiteral("corrected_fields"), text([](const Row &r) { return r.record.correctedFields.join(u' '); })},
        {QStringLiteral("noncash"), text([](const Row &r) { return r.record.noncash; })},
        {QStringLiteral("team"), text([](const Row &r) { return r.agentTeam; })},
        {QStringLiteral("tags"), text([](const Row &r) { return r.tags.join(u' '); })},
    };
}

QHash<QString, CellOf> otherColumns()
{
    return {
        {QStringLiteral("requested_at"), [](const Row &r) { return instantCell(r.record.requestedAt); }},
        {QStringLiteral("decided_at"), [](const Row &r) { return instantCell(r.record.decidedAt); }},
        {QStringLiteral("decided_not_before"), [](const Row &r) { return instantCell(r.record.decidedNotBefore); }},
        {QStringLiteral("decided_not_after"), [](const Row &r) { return instantCell(r.record.decidedNotAfter); }},
        {QStringLiteral("first_seen_at"), [](const Row &r) { return instantCell(r.record.firstSeenAt); }},
        {QStringLiteral("turnaround_seconds"),
         [](const Row &r) { return numberCell(domain::turnaroundSeconds(r.record)); }},
        {QStringLiteral("amount"), [](const Row &r) { return moneyCell(r.record.amount); }},
        {QStringLiteral("approved_amount"), [](const Row &r) { return moneyCell(r.record.approvedAmount); }},
        {QStringLiteral("completeness"), [](const Row &r) { return numberCell(domain::completeness(r.record)); }},
        {QStringLiteral("confidence"), [](const Row &r) { return numberCell(r.record.confidence); }},
        {QStringLiteral("percent"), [](const Row &r) { return percentCell(r.record.percent); }},
        {QStringLiteral("edited_after_decision"),
         [](const Row &r) { return numberCell(r.record.editedAfterDecision ? 1 : 0); }},
        {QStringLiteral("deleted_in_slack"), [](const Row &r) { return numberCell(r.record.deletedInSlack ? 1 : 0); }},
    };
}

int compared(const Cell &a, const Cell &b, bool descending)
{
    if (a.isEmpty || b.isEmpty)
        return int(a.isEmpty) - int(b.isEmpty);
    const int byNumber = comparedNumbers(a.number, b.number);
    const auto first = a.text.toUcs4();
    const auto second = b.text.toUcs4();
    const int byText = first == second ? 0 : first < second ? -1 : 1;
    const int order = byNumber != 0 ? byNumber : byText;
    return descending ? -order : order;
}

QString timeKeyOf(const std::optional<base::Instant> &instant, GroupKey key, const query::Calendar &calendar)
{
    if (!instant)
        return {};
    const auto local = QDateTime::fromSecsSinceEpoch(instant->seconds(), QTimeZone(calendar.zone.name().toLatin1()));
    auto week = local.date();
    while (week.dayOfWeek() != calendar.weekStart)
        week = week.addDays(-1);
    const QHash<GroupKey, QString> parts{{GroupKey::Month, local.toString(QStringLiteral("yyyy-MM"))},
                                         {GroupKey::Week, week.toString(Qt::ISODate)},
                                         {GroupKey::Day, local.date().toString(Qt::ISODate)},
                                         {GroupKey::Weekday, QString::number(local.date().dayOfWeek())},
                                         {GroupKey::Hour, QString::number(local.time().hour())}};
    return parts.value(key);
}

QString groupKeyOf(const Row &row, GroupKey key, const query::Calendar &calendar, query::DateBasis basis)
{
    const auto &record = row.record;
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QString() : text; };
    const auto called = [](const domain::PersonRef &p) { return p.name.isEmpty() ? p.id : p.name; };
    QStringList approvers;
    for (const auto &approver : record.approvers)
        approvers += called(approver);
    switch (key) {
    case GroupKey::Type:
        return domain::toWord(record.type);
    case GroupKey::Decision:
        return domain::toWord(record.decision);
    case GroupKey::Agent:
        return orNull(called(record.agent));
    case GroupKey::Approver:
        return orNull(approvers.join(QStringLiteral("; ")));
    case GroupKey::Team:
        return orNull(row.agentTeam);
    case GroupKey::Customer:
        return orNull(record.customer);
    case GroupKey::Channel:
        return orNull(row.channelName);
    case GroupKey::Currency:
        return currencyCodeOf(record);
    default:
        break;
    }
    if (basis == query::DateBasis::Requested)
        return timeKeyOf(record.requestedAt, key, calendar);
    if (record.decidedAt || key == GroupKey::Hour)
        return timeKeyOf(record.decidedAt, key, calendar);
    // A weekday is known only where the day is.
    const auto asKnown = key == GroupKey::Weekday ? GroupKey::Day : key;
    const bool isKnown =
        timeKeyOf(record.decidedNotBefore, asKnown, calendar) == timeKeyOf(record.decidedNotAfter, asKnown, calendar);
    return isKnown ? timeKeyOf(record.decidedNotAfter, key, calendar) : QString();
}

/// Absent keys last; hours and other numbers by value, which equals their order by length and then by text.
bool keysPrecede(const QStringList &a, const QStringList &b, const std::vector<GroupKey> &keys)
{
    for (qsizetype i = 0; i < a.size(); ++i) {
        const auto &x = a.at(i);
        const auto &y = b.at(i);
        if (x == y && x.isNull() == y.isNull())
            continue;
        if (x.isNull() || y.isNull())
            return y.isNull();
        const bool isHour = keys[static_cast<std::size_t>(i)] == GroupKey::Hour;
        return isHour ? x.toInt() < y.toInt() : x < y;
    }
    return false;
}

std::optional<std::int64_t> ranked(std::vector<std::int64_t> values, std::size_t tenths)
{
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    return values[(values.size() * tenths + 9) / 10 - 1];
}

int counted(const std::vector<const Row *> &rows, const std::function<bool(const Row &)> &test)
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [&test](const Row *row) { return test(*row); }));
}

insight::Sums summed(const std::vector<const Row *> &rows, std::optional<base::Money> domain::Record::*field,
                     const std::function<bool(const Row &)> &test)
{
    __extension__ using Wide = __int128;
    std::map<QString, Wide> exact;
    for (const auto *row : rows) {
        const auto &money = row->record.*field;
        if (money && test(*row))
            exact[money->currency.code()] += money->minor;
    }
    using Limits = std::numeric_limits<std::int64_t>;
    insight::Sums sums;
    for (const auto &[currency, sum] : exact)
        sums[currency] = static_cast<std::int64_t>(std::clamp(sum, Wide{Limits::min()}, Wide{Limits::max()}));
    return sums;
}

} // namespace

std::vector<RowIndex> naiveSorted(const Rows &rows, std::vector<RowIndex> numbers, const query::Sort &sort,
                                  const query::Calendar &calendar)
{
    auto columns = textColumns();
    columns.insert(otherColumns());
    columns.insert(QStringLiteral("requested_date"), [&calendar](const Row &row) {
        return textCell(groupKeyOf(row, GroupKey::Day, calendar, query::DateBasis::Requested));
    });
    std::sort(numbers.begin(), numbers.end());
    std::stable_sort(numbers.begin(), numbers.end(), [&](RowIndex a, RowIndex b) {
        for (const auto &key : sort) {
            const auto cellOf = columns.value(key.column);
            if (const int order = compared(cellOf(rows[a]), cellOf(rows[b]), key.descending); order != 0)
                return order < 0;
        }
        return false;
    });
    return numbers;
}

Figures naiveFigures(const Rows &rows, const std::vector<RowIndex> &numbers)
{
    std::vector<const Row *> list;
    std::vector<std::int64_t> turnarounds;
    const auto is = [](Decision decision) {
        return [decision](const Row &row) { return row.record.decision == decision; };
    };
    for (const auto number : numbers) {
        const auto &row = rows[number];
        list.push_back(&row);
        if (row.record.decidedAt && (is(Decision::Approved)(row) || is(Decision::Denied)(row)))
            turnarounds.push_back(row.record.decidedAt->seconds() - row.record.requestedAt.seconds());
    }
    Figures f;
    f.count = static_cast<int>(list.size());
    f.approved = counted(list, is(Decision::Approved));
    f.denied = counted(list, is(Decision::Denied));
    f.pending = counted(list, is(Decision::Pending));
    f.withdrawn = counted(list, is(Decision::Withdrawn));
    f.expired = counted(list, is(Decision::Expired));
    f.turnaroundCount = static_cast<int>(turnarounds.size());
    f.turnaroundMedian = ranked(turnarounds, 5);
    f.turnaroundP90 = ranked(turnarounds, 9);
    const auto any = [](const Row &) { return true; };
    f.amount = summed(list, &domain::Record::amount, any);
    f.approvedAmount = summed(list, &domain::Record::approvedAmount, any);
    f.deniedAmount = summed(list, &domain::Record::amount, is(Decision::Denied));
    f.withoutAmount = counted(list, [](const Row &row) { return !row.record.amount; });
    f.approvedWithoutAmount = counted(
        list, [](const Row &row) { return row.record.decision == Decision::Approved && !row.record.approvedAmount; });
    f.noReason = counted(
        list, [](const Row &row) { return domain::toWords(row.record.flags).contains(QStringLiteral("no-reason")); });
    f.complete = counted(list, [](const Row &row) { return domain::completeness(row.record) == 6; });
    return f;
}

std::vector<insight::GroupFigures> naiveGroupBy(const Rows &rows, const std::vector<RowIndex> &numbers,
                                                const std::vector<GroupKey> &keys, const query::Calendar &calendar,
                                                query::DateBasis basis)
{
    const auto less = [&keys](const QStringList &a, const QStringList &b) { return keysPrecede(a, b, keys); };
    std::map<QStringList, std::vector<RowIndex>, decltype(less)> groups(less);
    for (const auto number : numbers) {
        QStringList labels;
        for (const auto key : keys)
            labels += groupKeyOf(rows[number], key, calendar, basis);
        groups[labels].push_back(number);
    }
    std::vector<insight::GroupFigures> result;
    for (const auto &[labels, members] : groups)
        result.push_back({labels, naiveFigures(rows, members)});
    return result;
}

} // namespace precedent::test
