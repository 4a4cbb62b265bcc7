// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/channelstate.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace precedent::sync {

namespace {

void put(QJsonObject &json, const char *key, base::Instant at)
{
    if (at.us != 0)
        json.insert(QLatin1String(key), qint64(at.us));
}

void put(QJsonObject &json, const char *key, const base::SlackTs &ts)
{
    if (!ts.isNull())
        json.insert(QLatin1String(key), ts.text());
}

base::Instant instantOf(const QJsonObject &json, const char *key)
{
    return {json.value(QLatin1String(key)).toInteger()};
}

base::SlackTs tsOf(const QJsonObject &json, const char *key)
{
    return base::SlackTs::parse(json.value(QLatin1String(key)).toString()).value_or(base::SlackTs());
}

QJsonObject toJson(const Relisting &relisting)
{
    return {{QStringLiteral("bottom"), qint64(relisting.bottom.us)},
            {QStringLiteral("position"), qint64(relisting.position.us)},
            {QStringLiteral("every_thread"), relisting.everyThread}};
}

} // namespace

QString toText(const ChannelState &state)
{
    QJsonObject json;
    put(json, "quarter_listed_at", state.quarterListedAt);
    put(json, "all_listed_at", state.allListedAt);
    put(json, "threads_checked_at", state.threadsCheckedAt);
    put(json, "old_thread_position", state.oldThreadPosition);
    put(json, "young_thread_position", state.youngThreadPosition);
    put(json, "open_position", state.openPosition);
    put(json, "archived_checked_at", state.archivedCheckedAt);
    put(json, "gone_before", state.goneBefore);
    put(json, "gone_noticed_at", state.goneNoticedAt);
    if (state.isHiddenByPlan)
        json.insert(QStringLiteral("hidden_by_plan"), true);
    if (state.relisting)
        json.insert(QStringLiteral("relisting"), toJson(*state.relisting));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ChannelState channelStateFrom(const QString &text)
{
    const auto json = QJsonDocument::fromJson(text.toUtf8()).object();
    ChannelState state;
    state.quarterListedAt = instantOf(json, "quarter_listed_at");
    state.allListedAt = instantOf(json, "all_listed_at");
    state.threadsCheckedAt = instantOf(json, "threads_checked_at");
    state.oldThreadPosition = tsOf(json, "old_thread_position");
    state.youngThreadPosition = tsOf(json, "young_thread_position");
    state.openPosition = tsOf(json, "open_position");
    state.archivedCheckedAt = instantOf(json, "archived_checked_at");
    state.goneBefore = tsOf(json, "gone_before");
    state.goneNoticedAt = instantOf(json, "gone_noticed_at");
    state.isHiddenByPlan = json.value(QLatin1String("hidden_by_plan")).toBool();
    const auto relisting = json.value(QLatin1String("relisting")).toObject();
    if (!relisting.isEmpty())
        state.relisting = {instantOf(relisting, "bottom"), instantOf(relisting, "position"),
                           relisting.value(QLatin1String("every_thread")).toBool()};
    return state;
}

} // namespace precedent::sync
