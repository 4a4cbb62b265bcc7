// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace precedent::slack {

/// What Slack's `error` of an ok:false answer means to us. The facts gain "slack_error", the code verbatim; a code that
/// is not in Slack's documentation becomes "slack-error" of kind Network.
/// https://docs.slack.dev/reference/methods/conversations.history#errors
[[nodiscard]] base::Error errorFromSlack(const QString &slackCode, QMap<QString, QString> facts);

/// True for codes that Slack asks to wait on.
[[nodiscard]] bool isRateLimit(const QString &slackCode);

/// True for codes that pass by themselves: worth another try.
[[nodiscard]] bool isPassing(const QString &slackCode);

} // namespace precedent::slack
