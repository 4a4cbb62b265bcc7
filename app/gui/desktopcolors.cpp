// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktopcolors.h"

#include "ui/widgets/desktopdark.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QVariant>

#ifdef PRECEDENT_PORTAL
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#endif

namespace precedent::gui {

#ifdef PRECEDENT_PORTAL

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString group = QStringLiteral("org.freedesktop.appearance");
const QString key = QStringLiteral("color-scheme");

/// What the portal's numbers mean; desktops without a preference are light.
enum class Scheme : uint { None, Dark, Light };

void follow(QVariant value)
{
    // Read wraps its answer twice, the signal once.
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    const auto scheme = static_cast<Scheme>(value.toUInt());
    QCoreApplication::instance()->setProperty(widgets::desktopIsDark, scheme == Scheme::Dark);
    QEvent event(QEvent::ThemeChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
}

} // namespace

PortalColors::PortalColors(QObject *parent) : QObject(parent)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // The message as a whole: before its first call QtDBus does not know its own QDBusVariant as a slot's parameter.
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this, SLOT(settingChanged(QDBusMessage)));
    auto read = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    read << group << key;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            follow(reply.value().variant());
        watcher->deleteLater();
    });
}

void PortalColors::settingChanged(const QDBusMessage &signal)
{
    const auto arguments = signal.arguments();
    if (arguments.size() == 3 && arguments.at(0) == group && arguments.at(1) == key)
        follow(arguments.at(2));
}

void followDesktopColors(QObject &owner)
{
    new PortalColors(&owner);
}

#else

void followDesktopColors(QObject &) {}

#endif

} // namespace precedent::gui
