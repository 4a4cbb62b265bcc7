// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/instant.h"
#include "base/result.h"
#include "slack/httplimits.h"
#include "slack/networkoptions.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>

#include <memory>
#include <optional>

namespace precedent::slack {

/// What a server answered, whatever its status.
struct HttpAnswer
{
    int status = 0;
    QByteArray body;                       ///< decoded
    QHash<QByteArray, QByteArray> headers; ///< by lower-case name; of a repeated one the last
    std::optional<base::Instant> date;     ///< the Date header, when it could be read
};

/// One libcurl handle with keep-alive, for one thread. The token travels in the Authorization header only, redirects
/// are not followed, and a plain-http base (loopback) never goes through a proxy.
class HttpClient
{
public:
    /// `baseUrl` as checkApiUrl() returned it.
    HttpClient(QString baseUrl, const QByteArray &token, base::CancelToken cancel, const HttpLimits &limits = {},
               const NetworkOptions &network = {});
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    /// POSTs a form and waits; notices a cancelled token within a second. Interrupted "interrupted"; Network
    /// "slack-unreachable", "slack-timeout", "slack-connection-lost", "slack-handshake", "slack-certificate",
    /// "slack-proxy-refused", "slack-answer-too-large".
    [[nodiscard]] base::Result<HttpAnswer> post(const QString &method, const QByteArray &form);

    /// Decoded bytes that the last answer brought before it ended or was stopped.
    [[nodiscard]] qint64 lastBodyBytes() const;

private:
    struct Exchange;
    std::unique_ptr<Exchange> m_exchange;
};

} // namespace precedent::slack
