// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/retentionrule.h"

#include "store/erasurereader.h"
#include "workspace/snapshotinput.h"

namespace precedent::workspace {

namespace {

const auto monthsSetting = QStringLiteral("retention-months");
const auto withSyncSetting = QStringLiteral("retention-with-sync");
const auto yes = QStringLiteral("true");

base::Result<base::Zone> zoneOf(const store::Reader &reader)
{
    const auto name = reader.setting(QStringLiteral("zone"));
    if (!name)
        return name.error();
    return base::Zone::byName(*name).value_or(base::Zone());
}

} // namespace

base::Result<RetentionRule> retentionRule(const store::Reader &reader)
{
    const auto months = reader.setting(monthsSetting);
    const auto withSync = reader.setting(withSyncSetting);
    if (!months || !withSync)
        return months ? withSync.error() : months.error();
    RetentionRule rule;
    rule.months = std::max(months->toInt(), 0);
    rule.withSync = rule.months > 0 && *withSync == yes;
    return rule;
}

base::Result<void> setRetentionRule(store::Ledger &ledger, const RetentionRule &rule)
{
    return ledger.write([&](store::Transaction &transaction) -> base::Result<void> {
        const auto months = rule.months > 0 ? QString::number(rule.months) : QString();
        if (auto put = transaction.putSetting(monthsSetting, months); !put)
            return put;
        return transaction.putSetting(withSyncSetting, rule.months > 0 && rule.withSync ? yes : QString());
    });
}

QDate firstKeptDay(QDate today, int months)
{
    return QDate(today.year(), today.month(), 1).addMonths(-months);
}

base::Result<DueErasure> dueErasure(const store::Reader &reader, int months, base::Instant now)
{
    const auto zone = zoneOf(reader);
    if (!zone)
        return zone.error();
    DueErasure due;
    due.before = firstKeptDay(query::Calendar{*zone, now}.today(), months);
    const auto target = beforeDay(due.before, *zone);
    const auto threads = store::threadsBefore(reader, target.before);
    if (!threads)
        return threads.error();
    due.plan.target = target;
    if (threads->empty()) // as after most syncs, which then read no record
        return due;
    auto plan = planErasure(reader, target, now);
    if (!plan)
        return plan.error();
    due.plan = *std::move(plan);
    return due;
}

base::Result<std::optional<DueErasure>> dueErasure(const store::Reader &reader, base::Instant now)
{
    const auto rule = retentionRule(reader);
    if (!rule)
        return rule.error();
    if (rule->months == 0)
        return std::optional<DueErasure>();
    auto due = dueErasure(reader, rule->months, now);
    if (!due)
        return due.error();
    return std::optional<DueErasure>(*std::move(due));
}

base::Result<std::optional<ErasedWithSync>> eraseWithSync(store::Ledger &ledger, const base::CancelToken &cancel)
{
    std::optional<ErasedWithSync> erased;
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto rule = retentionRule(**reader);
    if (!rule)
        return rule.error();
    if (!rule->withSync)
        return erased;
    const auto due = dueErasure(**reader, rule->months, ledger.clock()());
    if (!due)
        return due.error();
    if (due->plan.isEmpty())
        return erased;
    auto outcome = records::erase(ledger, due->plan, retentionBasis(rule->months), cancel);
    if (!outcome)
        return outcome.error();
    erased = {due->before, due->plan.held.size(), *std::move(outcome)};
    return erased;
}

QString retentionBasis(int months)
{
    return QStringLiteral("retention by age, %1 months").arg(months);
}

} // namespace precedent::workspace
