// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/messagejson.h"

#include "sample/random.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QStringList>

namespace precedent::sample::json {

namespace {

using Object = QJsonObject;

/// An opaque word that follows from the message alone, as block ids and client message ids must.
QString opaque(const base::SlackTs &ts, int digits)
{
    Random random(static_cast<quint64>(ts.microseconds()));
    QString word;
    for (int i = 0; i < digits; ++i)
        word += QLatin1Char("0123456789abcdef"[random.below(16)]);
    return word;
}

QString clientId(const base::SlackTs &ts)
{
    auto word = opaque(ts, 32);
    for (const int at : {20, 16, 12, 8})
        word.insert(at, u'-');
    return word;
}

Object envelope(const base::SlackTs &ts, const QString &text)
{
    return {{QStringLiteral("type"), QStringLiteral("message")},
            {QStringLiteral("ts"), ts.text()},
            {QStringLiteral("text"), text}};
}

Object mrkdwnText(const QString &mrkdwn)
{
    return {{QStringLiteral("type"), QStringLiteral("mrkdwn")},
            {QStringLiteral("text"), mrkdwn},
            {QStringLiteral("verbatim"), false}};
}

Object plainText(const QString &plain)
{
    return {{QStringLiteral("type"), QStringLiteral("plain_text")},
            {QStringLiteral("text"), plain},
            {QStringLiteral("emoji"), true}};
}

Object button(const QString &label, const QString &action, const QString &url)
{
    Object button{{QStringLiteral("type"), QStringLiteral("button")},
                  {QStringLiteral("action_id"), action},
                  {QStringLiteral("text"), plainText(label)}};
    if (url.isEmpty())
        button.insert(QStringLiteral("value"), action);
    else
        button.insert(QStringLiteral("url"), url);
    return button;
}

} // namespace

QJsonObject typed(const base::SlackTs &ts, const QString &team, const QString &user, const Prose &prose)
{
    auto message = envelope(ts, prose.mrkdwn());
    message.insert(QStringLiteral("user"), user);
    message.insert(QStringLiteral("team"), team);
    message.insert(QStringLiteral("client_msg_id"), clientId(ts));
    const QJsonArray line{Object{{QStringLiteral("type"), QStringLiteral("rich_text_section")},
                                 {QStringLiteral("elements"), prose.elements()}}};
    message.insert(QStringLiteral("blocks"), QJsonArray{Object{{QStringLiteral("type"), QStringLiteral("rich_text")},
                                                               {QStringLiteral("block_id"), opaque(ts, 5)},
                                                               {QStringLiteral("elements"), line}}});
    return message;
}

QJsonObject posted(const base::SlackTs &ts, const QString &team, const App &app, const QString &text,
                   const QJsonArray &blocks)
{
    auto message = envelope(ts, text);
    message.insert(QStringLiteral("user"), app.user);
    message.insert(QStringLiteral("team"), team);
    message.insert(QStringLiteral("bot_id"), app.bot);
    message.insert(QStringLiteral("app_id"), app.app);
    message.insert(QStringLiteral("bot_profile"), Object{{QStringLiteral("id"), app.bot},
                                                         {QStringLiteral("app_id"), app.app},
                                                         {QStringLiteral("name"), app.name},
                                                         {QStringLiteral("deleted"), false},
                                                         {QStringLiteral("team_id"), team}});
    if (!blocks.isEmpty())
        message.insert(QStringLiteral("blocks"), blocks);
    return message;
}

QJsonObject postedClassic(const base::SlackTs &ts, const App &app, const QString &text)
{
    auto message = envelope(ts, text);
    message.insert(QStringLiteral("subtype"), QStringLiteral("bot_message"));
    message.insert(QStringLiteral("bot_id"), app.bot);
    message.insert(QStringLiteral("username"), app.name);
    return message;
}

QJsonObject notice(const base::SlackTs &ts, const QString &subtype, const QString &user, const QString &text)
{
    auto message = envelope(ts, text);
    message.insert(QStringLiteral("subtype"), subtype);
    message.insert(QStringLiteral("user"), user);
    return message;
}

QJsonObject tombstone(const base::SlackTs &ts)
{
    auto message = notice(ts, QStringLiteral("tombstone"), QStringLiteral("USLACKBOT"),
                          QStringLiteral("This message was deleted."));
    message.insert(QStringLiteral("hidden"), true);
    return message;
}

void hangOn(QJsonObject &message, const base::SlackTs &root, const QString &rootUser)
{
    message.insert(QStringLiteral("thread_ts"), root.text());
    if (!rootUser.isEmpty())
        message.insert(QStringLiteral("parent_user_id"), rootUser);
}

void broadcast(QJsonObject &message)
{
    message.insert(QStringLiteral("subtype"), QStringLiteral("thread_broadcast"));
    message.insert(QStringLiteral("root"),
                   Object{{QStringLiteral("type"), QStringLiteral("message")},
                          {QStringLiteral("ts"), message.value(QStringLiteral("thread_ts"))},
                          {QStringLiteral("thread_ts"), message.value(QStringLiteral("thread_ts"))}});
}

void edit(QJsonObject &message, const QString &editor, base::Instant at)
{
    const auto whole = base::SlackTs::fromMicroseconds(at.seconds() * base::oneSecond);
    message.insert(QStringLiteral("edited"),
                   Object{{QStringLiteral("user"), editor}, {QStringLiteral("ts"), whole.text()}});
}

void react(QJsonObject &message, const QString &name, const QString &user)
{
    auto reactions = message.value(QStringLiteral("reactions")).toArray();
    reactions += Object{
        {QStringLiteral("name"), name}, {QStringLiteral("users"), QJsonArray{user}}, {QStringLiteral("count"), 1}};
    message.insert(QStringLiteral("reactions"), reactions);
}

void count(QJsonObject &root, const std::vector<ReplyMark> &replies)
{
    if (replies.empty())
        return;
    QStringList users;
    for (const auto &reply : replies) {
        if (!users.contains(reply.user))
            users += reply.user;
    }
    root.insert(QStringLiteral("thread_ts"), root.value(QStringLiteral("ts")));
    root.insert(QStringLiteral("reply_count"), static_cast<int>(replies.size()));
    root.insert(QStringLiteral("reply_users"), QJsonArray::fromStringList(users));
    root.insert(QStringLiteral("reply_users_count"), static_cast<int>(users.size()));
    root.insert(QStringLiteral("latest_reply"), replies.back().ts.text());
    root.insert(QStringLiteral("is_locked"), false);
    root.insert(QStringLiteral("subscribed"), false);
}

QJsonObject section(const QString &mrkdwn)
{
    return {{QStringLiteral("type"), QStringLiteral("section")}, {QStringLiteral("text"), mrkdwnText(mrkdwn)}};
}

QJsonObject fields(const std::vector<std::pair<QString, QString>> &labelled)
{
    QJsonArray fields;
    for (const auto &[label, value] : labelled)
        fields += mrkdwnText(u'*' + label + QStringLiteral(":*\n") + value);
    return {{QStringLiteral("type"), QStringLiteral("section")}, {QStringLiteral("fields"), fields}};
}

QJsonObject header(const QString &plain)
{
    return {{QStringLiteral("type"), QStringLiteral("header")}, {QStringLiteral("text"), plainText(plain)}};
}

QJsonObject context(const QStringList &mrkdwn)
{
    QJsonArray elements;
    for (const auto &text : mrkdwn)
        elements += mrkdwnText(text);
    return {{QStringLiteral("type"), QStringLiteral("context")}, {QStringLiteral("elements"), elements}};
}

QJsonObject verdictButtons(const QString &url)
{
    return {{QStringLiteral("type"), QStringLiteral("actions")},
            {QStringLiteral("elements"), QJsonArray{button(QStringLiteral("Approve"), QStringLiteral("approve"), url),
                                                    button(QStringLiteral("Deny"), QStringLiteral("deny"), url)}}};
}

QByteArray bytes(const QJsonObject &message)
{
    return QJsonDocument(message).toJson(QJsonDocument::Compact);
}

} // namespace precedent::sample::json
