// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/stats.h"

#include "app/commands/commandlist.h"
#include "app/commands/console.h"
#include "app/commands/filteroptions.h"
#include "app/commands/selection.h"
#include "app/commands/table.h"
#include "app/commands/words.h"
#include "query/vocabulary.h"
#include "ui/text/formats.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <cmath>

namespace precedent::commands {

namespace {

using insight::Figures;
using insight::GroupFigures;
using insight::GroupKey;

base::Result<std::vector<GroupKey>> readKeys(const Invocation &invocation)
{
    const auto text = invocation.has("group-by") ? invocation.value("group-by") : QStringLiteral("month");
    std::vector<GroupKey> keys;
    for (const auto &part : text.split(u',')) {
        const auto key = insight::groupKeyFromWord(part.trimmed());
        if (!key) {
            return wrongValue("group-by", part,
                              Words::tr("%1; the nearest is %2")
                                  .arg(insight::allGroupKeyWords().join(QStringLiteral(", ")),
                                       query::nearestWord(part, insight::allGroupKeyWords())));
        }
        if (std::find(keys.begin(), keys.end(), *key) != keys.end())
            return wrongValue("group-by", text, Words::tr("each key once"));
        keys.push_back(*key);
    }
    return keys;
}

QJsonValue orNull(std::optional<std::int64_t> value)
{
    return value ? QJsonValue(qint64(*value)) : QJsonValue(QJsonValue::Null);
}

/// Four decimals, so that the shortest text of the double is what was rounded.
QJsonValue rate(const Figures &figures)
{
    const auto share = figures.approvalRate();
    return share ? QJsonValue(std::round(*share * 10'000) / 10'000) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const insight::Sums &sums)
{
    QJsonObject object;
    for (const auto &[currency, minor] : sums)
        object.insert(currency, qint64(minor));
    return object;
}

QJsonValue keyValue(GroupKey key, const QString &text)
{
    if (text.isNull())
        return QJsonValue::Null;
    const bool isNumber = key == GroupKey::Weekday || key == GroupKey::Hour;
    return isNumber ? QJsonValue(text.toInt()) : QJsonValue(text);
}

QJsonObject toJson(const std::vector<GroupKey> &keys, const GroupFigures &group)
{
    const auto &figures = group.figures;
    QJsonObject object{
        {QStringLiteral("count"), figures.count},
        {QStringLiteral("approved"), figures.approved},
        {QStringLiteral("denied"), figures.denied},
        {QStringLiteral("pending"), figures.pending},
        {QStringLiteral("withdrawn"), figures.withdrawn},
        {QStringLiteral("expired"), figures.expired},
        {QStringLiteral("approval_rate"), rate(figures)},
        {QStringLiteral("turnaround_median_s"), orNull(figures.turnaroundMedian)},
        {QStringLiteral("turnaround_p90_s"), orNull(figures.turnaroundP90)},
        {QStringLiteral("turnaround_n"), figures.turnaroundCount},
        {QStringLiteral("amount_minor"), toJson(figures.amount)},
        {QStringLiteral("approved_amount_minor"), toJson(figures.approvedAmount)},
        {QStringLiteral("without_amount"), figures.withoutAmount},
        {QStringLiteral("no_reason"), figures.noReason},
    };
    for (std::size_t i = 0; i < keys.size(); ++i)
        object.insert(insight::toWord(keys[i]), keyValue(keys[i], group.keys.at(qsizetype(i))));
    return object;
}

QStringList toCells(const GroupFigures &group, const QLocale &locale)
{
    const auto &figures = group.figures;
    const auto share = figures.approvalRate();
    const auto median = figures.turnaroundMedian;
    QStringList cells;
    for (const auto &key : group.keys)
        cells += key.isNull() ? QStringLiteral("–") : key;
    cells += {locale.toString(figures.count),
              locale.toString(figures.approved),
              locale.toString(figures.denied),
              locale.toString(figures.pending),
              share ? text::percentText(*share, locale) : QString(),
              median ? locale.toString(qint64(*median)) : QString(),
              text::sumsText(figures.approvedAmount, locale)};
    return cells;
}

Outcome describe(const std::vector<GroupKey> &keys, const std::vector<GroupFigures> &groups, const QLocale &locale)
{
    QStringList header;
    QJsonArray names;
    for (const auto key : keys) {
        header += insight::toWord(key).toUpper();
        names.append(insight::toWord(key));
    }
    header += {Words::tr("COUNT"), Words::tr("APPROVED"), Words::tr("DENIED"),         Words::tr("PENDING"),
               Words::tr("RATE"),  Words::tr("MEDIAN S"), Words::tr("APPROVED AMOUNT")};
    Table table(header);
    QJsonArray rows;
    for (const auto &group : groups) {
        rows.append(toJson(keys, group));
        table.add(toCells(group, locale));
    }
    return {QJsonObject{{QStringLiteral("group_by"), names}, {QStringLiteral("rows"), rows}}, table.text(), {}};
}

base::Result<Outcome> runStats(const Invocation &invocation, Console &console)
{
    const auto keys = readKeys(invocation);
    if (!keys)
        return keys.error();
    const auto selection = selectRows(invocation, console);
    if (!selection)
        return selection.error();
    return describe(*keys,
                    insight::groupBy(*selection->view.snapshot, selection->rows, *keys, selection->filter.dateBasis),
                    invocation.common().locale);
}

} // namespace

CommandSpec statsCommand()
{
    std::vector<OptionSpec> options{
        {"group-by", "", "KEY,…",
         QT_TRANSLATE_NOOP("commands", "month, week, day, type, agent, team, approver, customer, decision, weekday, "
                                       "hour, currency, channel; default: month")},
    };
    const auto filters = filterOptions();
    options.insert(options.end(), filters.begin(), filters.end());
    return {"stats", "", QT_TRANSLATE_NOOP("commands", "counts and figures by group"), 0, 0, options, runStats};
}

} // namespace precedent::commands
