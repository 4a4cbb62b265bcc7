// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include <QtTest/QtTest>

#include <QtWidgets/QLineEdit>

using precedent::widgets::DateField;

/// A day is typed as one would expect: over what is selected, after a click, and over the whole.
class TestDateField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aDayIsTypedOverTheWhole();
    void aClickSelectsThePartThatIsTyped();
    void theKeyboardBeginsWithTheFirstPart();
    void returnIsTold();

private:
    std::unique_ptr<DateField> m_field;
};

void TestDateField::init()
{
    m_field = std::make_unique<DateField>(QDate(2026, 10, 1));
    m_field->setLocale(QLocale(QStringLiteral("en_US")));
    m_field->resize(200, 30);
    m_field->show();
    m_field->setFocus(Qt::TabFocusReason);
    QVERIFY(QTest::qWaitFor([this] { return m_field->hasFocus(); }));
}

void TestDateField::aDayIsTypedOverTheWhole()
{
    QTest::keyClick(m_field.get(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(m_field.get(), QStringLiteral("20 Nov 2025"));
    QCOMPARE(m_field->date(), QDate(2025, 11, 20));
}

void TestDateField::aClickSelectsThePartThatIsTyped()
{
    auto *line = m_field->findChild<QLineEdit *>();
    QTest::mouseClick(line, Qt::LeftButton, {}, QPoint(4, line->height() / 2));
    QTest::keyClicks(m_field.get(), QStringLiteral("17"));
    QCOMPARE(m_field->date(), QDate(2026, 10, 17));
}

void TestDateField::theKeyboardBeginsWithTheFirstPart()
{
    QTest::keyClicks(m_field.get(), QStringLiteral("05"));
    QCOMPARE(m_field->date(), QDate(2026, 10, 5));
}

void TestDateField::returnIsTold()
{
    QSignalSpy returned(m_field.get(), &DateField::returnPressed);
    QTest::keyClick(m_field.get(), Qt::Key_Return);
    QCOMPARE(returned.size(), 1);
}

QTEST_MAIN(TestDateField)
#include "tst_widgets_datefield.moc"
