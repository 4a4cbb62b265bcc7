// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/parse.h"
#include "tests/gui/harness.h"
#include "ui/shell/filterpopup.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/periodpicker.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"

#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

using namespace precedent;
using namespace precedent::shell;

class TestTopBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheFilterInItsThreeParts();
    void typingAndEnterGoToTheFilter();
    void problemStandsBelowTheBoxUntilItIsMended();
    void chosenPeriodGoesToTheFilter();
    void removedChipLeavesTheFilter();
    void addFilterOffersValuesWithCounts();
    void writtenValueThatIsNoneIsToldInThePopup();
    void editedChipKeepsItsKeyAndGetsNewValues();
    void excludedChipCanBecomeAnOrdinaryOne();
    void openedChipThatIsAppliedStaysTheSame_data();
    void openedChipThatIsAppliedStaysTheSame();
    void changedTextOfAChipIsRead();
    void secondFilterOfAKeyJoinsTheFirst();
    void excludedChipJoinsTheOneThatIsThere();
    void ofManyValuesSomeAreShownAndAllAreFound();
    void manyChipsStandInARowOfTheirOwn();
    void everythingIsNamedAndPlain();
    void pageActionsStandAtTheRight();
    void filterPartsAreDisabledWhereTheyDoNotApply();

private:
    template <typename Part>
    Part *part(const char *name)
    {
        return m_bar->findChild<Part *>(QLatin1String(name));
    }
    FilterPopup *openPopup();
    FilterPopup *openChip();

    std::unique_ptr<models::WorkerPool> m_pool;
    std::unique_ptr<FilterState> m_filter;
    std::unique_ptr<TopBar> m_bar;
};

void TestTopBar::init()
{
    m_pool = std::make_unique<models::WorkerPool>(1);
    m_filter = std::make_unique<FilterState>(ViewState());
    m_bar = std::make_unique<TopBar>(*m_filter, *m_pool, nullptr);
    m_bar->setData(test::snapshotOf(QStringLiteral("2026-10-01 09:00 | Sara Okafor | refund | approved | 60.00 USD\n"
                                                   "2026-10-02 09:00 | Sara Okafor | credit | denied | 500.00 USD\n"
                                                   "2026-10-03 09:00 | Tom Becker | comp | pending\n")),
                   test::calendar());
    m_bar->resize(1200, 60);
    m_bar->show();
}

void TestTopBar::cleanup()
{
    m_bar.reset();
    m_filter.reset();
    m_pool.reset();
}

FilterPopup *TestTopBar::openPopup()
{
    part<QToolButton>("topbar.addfilter")->click();
    return m_bar->findChild<FilterPopup *>();
}

void TestTopBar::showsTheFilterInItsThreeParts()
{
    m_filter->setFilter(query::parse(QStringLiteral("type:refund date:2026-10 damaged")).value());
    QCOMPARE(part<widgets::SearchField>("topbar.search")->text(), QStringLiteral("damaged"));
    QCOMPARE(part<widgets::PeriodPicker>("topbar.period")->value(), QStringLiteral("2026-10"));
    QCOMPARE(part<widgets::ChipBar>("topbar.chips")->chips(), QStringList{QStringLiteral("Type: Refund")});
}

void TestTopBar::typingAndEnterGoToTheFilter()
{
    auto *search = part<widgets::SearchField>("topbar.search");
    m_bar->focusSearch();
    QTest::keyClicks(search, QStringLiteral("decision:denied x"));
    QTRY_VERIFY(m_filter->filter().find(query::Key::Decision) != nullptr);
    QCOMPARE(search->text(), QStringLiteral("decision:denied x"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(search->text(), QStringLiteral("x"));
    QCOMPARE(part<widgets::ChipBar>("topbar.chips")->chips(), QStringList{QStringLiteral("Decision: Denied")});
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(m_filter->filter().find(query::Key::Text) == nullptr);
}

void TestTopBar::problemStandsBelowTheBoxUntilItIsMended()
{
    auto *search = part<widgets::SearchField>("topbar.search");
    auto *problem = part<widgets::PlainLabel>("topbar.problem");
    QTest::keyClicks(search, QStringLiteral("type:refnd"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(QLatin1String("refund")), qPrintable(problem->text()));
    QCOMPARE(search->text(), QStringLiteral("type:refnd"));
    search->selectAll();
    QTest::keyClicks(search, QStringLiteral("refund"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(problem->isHidden());
}

void TestTopBar::chosenPeriodGoesToTheFilter()
{
    m_filter->setPeriod(QStringLiteral("2026-10"));
    part<widgets::PeriodPicker>("topbar.period")->goPrevious();
    QCOMPARE(m_filter->state().period, QStringLiteral("2026-09"));
}

void TestTopBar::removedChipLeavesTheFilter()
{
    m_filter->setFilter(query::parse(QStringLiteral("type:refund decision:denied")).value());
    QTest::keyClick(part<widgets::ChipBar>("topbar.chips")->findChildren<widgets::Chip *>().front(), Qt::Key_Delete);
    QCOMPARE(m_filter->text(), QStringLiteral("decision:denied"));
}

void TestTopBar::addFilterOffersValuesWithCounts()
{
    auto *popup = openPopup();
    auto *keys = popup->findChild<QComboBox *>();
    keys->setCurrentIndex(keys->findData(static_cast<int>(query::Key::Agent)));
    auto *values = popup->findChild<QListWidget *>();
    QTRY_COMPARE(values->count(), 2);
    QCOMPARE(values->item(0)->text(), QStringLiteral("Sara Okafor (2)"));
    values->item(0)->setCheckState(Qt::Checked);
    popup->findChild<QCheckBox *>()->setChecked(true);
    popup->findChild<QPushButton *>()->click();
    QCOMPARE(m_filter->text(), QStringLiteral("-agent:\"Sara Okafor\""));
}

void TestTopBar::writtenValueThatIsNoneIsToldInThePopup()
{
    auto *popup = openPopup();
    auto *keys = popup->findChild<QComboBox *>();
    keys->setCurrentIndex(keys->findData(static_cast<int>(query::Key::Amount)));
    auto *text = popup->findChild<QLineEdit *>(QStringLiteral("filter.text"));
    QTest::keyClicks(text, QStringLiteral("cheap"));
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(popup->isVisible());
    QVERIFY(m_filter->filter().isEmpty());
    text->setText(QStringLiteral("50..500"));
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(m_filter->text(), QStringLiteral("amount:50..500"));
}

void TestTopBar::editedChipKeepsItsKeyAndGetsNewValues()
{
    m_filter->setFilter(query::parse(QStringLiteral("type:refund")).value());
    QTest::keyClick(part<widgets::ChipBar>("topbar.chips")->findChildren<widgets::Chip *>().front(), Qt::Key_Return);
    auto *popup = m_bar->findChild<FilterPopup *>();
    QVERIFY(!popup->findChild<QComboBox *>()->isEnabled());
    auto *values = popup->findChild<QListWidget *>();
    QTRY_VERIFY(values->count() > 0);
    QCOMPARE(values->item(0)->checkState(), Qt::Checked);
    values->item(1)->setCheckState(Qt::Checked);
    popup->findChild<QPushButton *>()->click();
    QCOMPARE(m_filter->text(), QStringLiteral("type:refund,credit"));
}

void TestTopBar::excludedChipCanBecomeAnOrdinaryOne()
{
    m_filter->setFilter(query::parse(QStringLiteral("-type:refund")).value());
    QTest::keyClick(part<widgets::ChipBar>("topbar.chips")->findChildren<widgets::Chip *>().front(), Qt::Key_Return);
    auto *popup = m_bar->findChild<FilterPopup *>();
    QTRY_VERIFY(popup->findChild<QListWidget *>()->count() > 0);
    popup->findChild<QCheckBox *>()->setChecked(false);
    popup->findChild<QPushButton *>()->click();
    QCOMPARE(m_filter->text(), QStringLiteral("type:refund"));
}

FilterPopup *TestTopBar::openChip()
{
    QTest::keyClick(part<widgets::ChipBar>("topbar.chips")->findChildren<widgets::Chip *>().front(), Qt::Key_Return);
    return m_bar->findChild<FilterPopup *>();
}

void TestTopBar::openedChipThatIsAppliedStaysTheSame_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *filter, const char *shown) {
        QTest::newRow(filter) << QString::fromLatin1(filter) << QString::fromLatin1(shown);
    };
    row("agent:okafor", "okafor");
    row("agent:okafor,\"Tom Becker\"", "okafor");
    row("reason:a,b", "a, b");
    row("reason:\"late, very late\",b", "\"late, very late\", b");
    row("amount:50..60,200..300", "50..60, 200..300");
    row("-type:refund", "");
}

void TestTopBar::openedChipThatIsAppliedStaysTheSame()
{
    QFETCH(QString, filter);
    QFETCH(QString, shown);
    for (const bool waits : {false, true}) {
        m_filter->setFilter(query::parse(filter).value());
        auto *popup = openChip();
        auto *text = popup->findChild<QLineEdit *>(QStringLiteral("filter.text"));
        if (waits) {
            QTest::qWait(50);
            QTRY_COMPARE(text->text(), shown);
        }
        popup->findChild<QPushButton *>()->click();
        QCOMPARE(m_filter->text(), filter);
        QTRY_VERIFY(m_bar->findChild<FilterPopup *>() == nullptr);
    }
}

void TestTopBar::changedTextOfAChipIsRead()
{
    m_filter->setFilter(query::parse(QStringLiteral("reason:a")).value());
    auto *popup = openChip();
    auto *text = popup->findChild<QLineEdit *>(QStringLiteral("filter.text"));
    QTRY_COMPARE(text->text(), QStringLiteral("a"));
    text->setText(QStringLiteral(" very late,\"x, y\" , ,b"));
    popup->findChild<QPushButton *>()->click();
    QCOMPARE(m_filter->text(), QStringLiteral("reason:\"very late\",\"x, y\",b"));
    QTRY_VERIFY(m_bar->findChild<FilterPopup *>() == nullptr);
    popup = openChip();
    text = popup->findChild<QLineEdit *>(QStringLiteral("filter.text"));
    QTRY_VERIFY(!text->text().isEmpty());
    text->setText(QStringLiteral("\"open"));
    popup->findChild<QPushButton *>()->click();
    QVERIFY2(popup->isVisible(), "a quote that is not closed is told");
}

void TestTopBar::secondFilterOfAKeyJoinsTheFirst()
{
    m_filter->setFilter(query::parse(QStringLiteral("type:refund")).value());
    auto *popup = openPopup();
    auto *values = popup->findChild<QListWidget *>();
    QTRY_VERIFY(values->count() > 1);
    values->item(1)->setCheckState(Qt::Checked);
    popup->findChild<QPushButton *>()->click();
    QCOMPARE(m_filter->text(), QStringLiteral("type:refund,credit"));
}

void TestTopBar::excludedChipJoinsTheOneThatIsThere()
{
    m_filter->setFilter(query::parse(QStringLiteral("type:refund -type:credit")).value());
    auto *popup = openChip();
    QTRY_VERIFY(popup->findChild<QListWidget *>()->count() > 0);
    popup->findChild<QCheckBox *>()->setChecked(true);
    popup->findChild<QPushButton *>()->click();
    QCOMPARE(m_filter->text(), QStringLiteral("-type:credit,refund"));
}

void TestTopBar::ofManyValuesSomeAreShownAndAllAreFound()
{
    QString lines;
    for (int i = 0; i < 5000; ++i)
        lines += QStringLiteral("2026-10-01 09:00 | Ana | refund | pending | | | | Customer %1\n").arg(i);
    m_bar->setData(test::snapshotOf(lines), test::calendar());
    m_filter->setFilter(query::parse(QStringLiteral("customer:\"Customer 4999\"")).value());
    auto *popup = openChip();
    auto *values = popup->findChild<QListWidget *>();
    QTRY_VERIFY(values->count() > 0);
    QVERIFY2(values->count() < 400, qPrintable(QString::number(values->count())));
    QCOMPARE(values->item(0)->text(), QStringLiteral("Customer 4999 (1)"));
    QCOMPARE(values->item(0)->checkState(), Qt::Checked);
    QVERIFY(values->item(values->count() - 1)->text().remove(u',').startsWith(QLatin1String("4700")));
    auto *text = popup->findChild<QLineEdit *>(QStringLiteral("filter.text"));
    QTest::keyClicks(text, QStringLiteral("customer 4321"));
    QCOMPARE(values->count(), 2);
    values->item(1)->setCheckState(Qt::Checked);
    text->clear();
    popup->findChild<QPushButton *>()->click();
    QCOMPARE(m_filter->text(), QStringLiteral("customer:\"Customer 4999\",\"Customer 4321\""));
}

void TestTopBar::manyChipsStandInARowOfTheirOwn()
{
    const auto chipsTop = [this] { return part<widgets::ChipBar>("topbar.chips")->geometry().top(); };
    const auto periodBottom = [this] { return part<widgets::PeriodPicker>("topbar.period")->geometry().bottom(); };
    m_filter->setFilter(query::parse(QStringLiteral("type:refund")).value());
    QTRY_VERIFY(chipsTop() < periodBottom());
    m_filter->setFilter(query::parse(QStringLiteral("type:refund decision:denied agent:sara customer:acme "
                                                    "reason:damaged"))
                            .value());
    m_bar->resize(824, m_bar->height());
    QTRY_VERIFY(chipsTop() > periodBottom());
    const auto chips = m_bar->findChildren<widgets::Chip *>();
    QTRY_COMPARE(chips.front()->y(), chips.back()->y());
    m_bar->resize(1600, m_bar->height());
    QTRY_VERIFY(chipsTop() < periodBottom());
}

void TestTopBar::everythingIsNamedAndPlain()
{
    m_filter->setFilter(query::parse(QStringLiteral("agent:\"<img src='file:///x'>\" type:refund")).value());
    const auto *popup = openPopup();
    QVERIFY(popup != nullptr);
    QCOMPARE(test::unnamedFocusables(*m_bar), QStringList());
    QCOMPARE(test::richLabels(*m_bar), QStringList());
}

void TestTopBar::pageActionsStandAtTheRight()
{
    QAction first(QStringLiteral("Columns"));
    QAction second(QStringLiteral("Export…"));
    first.setObjectName(QStringLiteral("first"));
    second.setObjectName(QStringLiteral("second"));
    m_bar->setPageActions({&first, &second});
    QCoreApplication::processEvents();
    const auto *left = part<QToolButton>("first.button");
    const auto *right = part<QToolButton>("second.button");
    QVERIFY(left->geometry().right() < right->geometry().left());
    QVERIFY(left->geometry().left() > part<QToolButton>("topbar.addfilter")->geometry().right());
    m_bar->setPageActions({});
    QVERIFY(part<QToolButton>("first.button") == nullptr);
}

void TestTopBar::filterPartsAreDisabledWhereTheyDoNotApply()
{
    m_bar->setUsesFilter(false);
    QVERIFY(!part<widgets::SearchField>("topbar.search")->isEnabled());
    QVERIFY(!part<QToolButton>("topbar.addfilter")->isEnabled());
    m_bar->setUsesFilter(true);
    QVERIFY(part<widgets::PeriodPicker>("topbar.period")->isEnabled());
}

QTEST_MAIN(TestTopBar)
#include "tst_shell_topbar.moc"
