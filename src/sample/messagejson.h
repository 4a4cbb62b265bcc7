// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/slackts.h"
#include "sample/cast.h"
#include "sample/jsontext.h"
#include "sample/prose.h"

#include <vector>

/// Slack's message envelopes as the Web API returns them.
/// https://docs.slack.dev/reference/events/message
namespace precedent::sample::json {

/// A message typed by a person, with its rich_text block.
[[nodiscard]] Message typed(const base::SlackTs &ts, const QString &team, const QString &user, const Prose &prose);
/// A post of an app with its own bot user.
[[nodiscard]] Message posted(const base::SlackTs &ts, const QString &team, const App &app, const QString &text,
                             const std::vector<Value> &blocks);
/// A post of a classic integration: subtype bot_message, no user.
[[nodiscard]] Message postedClassic(const base::SlackTs &ts, const App &app, const QString &text);
/// A notice such as channel_join or channel_topic.
[[nodiscard]] Message notice(const base::SlackTs &ts, const QString &subtype, const QString &user, const QString &text);
/// What Slack leaves of a deleted root that has replies.
[[nodiscard]] Message tombstone(const base::SlackTs &ts);

/// Makes the message a reply.
void hangOn(Message &message, const base::SlackTs &root, const QString &rootUser);
/// Sent to the channel as well; for replies.
void broadcast(Message &message, const base::SlackTs &root);
/// An edit at whole seconds; people edit as themselves, apps as their bot.
void edit(Message &message, const QString &editor, base::Instant at);
/// Another reaction by one person.
void react(Message &message, const QString &name, const QString &user);

/// One reply as the root's counters need it.
struct ReplyMark
{
    base::SlackTs ts;
    QString user;
};
/// The root's counters; nothing without replies. `replies` in order.
void count(Message &root, const base::SlackTs &ts, const std::vector<ReplyMark> &replies);

[[nodiscard]] Value section(const QString &mrkdwn);
/// A section whose fields are "*Label:*\nvalue".
[[nodiscard]] Value fields(const std::vector<std::pair<QString, QString>> &labelled);
[[nodiscard]] Value header(const QString &plain);
[[nodiscard]] Value context(const QStringList &mrkdwn);
/// Approve and Deny; with `url` they only open that page.
[[nodiscard]] Value verdictButtons(const QString &url = {});

} // namespace precedent::sample::json
