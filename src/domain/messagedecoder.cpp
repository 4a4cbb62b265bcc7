// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagedecoder.h"

#include "base/folding.h"
#include "domain/blocktext.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace precedent::domain {

namespace {

QString stringAt(const QJsonObject &object, const char *key)
{
    return base::sanitize(object.value(QLatin1String(key)).toString());
}

std::vector<Reaction> decodeReactions(const QJsonArray &array)
{
    std::vector<Reaction> reactions;
    for (const auto &value : array) {
        const auto object = value.toObject();
        Reaction reaction;
        reaction.name = stringAt(object, "name");
        const auto users = object.value(QLatin1String("users")).toArray();
        for (const auto &user : users)
            reaction.users += base::sanitize(user.toString());
        reaction.count = object.value(QLatin1String("count")).toInt(int(reaction.users.size()));
        if (!reaction.name.isEmpty())
            reactions.push_back(std::move(reaction));
    }
    return reactions;
}

std::optional<Edited> decodeEdited(const QJsonObject &object)
{
    const auto ts = base::SlackTs::parse(stringAt(object, "ts"));
    if (!ts)
        return std::nullopt;
    return Edited{stringAt(object, "user"), *ts};
}

QString nameFrom(const QJsonObject &object)
{
    const auto profile = object.value(QLatin1String("user_profile")).toObject();
    for (const char *key : {"display_name", "real_name", "name"}) {
        const auto name = stringAt(profile, key);
        if (!name.isEmpty())
            return name;
    }
    return stringAt(object, "username");
}

void decodeAuthor(Message &message, const QJsonObject &object)
{
    const auto botProfile = object.value(QLatin1String("bot_profile")).toObject();
    message.user = stringAt(object, "user");
    message.botId = stringAt(object, "bot_id");
    if (message.botId.isEmpty())
        message.botId = stringAt(botProfile, "id");
    message.botName = stringAt(botProfile, "name");
    if (message.botName.isEmpty())
        message.botName = stringAt(object, "username");
    message.authorName = nameFrom(object);
}

void decodeContent(Message &message, const QJsonObject &object)
{
    message.text = stringAt(object, "text");
    message.parts = blockParts(object.value(QLatin1String("blocks")).toArray());
    const auto attached = attachmentParts(object.value(QLatin1String("attachments")).toArray());
    message.parts.insert(message.parts.end(), attached.begin(), attached.end());
    for (auto &part : message.parts) {
        part.title = base::sanitize(part.title);
        part.text = base::sanitize(part.text);
    }
    const auto payload =
        object.value(QLatin1String("metadata")).toObject().value(QLatin1String("event_payload")).toObject();
    if (!payload.isEmpty())
        message.metadata = QJsonDocument(payload).toJson(QJsonDocument::Compact);
}

/// Length-prefixed, so that no two different sequences of texts give the same bytes.
class Digest
{
public:
    Digest &add(const QByteArray &bytes)
    {
        m_hash.addData(QByteArray::number(bytes.size()) + ':');
        m_hash.addData(bytes);
        return *this;
    }
    Digest &add(const QString &text) { return add(text.toUtf8()); }
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

base::Result<Message> decodeMessage(const QByteArray &json)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    const auto object = document.object();
    const auto ts = base::SlackTs::parse(object.value(QLatin1String("ts")).toString());
    if (!document.isObject() || !ts)
        return base::makeError(base::ErrorKind::Input, "message-unreadable",
                               document.isObject() ? QStringLiteral("no ts") : problem.errorString());
    Message message;
    message.ts = *ts;
    if (const auto thread = base::SlackTs::parse(stringAt(object, "thread_ts")))
        message.threadTs = *thread;
    message.subtype = stringAt(object, "subtype");
    decodeAuthor(message, object);
    decodeContent(message, object);
    message.reactions = decodeReactions(object.value(QLatin1String("reactions")).toArray());
    message.edited = decodeEdited(object.value(QLatin1String("edited")).toObject());
    message.replyCount = object.value(QLatin1String("reply_count")).toInt();
    if (const auto latest = base::SlackTs::parse(stringAt(object, "latest_reply")))
        message.latestReply = *latest;
    return message;
}

QByteArray contentHash(const Message &message)
{
    Digest digest;
    digest.add(message.ts.text()).add(message.isReply() ? message.threadTs.text() : QString());
    digest.add(message.subtype).add(message.user).add(message.botId).add(message.text);
    for (const auto &part : message.parts)
        digest.add(QByteArray::number(int(part.kind))).add(part.title).add(part.text).add(part.url);
    digest.add(message.metadata);
    return digest.result();
}

QByteArray reactionsHash(const Message &message)
{
    QStringList lines;
    for (const auto &reaction : message.reactions) {
        auto users = reaction.users;
        users.sort();
        lines += reaction.name + u'\t' + QString::number(reaction.count) + u'\t' + users.join(u',');
    }
    lines.sort();
    Digest digest;
    for (const auto &line : std::as_const(lines))
        digest.add(line);
    return digest.result();
}

} // namespace precedent::domain
