// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainstate.h"

#include <QtCore/QFileInfo>
#ifdef PRECEDENT_SECRET_SERVICE
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMetaType>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusPendingReply>
#endif

namespace precedent::secrets {

namespace {

#ifdef PRECEDENT_SECRET_SERVICE
constexpr int longestSearchMs = 5'000;
#endif

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

bool hasLockedEntry([[maybe_unused]] const QString &service, [[maybe_unused]] const QString &key)
{
#ifdef PRECEDENT_SECRET_SERVICE
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();
    auto search = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SearchItems"));
    // The names under which QtKeychain files an entry.
    search << QVariant::fromValue(Attributes{{QStringLiteral("server"), service}, {QStringLiteral("user"), key}});
    QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> found =
        QDBusConnection::sessionBus().asyncCall(search, longestSearchMs);
    found.waitForFinished();
    return found.isValid() && !found.argumentAt<1>().isEmpty();
#else
    return false;
#endif
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
