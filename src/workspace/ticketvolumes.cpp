// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ticketvolumes.h"

#include "export/csvtable.h"
#include "export/guard.h"
#include "store/notesubject.h"
#include "workspace/agenttexts.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <map>

namespace precedent::workspace {

namespace {

constexpr int daysOfWeek = 7;
constexpr int mostTickets = 1'000'000;

QString toText(const std::vector<TicketWeek> &weeks)
{
    QJsonObject object;
    for (const auto &week : weeks)
        object.insert(week.firstDay.toString(Qt::ISODate), week.tickets);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// JSON objects come sorted by their keys, which are ISO dates.
std::vector<TicketWeek> fromText(const QString &text)
{
    const auto object = QJsonDocument::fromJson(text.toUtf8()).object();
    std::vector<TicketWeek> weeks;
    for (auto week = object.begin(); week != object.end(); ++week) {
        const auto day = QDate::fromString(week.key(), Qt::ISODate);
        if (day.isValid())
            weeks.push_back({day, week.value().toInt()});
    }
    return weeks;
}

/// Monday of an ISO 8601 week, or the day that is written; null for anything else.
QDate firstDayOf(const QString &week)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-?W(\\d{1,2})$"),
                                        QRegularExpression::CaseInsensitiveOption);
    const auto match = iso.match(week);
    if (!match.hasMatch())
        return QDate::fromString(week, Qt::ISODate);
    const int year = match.captured(1).toInt();
    const int number = match.captured(2).toInt();
    // The fourth of January is always in the first week.
    const QDate fourth(year, 1, 4);
    const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + daysOfWeek * (number - 1));
    int weekYear = 0;
    return monday.weekNumber(&weekYear) == number && weekYear == year ? monday : QDate();
}

base::Error notRead(int line, const char *column, const QString &cell)
{
    return base::makeError(
        base::ErrorKind::Input, "tickets-file-value", cell,
        {{QStringLiteral("line"), QString::number(line)}, {QStringLiteral("column"), QLatin1String(column)}});
}

using Weeks = std::map<QDate, int>;

std::vector<TicketWeek> listed(const Weeks &weeks)
{
    std::vector<TicketWeek> list;
    list.reserve(weeks.size());
    for (const auto &[day, tickets] : weeks)
        list.push_back({day, tickets});
    return list;
}

} // namespace

base::Result<TicketVolumes> ticketVolumes(const store::Ledger &ledger)
{
    const auto texts = agentTexts(ledger, store::agentTicketsPrefix);
    if (!texts)
        return texts.error();
    TicketVolumes volumes;
    for (auto agent = texts->begin(); agent != texts->end(); ++agent)
        volumes.insert(agent.key(), fromText(agent.value()));
    return volumes;
}

base::Result<void> addTicketVolumes(store::Ledger &ledger, const TicketVolumes &volumes)
{
    const auto before = ticketVolumes(ledger);
    if (!before)
        return before.error();
    AgentTexts texts;
    for (auto agent = volumes.begin(); agent != volumes.end(); ++agent) {
        Weeks weeks;
        for (const auto &known : {before->value(agent.key()), agent.value()}) {
            for (const auto &week : known)
                weeks[week.firstDay] = week.tickets;
        }
        texts.insert(agent.key(), toText(listed(weeks)));
    }
    return putAgentTexts(ledger, store::agentTicketsPrefix, texts);
}

base::Result<TicketFile> readTicketFile(const QString &path,
                                        const std::function<std::optional<QString>(const QString &)> &find)
{
    const auto table = exporting::readCsvFile(path);
    if (!table)
        return table.error();
    auto header = table->cells(table->rows().front());
    for (auto &name : header)
        name = name.toLower();
    const auto agentPlace = header.indexOf(QLatin1String("agent"));
    const auto weekPlace = header.indexOf(QLatin1String("week"));
    const auto ticketsPlace = header.indexOf(QLatin1String("tickets"));
    if (agentPlace < 0 || weekPlace < 0 || ticketsPlace < 0)
        return base::makeError(base::ErrorKind::Input, "tickets-file-columns", header.join(u' '));
    TicketFile read;
    QHash<QString, Weeks> weeks;
    for (std::size_t i = 1; i < table->rows().size(); ++i) {
        const auto &row = table->rows()[i];
        const auto cell = [&](qsizetype place) { return table->cell(row, std::size_t(place)).toString(); };
        const auto day = firstDayOf(cell(weekPlace));
        bool isNumber = false;
        const int tickets = cell(ticketsPlace).toInt(&isNumber);
        if (day.isNull())
            return notRead(row.line, "week", cell(weekPlace));
        if (!isNumber || tickets < 0 || tickets > mostTickets)
            return notRead(row.line, "tickets", cell(ticketsPlace));
        const auto name = exporting::unguarded(cell(agentPlace));
        if (const auto agent = find(name))
            weeks[*agent][day] += tickets;
        else if (!read.unknown.contains(name))
            read.unknown += name;
    }
    for (auto agent = weeks.begin(); agent != weeks.end(); ++agent) {
        read.volumes.insert(agent.key(), listed(agent.value()));
        read.weeks += int(agent.value().size());
    }
    return read;
}

std::optional<double> ticketsIn(const std::vector<TicketWeek> &weeks, const query::DateSpan &days)
{
    if (days.first.isNull() || days.last.isNull())
        return std::nullopt;
    double tickets = 0;
    QDate next = days.first; // the first day that is not counted yet
    for (const auto &week : weeks) {
        const auto from = std::max(week.firstDay, next);
        const auto to = std::min(week.firstDay.addDays(daysOfWeek - 1), days.last);
        if (to < from)
            continue;
        if (from != next)
            return std::nullopt;
        tickets += double(week.tickets) * double(from.daysTo(to) + 1) / daysOfWeek;
        next = to.addDays(1);
    }
    return next > days.last ? std::optional(tickets) : std::nullopt;
}

} // namespace precedent::workspace
