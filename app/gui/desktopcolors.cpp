// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktopcolors.h"

#include "ui/widgets/desktopdark.h"
#include "ui/widgets/motion.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QVariant>

#ifdef PRECEDENT_PORTAL
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#endif

#include <array>

namespace precedent::gui {

#ifdef PRECEDENT_PORTAL

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");

/// What the portal's numbers mean; desktops without a preference are light.
enum class Scheme : uint { None, Dark, Light };

void followScheme(const QVariant &value)
{
    const auto scheme = static_cast<Scheme>(value.toUInt());
    QCoreApplication::instance()->setProperty(widgets::desktopIsDark, scheme == Scheme::Dark);
    QEvent event(QEvent::ThemeChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
}

void followMotion(bool isStill)
{
    QCoreApplication::instance()->setProperty(widgets::desktopIsStill, isStill);
    widgets::applyMotion();
}

/// A setting of the desktop, and what follows from its value.
struct Setting
{
    const char *group;
    const char *key;
    void (*follow)(const QVariant &value);
};

// Not every portal knows the second; GNOME tells the third since long.
constexpr std::array settings{
    Setting{"org.freedesktop.appearance", "color-scheme", followScheme},
    Setting{"org.freedesktop.appearance", "reduced-motion",
            [](const QVariant &value) { followMotion(value.toUInt() == 1); }},
    Setting{"org.gnome.desktop.interface", "enable-animations",
            [](const QVariant &value) { followMotion(!value.toBool()); }},
};

void take(const Setting &setting, QVariant value)
{
    // Read wraps its answer twice, the signal once.
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    setting.follow(value);
}

} // namespace

PortalColors::PortalColors(QObject *parent) : QObject(parent)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // The message as a whole: before its first call QtDBus does not know its own QDBusVariant as a slot's parameter.
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this, SLOT(settingChanged(QDBusMessage)));
    for (const Setting &setting : settings) {
        auto read = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
        read << QString::fromLatin1(setting.group) << QString::fromLatin1(setting.key);
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, asked = &setting] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (!reply.isError())
                take(*asked, reply.value().variant());
            watcher->deleteLater();
        });
    }
}

void PortalColors::settingChanged(const QDBusMessage &signal)
{
    const auto arguments = signal.arguments();
    if (arguments.size() != 3)
        return;
    for (const Setting &setting : settings) {
        if (arguments.at(0) == QLatin1String(setting.group) && arguments.at(1) == QLatin1String(setting.key))
            take(setting, arguments.at(2));
    }
}

void followDesktopColors(QObject &owner)
{
    new PortalColors(&owner);
}

#else

void followDesktopColors(QObject &) {}

#endif

} // namespace precedent::gui
