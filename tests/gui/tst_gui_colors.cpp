// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktopcolors.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/theme.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusContext>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusVariant>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>

using namespace precedent;

namespace {

const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");

} // namespace

/// The desktop's settings portal, as far as the window asks it.
class FakePortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme = 1;
    bool hasAnimations = true;

public Q_SLOTS:
    QDBusVariant Read(const QString &, const QString &key)
    {
        if (key == QLatin1String("enable-animations"))
            return QDBusVariant(QVariant::fromValue(QDBusVariant(hasAnimations)));
        if (key == QLatin1String("color-scheme"))
            return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
        sendErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"));
        return {};
    }
};

class TestGuiColors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isAsDarkAsTheDesktop();
    void followsTheDesktopWhileItRuns();
    void standsStillWhereTheDesktopAsksForIt();

private:
    void change(uint scheme);
    void tell(const char *group, const char *key, const QVariant &value);

    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("portal"));
    FakePortal m_portal;
};

void TestGuiColors::initTestCase()
{
    QVERIFY(m_bus.registerObject(portalPath, &m_portal, QDBusConnection::ExportAllSlots));
    QVERIFY(m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
}

void TestGuiColors::change(uint scheme)
{
    m_portal.scheme = scheme;
    tell("org.freedesktop.appearance", "color-scheme", scheme);
}

void TestGuiColors::tell(const char *group, const char *key, const QVariant &value)
{
    auto signal = QDBusMessage::createSignal(portalPath, QStringLiteral("org.freedesktop.portal.Settings"),
                                             QStringLiteral("SettingChanged"));
    signal << QString::fromLatin1(group) << QString::fromLatin1(key) << QVariant::fromValue(QDBusVariant(value));
    QVERIFY(m_bus.send(signal));
}

void TestGuiColors::isAsDarkAsTheDesktop()
{
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

void TestGuiColors::followsTheDesktopWhileItRuns()
{
    change(1);
    widgets::Theme theme(*qApp);
    const auto isDark = [&theme] { return theme.palette().isDark; };
    QObject owner;
    gui::followDesktopColors(owner);
    QTRY_VERIFY(isDark());
    change(2);
    QTRY_VERIFY(!isDark());
    change(1);
    QTRY_VERIFY(isDark());
    theme.setAppearance(widgets::Appearance::Light);
    change(2);
    change(1);
    QTest::qWait(100);
    QVERIFY(!isDark());
}

void TestGuiColors::standsStillWhereTheDesktopAsksForIt()
{
    const int caret = QApplication::cursorFlashTime();
    QVERIFY(caret > 0);
    m_portal.hasAnimations = false;
    QObject owner;
    gui::followDesktopColors(owner);
    QTRY_VERIFY(widgets::reducesMotion());
    QCOMPARE(QApplication::cursorFlashTime(), 0);
    QVERIFY(!QApplication::isEffectEnabled(Qt::UI_AnimateMenu));
    tell("org.gnome.desktop.interface", "enable-animations", true);
    QTRY_VERIFY(!widgets::reducesMotion());
    QCOMPARE(QApplication::cursorFlashTime(), caret);
    tell("org.freedesktop.appearance", "reduced-motion", 1U);
    QTRY_VERIFY(widgets::reducesMotion());
    tell("org.freedesktop.appearance", "reduced-motion", 0U);
    QTRY_VERIFY(!widgets::reducesMotion());
    // Chosen in the program, whatever the desktop says.
    widgets::setReducesMotion(true);
    QVERIFY(widgets::reducesMotion() && !widgets::desktopReducesMotion());
    QCOMPARE(QApplication::cursorFlashTime(), 0);
    widgets::setReducesMotion(false);
    QCOMPARE(QApplication::cursorFlashTime(), caret);
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
