// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/tokensource.h"

#include "app/commands/words.h"
#include "slack/webapisource.h"

#include <QtCore/QFile>

#include <algorithm>
#include <unistd.h>

namespace precedent::commands {

namespace {

using base::ErrorKind;
using base::makeError;

constexpr const char *tokenVariable = "PRECEDENT_SLACK_TOKEN";
constexpr qint64 longestToken = 4096;

/// Tokens go into a header: blanks and controls would end it.
bool isPlain(const QByteArray &token)
{
    return !token.isEmpty() && std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

base::Result<QByteArray> checked(const QByteArray &token)
{
    if (!isPlain(token))
        return makeError(ErrorKind::Authentication, "token-wrong-kind");
    return token;
}

/// The environment is inherited and readable for longer than the token is needed.
QByteArray takeFromEnvironment()
{
    const auto token = qgetenv(tokenVariable).trimmed();
    qunsetenv(tokenVariable);
    return token;
}

base::Result<QByteArray> givenToken(const Invocation &invocation)
{
    if (invocation.has("token-stdin"))
        return readTokenFromStdin(invocation.common());
    const auto fromEnvironment = takeFromEnvironment();
    return fromEnvironment.isEmpty() ? base::Result<QByteArray>(QByteArray()) : checked(fromEnvironment);
}

base::Result<QString> apiUrl(const Invocation &invocation, const QString &otherwise)
{
    const auto url = invocation.has("api-url") ? invocation.value("api-url")
                                               : qEnvironmentVariable("PRECEDENT_SLACK_API_URL", otherwise);
    return slack::checkApiUrl(url);
}

base::Error teamMismatch(const QString &found, const QString &team)
{
    return makeError(ErrorKind::NotConfigured, "team-mismatch", {},
                     {{QStringLiteral("found"), found}, {QStringLiteral("team"), team}});
}

} // namespace

std::vector<OptionSpec> slackOptions()
{
    return {
        {"token-stdin", "", "", QT_TRANSLATE_NOOP("commands", "read the Slack token from the standard input")},
        {"team", "", "ID", QT_TRANSLATE_NOOP("commands", "the workspace, when there are several")},
        {"api-url", "", "URL", QT_TRANSLATE_NOOP("commands", "instead of https://slack.com/api/, for tests")},
    };
}

base::Result<QByteArray> readTokenFromStdin(const CommonOptions &options)
{
    if (!options.mayAsk && isatty(STDIN_FILENO))
        return makeError(ErrorKind::Usage, "token-not-given");
    QFile input;
    if (!input.open(STDIN_FILENO, QIODevice::ReadOnly))
        return makeError(ErrorKind::Usage, "token-not-given", input.errorString());
    QByteArray text;
    while (text.size() <= longestToken) { // one byte more tells that it is too long
        const auto more = input.read(longestToken + 1 - text.size());
        if (more.isEmpty())
            break;
        text += more;
    }
    text = text.trimmed();
    if (text.isEmpty())
        return makeError(ErrorKind::Usage, "token-not-given");
    return checked(text);
}

base::Result<SlackDoor> SlackDoor::make(const Invocation &invocation, Console &console, SlackRun run)
{
    SlackDoor door(console);
    const auto url = apiUrl(invocation, slack::WebApiOptions().apiUrl);
    if (!url)
        return url.error();
    const auto given = givenToken(invocation);
    if (!given)
        return given.error();
    door.m_run = std::move(run);
    door.m_apiUrl = *url;
    door.m_clock = invocation.common().clock;
    door.m_given = *given;
    door.m_wantedTeam = invocation.value("team");
    return door;
}

base::Result<QString> SlackDoor::givenTeam() const
{
    return m_given.isEmpty() ? base::Result<QString>(QString()) : identify(m_given);
}

base::Result<QString> SlackDoor::identify(const QByteArray &token) const
{
    const auto identity = source(token)->identify();
    if (!identity)
        return identity.error();
    return identity->team.text();
}

std::unique_ptr<slack::Source> SlackDoor::source(const QByteArray &token) const
{
    slack::WebApiOptions options;
    options.apiUrl = m_apiUrl;
    options.token = token;
    options.clock = m_clock;
    options.cancel = m_run.cancel;
    options.deadline = m_run.deadline;
    options.onWait = [&console = m_console](int seconds) {
        console.say(Words::tr("Slack asks to wait %Ln second(s); continuing by itself.", nullptr, seconds));
    };
    return slack::makeWebApiSource(std::move(options));
}

base::Result<std::unique_ptr<slack::Source>> SlackDoor::open(const QString &team) const
{
    if (!m_given.isEmpty() && team.isEmpty())
        return source(m_given);
    if (!m_given.isEmpty()) {
        const auto given = identify(m_given);
        if (!given)
            return given.error();
        if (*given == team)
            return source(m_given);
        if (!m_wantedTeam.isEmpty())
            return teamMismatch(*given, team);
    }
    const secrets::TokenShelf shelf(m_run.keychain);
    const auto token = shelf.find(team, [this](const QByteArray &unfiled) { return identify(unfiled); });
    if (!token)
        return token.error();
    if (const auto plain = checked(*token); !plain)
        return plain.error();
    return source(*token);
}

base::Result<std::unique_ptr<slack::Source>> openSlack(const Invocation &invocation, Console &console,
                                                       const SlackRun &run)
{
    const auto door = SlackDoor::make(invocation, console, run);
    if (!door)
        return door.error();
    const auto team = invocation.value("team");
    auto source = door->open(team);
    if (!source || team.isEmpty())
        return source;
    // An entry of the keychain can hold another workspace's token.
    const auto identity = (*source)->identify();
    if (!identity)
        return identity.error();
    return identity->team.text() == team ? std::move(source) : teamMismatch(identity->team.text(), team);
}

QString keychainKey(const Invocation &invocation)
{
    return invocation.has("team") ? invocation.value("team") : QStringLiteral("default");
}

} // namespace precedent::commands
