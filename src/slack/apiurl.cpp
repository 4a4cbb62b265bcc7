// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/webapisource.h"

#include <QtCore/QUrl>

namespace precedent::slack {

namespace {

bool isSlackHost(const QString &host)
{
    for (const auto &domain : {QStringLiteral("slack.com"), QStringLiteral("slack-gov.com")}) {
        if (host == domain || host.endsWith(u'.' + domain))
            return true;
    }
    return false;
}

/// Qt has already reduced the odd spellings of an IPv4 address to four plain numbers.
bool isLoopback(const QString &host)
{
    if (host == QLatin1String("localhost") || host == QLatin1String("::1"))
        return true;
    const auto numbers = host.split(u'.');
    if (numbers.size() != 4 || numbers.first() != QLatin1String("127"))
        return false;
    for (const auto &number : numbers) {
        bool isNumber = false;
        if (number.toUInt(&isNumber) > 255 || !isNumber)
            return false;
    }
    return true;
}

/// Encrypted to Slack, in the clear to this machine alone.
bool isAllowed(const QUrl &url, const QString &scheme)
{
    if (!url.isValid() || !url.userInfo().isEmpty() || url.hasFragment())
        return false;
    if (url.scheme() == scheme + u's')
        return isSlackHost(url.host()) && url.port(443) == 443;
    return url.scheme() == scheme && isLoopback(url.host());
}

} // namespace

base::Result<QString> checkApiUrl(const QString &url)
{
    QUrl parsed(url, QUrl::StrictMode);
    if (!isAllowed(parsed, QStringLiteral("http")) || parsed.hasQuery())
        return base::makeError(base::ErrorKind::Usage, "api-url-refused", {},
                               {{QStringLiteral("host"), parsed.host()}});
    if (!parsed.path().endsWith(u'/'))
        parsed.setPath(parsed.path() + u'/');
    return parsed.toString(QUrl::FullyEncoded);
}

base::Result<QString> checkSocketUrl(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    if (!isAllowed(parsed, QStringLiteral("ws")))
        return base::makeError(base::ErrorKind::Network, "socket-url-refused", {},
                               {{QStringLiteral("host"), parsed.host()}});
    return parsed.toString(QUrl::FullyEncoded);
}

} // namespace precedent::slack
