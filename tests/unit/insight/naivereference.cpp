// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/insight/naivereference.h"

#include "base/folding.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace precedent::test {

namespace {

using domain::Decision;
using insight::Row;
using query::Key;

QDateTime localTime(base::Instant instant, const base::Zone &zone)
{
    return QDateTime::fromSecsSinceEpoch(instant.seconds(), QTimeZone(zone.name().toLatin1()));
}

QDate localDay(base::Instant instant, const base::Zone &zone)
{
    return localTime(instant, zone).date();
}

bool contains(const QString &text, const QString &needle)
{
    const auto folded = base::fold(needle);
    return !folded.isEmpty() && base::fold(text).contains(folded);
}

bool isCalled(const QString &name, const QString &words)
{
    const auto folded = base::fold(words);
    if (folded.isEmpty())
        return false;
    static const QRegularExpression letter(QStringLiteral("[\\p{L}\\p{N}]"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression startsSo(QStringLiteral("^[\\p{L}\\p{N}]"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression endsSo(QStringLiteral("[\\p{L}\\p{N}]$"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    const auto before = startsSo.match(folded).hasMatch() ? QStringLiteral("(?<![\\p{L}\\p{N}])") : QString();
    const auto after = endsSo.match(folded).hasMatch() ? QStringLiteral("(?![\\p{L}\\p{N}])") : QString();
    const QRegularExpression whole(before + QRegularExpression::escape(folded) + after);
    return whole.match(base::fold(name)).hasMatch();
}

bool isPerson(const domain::PersonRef &person, const QString &value)
{
    return person.id == value || isCalled(person.name, value);
}

bool sameFolded(const QString &a, const QString &b)
{
    return !base::fold(b).isEmpty() && base::fold(a) == base::fold(b);
}

bool inSpan(const QString &number, const query::NumberSpan &span)
{
    const int low = span.low ? comparedNumbers(number, QString::number(*span.low)) : 1;
    const int high = span.high ? comparedNumbers(number, QString::number(*span.high)) : -1;
    return (span.lowOpen ? low > 0 : low >= 0) && (span.highOpen ? high < 0 : high <= 0);
}

bool hasAmount(const Row &row, const QString &value)
{
    return row.record.amount && inSpan(tenThousandths(*row.record.amount), query::parseAmounts(value).value());
}

bool isOn(const std::optional<base::Instant> &instant, const QString &value, const query::Calendar &calendar)
{
    if (!instant)
        return false;
    const auto span = query::parseDates(value, calendar).value();
    const auto day = localDay(*instant, calendar.zone);
    return (span.first.isNull() || span.first <= day) && (span.last.isNull() || day <= span.last);
}

/// Without a time of the decision, both its bounds have to lie in the days.
bool isDecidedOn(const domain::Record &record, const QString &value, const query::Calendar &calendar)
{
    if (record.decidedAt)
        return isOn(record.decidedAt, value, calendar);
    return isOn(record.decidedNotBefore, value, calendar) && isOn(record.decidedNotAfter, value, calendar);
}

bool took(const Row &row, const QString &value)
{
    const auto seconds = domain::turnaroundSeconds(row.record);
    return seconds && inSpan(QString::number(*seconds), query::parseDurations(value).value());
}

/// The plain number of "$1,500.00"; the text itself where it is no amount.
QString withoutSigns(QString text)
{
    for (const auto sign : {u'$', u'€', u'£', u'¥'}) {
        text = text.startsWith(sign) ? text.sliced(1) : text;
        text = text.endsWith(sign) ? text.chopped(1) : text;
    }
    static const QRegularExpression decimals(QStringLiteral("^\\d+,(\\d|\\d\\d|\\d{4})$"));
    return decimals.match(text).hasMatch() ? text.replace(u',', u'.') : text.remove(u',');
}

bool mentions(const Row &row, const QString &value)
{
    const auto &record = row.record;
    QStringList fields{record.reason, record.context, record.customer, record.agent.name};
    for (const auto &approver : record.approvers)
        fields += approver.name;
    static const QRegularExpression number(QStringLiteral("^\\d+(\\.\\d{1,4})?$"));
    return std::any_of(fields.begin(), fields.end(), [&](const QString &field) { return contains(field, value); }) ||
           (number.match(withoutSigns(value)).hasMatch() && hasAmount(row, withoutSigns(value)));
}

bool has(const Row &row, const QString &value)
{
    const QHash<QString, bool> facts{
        {QStringLiteral("amount"), row.record.amount.has_value()},
        {QStringLiteral("reason"), !row.record.reason.isEmpty()},
        {QStringLiteral("customer"), !row.record.customer.isEmpty()},
        {QStringLiteral("conversation"), !row.record.conversationUrl.isEmpty()},
        {QStringLiteral("thread"), row.threadLength > 1},
        {QStringLiteral("edits"), row.record.editedAfterDecision},
        {QStringLiteral("note"), row.hasNote},
        {QStringLiteral("tag"), !row.tags.isEmpty()},
    };
    return facts.value(value);
}

bool is(const Row &row, const QString &value)
{
    const auto decision = row.record.decision;
    const QHash<QString, bool> facts{
        {QStringLiteral("decided"), decision == Decision::Approved || decision == Decision::Denied},
        {QStringLiteral("corrected"), !row.record.correctedFields.isEmpty()},
        {QStringLiteral("new"), row.isNew},
        {QStringLiteral("reviewed"), row.isReviewed},
    };
    return facts.value(value);
}

bool isOfTeam(const Row &row, const QString &value)
{
    const auto teams = row.agentTeam.split(QStringLiteral("; "));
    return std::any_of(teams.begin(), teams.end(), [&](const QString &team) { return sameFolded(team, value); });
}

bool isTagged(const Row &row, const QString &value)
{
    return std::any_of(row.tags.begin(), row.tags.end(), [&](const QString &tag) { return sameFolded(tag, value); });
}

bool isApprovedBy(const Row &row, const QString &value)
{
    const auto &list = row.record.approvers;
    return std::any_of(list.begin(), list.end(),
                       [&](const domain::PersonRef &person) { return isPerson(person, value); });
}

bool matchesWho(const Row &row, Key key, const QString &value)
{
    switch (key) {
    case Key::Agent:
        return isPerson(row.record.agent, value);
    case Key::Approver:
        return isApprovedBy(row, value);
    case Key::Team:
        return isOfTeam(row, value);
    case Key::Customer:
        return row.record.customer == value || isCalled(row.record.customer, value);
    case Key::Channel:
        return row.record.channel.text() == value || sameFolded(row.channelName, value);
    default:
        return isTagged(row, value);
    }
}

bool matches(const Row &row, const query::Clause &clause, const QString &value, const query::Filter &filter,
             const query::Calendar &calendar)
{
    const auto &record = row.record;
    switch (clause.key) {
    case Key::Type:
        return domain::toWord(record.type) == value;
    case Key::Decision:
        return domain::toWord(record.decision) == value;
    case Key::Flag:
        return domain::toWords(record.flags).contains(value);
    case Key::Currency:
        return (record.amount && record.amount->currency.code() == value) ||
               (!record.amount && record.approvedAmount && record.approvedAmount->currency.code() == value);
    case Key::Amount:
        return hasAmount(row, value);
    case Key::Date:
        return filter.dateBasis == query::DateBasis::Requested ? isOn(record.requestedAt, value, calendar)
                                                               : isDecidedOn(record, value, calendar);
    case Key::Decided:
        return isDecidedOn(record, value, calendar);
    case Key::Took:
        return took(row, value);
    case Key::Reason:
        return contains(record.reason, value);
    case Key::Context:
        return contains(record.context, value);
    case Key::Text:
        return mentions(row, value);
    case Key::Has:
        return has(row, value);
    case Key::Is:
        return is(row, value);
    case Key::Weekday:
        return QLocale::c().dayName(localTime(record.requestedAt, calendar.zone).date().dayOfWeek()).toLower() == value;
    case Key::Hour:
        return localTime(record.requestedAt, calendar.zone).time().hour() == value.toInt();
    default:
        return matchesWho(row, clause.key, value);
    }
}

bool passes(const Row &row, const query::Filter &filter, const query::Calendar &calendar)
{
    return std::all_of(filter.clauses.begin(), filter.clauses.end(), [&](const query::Clause &clause) {
        const bool any = std::any_of(clause.values.begin(), clause.values.end(), [&](const QString &value) {
            return matches(row, clause, value, filter, calendar);
        });
        return any != clause.exclude;
    });
}

} // namespace

QString tenThousandths(const base::Money &money)
{
    const auto text = base::toDecimal(money);
    const auto fraction = text.contains(u'.') ? text.section(u'.', 1) : QString();
    return text.section(u'.', 0, 0) + fraction.leftJustified(4, u'0');
}

int comparedNumbers(const QString &a, const QString &b)
{
    if (a.startsWith(u'-') != b.startsWith(u'-'))
        return a.startsWith(u'-') ? -1 : 1;
    if (a.startsWith(u'-'))
        return comparedNumbers(b.sliced(1), a.sliced(1));
    const auto length = std::max(a.size(), b.size());
    return a.rightJustified(length, u'0').compare(b.rightJustified(length, u'0'));
}

std::vector<insight::RowIndex> naiveSelect(const Rows &rows, const query::Filter &filter,
                                           const query::Calendar &calendar)
{
    std::vector<insight::RowIndex> numbers;
    for (insight::RowIndex i = 0; i < rows.size(); ++i) {
        if (passes(rows[i], filter, calendar))
            numbers.push_back(i);
    }
    return numbers;
}

} // namespace precedent::test
