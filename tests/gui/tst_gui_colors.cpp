// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktopcolors.h"
#include "ui/widgets/theme.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusVariant>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>

using namespace precedent;

/// The desktop's settings portal, as far as the window asks it.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme = 1;

public Q_SLOTS:
    QDBusVariant Read(const QString &, const QString &)
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
    }
};

class TestGuiColors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isAsDarkAsTheDesktop();
};

void TestGuiColors::isAsDarkAsTheDesktop()
{
    auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("portal"));
    FakePortal portal;
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                               QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    widgets::Theme theme(*qApp);
    const auto isDark = [&theme] { return theme.palette().isDark; };
    QVERIFY(!isDark());
    QObject owner;
    gui::followDesktopColors(owner);
    QTRY_VERIFY(isDark());
    theme.setAppearance(widgets::Appearance::Light);
    QVERIFY(!isDark());
    theme.setAppearance(widgets::Appearance::System);
    QVERIFY(isDark());
}

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("PRECEDENT_TEST_BUS")) {
        // On a bus of its own: the one of the desktop has a portal already.
        qputenv("PRECEDENT_TEST_BUS", "1");
        QStringList words{QStringLiteral("--")};
        for (int i = 0; i < argc; ++i)
            words += QString::fromLocal8Bit(argv[i]);
        return QProcess::execute(QStringLiteral("dbus-run-session"), words);
    }
    QApplication application(argc, argv);
    TestGuiColors test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_gui_colors.moc"
