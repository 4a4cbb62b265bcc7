// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/httpclient.h"

#include <curl/curl.h>

#include <mutex>

namespace precedent::slack {

namespace {

void initializeCurl()
{
    static std::once_flag once;
    std::call_once(once, [] {
        // libcurl would write the session keys of every connection into the file that this variable names.
        qunsetenv("SSLKEYLOGFILE");
        curl_global_init(CURL_GLOBAL_DEFAULT);
    });
}

struct FreeHandle
{
    void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
};
struct FreeList
{
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

base::Error transportError(CURLcode code, long proxyStatus)
{
    const auto detail = QString::fromLatin1(curl_easy_strerror(code));
    if (proxyStatus >= 300)
        return base::makeError(base::ErrorKind::Network, "slack-proxy-refused", detail,
                               {{QStringLiteral("status"), QString::number(proxyStatus)}});
    switch (code) {
    case CURLE_ABORTED_BY_CALLBACK:
        return base::makeError(base::ErrorKind::Interrupted, "interrupted");
    case CURLE_WRITE_ERROR:
        return base::makeError(base::ErrorKind::Network, "slack-answer-too-large");
    case CURLE_OPERATION_TIMEDOUT:
        return base::makeError(base::ErrorKind::Network, "slack-timeout", detail);
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
        return base::makeError(base::ErrorKind::Network, "slack-certificate", detail);
    case CURLE_SSL_CONNECT_ERROR:
        return base::makeError(base::ErrorKind::Network, "slack-handshake", detail);
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_CONNECT:
        return base::makeError(base::ErrorKind::Network, "slack-unreachable", detail);
    default:
        return base::makeError(base::ErrorKind::Network, "slack-connection-lost", detail);
    }
}

std::optional<base::Instant> parseDate(const QByteArray &text)
{
    const auto seconds = curl_getdate(text.constData(), nullptr);
    if (text.isEmpty() || seconds < 0)
        return std::nullopt;
    return base::Instant::fromSeconds(seconds);
}

} // namespace

/// The state that libcurl's callbacks work on.
struct HttpClient::Exchange
{
    std::unique_ptr<CURL, FreeHandle> handle{curl_easy_init()};
    std::unique_ptr<curl_slist, FreeList> headers;
    QString baseUrl;
    base::CancelToken cancel;
    qint64 bodyLimit = 0;
    qint64 bodyBytes = 0;
    HttpAnswer answer;

    template <typename Value>
    void set(CURLoption option, Value value)
    {
        // A refused option would mean a libcurl without a protection that we rely on.
        const auto code = curl_easy_setopt(handle.get(), option, value);
        if (code != CURLE_OK)
            qFatal("libcurl refuses option %d: %s", int(option), curl_easy_strerror(code));
    }

    void setProtection(const HttpLimits &limits)
    {
        const bool isPlain = baseUrl.startsWith(QLatin1String("http:"));
        set(CURLOPT_PROTOCOLS_STR, isPlain ? "http" : "https");
        if (isPlain)
            set(CURLOPT_PROXY, "");
        set(CURLOPT_FOLLOWLOCATION, 0L);
        set(CURLOPT_SSL_VERIFYPEER, 1L);
        set(CURLOPT_SSL_VERIFYHOST, 2L);
        set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
        set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
        set(CURLOPT_ACCEPT_ENCODING, "gzip");
        set(CURLOPT_NOSIGNAL, 1L);
        set(CURLOPT_CONNECTTIMEOUT_MS, limits.connectMs);
        set(CURLOPT_LOW_SPEED_LIMIT, 100L);
        set(CURLOPT_LOW_SPEED_TIME, (limits.stallMs + 999) / 1000);
        set(CURLOPT_TIMEOUT_MS, limits.totalMs);
    }

    void setNetwork(const NetworkOptions &network)
    {
        if (baseUrl.startsWith(QLatin1String("http:")))
            return;
        if (!network.proxy.isEmpty())
            set(CURLOPT_PROXY, network.proxy.toUtf8().constData());
        if (!network.caFile.isEmpty())
            set(CURLOPT_CAINFO, network.caFile.toUtf8().constData());
    }

    void setCallbacks()
    {
        set(CURLOPT_WRITEFUNCTION, &Exchange::onBody);
        set(CURLOPT_WRITEDATA, this);
        set(CURLOPT_HEADERFUNCTION, &Exchange::onHeader);
        set(CURLOPT_HEADERDATA, this);
        set(CURLOPT_XFERINFOFUNCTION, &Exchange::onProgress);
        set(CURLOPT_XFERINFODATA, this);
        set(CURLOPT_NOPROGRESS, 0L);
    }

    /// Counts what came out of decompression; MAXFILESIZE would count what went in.
    static std::size_t onBody(const char *data, std::size_t, std::size_t size, void *self)
    {
        auto &exchange = *static_cast<Exchange *>(self);
        exchange.bodyBytes += qint64(size);
        if (exchange.bodyBytes > exchange.bodyLimit)
            return 0;
        exchange.answer.body.append(data, qsizetype(size));
        return size;
    }

    static std::size_t onHeader(const char *data, std::size_t, std::size_t size, void *self)
    {
        auto &exchange = *static_cast<Exchange *>(self);
        const auto line = QByteArray(data, qsizetype(size)).trimmed();
        const auto colon = line.indexOf(':');
        if (line.startsWith("HTTP/"))
            exchange.answer.headers.clear();
        else if (colon > 0)
            exchange.answer.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
        return size;
    }

    static int onProgress(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
    {
        return static_cast<Exchange *>(self)->cancel.isCancelled() ? 1 : 0;
    }

    [[nodiscard]] long info(CURLINFO what) const
    {
        long value = 0;
        curl_easy_getinfo(handle.get(), what, &value);
        return value;
    }
};

HttpClient::HttpClient(QString baseUrl, const QByteArray &token, base::CancelToken cancel, const HttpLimits &limits,
                       const NetworkOptions &network)
{
    initializeCurl();
    m_exchange = std::make_unique<Exchange>();
    m_exchange->baseUrl = std::move(baseUrl);
    m_exchange->cancel = std::move(cancel);
    m_exchange->bodyLimit = limits.bodyBytes;
    const QByteArray authorization = "Authorization: Bearer " + token;
    m_exchange->headers.reset(curl_slist_append(nullptr, authorization.constData()));
    m_exchange->set(CURLOPT_HTTPHEADER, m_exchange->headers.get());
    m_exchange->setProtection(limits);
    m_exchange->setNetwork(network);
    m_exchange->setCallbacks();
}

HttpClient::~HttpClient() = default;

base::Result<HttpAnswer> HttpClient::post(const QString &method, const QByteArray &form)
{
    auto &exchange = *m_exchange;
    if (exchange.cancel.isCancelled())
        return base::makeError(base::ErrorKind::Interrupted, "interrupted");
    exchange.answer = {};
    exchange.bodyBytes = 0;
    const QByteArray url = (exchange.baseUrl + method).toUtf8();
    exchange.set(CURLOPT_URL, url.constData());
    exchange.set(CURLOPT_POSTFIELDSIZE, long(form.size()));
    exchange.set(CURLOPT_COPYPOSTFIELDS, form.constData());
    const auto code = curl_easy_perform(exchange.handle.get());
    if (code != CURLE_OK)
        return transportError(code, exchange.info(CURLINFO_HTTP_CONNECTCODE));
    exchange.answer.status = int(exchange.info(CURLINFO_RESPONSE_CODE));
    exchange.answer.date = parseDate(exchange.answer.headers.value("date"));
    return std::move(exchange.answer);
}

qint64 HttpClient::lastBodyBytes() const
{
    return m_exchange->bodyBytes;
}

} // namespace precedent::slack
