// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/harness.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toast.h"

#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtTest/QtTest>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace precedent;
using namespace precedent::widgets;

class TestControls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chipIsRemovedByKeyAndCross_data();
    void chipIsRemovedByKeyAndCross();
    void chipTextAsksToEdit();
    void focusStaysInTheBarWhenAChipGoes();
    void chipsWrapWhenThereIsNoRoom();
    void stripTellsItsLevelAndRunsItsActions();
    void stripOfTheSameIdReplacesTheEarlierOne();
    void toastGoesToTheBottomAndIsReplaced();
    void figureCardSpeaksAndIsAButtonOnlyWhenAsked();
    void chipsStandInOneLineWhereThereIsRoom();
    void cardReplacesItsContent();
    void emptyStateHasOneButtonOrNone();
    void pillPaintsItsToneAndGrowsWithItsWord();
    void delegatePaintsAPillOnlyWithATone();
    void actionButtonFollowsItsAction();
    void lengthsGrowWithTheFont();
};

void TestControls::chipIsRemovedByKeyAndCross_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("delete") << int(Qt::Key_Delete);
    QTest::newRow("backspace") << int(Qt::Key_Backspace);
    QTest::newRow("cross") << 0;
}

void TestControls::chipIsRemovedByKeyAndCross()
{
    QFETCH(int, key);
    Chip chip(QStringLiteral("Type: Refund"));
    chip.resize(chip.sizeHint());
    QSignalSpy removed(&chip, &Chip::removeRequested);
    QSignalSpy edited(&chip, &Chip::editRequested);
    if (key != 0)
        QTest::keyClick(&chip, Qt::Key(key));
    else
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 6, chip.height() / 2));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(edited.size(), 0);
    QCOMPARE(chip.accessibleName(), QStringLiteral("Filter Type: Refund"));
}

void TestControls::chipTextAsksToEdit()
{
    Chip chip(QStringLiteral("Type: Refund"));
    chip.resize(chip.sizeHint());
    QSignalSpy edited(&chip, &Chip::editRequested);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(8, chip.height() / 2));
    QTest::keyClick(&chip, Qt::Key_Return);
    QCOMPARE(edited.size(), 2);
}

void TestControls::focusStaysInTheBarWhenAChipGoes()
{
    QWidget window;
    auto *bar = new ChipBar(&window);
    bar->setChips({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto chips = bar->findChildren<Chip *>();
    chips.at(2)->setFocus();
    connect(bar, &ChipBar::removeRequested, bar, [bar](int index) {
        auto texts = bar->chips();
        texts.removeAt(index);
        bar->setChips(texts);
    });
    QTest::keyClick(chips.at(2), Qt::Key_Delete);
    QCOMPARE(bar->chips().size(), 2);
    const auto *focused = qobject_cast<Chip *>(QApplication::focusWidget());
    QVERIFY(focused != nullptr);
    QCOMPARE(focused->text(), QStringLiteral("b"));
}

void TestControls::chipsWrapWhenThereIsNoRoom()
{
    ChipBar bar;
    bar.setChips(
        {QStringLiteral("Agent: Sara Okafor"), QStringLiteral("Type: Refund"), QStringLiteral("Amount: ≤ 500")});
    const int wide = bar.layout()->heightForWidth(2000);
    const int narrow = bar.layout()->heightForWidth(120);
    QVERIFY(narrow >= 3 * wide);
}

void TestControls::stripTellsItsLevelAndRunsItsActions()
{
    int runs = 0;
    MessageStrip strip({QStringLiteral("sync"),
                        StripLevel::Warning,
                        QStringLiteral("3 threads could not be read."),
                        {{QStringLiteral("Try again"), [&runs] { ++runs; }}}});
    QSignalSpy closed(&strip, &MessageStrip::closed);
    QCOMPARE(strip.accessibleName(), QStringLiteral("Warning: 3 threads could not be read."));
    strip.findChild<QPushButton *>()->click();
    QCOMPARE(runs, 1);
    strip.findChild<QToolButton *>(QStringLiteral("strip.sync.close"))->click();
    QCOMPARE(closed.size(), 1);
    QCOMPARE(test::unnamedFocusables(strip), QStringList());
}

void TestControls::stripOfTheSameIdReplacesTheEarlierOne()
{
    StripArea area;
    area.add({QStringLiteral("a"), StripLevel::Info, QStringLiteral("one"), {}});
    area.add({QStringLiteral("b"), StripLevel::Ok, QStringLiteral("two"), {}});
    area.add({QStringLiteral("a"), StripLevel::Error, QStringLiteral("three"), {}});
    QCOMPARE(area.shownIds(), QStringList({QStringLiteral("b"), QStringLiteral("a")}));
    area.removeDone();
    QCOMPARE(area.shownIds(), QStringList(QStringLiteral("a")));
    area.findChild<QToolButton *>(QStringLiteral("strip.a.close"))->click();
    QVERIFY(area.shownIds().isEmpty());
    QVERIFY(area.isHidden());
}

void TestControls::toastGoesToTheBottomAndIsReplaced()
{
    QWidget host;
    host.resize(400, 300);
    host.show();
    QWidget bar(&host);
    auto *toast = new Toast(&host, &bar);
    QVERIFY(toast->isHidden());
    toast->say(QStringLiteral("Copied"));
    toast->say(QStringLiteral("Undone"));
    QVERIFY(toast->isVisible());
    QCOMPARE(toast->accessibleName(), QStringLiteral("Undone"));
    QVERIFY(toast->geometry().top() > 200);
    host.resize(400, 500);
    QVERIFY(toast->geometry().top() > 400 && toast->geometry().bottom() < host.height() - bar.height());
}

void TestControls::figureCardSpeaksAndIsAButtonOnlyWhenAsked()
{
    FigureCard card(QStringLiteral("Decisions"));
    card.setFigure(QStringLiteral("1,204"), QStringLiteral("8% more than September"));
    QCOMPARE(card.accessibleName(), QStringLiteral("Decisions: 1,204, 8% more than September"));
    QSignalSpy activated(&card, &FigureCard::activated);
    QTest::keyClick(&card, Qt::Key_Return);
    QTest::mouseClick(&card, Qt::LeftButton);
    QCOMPARE(activated.size(), 0);
    QCOMPARE(card.focusPolicy(), Qt::NoFocus);
    card.setActivatable(QStringLiteral("Shows the rows"));
    QTest::keyClick(&card, Qt::Key_Space);
    QTest::mouseClick(&card, Qt::LeftButton);
    QCOMPARE(activated.size(), 2);
}

void TestControls::chipsStandInOneLineWhereThereIsRoom()
{
    ChipBar bar;
    bar.setChips({QStringLiteral("Agent: sara"), QStringLiteral("Decision: Denied")});
    const auto wanted = bar.layout()->sizeHint();
    QCOMPARE(bar.layout()->heightForWidth(wanted.width()), wanted.height());
    QVERIFY(bar.layout()->heightForWidth(wanted.width() - 1) > wanted.height());
}

void TestControls::cardReplacesItsContent()
{
    Card card(QStringLiteral("Needs a look"));
    QPointer<QWidget> first = new QWidget;
    card.setContent(first);
    card.setContent(new QWidget);
    QVERIFY(first.isNull());
    QCOMPARE(card.accessibleName(), QStringLiteral("Needs a look"));
    QAction all(QStringLiteral("All 31"));
    card.addHeaderAction(&all);
    QSignalSpy triggered(&all, &QAction::triggered);
    card.findChild<QToolButton *>()->click();
    QCOMPARE(triggered.size(), 1);
}

void TestControls::emptyStateHasOneButtonOrNone()
{
    EmptyState with({QStringLiteral("Nothing"), QStringLiteral("No row passes."), QStringLiteral("Clear filters")});
    QSignalSpy clicked(&with, &EmptyState::buttonClicked);
    with.findChild<QPushButton *>()->click();
    QCOMPARE(clicked.size(), 1);
    const EmptyState without({QStringLiteral("Nothing"), QStringLiteral("Yet."), {}});
    QVERIFY(without.findChild<QPushButton *>() == nullptr);
}

void TestControls::pillPaintsItsToneAndGrowsWithItsWord()
{
    Pill pill(QStringLiteral("Denied"), PillTone::Denied);
    pill.setPalette(toQPalette(lightPalette()));
    pill.resize(pill.sizeHint());
    const auto image = pill.grab().toImage();
    QCOMPARE(image.pixelColor(4, image.height() / 2), lightPalette().deniedTint);
    const auto narrow = pill.sizeHint().width();
    pill.setPill(QStringLiteral("Decision without a request"), PillTone::Pending);
    QVERIFY(pill.sizeHint().width() > narrow);
    QCOMPARE(pill.accessibleName(), QStringLiteral("Decision without a request"));
    QCOMPARE(toneOf(domain::Decision::Approved), PillTone::Approved);
    QCOMPARE(toneOf(domain::Decision::Expired), PillTone::Neutral);
}

void TestControls::delegatePaintsAPillOnlyWithATone()
{
    constexpr int toneRole = Qt::UserRole + 1;
    QStandardItemModel model(2, 1);
    model.setData(model.index(0, 0), QStringLiteral("Approved"));
    model.setData(model.index(0, 0), int(PillTone::Approved), toneRole);
    model.setData(model.index(1, 0), QStringLiteral("Approved"));
    const PillDelegate delegate(toneRole);
    const auto paintsTint = [&](int row) {
        QImage image(160, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.palette = toQPalette(lightPalette());
        delegate.paint(&painter, option, model.index(row, 0));
        return image.pixelColor(12, 15) == lightPalette().approvedTint;
    };
    QVERIFY(paintsTint(0));
    QVERIFY(!paintsTint(1));
}

void TestControls::actionButtonFollowsItsAction()
{
    QWidget parent;
    QAction action(QStringLiteral("&Export…"));
    const auto *button = makeActionButton(&action, &parent);
    QCOMPARE(button->accessibleName(), QStringLiteral("Export…"));
    action.setText(QStringLiteral("Export 12 rows…"));
    QCOMPARE(button->accessibleName(), QStringLiteral("Export 12 rows…"));
    QMenu menu;
    action.setMenu(&menu);
    QCOMPARE(button->popupMode(), QToolButton::InstantPopup);
    setPrimary(&action);
    action.setEnabled(false);
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->property("primary").toBool(), true);
}

void TestControls::lengthsGrowWithTheFont()
{
    QFont text;
    text.setPixelSize(13);
    QCOMPARE(scaled(100, text), 100);
    QCOMPARE(figureFont(text).pixelSize(), 26);
    QCOMPARE(pageTitleFont(text).pixelSize(), 19);
    text.setPixelSize(26);
    QCOMPARE(scaled(100, text), 200);
    QCOMPARE(smallFont(text).pixelSize(), 22);
    QFont points;
    points.setPointSizeF(13);
    QCOMPARE(figureFont(points).pointSizeF(), 26.0);
}

QTEST_MAIN(TestControls)
#include "tst_widgets_controls.moc"
