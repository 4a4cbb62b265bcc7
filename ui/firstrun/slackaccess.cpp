// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/slackaccess.h"

namespace precedent::firstrun {

namespace {

/// The entry that precedentctl uses too.
const QString keychainKey = QStringLiteral("default");

} // namespace

SlackAccess::SlackAccess(QString apiUrl, secrets::Keychain keychain, base::Clock clock)
    : m_apiUrl(std::move(apiUrl)), m_keychain(std::move(keychain)), m_clock(std::move(clock))
{
}

void SlackAccess::setNetwork(const slack::NetworkOptions &network)
{
    const std::lock_guard lock(m_mutex);
    m_network = network;
}

slack::NetworkOptions SlackAccess::network() const
{
    const std::lock_guard lock(m_mutex);
    return m_network;
}

base::Result<QByteArray> SlackAccess::token()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_token.isEmpty())
            return m_token;
    }
    const auto stored = m_keychain.read(keychainKey);
    using base::ErrorKind;
    switch (stored.state) {
    case secrets::KeychainState::Present:
        useForSession(stored.token);
        return stored.token;
    case secrets::KeychainState::Absent:
        return base::makeError(ErrorKind::NotConfigured, "token-absent");
    case secrets::KeychainState::Locked:
        return base::makeError(ErrorKind::NotConfigured, "keychain-locked");
    case secrets::KeychainState::NoService:
        break;
    }
    return base::makeError(ErrorKind::NotConfigured, "keychain-no-service");
}

void SlackAccess::useForSession(const QByteArray &token)
{
    const std::lock_guard lock(m_mutex);
    m_token = token;
}

base::Result<void> SlackAccess::keep(const QByteArray &token)
{
    useForSession(token);
    return m_keychain.write(keychainKey, token);
}

slack::WebApiOptions SlackAccess::options() const
{
    slack::WebApiOptions options;
    options.apiUrl = m_apiUrl;
    options.clock = m_clock;
    options.network = network();
    return options;
}

base::Result<std::unique_ptr<slack::Source>> SlackAccess::connect(const QByteArray &token, const Waiting &waiting) const
{
    const auto url = slack::checkApiUrl(m_apiUrl);
    if (!url)
        return url.error();
    auto options = this->options();
    options.apiUrl = *url;
    options.token = token;
    options.cancel = waiting.cancel;
    options.onWait = waiting.onWait;
    return slack::makeWebApiSource(std::move(options));
}

} // namespace precedent::firstrun
