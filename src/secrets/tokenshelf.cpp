// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/tokenshelf.h"

namespace precedent::secrets {

namespace {

using base::ErrorKind;

const QString defaultKey = QStringLiteral("default");
/// No token begins like this.
constexpr QByteArrayView pointer("team:");

bool isPointer(const QByteArray &entry)
{
    return entry.startsWith(pointer);
}

QString teamOf(const QByteArray &entry)
{
    return QString::fromUtf8(entry.mid(pointer.size()));
}

QByteArray pointerTo(const QString &team)
{
    return pointer.toByteArray() + team.toUtf8();
}

bool isAbsent(const base::Error &error)
{
    return error.code == QLatin1String("token-absent");
}

} // namespace

base::Result<QByteArray> TokenShelf::entry(const QString &key) const
{
    const auto stored = m_keychain.read(key);
    switch (stored.state) {
    case KeychainState::Present:
        return stored.token;
    case KeychainState::Absent:
        return base::makeError(ErrorKind::NotConfigured, "token-absent");
    case KeychainState::Locked:
        return base::makeError(ErrorKind::NotConfigured, "keychain-locked");
    case KeychainState::NoService:
        break;
    }
    return base::makeError(ErrorKind::NotConfigured, "keychain-no-service");
}

base::Result<QByteArray> TokenShelf::find(const QString &team, const Identify &identify) const
{
    const auto first = entry(defaultKey);
    if (!first && (team.isEmpty() || !isAbsent(first.error())))
        return first;
    if (!first)
        return entry(team);
    if (isPointer(*first))
        return entry(team.isEmpty() ? teamOf(*first) : team);
    const auto owner = identify(*first);
    // A token that stays where it is works as well.
    if (owner)
        (void)keep(*owner, *first);
    if (owner && (team.isEmpty() || team == *owner))
        return first;
    if (owner)
        return entry(team);
    auto own = team.isEmpty() ? base::Result<QByteArray>(owner.error()) : entry(team);
    return !own && isAbsent(own.error()) ? base::Result<QByteArray>(owner.error()) : std::move(own);
}

base::Result<void> TokenShelf::keep(const QString &team, const QByteArray &token) const
{
    if (team.isEmpty())
        return m_keychain.write(defaultKey, token);
    if (auto kept = m_keychain.write(team, token); !kept)
        return kept;
    const auto first = entry(defaultKey);
    // Another workspace's token that waits there must not be lost.
    const bool isAnothers = first ? !isPointer(*first) && *first != token : !isAbsent(first.error());
    if (isAnothers)
        return {};
    return m_keychain.write(defaultKey, pointerTo(team));
}

base::Result<void> TokenShelf::forget(const QString &team) const
{
    const auto first = entry(defaultKey);
    const bool isPointing = first && isPointer(*first);
    if (team.isEmpty() && !isPointing)
        return m_keychain.forget(defaultKey);
    const auto owner = team.isEmpty() ? teamOf(*first) : team;
    // One that waits without a workspace may be this one's: that nothing was forgotten has to be told.
    if (first && !isPointing) {
        if (const auto own = entry(owner); !own && isAbsent(own.error()))
            return own.error();
    }
    if (isPointing && teamOf(*first) == owner) {
        if (auto forgotten = m_keychain.forget(defaultKey); !forgotten)
            return forgotten;
    }
    return m_keychain.forget(owner);
}

} // namespace precedent::secrets
