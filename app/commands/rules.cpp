// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/console.h"
#include "app/commands/session.h"
#include "app/commands/table.h"
#include "app/commands/words.h"
#include "query/vocabulary.h"
#include "ui/text/rulelabels.h"
#include "workspace/houserules.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace precedent::commands {

namespace {

using base::ErrorKind;
using base::makeError;
using insight::RuleNumber;
using insight::RuleSettings;

Outcome describe(const RuleSettings &rules)
{
    const RuleSettings usual;
    QJsonArray list;
    Table table({Words::tr("RULE"), Words::tr("VALUE"), Words::tr("DEFAULT"), Words::tr("MEANING")});
    for (const auto &rule : insight::ruleNumbers()) {
        const auto key = QString::fromLatin1(rule.key);
        list.append(QJsonObject{{QStringLiteral("rule"), key},
                                {QStringLiteral("value"), rule.value(rules)},
                                {QStringLiteral("default"), rule.value(usual)},
                                {QStringLiteral("least"), rule.least},
                                {QStringLiteral("most"), rule.most}});
        table.add(
            {key, QString::number(rule.value(rules)), QString::number(rule.value(usual)), text::ruleMeaning(key)});
    }
    return {QJsonObject{{QStringLiteral("rules"), list},
                        {QStringLiteral("quiet"), QJsonArray::fromStringList(domain::toWords(rules.quiet))}},
            table.text(),
            {}};
}

base::Result<Outcome> runList(const Invocation &invocation, Console &)
{
    const auto session = openForReading(invocation.common());
    if (!session)
        return session.error();
    const auto rules = workspace::ruleSettings(*session->reader);
    return rules ? base::Result<Outcome>(describe(*rules)) : rules.error();
}

base::Result<const RuleNumber *> find(const QString &key)
{
    if (const auto *rule = insight::findRule(key))
        return rule;
    QStringList keys;
    for (const auto &rule : insight::ruleNumbers())
        keys += QString::fromLatin1(rule.key);
    return makeError(ErrorKind::Usage, "rule-unknown", {},
                     {{QStringLiteral("rule"), key}, {QStringLiteral("nearest"), query::nearestWord(key, keys)}});
}

base::Error outOfBounds(const RuleNumber &rule, const QString &value)
{
    return makeError(ErrorKind::Usage, "rule-value-wrong", {},
                     {{QStringLiteral("rule"), QString::fromLatin1(rule.key)},
                      {QStringLiteral("value"), value},
                      {QStringLiteral("least"), QString::number(rule.least)},
                      {QStringLiteral("most"), QString::number(rule.most)}});
}

using Change = base::Result<void> (*)(RuleSettings &, const QStringList &);

base::Result<Outcome> change(const Invocation &invocation, Change apply)
{
    const auto session = openForChanges(invocation.common());
    if (!session)
        return session.error();
    auto rules = workspace::ruleSettings(*session->reader);
    if (!rules)
        return rules.error();
    if (auto applied = apply(*rules, invocation.arguments()); !applied)
        return applied.error();
    if (!insight::areSound(*rules))
        return makeError(ErrorKind::Usage, "rule-hours-wrong");
    const auto put = workspace::putRules(*session->ledger, *rules);
    return put ? base::Result<Outcome>(describe(*rules)) : put.error();
}

base::Result<void> set(RuleSettings &rules, const QStringList &arguments)
{
    const auto rule = find(arguments.at(0));
    if (!rule)
        return rule.error();
    bool isNumber = false;
    const int value = arguments.at(1).toInt(&isNumber);
    if (!isNumber || value < (*rule)->least || value > (*rule)->most)
        return outOfBounds(**rule, arguments.at(1));
    (*rule)->set(rules, value);
    return {};
}

base::Result<void> reset(RuleSettings &rules, const QStringList &arguments)
{
    if (arguments.isEmpty()) {
        rules = {};
        return {};
    }
    for (const auto &key : arguments) {
        const auto rule = find(key);
        if (!rule)
            return rule.error();
        (*rule)->set(rules, (*rule)->value({}));
    }
    return {};
}

base::Result<Outcome> runSet(const Invocation &invocation, Console &)
{
    return change(invocation, set);
}

base::Result<Outcome> runReset(const Invocation &invocation, Console &)
{
    return change(invocation, reset);
}

} // namespace

std::vector<CommandSpec> rulesCommands()
{
    return {
        {"rules list",
         "",
         QT_TRANSLATE_NOOP("commands", "list the numbers by which requests are flagged"),
         0,
         0,
         {},
         runList},
        {"rules set",
         "RULE VALUE",
         QT_TRANSLATE_NOOP("commands", "change one of them; a switch is 0 or 1"),
         2,
         2,
         {},
         runSet},
        {"rules reset",
         "[RULE…]",
         QT_TRANSLATE_NOOP("commands", "back to the defaults; without a name, all"),
         0,
         anyNumber,
         {},
         runReset},
    };
}

} // namespace precedent::commands
