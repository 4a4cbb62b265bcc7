// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/tokensource.h"

#include "app/commands/words.h"
#include "secrets/tokenstore.h"
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

base::Result<QByteArray> tokenFromKeychain(const Invocation &invocation)
{
    auto stored = secrets::readToken(keychainKey(invocation));
    if (stored.state == secrets::KeychainState::Absent && invocation.has("team"))
        stored = secrets::readToken(QStringLiteral("default"));
    if (stored.state == secrets::KeychainState::Present)
        return checked(stored.token);
    if (stored.state == secrets::KeychainState::Locked)
        return makeError(ErrorKind::NotConfigured, "keychain-locked");
    return makeError(ErrorKind::NotConfigured, "token-absent");
}

base::Result<QByteArray> slackToken(const Invocation &invocation)
{
    if (invocation.has("token-stdin"))
        return readTokenFromStdin(invocation.common());
    const auto fromEnvironment = takeFromEnvironment();
    if (!fromEnvironment.isEmpty())
        return checked(fromEnvironment);
    return tokenFromKeychain(invocation);
}

base::Result<QString> apiUrl(const Invocation &invocation, const QString &otherwise)
{
    const auto url = invocation.has("api-url") ? invocation.value("api-url")
                                               : qEnvironmentVariable("PRECEDENT_SLACK_API_URL", otherwise);
    return slack::checkApiUrl(url);
}

base::Result<void> checkTeam(const Invocation &invocation, slack::Source &source)
{
    if (!invocation.has("team"))
        return {};
    const auto identity = source.identify();
    if (!identity)
        return identity.error();
    if (identity->team.text() == invocation.value("team"))
        return {};
    return makeError(
        ErrorKind::NotConfigured, "team-mismatch", {},
        {{QStringLiteral("found"), identity->team.text()}, {QStringLiteral("team"), invocation.value("team")}});
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
    while (text.size() < longestToken) {
        const auto more = input.read(longestToken - text.size());
        if (more.isEmpty())
            break;
        text += more;
    }
    text = text.trimmed();
    if (text.isEmpty())
        return makeError(ErrorKind::Usage, "token-not-given");
    return checked(text);
}

base::Result<std::unique_ptr<slack::Source>> openSlack(const Invocation &invocation, Console &console,
                                                       const SlackRun &run)
{
    slack::WebApiOptions options;
    const auto url = apiUrl(invocation, options.apiUrl);
    if (!url)
        return url.error();
    const auto token = slackToken(invocation);
    if (!token)
        return token.error();
    options.apiUrl = *url;
    options.token = *token;
    options.clock = invocation.common().clock;
    options.cancel = run.cancel;
    options.deadline = run.deadline;
    options.onWait = [&console](int seconds) {
        console.say(Words::tr("Slack asks to wait %Ln second(s); continuing by itself.", nullptr, seconds));
    };
    auto source = slack::makeWebApiSource(std::move(options));
    if (const auto same = checkTeam(invocation, *source); !same)
        return same.error();
    return source;
}

QString keychainKey(const Invocation &invocation)
{
    return invocation.has("team") ? invocation.value("team") : QStringLiteral("default");
}

} // namespace precedent::commands
