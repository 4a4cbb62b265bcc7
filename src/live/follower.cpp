// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/follower.h"

#include "live/backoff.h"
#include "sync/faultscope.h"
#include "sync/workspaces.h"

#include <QtCore/QLoggingCategory>

#include <algorithm>
#include <map>

namespace precedent::live {

namespace {

Q_LOGGING_CATEGORY(lcFollower, "precedent.live.follower", QtInfoMsg)

constexpr int pollMs = 200;

/// The hints are worth another try: the network fails, another job has the ledger, or this one had to give way.
bool isPassing(const base::Error &error)
{
    using base::ErrorKind;
    return error.kind == ErrorKind::Network || error.kind == ErrorKind::Budget ||
           error.kind == ErrorKind::Interrupted || error.code == QLatin1String("ledger-locked");
}

using HintsByTeam = std::map<QString, std::vector<Hint>>;

/// What was said of no workspace concerns each that is connected.
HintsByTeam byTeam(const std::vector<Hint> &hints, const std::vector<domain::TeamId> &connected)
{
    HintsByTeam sorted;
    for (const auto &hint : hints) {
        if (!hint.team.isEmpty() || connected.empty())
            sorted[hint.team].push_back(hint);
        else
            for (const auto &team : connected)
                sorted[team.text()].push_back(hint);
    }
    return sorted;
}

/// A workspace beside the one that is read, as those that share its channels, has no token here and needs none.
bool isNoneOfOurs(const QString &team, const base::Error &error, const std::vector<domain::TeamId> &connected)
{
    return error.code == QLatin1String("token-absent") && !connected.empty() &&
           (connected.size() > 1 || connected.front().text() != team);
}

} // namespace

Follower::Follower(store::Ledger &ledger, const Setup &setup, HintQueue &queue, base::CancelToken cancel)
    : m_ledger(ledger), m_setup(setup), m_queue(queue), m_cancel(std::move(cancel))
{
}

base::Result<void> Follower::run()
{
    Backoff backoff(m_setup.timing.busyMs);
    while (!m_cancel.isCancelled()) {
        if (isPaused()) {
            (void)slack::sleepFor(pollMs, m_cancel);
            continue;
        }
        auto hints = m_queue.take(pollMs);
        if (hints.empty())
            continue;
        // A decision often comes as several events at once.
        (void)slack::sleepFor(m_setup.timing.gatherMs, m_cancel);
        auto more = m_queue.take(0);
        hints.insert(hints.end(), more.begin(), more.end());
        const auto followed = follow(hints);
        if (followed) {
            backoff.reset();
            continue;
        }
        qCInfo(lcFollower) << hints.size() << "hints wait:" << followed.error().code;
        if (m_cancel.isCancelled())
            break;
        if (!isPassing(followed.error()))
            return followed;
        m_queue.putBack(std::move(hints));
        const bool isBusy = followed.error().kind != base::ErrorKind::Network;
        (void)slack::sleepFor(isBusy ? m_setup.timing.busyMs : backoff.next(), m_cancel);
    }
    return {};
}

base::Result<void> Follower::follow(const std::vector<Hint> &hints)
{
    const auto cancel = begin();
    if (!cancel)
        return base::makeError(base::ErrorKind::Interrupted, "interrupted");
    const auto lock = store::JobLock::acquire(m_ledger.path());
    if (!lock)
        return lock.error();
    const auto connected = connectedTeams();
    if (!connected)
        return connected.error();
    for (const auto &[team, own] : byTeam(hints, *connected)) {
        const auto report = read(team, own, *cancel);
        if (!report && isNoneOfOurs(team, report.error(), *connected)) {
            qCInfo(lcFollower) << own.size() << "hints dropped: no token for" << team.left(32);
            continue;
        }
        if (!report)
            return report.error();
        if (!report->channels.empty())
            m_setup.onArchived(*report);
    }
    return {};
}

base::Result<std::vector<domain::TeamId>> Follower::connectedTeams() const
{
    const auto reader = m_ledger.reader();
    return reader ? sync::connectedTeams(**reader) : reader.error();
}

base::Result<sync::Report> Follower::read(const QString &team, const std::vector<Hint> &hints,
                                          const base::CancelToken &cancel)
{
    const auto source = m_setup.connect(team, cancel);
    if (!source)
        return source.error();
    sync::Request request;
    request.job = QStringLiteral("live");
    request.team = domain::TeamId(team);
    request.cancel = cancel;
    std::vector<sync::Rereading> messages;
    for (const auto &hint : hints) {
        if (hint.kind == HintKind::Message)
            messages.push_back(hint.message);
    }
    auto report = sync::reread(**source, m_ledger, request, messages);
    const bool needsSync =
        std::any_of(hints.begin(), hints.end(), [](const Hint &hint) { return hint.kind == HintKind::Sync; });
    if (!report || !needsSync)
        return report;
    auto synced = sync::run(**source, m_ledger, request);
    // A channel that cannot be read now ends nothing: the app may be asked back into it.
    const bool isOfChannel = !synced && sync::scopeOf(synced.error()) != sync::FaultScope::Run;
    return isOfChannel ? report : synced;
}

std::optional<base::CancelToken> Follower::begin()
{
    const std::lock_guard lock(m_mutex);
    if (m_isPaused || m_cancel.isCancelled())
        return std::nullopt;
    m_batch = base::CancelToken();
    return m_batch;
}

bool Follower::isPaused() const
{
    const std::lock_guard lock(m_mutex);
    return m_isPaused;
}

void Follower::pause()
{
    const std::lock_guard lock(m_mutex);
    m_isPaused = true;
    m_batch.cancel();
}

void Follower::resume()
{
    const std::lock_guard lock(m_mutex);
    m_isPaused = false;
}

} // namespace precedent::live
