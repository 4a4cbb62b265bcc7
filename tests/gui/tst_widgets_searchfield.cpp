// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include <QtTest/QtTest>
#include <QtWidgets/QVBoxLayout>

using namespace precedent::widgets;

class TestSearchField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typingIsToldOnceAfterAPause();
    void enterCommitsAtOnceAndOnlyOnce();
    void escapeClearsAndCommits();
    void escapeInAnEmptyFieldGoesOn();
    void textShownFromElsewhereIsNotTold();
    void problemIsShownAndSpoken();
    void aNarrowFieldHasShortWords();
};

void TestSearchField::typingIsToldOnceAfterAPause()
{
    SearchField field;
    QSignalSpy typed(&field, &SearchField::typed);
    QTest::keyClicks(&field, QStringLiteral("refund"));
    QCOMPARE(typed.size(), 0);
    QTRY_COMPARE(typed.size(), 1);
    QCOMPARE(typed.front().front().toString(), QStringLiteral("refund"));
}

void TestSearchField::enterCommitsAtOnceAndOnlyOnce()
{
    SearchField field;
    QSignalSpy typed(&field, &SearchField::typed);
    QSignalSpy committed(&field, &SearchField::committed);
    QTest::keyClicks(&field, QStringLiteral("a"));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(committed.size(), 1);
    QTest::qWait(400);
    QCOMPARE(typed.size(), 0);
}

void TestSearchField::escapeClearsAndCommits()
{
    SearchField field;
    field.showText(QStringLiteral("damaged"));
    QSignalSpy committed(&field, &SearchField::committed);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    QCOMPARE(committed.size(), 1);
}

void TestSearchField::escapeInAnEmptyFieldGoesOn()
{
    SearchField field;
    QSignalSpy committed(&field, &SearchField::committed);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(committed.size(), 0);
}

void TestSearchField::textShownFromElsewhereIsNotTold()
{
    SearchField field;
    QSignalSpy typed(&field, &SearchField::typed);
    field.showText(QStringLiteral("x"));
    QTest::qWait(400);
    QCOMPARE(typed.size(), 0);
    QCOMPARE(field.text(), QStringLiteral("x"));
}

void TestSearchField::problemIsShownAndSpoken()
{
    SearchField field;
    field.setProblem(QStringLiteral("No such key <b>."));
    QCOMPARE(field.property("problem").toBool(), true);
    QCOMPARE(field.accessibleDescription(), QStringLiteral("No such key <b>."));
    QVERIFY(field.toolTip().contains(QLatin1String("&lt;b&gt;")));
    field.setProblem(QString());
    QCOMPARE(field.property("problem").toBool(), false);
    QVERIFY(field.toolTip().isEmpty());
}

void TestSearchField::aNarrowFieldHasShortWords()
{
    SearchField field;
    field.setPlaceholders(QStringLiteral("Search reason, customer, details…"), QStringLiteral("Search…"));
    field.resize(400, field.sizeHint().height());
    field.show();
    QCOMPARE(field.placeholderText(), QStringLiteral("Search reason, customer, details…"));
    field.resize(100, field.height());
    QCOMPARE(field.placeholderText(), QStringLiteral("Search…"));
}

QTEST_MAIN(TestSearchField)
#include "tst_widgets_searchfield.moc"
