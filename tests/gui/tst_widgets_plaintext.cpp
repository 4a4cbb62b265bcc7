// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/harness.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toast.h"

#include <QtTest/QtTest>
#include <QtWidgets/QVBoxLayout>

using namespace precedent;
using namespace precedent::widgets;

class TestPlainText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostileTextIsShownAsItIsEverywhere_data();
    void hostileTextIsShownAsItIsEverywhere();
    void displayTextCapsLengthAndMarks();
    void toolTipShowsMarkupAsCharacters();
    void elidedLabelKeepsTheWholeTextForToolTipAndReader();
    void labelThatFitsHasNoToolTip();
};

void TestPlainText::hostileTextIsShownAsItIsEverywhere_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &[name, text] : test::hostileTexts())
        QTest::newRow(qPrintable(name)) << text;
}

void TestPlainText::hostileTextIsShownAsItIsEverywhere()
{
    QFETCH(QString, text);
    QWidget root;
    auto *layout = new QVBoxLayout(&root);
    auto *card = new Card(text);
    card->setHint(text);
    card->setContent(new PlainLabel(text));
    auto *figure = new FigureCard(text);
    figure->setFigure(text, text);
    figure->setActivatable(text);
    layout->addWidget(card);
    layout->addWidget(figure);
    layout->addWidget(new Chip(text));
    layout->addWidget(new Pill(displayText(text), PillTone::Flag));
    layout->addWidget(new MessageStrip({QStringLiteral("x"), StripLevel::Error, text, {}}));
    layout->addWidget(new EmptyState({text, text, {}}));
    root.resize(600, 400);
    root.show();
    (new Toast(&root, new QWidget(&root)))->say(text);
    QVERIFY(!root.grab().isNull());
    QCOMPARE(test::richLabels(root), QStringList());
    for (const auto *widget : root.findChildren<QWidget *>())
        QVERIFY(widget->toolTip().isEmpty() || !widget->toolTip().contains(QLatin1String("<img")));
}

void TestPlainText::displayTextCapsLengthAndMarks()
{
    QCOMPARE(displayText(QStringLiteral("abc")), QStringLiteral("abc"));
    QCOMPARE(displayText(QString(10, u'a'), 10), QString(10, u'a'));
    QCOMPARE(displayText(QString(11, u'a'), 10), QString(10, u'a') + u'…');
    QCOMPARE(displayText(u'e' + QString(20, QChar(0x0301))).size(), 9);
}

void TestPlainText::toolTipShowsMarkupAsCharacters()
{
    QCOMPARE(plainToolTip(QString()), QString());
    const auto tip = plainToolTip(QStringLiteral("<b>&amp;</b>"));
    QVERIFY(Qt::mightBeRichText(tip));
    QVERIFY(tip.contains(QLatin1String("&lt;b&gt;&amp;amp;&lt;/b&gt;")));
}

void TestPlainText::elidedLabelKeepsTheWholeTextForToolTipAndReader()
{
    PlainLabel label(QStringLiteral("Item arrived with damaged packaging"));
    label.setElideMode(Qt::ElideRight);
    label.resize(60, 20);
    label.show();
    QVERIFY(label.text().endsWith(u'…'));
    QVERIFY(label.toolTip().contains(QLatin1String("damaged packaging")));
    QCOMPARE(label.accessibleName(), QStringLiteral("Item arrived with damaged packaging"));
    QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
}

void TestPlainText::labelThatFitsHasNoToolTip()
{
    PlainLabel label(QStringLiteral("Short"));
    label.setElideMode(Qt::ElideRight);
    label.resize(label.sizeHint());
    label.show();
    QCOMPARE(label.text(), QStringLiteral("Short"));
    QVERIFY(label.toolTip().isEmpty());
}

QTEST_MAIN(TestPlainText)
#include "tst_widgets_plaintext.moc"
