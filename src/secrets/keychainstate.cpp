// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainstate.h"

#include <QtCore/QFileInfo>

namespace precedent::secrets {

namespace {

/// The bus names its own errors in English whatever the locale.
bool saysNoService(const QString &message)
{
    return message.contains(QLatin1String("ServiceUnknown")) || message.contains(QLatin1String("not provided by any"));
}

} // namespace

KeychainState keychainState(QKeychain::Error error, const QString &message, bool hasSessionBus)
{
    switch (error) {
    case QKeychain::NoError:
        return KeychainState::Present;
    case QKeychain::EntryNotFound:
        return KeychainState::Absent;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeychainState::NoService;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return KeychainState::Locked;
    case QKeychain::OtherError:
        break;
    }
    return hasSessionBus && !saysNoService(message) ? KeychainState::Locked : KeychainState::NoService;
}

bool hasSessionBus()
{
#ifdef Q_OS_LINUX
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const auto runtimeFolder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtimeFolder.isEmpty() && QFileInfo::exists(runtimeFolder + QStringLiteral("/bus"));
#else
    return true;
#endif
}

} // namespace precedent::secrets
