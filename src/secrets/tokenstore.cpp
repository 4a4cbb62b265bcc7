// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/tokenstore.h"

#include "secrets/keychainstate.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEventLoop>
#include <QtCore/QTimer>

#include <functional>

namespace precedent::secrets {

namespace {

using base::ErrorKind;

constexpr int longestWaitMs = 15'000;

const QString &service()
{
    static const auto name = QStringLiteral("precedent");
    return name;
}

/// False where asking is pointless, so that a machine without a desktop answers at once.
bool isReachable()
{
    return QCoreApplication::instance() && hasSessionBus() && qEnvironmentVariableIsEmpty("PRECEDENT_NO_KEYCHAIN");
}

/// Runs a job to its end or for 15 s. A keychain that does not answer is one that waits for somebody to unlock it; the
/// job then ends by itself later, which is why it owns itself.
template <typename Job>
KeychainState finish(Job *job, const std::function<void(const Job &)> &onSuccess = {})
{
    auto state = KeychainState::Locked;
    QEventLoop loop;
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&] {
        state = keychainState(job->error(), job->errorString(), hasSessionBus());
        if (state == KeychainState::Present && onSuccess)
            onSuccess(*job);
        loop.quit();
    });
    QTimer::singleShot(longestWaitMs, &loop, &QEventLoop::quit);
    job->setInsecureFallback(false);
    job->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return state;
}

/// libsecret calls a locked entry absent when nobody answers its prompt, and a deletion of it done.
KeychainState unlessLocked(KeychainState state, const QString &key)
{
    return hasLockedEntry(service(), key) ? KeychainState::Locked : state;
}

base::Result<void> asResult(KeychainState state)
{
    switch (state) {
    case KeychainState::Present:
        return {};
    case KeychainState::Absent:
        return base::makeError(ErrorKind::NotConfigured, "keychain-entry-absent");
    case KeychainState::Locked:
        return base::makeError(ErrorKind::NotConfigured, "keychain-locked");
    case KeychainState::NoService:
        return base::makeError(ErrorKind::NotConfigured, "keychain-no-service");
    }
    return {};
}

} // namespace

StoredToken readToken(const QString &key)
{
    if (!isReachable())
        return {KeychainState::NoService, {}};
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(key);
    StoredToken stored;
    stored.state = finish<QKeychain::ReadPasswordJob>(
        job, [&stored](const QKeychain::ReadPasswordJob &done) { stored.token = done.binaryData(); });
    if (stored.state == KeychainState::Absent)
        stored.state = unlessLocked(stored.state, key);
    return stored;
}

base::Result<void> writeToken(const QString &key, const QByteArray &token)
{
    if (!isReachable())
        return asResult(KeychainState::NoService);
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setKey(key);
    job->setBinaryData(token);
    return asResult(finish<QKeychain::WritePasswordJob>(job));
}

base::Result<void> forgetToken(const QString &key)
{
    if (!isReachable())
        return asResult(KeychainState::NoService);
    auto *job = new QKeychain::DeletePasswordJob(service());
    job->setKey(key);
    return asResult(unlessLocked(finish<QKeychain::DeletePasswordJob>(job), key));
}

QString tokenKind(const QByteArray &token)
{
    if (token.startsWith("xoxb-"))
        return QStringLiteral("xoxb");
    if (token.startsWith("xoxp-"))
        return QStringLiteral("xoxp");
    return {};
}

} // namespace precedent::secrets
