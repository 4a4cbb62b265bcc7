// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/erasing.h"
#include "app/commands/session.h"
#include "app/commands/words.h"
#include "ui/text/retentiontext.h"
#include "workspace/retentionrule.h"

#include <QtCore/QJsonObject>

namespace precedent::commands {

namespace {

constexpr int mostMonths = 1200;

/// What the ledger's own rule says; unless --yes is given, only tells.
base::Result<Outcome> purgeDue(const Invocation &invocation, Console &console, const ChangeSession &session)
{
    const auto rule = workspace::retentionRule(*session.reader);
    if (!rule)
        return rule.error();
    if (rule->months == 0)
        return base::makeError(base::ErrorKind::NotConfigured, "retention-unset");
    const auto due = workspace::dueErasure(*session.reader, rule->months, invocation.common().clock());
    if (!due)
        return due.error();
    auto outcome = carryOut(invocation, console, *session.ledger, due->plan, workspace::retentionBasis(rule->months),
                            invocation.has("dry-run") || !invocation.has("yes"));
    if (!outcome)
        return outcome;
    auto data = outcome->data.toObject();
    data.insert(QStringLiteral("before"), due->before.toString(Qt::ISODate));
    outcome->data = data;
    outcome->text.prepend(Words::tr("Before %1").arg(due->before.toString(Qt::ISODate)) + u'\n');
    return outcome;
}

base::Result<Outcome> runPurge(const Invocation &invocation, Console &console)
{
    if (invocation.has("due") == invocation.has("before"))
        return base::makeError(base::ErrorKind::Usage, "purge-what");
    const auto text = invocation.value("before");
    const auto day = QDate::fromString(text, Qt::ISODate);
    if (invocation.has("before") && !day.isValid())
        return wrongValue("before", text, Words::tr("a day, for example 2025-12-31"));
    const auto session = openForChanges(invocation.common());
    if (!session)
        return session.error();
    if (invocation.has("due"))
        return purgeDue(invocation, console, *session);
    const auto zone = reportingZone(*session->reader, invocation.common());
    if (!zone)
        return zone.error();
    const auto target = workspace::beforeDay(day, *zone);
    const auto plan = workspace::planErasure(*session->reader, target, invocation.common().clock());
    if (!plan)
        return plan.error();
    return carryOut(invocation, console, *session->ledger, *plan, QStringLiteral("retention by age"),
                    invocation.has("dry-run"));
}

base::Result<Outcome> describe(const store::Reader &reader, const workspace::RetentionRule &rule, base::Instant now)
{
    QJsonObject data{{QStringLiteral("months"), rule.months}, {QStringLiteral("with_sync"), rule.withSync}};
    auto said = text::retentionText(rule.months, rule.withSync) + u'\n';
    if (rule.months > 0) {
        const auto due = workspace::dueErasure(reader, rule.months, now);
        if (!due)
            return due.error();
        data.insert(QStringLiteral("before"), due->before.toString(Qt::ISODate));
        data.insert(QStringLiteral("due_records"), qint64(due->plan.records.size()));
        data.insert(QStringLiteral("held"), qint64(due->plan.held.size()));
        said += text::dueText(int(due->plan.records.size()), int(due->plan.held.size()),
                              due->before.toString(Qt::ISODate)) +
                u'\n';
    }
    return Outcome{data, said, {}};
}

base::Result<Outcome> runShow(const Invocation &invocation, Console &)
{
    const auto session = openForReading(invocation.common());
    if (!session)
        return session.error();
    const auto rule = workspace::retentionRule(*session->reader);
    if (!rule)
        return rule.error();
    return describe(*session->reader, *rule, invocation.common().clock());
}

base::Result<Outcome> runSet(const Invocation &invocation, Console &)
{
    const auto &text = invocation.arguments().constFirst();
    bool isNumber = false;
    workspace::RetentionRule rule{text.toInt(&isNumber), invocation.has("with-sync")};
    if (!isNumber || rule.months < 0 || rule.months > mostMonths)
        return base::makeError(base::ErrorKind::Usage, "retention-months", {}, {{QStringLiteral("value"), text}});
    const auto session = openForChanges(invocation.common());
    if (!session)
        return session.error();
    if (auto set = workspace::setRetentionRule(*session->ledger, rule); !set)
        return set.error();
    rule.withSync = rule.withSync && rule.months > 0;
    return describe(*session->reader, rule, invocation.common().clock());
}

} // namespace

CommandSpec purgeCommand()
{
    auto options = erasureOptions();
    options.push_back(
        {"before", "", "DATE", QT_TRANSLATE_NOOP("commands", "threads that began before this day, YYYY-MM-DD")});
    options.push_back({"due", "", "",
                       QT_TRANSLATE_NOOP("commands", "what the rule of retention set says; without "
                                                     "--yes only tells")});
    return {
        "purge", "", QT_TRANSLATE_NOOP("commands", "erase everything personal in old threads; figures and proofs stay"),
        0,       0,  std::move(options),
        runPurge};
}

std::vector<CommandSpec> retentionCommands()
{
    return {
        {"retention show",
         "",
         QT_TRANSLATE_NOOP("commands", "how long what people wrote is kept, and what is due"),
         0,
         0,
         {},
         runShow},
        {"retention set",
         "MONTHS",
         QT_TRANSLATE_NOOP("commands", "keep what people wrote for so many months; 0: for ever"),
         1,
         1,
         {{"with-sync", "", "",
           QT_TRANSLATE_NOOP("commands", "each sync erases what is due; default: only purge --due does")}},
         runSet},
    };
}

} // namespace precedent::commands
