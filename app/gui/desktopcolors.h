// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#ifdef PRECEDENT_PORTAL
#include <QtDBus/QDBusMessage>
#endif

namespace precedent::gui {

#ifdef PRECEDENT_PORTAL
/// Listens to the portal.
class PortalColors : public QObject
{
    Q_OBJECT
public:
    explicit PortalColors(QObject *parent);

private Q_SLOTS:
    void settingChanged(const QDBusMessage &signal);
};
#endif

/// Asks the desktop's settings portal for light or dark, which Qt before 6.5 does not, and for little motion, and
/// follows it while `owner` lives; does nothing where there is no portal. The answers come later, as
/// widgets::desktopIsDark and widgets::desktopIsStill.
void followDesktopColors(QObject &owner);

} // namespace precedent::gui
