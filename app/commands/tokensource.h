// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/console.h"
#include "slack/source.h"

#include <memory>

namespace precedent::commands {

/// --token-stdin, --team and --api-url, for commands that talk to Slack.
[[nodiscard]] std::vector<OptionSpec> slackOptions();

/// The token on the standard input. Usage "token-not-given", Authentication "token-wrong-kind".
[[nodiscard]] base::Result<QByteArray> readTokenFromStdin(const CommonOptions &options);

/// What a Slack source needs to know of the run it serves.
struct SlackRun
{
    base::CancelToken cancel;
    base::Instant deadline{0};
};

/// The Web API with the token from --token-stdin, else PRECEDENT_SLACK_TOKEN, else the keychain; the workspace is asked
/// for and compared with --team before anything is read. NotConfigured "token-absent", "team-mismatch", "keychain-…".
[[nodiscard]] base::Result<std::unique_ptr<slack::Source>> openSlack(const Invocation &invocation, Console &console,
                                                                     const SlackRun &run);

/// The keychain key of --team.
[[nodiscard]] QString keychainKey(const Invocation &invocation);

} // namespace precedent::commands
