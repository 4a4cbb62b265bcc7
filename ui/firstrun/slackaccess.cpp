// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/slackaccess.h"

namespace precedent::firstrun {

namespace {

constexpr int watchedTries = 2;
constexpr long watchedStallMs = 10'000;

} // namespace

SlackAccess::SlackAccess(QString apiUrl, secrets::Keychain keychain, base::Clock clock)
    : m_apiUrl(std::move(apiUrl)), m_shelf(std::move(keychain)), m_clock(std::move(clock))
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

bool SlackAccess::hasSessionToken() const
{
    const std::lock_guard lock(m_mutex);
    return !m_tokens.isEmpty();
}

bool SlackAccess::isKept(const QByteArray &token) const
{
    const std::lock_guard lock(m_mutex);
    return m_kept.contains(token);
}

void SlackAccess::noteKept(const QByteArray &token)
{
    const std::lock_guard lock(m_mutex);
    m_kept.insert(token);
}

QByteArray SlackAccess::known(const QString &team) const
{
    const std::lock_guard lock(m_mutex);
    return m_tokens.value(team);
}

base::Result<QString> SlackAccess::teamOf(const QByteArray &token, const SlackWaiting &waiting) const
{
    const auto source = connect(token, waiting);
    if (!source)
        return source.error();
    const auto identity = (*source)->identify();
    if (!identity)
        return identity.error();
    return identity->team.text();
}

/// Finds out whether the token used last is the workspace's.
base::Result<void> SlackAccess::learnLast(const QString &team, const SlackWaiting &waiting)
{
    const auto last = known({});
    bool isLearnt = team.isEmpty() || last.isEmpty();
    {
        const std::lock_guard lock(m_mutex);
        for (auto token = m_tokens.cbegin(); token != m_tokens.cend(); ++token)
            isLearnt = isLearnt || (!token.key().isEmpty() && token.value() == last);
    }
    if (isLearnt)
        return {};
    const auto owner = teamOf(last, waiting);
    if (!owner)
        return owner.error();
    useForSession(last, *owner);
    return {};
}

base::Result<QByteArray> SlackAccess::token(const QString &team, const SlackWaiting &waiting)
{
    if (const auto token = known(team); !token.isEmpty())
        return token;
    const auto learnt = learnLast(team, waiting);
    if (const auto token = known(team); !token.isEmpty())
        return token;
    auto stored = m_shelf.find(team, [&](const QByteArray &unfiled) { return teamOf(unfiled, waiting); });
    if (stored) {
        useForSession(*stored, team);
        noteKept(*stored);
    }
    if (!stored && !learnt)
        return learnt.error();
    return stored;
}

void SlackAccess::useForSession(const QByteArray &token, const QString &team)
{
    const std::lock_guard lock(m_mutex);
    m_tokens.insert(team, token);
}

void SlackAccess::forgetSession()
{
    const std::lock_guard lock(m_mutex);
    m_tokens.clear();
    m_kept.clear();
}

base::Result<void> SlackAccess::keep(const QByteArray &token, const QString &team)
{
    useForSession(token);
    useForSession(token, team);
    auto kept = m_shelf.keep(team, token);
    if (kept)
        noteKept(token);
    return kept;
}

slack::WebApiOptions SlackAccess::options() const
{
    slack::WebApiOptions options;
    options.apiUrl = m_apiUrl;
    options.clock = m_clock;
    options.network = network();
    return options;
}

base::Result<std::unique_ptr<slack::Source>> SlackAccess::connect(const QByteArray &token,
                                                                  const SlackWaiting &waiting) const
{
    const auto url = slack::checkApiUrl(m_apiUrl);
    if (!url)
        return url.error();
    auto options = this->options();
    options.apiUrl = *url;
    options.token = token;
    options.cancel = waiting.cancel;
    options.onWait = waiting.onWait;
    if (waiting.isWatched) {
        options.mostTries = watchedTries;
        options.limits.stallMs = watchedStallMs;
    }
    return slack::makeWebApiSource(std::move(options));
}

} // namespace precedent::firstrun
