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

} // namespace

PortalColors::PortalColors(QObject *parent) : QObject(parent)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // clang-format off
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(change(QString,QString,QDBusVariant))); // QtDBus wants it without blanks
    // clang-format on
    auto read = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    read << group << key;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            change(group, key, reply.value());
        watcher->deleteLater();
    });
}

void PortalColors::change(const QString &changedGroup, const QString &changedKey, const QDBusVariant &value)
{
    if (changedGroup != group || changedKey != key)
        return;
    // Read wraps its answer twice.
    auto plain = value.variant();
    while (plain.canConvert<QDBusVariant>())
        plain = plain.value<QDBusVariant>().variant();
    const auto scheme = static_cast<Scheme>(plain.toUInt());
    QCoreApplication::instance()->setProperty(widgets::desktopIsDark, scheme == Scheme::Dark);
    QEvent event(QEvent::ThemeChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
}

void followDesktopColors(QObject &owner)
{
    new PortalColors(&owner);
}

#else

void followDesktopColors(QObject &) {}

#endif

} // namespace precedent::gui
