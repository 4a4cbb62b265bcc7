// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/messagejson.h"

#include "sample/random.h"

namespace precedent::sample::json {

namespace {

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

Message envelope(const base::SlackTs &ts, const QString &text)
{
    Message message;
    message.set("type", word("message"));
    message.set("ts", string(ts.text()));
    message.set("text", string(text));
    return message;
}

Value mrkdwnText(const QString &mrkdwn)
{
    return object({{"type", word("mrkdwn")}, {"text", string(mrkdwn)}, {"verbatim", boolean(false)}});
}

Value plainText(const QString &plain)
{
    return object({{"type", word("plain_text")}, {"text", string(plain)}, {"emoji", boolean(true)}});
}

Value button(const char *label, const char *action, const QString &url)
{
    const std::pair<const char *, Value> effect =
        url.isEmpty() ? std::pair{"value", word(action)} : std::pair{"url", string(url)};
    return object({{"type", word("button")},
                   {"action_id", word(action)},
                   {"text", plainText(QString::fromLatin1(label))},
                   effect});
}

} // namespace

Message typed(const base::SlackTs &ts, const QString &team, const QString &user, const Prose &prose)
{
    auto message = envelope(ts, prose.mrkdwn());
    message.set("user", string(user));
    message.set("team", string(team));
    message.set("client_msg_id", string(clientId(ts)));
    const auto line = object({{"type", word("rich_text_section")}, {"elements", array(prose.elements())}});
    message.set("blocks",
                array({object(
                    {{"type", word("rich_text")}, {"block_id", string(opaque(ts, 5))}, {"elements", array({line})}})}));
    return message;
}

Message posted(const base::SlackTs &ts, const QString &team, const App &app, const QString &text,
               const std::vector<Value> &blocks)
{
    auto message = envelope(ts, text);
    message.set("user", string(app.user));
    message.set("team", string(team));
    message.set("bot_id", string(app.bot));
    message.set("app_id", string(app.app));
    message.set("bot_profile", object({{"id", string(app.bot)},
                                       {"app_id", string(app.app)},
                                       {"name", string(app.name)},
                                       {"deleted", boolean(false)},
                                       {"team_id", string(team)}}));
    if (!blocks.empty())
        message.set("blocks", array(blocks));
    return message;
}

Message postedClassic(const base::SlackTs &ts, const App &app, const QString &text)
{
    auto message = envelope(ts, text);
    message.set("subtype", word("bot_message"));
    message.set("bot_id", string(app.bot));
    message.set("username", string(app.name));
    return message;
}

Message notice(const base::SlackTs &ts, const QString &subtype, const QString &user, const QString &text)
{
    auto message = envelope(ts, text);
    message.set("subtype", string(subtype));
    message.set("user", string(user));
    return message;
}

Message tombstone(const base::SlackTs &ts)
{
    auto message = notice(ts, QStringLiteral("tombstone"), QStringLiteral("USLACKBOT"),
                          QStringLiteral("This message was deleted."));
    message.set("hidden", boolean(true));
    return message;
}

void hangOn(Message &message, const base::SlackTs &root, const QString &rootUser)
{
    message.set("thread_ts", string(root.text()));
    if (!rootUser.isEmpty())
        message.set("parent_user_id", string(rootUser));
}

void broadcast(Message &message, const base::SlackTs &root)
{
    message.set("subtype", word("thread_broadcast"));
    message.set("root",
                object({{"type", word("message")}, {"ts", string(root.text())}, {"thread_ts", string(root.text())}}));
}

void edit(Message &message, const QString &editor, base::Instant at)
{
    const auto whole = base::SlackTs::fromMicroseconds(at.seconds() * base::oneSecond);
    message.set("edited", object({{"user", string(editor)}, {"ts", string(whole.text())}}));
}

void react(Message &message, const QString &name, const QString &user)
{
    message.append("reactions", object({{"name", string(name)}, {"users", strings({user})}, {"count", number(1)}}));
}

void count(Message &root, const base::SlackTs &ts, const std::vector<ReplyMark> &replies)
{
    if (replies.empty())
        return;
    QStringList users;
    for (const auto &reply : replies) {
        if (!users.contains(reply.user))
            users += reply.user;
    }
    root.set("thread_ts", string(ts.text()));
    root.set("reply_count", number(static_cast<int>(replies.size())));
    root.set("reply_users", strings(users));
    root.set("reply_users_count", number(static_cast<int>(users.size())));
    root.set("latest_reply", string(replies.back().ts.text()));
    root.set("is_locked", boolean(false));
    root.set("subscribed", boolean(false));
}

Value section(const QString &mrkdwn)
{
    return object({{"type", word("section")}, {"text", mrkdwnText(mrkdwn)}});
}

Value fields(const std::vector<std::pair<QString, QString>> &labelled)
{
    std::vector<Value> fields;
    fields.reserve(labelled.size());
    for (const auto &[label, value] : labelled)
        fields.push_back(mrkdwnText(u'*' + label + QStringLiteral(":*\n") + value));
    return object({{"type", word("section")}, {"fields", array(fields)}});
}

Value header(const QString &plain)
{
    return object({{"type", word("header")}, {"text", plainText(plain)}});
}

Value context(const QStringList &mrkdwn)
{
    std::vector<Value> elements;
    for (const auto &text : mrkdwn)
        elements.push_back(mrkdwnText(text));
    return object({{"type", word("context")}, {"elements", array(elements)}});
}

Value verdictButtons(const QString &url)
{
    return object({{"type", word("actions")},
                   {"elements", array({button("Approve", "approve", url), button("Deny", "deny", url)})}});
}

} // namespace precedent::sample::json
