// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/limits.h"
#include "app/commands/commandlist.h"
#include "app/commands/console.h"
#include "app/commands/session.h"
#include "app/commands/table.h"
#include "app/commands/words.h"
#include "export/limitsfile.h"
#include "export/wholefile.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace precedent::commands {

namespace {

using base::ErrorKind;
using base::makeError;
using insight::Limit;

/// Who the ledger knows, and the limits it holds.
struct Limits
{
    std::vector<domain::Person> people;
    std::vector<domain::AgentTeam> teams;
    std::vector<Limit> limits;

    [[nodiscard]] base::Result<insight::Holder> find(const QString &text) const
    {
        return workspace::findHolder(text, people, teams);
    }
    [[nodiscard]] QString nameOf(const insight::Holder &holder) const { return workspace::holderName(holder, people); }
};

base::Result<Limits> readLimits(const store::Reader &reader)
{
    auto people = reader.people();
    if (!people)
        return people.error();
    auto teams = reader.agentTeams();
    if (!teams)
        return teams.error();
    auto limits = workspace::limits(reader);
    if (!limits)
        return limits.error();
    return Limits{std::move(*people), std::move(*teams), std::move(*limits)};
}

QString dayText(QDate day)
{
    return day.isNull() ? QString() : day.toString(Qt::ISODate);
}

QJsonObject toJson(const Limit &limit, const QString &name)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : text; };
    return {{QStringLiteral("number"), qint64(limit.id)},
            {QStringLiteral("holder"), insight::toText(limit.holder)},
            {QStringLiteral("name"), orNull(name)},
            {QStringLiteral("type"), orNull(limit.type ? domain::toWord(*limit.type) : QString())},
            {QStringLiteral("amount"), exporting::limitAmountText(limit)},
            {QStringLiteral("currency"), limit.amount.currency.code()},
            {QStringLiteral("from"), orNull(dayText(limit.from))},
            {QStringLiteral("to"), orNull(dayText(limit.to))}};
}

Outcome describe(const Limits &held, const std::vector<Limit> &limits)
{
    QJsonArray list;
    Table table({Words::tr("NUMBER"), Words::tr("HOLDER"), Words::tr("NAME"), Words::tr("TYPE"), Words::tr("AMOUNT"),
                 Words::tr("CURRENCY"), Words::tr("FROM"), Words::tr("TO")});
    for (const auto &limit : limits) {
        const auto name = held.nameOf(limit.holder);
        list.append(toJson(limit, name));
        table.add({QString::number(limit.id), insight::toText(limit.holder), name,
                   limit.type ? domain::toWord(*limit.type) : Words::tr("all"), exporting::limitAmountText(limit),
                   limit.amount.currency.code(), dayText(limit.from), dayText(limit.to)});
    }
    return {QJsonObject{{QStringLiteral("limits"), list}}, table.text(), {}};
}

base::Result<Outcome> runList(const Invocation &invocation, Console &console)
{
    const auto session = openForReading(invocation.common());
    if (!session)
        return session.error();
    const auto held = readLimits(*session->reader);
    if (!held)
        return held.error();
    if (held->limits.empty())
        console.say(Words::tr("No authority limit is set: near-limit, over-limit and split are not evaluated."));
    return describe(*held, held->limits);
}

using Change = base::Result<std::vector<Limit>> (*)(const Limits &, const Invocation &);

base::Result<Outcome> change(const Invocation &invocation, Change apply)
{
    const auto session = openForChanges(invocation.common());
    if (!session)
        return session.error();
    const auto held = readLimits(*session->reader);
    if (!held)
        return held.error();
    auto wanted = apply(*held, invocation);
    if (!wanted)
        return wanted.error();
    const auto stored = workspace::changeLimits(*session->ledger, held->limits, std::move(*wanted));
    return stored ? base::Result<Outcome>(describe(*held, *stored)) : stored.error();
}

base::Result<QDate> day(const Invocation &invocation, const char *option)
{
    const auto text = invocation.value(option);
    const auto date = QDate::fromString(text, Qt::ISODate);
    if (date.isNull() && !text.isEmpty())
        return wrongValue(option, text, Words::tr("a day such as 2026-10-31"));
    return date;
}

base::Result<std::vector<Limit>> set(const Limits &held, const Invocation &invocation)
{
    Limit limit;
    const auto holder = held.find(invocation.arguments().at(0));
    if (!holder)
        return holder.error();
    limit.holder = *holder;
    const auto currency = base::Currency::parse(invocation.arguments().at(2));
    if (!currency) {
        return makeError(ErrorKind::Usage, "limit-currency-wrong", {},
                         {{QStringLiteral("currency"), invocation.arguments().at(2)}});
    }
    const auto amount = exporting::limitAmount(invocation.arguments().at(1), *currency);
    if (!amount)
        return amount.error();
    limit.amount = *amount;
    const auto type = invocation.value("type");
    limit.type = domain::fromWord<domain::RequestType>(type);
    if (!limit.type && !type.isEmpty())
        return wrongValue("type", type, domain::allWords<domain::RequestType>().join(QStringLiteral(", ")));
    const auto from = day(invocation, "from");
    const auto to = day(invocation, "to");
    if (!from || !to)
        return from ? to.error() : from.error();
    limit.from = *from;
    limit.to = *to;
    return insight::withLimit(held.limits, limit);
}

base::Result<std::vector<Limit>> remove(const Limits &held, const Invocation &invocation)
{
    auto limits = held.limits;
    for (const auto &number : invocation.arguments()) {
        const auto isMeant = [&number](const Limit &limit) { return QString::number(limit.id) == number; };
        if (std::erase_if(limits, isMeant) == 0)
            return makeError(ErrorKind::Usage, "limit-unknown", {}, {{QStringLiteral("number"), number}});
    }
    return limits;
}

base::Result<std::vector<Limit>> import(const Limits &held, const Invocation &invocation)
{
    QFile file(invocation.arguments().constFirst());
    constexpr qint64 largest = 16LL * 1024 * 1024;
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest) {
        return makeError(ErrorKind::Input, "limits-file-unreadable", file.errorString(),
                         {{QStringLiteral("path"), file.fileName()}});
    }
    return exporting::withLimitsCsv(held.limits, file.readAll(),
                                    [&held](const QString &text) { return held.find(text); });
}

base::Result<Outcome> runSet(const Invocation &invocation, Console &)
{
    return change(invocation, set);
}

base::Result<Outcome> runRemove(const Invocation &invocation, Console &)
{
    return change(invocation, remove);
}

base::Result<Outcome> runImport(const Invocation &invocation, Console &)
{
    return change(invocation, import);
}

base::Result<Outcome> runExport(const Invocation &invocation, Console &console)
{
    const auto path = invocation.arguments().constFirst();
    if (path == QLatin1String("-") && invocation.common().json)
        return excludingOptions(QStringLiteral("-"), QStringLiteral("--json"));
    const auto session = openForReading(invocation.common());
    if (!session)
        return session.error();
    const auto held = readLimits(*session->reader);
    if (!held)
        return held.error();
    const auto bytes =
        exporting::limitsCsv(held->limits, [&held](const insight::Holder &holder) { return held->nameOf(holder); });
    const auto written = path == QLatin1String("-") ? writeToStdout(bytes) : exporting::writeWhole(path, bytes);
    if (!written)
        return written.error();
    const int count = int(held->limits.size());
    console.say(Words::tr("%Ln limit(s) written", nullptr, count));
    return Outcome{QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("limits"), count}}, {}, {}};
}

} // namespace

std::vector<CommandSpec> limitsCommands()
{
    const std::vector<OptionSpec> setOptions{
        {"type", "", "refund|credit|comp|discount|exception|off_policy_reply|other",
         QT_TRANSLATE_NOOP("commands", "for this type only; default: every type")},
        {"from", "", "DATE", QT_TRANSLATE_NOOP("commands", "the first day on which it holds; default: always")},
        {"to", "", "DATE", QT_TRANSLATE_NOOP("commands", "the last day on which it holds; default: open")},
    };
    return {
        {"limits list", "", QT_TRANSLATE_NOOP("commands", "list the authority limits"), 0, 0, {}, runList},
        {"limits set", "HOLDER AMOUNT CUR",
         QT_TRANSLATE_NOOP("commands", "how much a person, a team, approvers or agents may decide"), 3, 3, setOptions,
         runSet},
        {"limits remove", "NUMBER…", QT_TRANSLATE_NOOP("commands", "take limits out"), 1, anyNumber, {}, runRemove},
        {"limits import",
         "FILE.csv",
         QT_TRANSLATE_NOOP("commands", "take limits from a CSV file, all or none"),
         1,
         1,
         {},
         runImport},
        {"limits export",
         "FILE.csv",
         QT_TRANSLATE_NOOP("commands", "write the limits to a CSV file"),
         1,
         1,
         {},
         runExport},
    };
}

} // namespace precedent::commands
