// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ledgerfacts.h"

#include "records/usualcurrency.h"
#include "store/sha256.h"
#include "workspace/houserules.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace precedent::workspace {

namespace {

/// Holidays and the rules of flags that follow from limits stand there only where somebody set them: a manifest that
/// was written before they could be set is still right.
QJsonObject flagRules(const insight::Rules &rules, const insight::LimitRules &limits)
{
    QJsonObject object{{QStringLiteral("fast_decision_seconds"), rules.fastDecisionSeconds},
                       {QStringLiteral("stale_pending_hours"), rules.stalePendingHours},
                       {QStringLiteral("repeat_customer_count"), rules.repeatCustomerCount},
                       {QStringLiteral("repeat_customer_days"), rules.repeatCustomerDays},
                       {QStringLiteral("re_asked_hours"), rules.reAskedHours},
                       {QStringLiteral("outlier_factor"), rules.outlierFactor},
                       {QStringLiteral("outlier_minimum"), rules.outlierMinimum},
                       {QStringLiteral("odd_hours"), rules.oddHours},
                       {QStringLiteral("workday_first_hour"), rules.workdayFirstHour},
                       {QStringLiteral("workday_end_hour"), rules.workdayEndHour}};
    if (rules.holidays != insight::Holidays())
        object.insert(QStringLiteral("holidays"), insight::toText(rules.holidays));
    if (limits != insight::LimitRules()) {
        object.insert(QStringLiteral("near_limit_percent"), limits.nearPercent);
        object.insert(QStringLiteral("split_hours"), limits.splitHours);
    }
    return object;
}

QJsonObject channelRules(const std::vector<ChannelStatus> &channels, base::Currency usual)
{
    QJsonObject rules;
    for (const auto &status : channels) {
        const auto &settings = status.settings;
        const auto currency = settings.defaultCurrency.isNull() ? usual : settings.defaultCurrency;
        rules.insert(status.channel.id.text(),
                     QJsonObject{{QStringLiteral("approvers"), QJsonArray::fromStringList(settings.approvers)},
                                 {QStringLiteral("default_currency"), currency.isNull() ? QString() : currency.code()},
                                 {QStringLiteral("formats"), QJsonArray::fromStringList(settings.formats)}});
    }
    return rules;
}

base::Result<QByteArray> hashOfRules(const store::Reader &reader, const std::vector<ChannelStatus> &channels)
{
    const auto formats = reader.formats();
    const auto limits = reader.limits();
    if (!formats)
        return formats.error();
    if (!limits)
        return limits.error();
    const auto set = ruleSettings(reader);
    if (!set)
        return set.error();
    const auto usual = records::usualCurrency(reader);
    if (!usual)
        return usual.error();
    QJsonObject taught;
    for (const auto &format : *formats)
        taught.insert(format.name, QString::fromLatin1(store::sha256({format.json}).toHex()));
    QJsonArray amounts;
    for (const auto &limit : *limits) {
        amounts.append(QJsonArray{limit.holder, limit.type, qint64(limit.limit.minor), limit.limit.currency.code(),
                                  limit.validFrom, limit.validTo});
    }
    const QJsonObject rules{{QStringLiteral("channels"), channelRules(channels, *usual)},
                            {QStringLiteral("flags"), flagRules(set->flags, set->limits)},
                            {QStringLiteral("formats"), taught},
                            {QStringLiteral("limits"), amounts}};
    return store::sha256({QJsonDocument(rules).toJson(QJsonDocument::Compact)});
}

} // namespace

base::Result<LedgerFacts> ledgerFacts(const store::Reader &reader)
{
    LedgerFacts facts;
    auto channels = channelStatuses(reader);
    if (!channels)
        return channels.error();
    auto rules = hashOfRules(reader, *channels);
    const auto head = reader.logHead();
    auto sealed = store::lastCheckpoint(reader);
    if (!rules)
        return rules.error();
    if (!head)
        return head.error();
    if (!sealed)
        return sealed.error();
    for (const auto &status : *channels) {
        facts.messages += status.counts.messages;
        facts.records += status.counts.records;
        facts.unread += status.counts.unread;
    }
    facts.channels = *std::move(channels);
    facts.rulesHash = *std::move(rules);
    facts.head = *head;
    facts.sealed = *std::move(sealed);
    return facts;
}

} // namespace precedent::workspace
