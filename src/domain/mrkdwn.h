// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <functional>

namespace precedent::domain {

/// How mentions become names when mrkdwn is written as plain text.
struct NameLookup
{
    std::function<QString(const QString &userId)> person;
    std::function<QString(const QString &channelId)> channel;
};

/// Slack's mrkdwn as the plain text a reader would see: links as their label, mentions as @name, dates as their
/// fallback, entities decoded once, emphasis marks removed, emoji left as :name:.
/// https://docs.slack.dev/messaging/formatting-message-text
[[nodiscard]] QString plainText(const QString &mrkdwn, const NameLookup &names = {});

/// Decodes &amp; &lt; &gt; exactly once.
[[nodiscard]] QString decodeEntities(const QString &text);

} // namespace precedent::domain
