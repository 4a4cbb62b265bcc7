// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "slack/httplimits.h"
#include "slack/networkoptions.h"
#include "slack/source.h"
#include "slack/waiting.h"

#include <functional>
#include <memory>

namespace precedent::slack {

/// What a Web API client needs.
struct WebApiOptions
{
    /// "https://slack.com/api/" or the replacement; see checkApiUrl().
    QString apiUrl = QStringLiteral("https://slack.com/api/");
    QByteArray token;
    base::Clock clock;
    base::CancelToken cancel;
    /// Called before a wait that Slack asked for, with its length in seconds.
    std::function<void(int seconds)> onWait;
    /// Give up with Budget "slack-rate-limit" when a wait would end after this instant; null means wait.
    base::Instant deadline{0};
    /// First delay between tries after a passing fault; doubled each time, and as much again at random. Tests shorten
    /// it.
    int retryDelayMs = 1000;
    NetworkOptions network = {};
    /// Calls a minute of each method until Slack's answers teach better; 0: as fast as it answers until the first
    /// refusal. Not given: 60, and 0 on loopback.
    std::optional<int> callsPerMinute = std::nullopt;
    /// Not given: the machine's own.
    Waiter waiter = {};
    /// Not given: systemJitter().
    Jitter jitter = {};
    HttpLimits limits = {};
    int mostTries = 6; ///< of a call, with those that a passing fault ended
};

/// Accepts https on *.slack.com and *.slack-gov.com and plain http on loopback; Usage "api-url-refused" otherwise.
[[nodiscard]] base::Result<QString> checkApiUrl(const QString &url);

/// The same for the address of a WebSocket: wss on Slack's hosts, plain ws on loopback; it carries a ticket, so a query
/// is allowed. Network "socket-url-refused" otherwise.
[[nodiscard]] base::Result<QString> checkSocketUrl(const QString &url);

/// The Slack Web API through libcurl: typed errors, 429 obeyed and each method's rate learned from it, passing
/// faults retried, bodies capped.
[[nodiscard]] std::unique_ptr<Source> makeWebApiSource(WebApiOptions options);

} // namespace precedent::slack
