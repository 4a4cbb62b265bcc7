// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/console.h"
#include "secrets/tokenshelf.h"
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
    secrets::Keychain keychain = {};
};

/// A command's way to Slack: the token that was given by --token-stdin, else in PRECEDENT_SLACK_TOKEN, for one
/// workspace, and the keychain for all others.
class SlackDoor
{
public:
    /// Reads what was given. Usage "api-url-refused" and what readTokenFromStdin() says. `console` outlives it.
    [[nodiscard]] static base::Result<SlackDoor> make(const Invocation &invocation, Console &console, SlackRun run);

    /// The workspace of the given token; empty when none was given.
    [[nodiscard]] base::Result<QString> givenTeam() const;
    /// A source for the workspace `team`, an empty one for that which was connected last. A given token is used where
    /// it belongs. NotConfigured "token-absent", "team-mismatch", "keychain-…".
    [[nodiscard]] base::Result<std::unique_ptr<slack::Source>> open(const QString &team) const;

private:
    explicit SlackDoor(Console &console) : m_console(console) {}
    [[nodiscard]] std::unique_ptr<slack::Source> source(const QByteArray &token) const;
    [[nodiscard]] base::Result<QString> identify(const QByteArray &token) const;

    Console &m_console;
    SlackRun m_run;
    QString m_apiUrl;
    base::Clock m_clock;
    QByteArray m_given;
    /// --team, which the given token has to be of; empty when it was not said.
    QString m_wantedTeam;
};

/// The Web API for a command that reads one workspace: that of --team, of the given token, or the last one.
[[nodiscard]] base::Result<std::unique_ptr<slack::Source>> openSlack(const Invocation &invocation, Console &console,
                                                                     const SlackRun &run);

/// The keychain key of --team.
[[nodiscard]] QString keychainKey(const Invocation &invocation);

} // namespace precedent::commands
