// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationrail.h"
#include "ui/shell/railbutton.h"

#include <QtCore/QPointer>
#include <QtGui/QContextMenuEvent>
#include <QtTest/QtTest>
#include <QtWidgets/QMenu>

using namespace precedent;
using namespace precedent::shell;

class TestRail : public QObject
{
    Q_OBJECT

    std::unique_ptr<NavigationRail> m_rail;

    RailButton *button(const char *name) { return m_rail->findChild<RailButton *>(QLatin1String(name)); }
    static void deleteLeftovers() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

private Q_SLOTS:
    void init()
    {
        m_rail = std::make_unique<NavigationRail>(nullptr);
        m_rail->resize(200, 600);
        m_rail->show();
    }

    void aViewsMenuOutlivesItsButton()
    {
        m_rail->setViews({QStringLiteral("Big refunds"), QStringLiteral("Late")}, {});
        auto *late = button("rail.view.Late");
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(4, 4), late->mapToGlobal(QPoint(4, 4)));
        QCoreApplication::sendEvent(late, &event);
        const QPointer<QMenu> menu = m_rail->findChild<QMenu *>(QStringLiteral("rail.view.menu"));
        QVERIFY2(menu != nullptr && menu->isVisible(), "and the window goes on");
        const QPointer<RailButton> before = late;
        m_rail->setViews({QStringLiteral("Late"), QStringLiteral("New")}, {});
        deleteLeftovers();
        QVERIFY(before == nullptr);
        QVERIFY(menu != nullptr);
        QSignalSpy removal(m_rail.get(), &NavigationRail::viewRemovalRequested);
        menu->actions().back()->trigger();
        QCOMPARE(removal.back().front().toString(), QStringLiteral("Late"));
    }

    void theSameLinesKeepTheKeyboardFocus()
    {
        const std::vector<RailChannel> channels{{QStringLiteral("approvals"), QStringLiteral("synced"), false}};
        m_rail->setViews({QStringLiteral("Late")}, {});
        m_rail->setChannels(channels);
        const QPointer<RailButton> view = button("rail.view.Late");
        const QPointer<RailButton> channel = button("rail.channel.approvals");
        m_rail->setViews({QStringLiteral("Late")}, {});
        m_rail->setChannels(channels);
        deleteLeftovers();
        QVERIFY(view != nullptr);
        QVERIFY(channel != nullptr);
        m_rail->setChannels({{QStringLiteral("approvals"), QStringLiteral("never synced"), true}});
        deleteLeftovers();
        QVERIFY2(channel == nullptr, "another state is another line");
    }

    void aLongPillLeavesRoomForTheName()
    {
        const QString name = QStringLiteral("refund-approvals");
        m_rail->setChannels({{name, QStringLiteral("not read to the end yet"), true, {}, QStringLiteral("unfinished")},
                             {QStringLiteral("short"), QStringLiteral("a state that is longer than the rail"), true}});
        QCoreApplication::processEvents();
        const auto *channel = button("rail.channel.refund-approvals");
        QVERIFY2(channel->text().size() >= 8, qPrintable(channel->text()));
        QVERIFY(channel->toolTip().contains(QStringLiteral("not read to the end yet")));
        QCOMPARE(button("rail.channel.short")->text(), QStringLiteral("#short"));
    }
};

QTEST_MAIN(TestRail)
#include "tst_shell_rail.moc"
