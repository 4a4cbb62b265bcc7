// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/harness.h"
#include "ui/widgets/periodpanel.h"
#include "ui/widgets/periodpicker.h"

#include <QtTest/QtTest>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QPushButton>

using namespace precedent;
using namespace precedent::widgets;

class TestPeriodPicker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesThePeriod_data();
    void namesThePeriod();
    void writesDaysInTheirShortestForm_data();
    void writesDaysInTheirShortestForm();
    void stepsToTheNeighbour_data();
    void stepsToTheNeighbour();
    void panelOffersEveryPresetWithItsDays();
    void presetIsChosenByKeyboard();
    void rangeTheWrongWayRoundIsTurned();
    void neighbourButtonsNameTheirDays();
    void allTimeHasNoNeighbours();
    void panelIsNamedThroughout();

private:
    static std::unique_ptr<PeriodPicker> picker(const QString &value);
    static PeriodPanel *open(PeriodPicker &picker);
};

std::unique_ptr<PeriodPicker> TestPeriodPicker::picker(const QString &value)
{
    auto result = std::make_unique<PeriodPicker>();
    result->setCalendar(test::calendar());
    result->setValue(value);
    return result;
}

PeriodPanel *TestPeriodPicker::open(PeriodPicker &picker)
{
    picker.show();
    picker.openPanel();
    return picker.findChild<PeriodPanel *>();
}

void TestPeriodPicker::namesThePeriod_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *value, const char *name) {
        QTest::newRow(*value == '\0' ? "all" : value) << QString::fromUtf8(value) << QString::fromUtf8(name);
    };
    row("", "All time");
    row("2026-10", "1 – 31 Oct 2026");
    row("this-month", "1 – 31 Oct 2026");
    row("2026-10-31", "31 Oct 2026");
    row("2026-Q3", "1 Jul – 30 Sep 2026");
    row("2025-12-28..2026-01-03", "28 Dec 2025 – 3 Jan 2026");
    row("2026-10-01..", "from 1 Oct 2026");
    row("nonsense", "nonsense");
}

void TestPeriodPicker::namesThePeriod()
{
    QFETCH(QString, value);
    QFETCH(QString, name);
    const auto shown = picker(value);
    QCOMPARE(shown->accessibleName(), QStringLiteral("Period: ") + name);
    QVERIFY(shown->text().startsWith(name));
}

void TestPeriodPicker::writesDaysInTheirShortestForm_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("value");
    const auto row = [](const QString &first, const QString &last, const QString &value) {
        QTest::newRow(value.isEmpty() ? "none" : qPrintable(value))
            << QDate::fromString(first, Qt::ISODate) << QDate::fromString(last, Qt::ISODate) << value;
    };
    row({}, {}, {});
    row(QStringLiteral("2026-10-01"), QStringLiteral("2026-10-31"), QStringLiteral("2026-10"));
    row(QStringLiteral("2024-02-01"), QStringLiteral("2024-02-29"), QStringLiteral("2024-02"));
    row(QStringLiteral("2023-02-01"), QStringLiteral("2023-02-27"), QStringLiteral("2023-02-01..2023-02-27"));
    row(QStringLiteral("2026-10-01"), QStringLiteral("2026-12-31"), QStringLiteral("2026-Q4"));
    row(QStringLiteral("2026-01-01"), QStringLiteral("2026-12-31"), QStringLiteral("2026"));
    row(QStringLiteral("2026-02-01"), QStringLiteral("2026-04-30"), QStringLiteral("2026-02-01..2026-04-30"));
    row(QStringLiteral("2026-10-05"), QStringLiteral("2026-10-05"), QStringLiteral("2026-10-05"));
    row({}, QStringLiteral("2026-10-05"), QStringLiteral("..2026-10-05"));
    row(QStringLiteral("2026-10-05"), {}, QStringLiteral("2026-10-05.."));
}

void TestPeriodPicker::writesDaysInTheirShortestForm()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(QString, value);
    QCOMPARE(toDateValue({first, last}), value);
    if (!value.isEmpty()) {
        const auto days = PeriodPicker::spanOf(value, test::calendar());
        QVERIFY(days.has_value());
        QCOMPARE(days->first, first);
        QCOMPARE(days->last, last);
    }
}

void TestPeriodPicker::stepsToTheNeighbour_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *value, const char *before, const char *after) {
        QTest::newRow(value) << QString::fromLatin1(value) << QString::fromLatin1(before) << QString::fromLatin1(after);
    };
    row("2026-10", "2026-09", "2026-11");
    row("this-month", "2026-09", "2026-11");
    row("2026-01", "2025-12", "2026-02");
    row("2026-Q1", "2025-Q4", "2026-Q2");
    row("2026", "2025", "2027");
    row("2026-10-31", "2026-10-30", "2026-11-01");
}

void TestPeriodPicker::stepsToTheNeighbour()
{
    QFETCH(QString, value);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto shown = picker(value);
    QSignalSpy chosen(shown.get(), &PeriodPicker::valueChosen);
    shown->goPrevious();
    QCOMPARE(shown->value(), before);
    shown->goNext();
    shown->goNext();
    QCOMPARE(shown->value(), after);
    QCOMPARE(chosen.size(), 3);
}

void TestPeriodPicker::panelOffersEveryPresetWithItsDays()
{
    const auto shown = picker(QStringLiteral("this-month"));
    const auto *panel = open(*shown);
    for (const auto &preset : PeriodPicker::presets())
        QVERIFY2(panel->findChild<QPushButton *>(QStringLiteral("period.preset.") + preset), qPrintable(preset));
    const auto *month = panel->findChild<QPushButton *>(QStringLiteral("period.preset.this-month"));
    QCOMPARE(month->accessibleName(), QStringLiteral("This month, 1 – 31 Oct 2026"));
    QVERIFY(month->isChecked());
}

void TestPeriodPicker::presetIsChosenByKeyboard()
{
    const auto shown = picker(QStringLiteral("this-month"));
    auto *panel = open(*shown);
    QSignalSpy chosen(shown.get(), &PeriodPicker::valueChosen);
    QTest::keyClick(panel->findChild<QPushButton *>(QStringLiteral("period.preset.last-month")), Qt::Key_Space);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(shown->value(), QStringLiteral("last-month"));
    QVERIFY(panel->isHidden());
}

void TestPeriodPicker::rangeTheWrongWayRoundIsTurned()
{
    const auto shown = picker(QStringLiteral("2026-10"));
    auto *panel = open(*shown);
    auto *from = panel->findChild<QDateEdit *>(QStringLiteral("period.from"));
    from->setDate(QDate(2026, 5, 20));
    QCOMPARE(from->text(), QStringLiteral("20 May 2026"));
    panel->findChild<QDateEdit *>(QStringLiteral("period.to"))->setDate(QDate(2026, 5, 3));
    panel->findChild<QPushButton *>(QStringLiteral("period.use"))->click();
    QCOMPARE(shown->value(), QStringLiteral("2026-05-03..2026-05-20"));
}

void TestPeriodPicker::neighbourButtonsNameTheirDays()
{
    const auto shown = picker(QStringLiteral("2026-10"));
    auto *panel = open(*shown);
    auto *before = panel->findChild<QPushButton *>(QStringLiteral("period.previous"));
    QVERIFY(before->text().contains(QStringLiteral("1 – 30 Sep 2026")));
    before->click();
    QCOMPARE(shown->value(), QStringLiteral("2026-09"));
}

void TestPeriodPicker::allTimeHasNoNeighbours()
{
    const auto shown = picker(QString());
    QVERIFY(open(*shown)->findChild<QPushButton *>(QStringLiteral("period.previous")) == nullptr);
    QSignalSpy chosen(shown.get(), &PeriodPicker::valueChosen);
    shown->goPrevious();
    QCOMPARE(chosen.size(), 0);
    QVERIFY(!shown->span().has_value());
}

void TestPeriodPicker::panelIsNamedThroughout()
{
    const auto shown = picker(QStringLiteral("2026-10"));
    const auto *panel = open(*shown);
    QCOMPARE(test::unnamedFocusables(*panel), QStringList());
    QCOMPARE(test::richLabels(*panel), QStringList());
}

QTEST_MAIN(TestPeriodPicker)
#include "tst_widgets_periodpicker.moc"
