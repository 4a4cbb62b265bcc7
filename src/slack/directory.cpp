// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/directory.h"

#include "base/folding.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace precedent::slack {

namespace {

QString stringAt(const QJsonObject &object, const char *key)
{
    return base::sanitize(object.value(QLatin1String(key)).toString());
}

QString firstOf(std::initializer_list<QString> candidates)
{
    for (const auto &candidate : candidates) {
        if (!candidate.isEmpty())
            return candidate;
    }
    return {};
}

QJsonObject toObject(QByteArrayView json)
{
    return QJsonDocument::fromJson(json.toByteArray()).object();
}

} // namespace

std::optional<domain::Channel> decodeChannel(QByteArrayView json, const domain::TeamId &team)
{
    const auto object = toObject(json);
    domain::Channel channel;
    channel.team = team;
    channel.id = domain::ChannelId(stringAt(object, "id"));
    if (channel.id.isEmpty())
        return std::nullopt;
    channel.name = firstOf({stringAt(object, "name"), channel.id.text()});
    channel.isPrivate = object.value(QLatin1String("is_private")).toBool();
    channel.isArchived = object.value(QLatin1String("is_archived")).toBool();
    channel.isMember = object.value(QLatin1String("is_member")).toBool(true);
    return channel;
}

std::optional<base::Instant> createdAt(QByteArrayView json)
{
    const auto seconds = toObject(json).value(QLatin1String("created")).toInteger();
    return seconds > 0 ? std::optional(base::Instant::fromSeconds(seconds)) : std::nullopt;
}

std::optional<domain::Person> decodePerson(QByteArrayView json, const domain::TeamId &team)
{
    const auto object = toObject(json);
    const auto profile = object.value(QLatin1String("profile")).toObject();
    domain::Person person;
    person.team = team;
    person.id = domain::PersonId(stringAt(object, "id"));
    if (person.id.isEmpty())
        return std::nullopt;
    person.realName = firstOf({stringAt(profile, "real_name"), stringAt(object, "real_name")});
    person.name =
        firstOf({stringAt(profile, "display_name"), person.realName, stringAt(object, "name"), person.id.text()});
    person.email = stringAt(profile, "email");
    // Slack calls its own assistant no bot.
    person.isBot = object.value(QLatin1String("is_bot")).toBool() || person.id.text() == QLatin1String("USLACKBOT");
    person.isDeactivated = object.value(QLatin1String("deleted")).toBool();
    return person;
}

} // namespace precedent::slack
