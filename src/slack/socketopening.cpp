// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/socketopening.h"

#include "slack/apicaller.h"

namespace precedent::slack {

namespace {

/// What is wrong with an app-level token is not what would be wrong with a bot's.
base::Error aboutAppToken(const base::Error &error)
{
    using base::ErrorKind;
    if (error.code == QLatin1String("slack-invalid-auth") || error.code == QLatin1String("slack-wrong-token-type"))
        return base::makeError(ErrorKind::Authentication, "app-token-refused", error.detail, error.facts);
    if (error.code == QLatin1String("slack-missing-scope"))
        return base::makeError(ErrorKind::Authentication, "app-token-scope", error.detail, error.facts);
    return error;
}

} // namespace

base::Result<QString> openSocket(const WebApiOptions &options)
{
    ApiCaller caller(options);
    const auto answer = caller.call({QStringLiteral("apps.connections.open"), {}, {{"url", '"'}}, {}});
    if (!answer)
        return aboutAppToken(answer.error());
    return checkSocketUrl(answer->text("url"));
}

} // namespace precedent::slack
