// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/houserules.h"

#include "records/usualcurrency.h"
#include "workspace/limits.h"
#include "workspace/policyjson.h"

namespace precedent::workspace {

namespace {

const QString quietKey = QStringLiteral("rules/quiet");
const QString holidaysKey = QStringLiteral("rules/holidays");
const QString eventsKey = QStringLiteral("policy/events");
const QString asideKey = QStringLiteral("policy/aside");
const QString reasonsKey = QStringLiteral("policy/reason-rules");
const QString ceilingsKey = QStringLiteral("policy/ceilings");
const QString groupedByKey = QStringLiteral("policy/grouped-by");

/// In the order of insight::Grouping.
const QStringList groupingWords{QStringLiteral("reason"), QStringLiteral("context"),
                                QStringLiteral("reason-and-context")};

QString keyOf(const insight::RuleNumber &rule)
{
    return QStringLiteral("rules/") + QLatin1String(rule.key);
}

insight::RuleSettings rulesFrom(const QHash<QString, QString> &settings)
{
    insight::RuleSettings rules;
    for (const auto &rule : insight::ruleNumbers()) {
        bool isNumber = false;
        const int value = settings.value(keyOf(rule)).toInt(&isNumber);
        if (isNumber && value >= rule.least && value <= rule.most)
            rule.set(rules, value);
    }
    if (rules.flags.workdayFirstHour >= rules.flags.workdayEndHour) {
        rules.flags.workdayFirstHour = insight::Rules().workdayFirstHour;
        rules.flags.workdayEndHour = insight::Rules().workdayEndHour;
    }
    rules.flags.holidays = insight::holidaysFrom(settings.value(holidaysKey)).value_or(insight::Holidays());
    for (const auto &word : settings.value(quietKey).split(u' ', Qt::SkipEmptyParts)) {
        if (const auto flag = domain::fromWord<domain::Flag>(word))
            rules.quiet.set(static_cast<std::size_t>(*flag));
    }
    return rules;
}

base::Result<insight::PolicyBook> bookFrom(const QHash<QString, QString> &settings)
{
    insight::PolicyBook book;
    auto events = eventsFromJson(settings.value(eventsKey));
    auto aside = asideFromJson(settings.value(asideKey));
    auto reasons = reasonRulesFromJson(settings.value(reasonsKey));
    auto ceilings = ceilingsFromJson(settings.value(ceilingsKey));
    for (const auto &[key, isSound] : {std::pair(eventsKey, events.has_value()),
                                       {asideKey, aside.has_value()},
                                       {reasonsKey, reasons.has_value()},
                                       {ceilingsKey, ceilings.has_value()}}) {
        if (!isSound)
            return base::makeError(base::ErrorKind::Ledger, "ledger-damaged", QStringLiteral("setting ") + key);
    }
    book.events = *std::move(events);
    book.aside = *std::move(aside);
    book.rules = *std::move(reasons);
    book.ceilings = *std::move(ceilings);
    book.groupedBy = insight::Grouping(std::max<qsizetype>(0, groupingWords.indexOf(settings.value(groupedByKey))));
    return book;
}

base::Result<insight::NamedApprovers> namedApprovers(const store::Reader &reader)
{
    const auto channels = reader.channels();
    if (!channels)
        return channels.error();
    insight::NamedApprovers named;
    for (const auto &channel : *channels) {
        const auto settings = reader.channelSettings(channel.id);
        if (!settings)
            return settings.error();
        if (!settings->approvers.isEmpty())
            named.insert(channel.id.text(), settings->approvers);
    }
    return named;
}

/// What says nothing is not kept.
QString orNull(const QString &value, bool isSet)
{
    return isSet ? value : QString();
}

} // namespace

base::Result<insight::RuleSettings> ruleSettings(const store::Reader &reader)
{
    const auto settings = reader.settings();
    return settings ? base::Result<insight::RuleSettings>(rulesFrom(*settings)) : settings.error();
}

base::Result<HouseRules> houseRules(const store::Reader &reader)
{
    const auto settings = reader.settings();
    if (!settings)
        return settings.error();
    auto book = bookFrom(*settings);
    if (!book)
        return book.error();
    auto limits = limitTable(reader);
    if (!limits)
        return limits.error();
    auto approvers = namedApprovers(reader);
    if (!approvers)
        return approvers.error();
    const auto usual = records::usualCurrency(reader);
    if (!usual)
        return usual.error();
    auto rates = insight::ratesFrom(settings->value(ratesKey(*usual)));
    return HouseRules{rulesFrom(*settings), *std::move(book), *std::move(limits),
                      std::move(rates).value_or(insight::Rates()), *std::move(approvers)};
}

QString ratesKey(const base::Currency &to)
{
    return QStringLiteral("rates/") + (to.isNull() ? QString() : to.code());
}

base::Result<HouseRules> houseRules(const store::Ledger &ledger)
{
    const auto reader = ledger.reader();
    return reader ? houseRules(**reader) : reader.error();
}

base::Result<void> putRules(store::Ledger &ledger, const insight::RuleSettings &rules)
{
    return ledger.write([&rules](store::Transaction &transaction) -> base::Result<void> {
        const insight::RuleSettings usual;
        for (const auto &rule : insight::ruleNumbers()) {
            const int value = rule.value(rules);
            if (auto put =
                    transaction.putSetting(keyOf(rule), orNull(QString::number(value), value != rule.value(usual)));
                !put)
                return put;
        }
        const auto holidays = insight::toText(rules.flags.holidays);
        if (auto put = transaction.putSetting(holidaysKey, orNull(holidays, !holidays.isEmpty())); !put)
            return put;
        const auto words = domain::toWords(rules.quiet).join(u' ');
        return transaction.putSetting(quietKey, orNull(words, rules.quiet.any()));
    });
}

base::Result<void> putPolicy(store::Ledger &ledger, const insight::PolicyBook &policy)
{
    return ledger.write([&policy](store::Transaction &transaction) -> base::Result<void> {
        if (auto put = transaction.putSetting(eventsKey, orNull(toJson(policy.events), !policy.events.empty())); !put)
            return put;
        if (auto put = transaction.putSetting(asideKey, orNull(toJson(policy.aside), !policy.aside.empty())); !put)
            return put;
        if (auto put = transaction.putSetting(ceilingsKey, orNull(toJson(policy.ceilings), !policy.ceilings.empty()));
            !put)
            return put;
        const auto &grouping = groupingWords.at(int(policy.groupedBy));
        const bool isUsual = policy.groupedBy == insight::Grouping::Reason;
        if (auto put = transaction.putSetting(groupedByKey, orNull(grouping, !isUsual)); !put)
            return put;
        return transaction.putSetting(reasonsKey, orNull(toJson(policy.rules), !policy.rules.empty()));
    });
}

} // namespace precedent::workspace
