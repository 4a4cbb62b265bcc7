// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include <QtGui/QAccessible>
#include <QtTest/QtTest>

using namespace precedent::widgets;

class TestChip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// A screen reader presses it where others click; both do what its name says.
    void everyPressAsksToEditOnce()
    {
        Chip chip(QStringLiteral("Type: Refund"));
        chip.resize(chip.sizeHint());
        QSignalSpy edited(&chip, &Chip::editRequested);
        QSignalSpy removed(&chip, &Chip::removeRequested);
        auto *actions = QAccessible::queryAccessibleInterface(&chip)->actionInterface();
        actions->doAction(QAccessibleActionInterface::pressAction());
        QTRY_COMPARE(edited.size(), 1);
        QTest::keyClick(&chip, Qt::Key_Space);
        QTest::keyClick(&chip, Qt::Key_Enter);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(8, chip.height() / 2));
        QCOMPARE(edited.size(), 4);
        QTest::mouseClick(&chip, Qt::RightButton, {}, QPoint(8, chip.height() / 2));
        QTest::mouseClick(&chip, Qt::RightButton, {}, QPoint(chip.width() - 6, chip.height() / 2));
        QCOMPARE(edited.size(), 4);
        QCOMPARE(removed.size(), 0);
        QVERIFY(!chip.accessibleName().contains(QStringLiteral("remove")));
    }
};

QTEST_MAIN(TestChip)
#include "tst_widgets_chip.moc"
