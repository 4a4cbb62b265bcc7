// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/tokensource.h"
#include "app/commands/words.h"
#include "secrets/tokenshelf.h"

#include <QtCore/QJsonObject>

namespace precedent::commands {

namespace {

Outcome done(const Invocation &invocation, const QString &text)
{
    return {QJsonObject{{QStringLiteral("key"), keychainKey(invocation)}}, text + u'\n', {}};
}

base::Result<Outcome> runSet(const Invocation &invocation, Console &)
{
    // Never from an argument: arguments stand in the process list and in the shell's history.
    if (!invocation.has("token-stdin"))
        return base::makeError(base::ErrorKind::Usage, "token-not-given");
    const auto token = readTokenFromStdin(invocation.common());
    if (!token)
        return token.error();
    if (secrets::tokenKind(*token).isEmpty())
        return base::makeError(base::ErrorKind::Authentication, "token-wrong-kind");
    if (const auto written = secrets::TokenShelf().keep(invocation.value("team"), *token); !written)
        return written.error();
    return done(invocation, Words::tr("The token is in the keychain."));
}

base::Result<Outcome> runForget(const Invocation &invocation, Console &)
{
    if (const auto forgotten = secrets::TokenShelf().forget(invocation.value("team")); !forgotten)
        return forgotten.error();
    return done(invocation, Words::tr("The token is no longer in the keychain."));
}

OptionSpec teamOption()
{
    return {"team", "", "ID", QT_TRANSLATE_NOOP("commands", "the workspace, when there are several")};
}

} // namespace

std::vector<CommandSpec> tokenCommands()
{
    return {
        {"token set",
         "",
         QT_TRANSLATE_NOOP("commands", "store the Slack token in the keychain"),
         0,
         0,
         {{"token-stdin", "", "", QT_TRANSLATE_NOOP("commands", "read it from the standard input")}, teamOption()},
         runSet},
        {"token forget",
         "",
         QT_TRANSLATE_NOOP("commands", "remove the Slack token from the keychain"),
         0,
         0,
         {teamOption()},
         runForget},
    };
}

} // namespace precedent::commands
