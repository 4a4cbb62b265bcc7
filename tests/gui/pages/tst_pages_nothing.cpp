// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where a filter finds nothing.
#include "query/parse.h"
#include "tests/gui/pages/samplewindow.h"
#include "ui/pages/wordhint.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>

using namespace precedent;

namespace {

std::size_t countOf(test::SampleWindow &window)
{
    const auto rows = window.workspace().snapshot()->select(window.filter->filter(), window.workspace().calendar());
    return rows ? rows->size() : 0;
}

QWidget *emptyState(const shell::Page &page)
{
    return page.findChild<QWidget *>(QStringLiteral("emptyState"));
}

} // namespace

class NothingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleWindow> m_window;

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::SampleWindow>();
        QVERIFY(m_window->isOpen());
    }
    void cleanup() { m_window.reset(); }

    void wordsBecomeConditions_data()
    {
        QTest::addColumn<QString>("meant");
        const auto row = [](const char *typed, const char *meant) { QTest::newRow(typed) << meant; };
        row("500 credit", "500 type:credit");
        row("Refunds comp eur damaged", "damaged type:refund,comp currency:EUR");
        row("approved agent:sara", "agent:sara decision:approved");
        row("-credit damaged", "");
        row("\"credit note\"", "");
    }
    void wordsBecomeConditions()
    {
        const auto filter = query::parse(QString::fromLatin1(QTest::currentDataTag())).value();
        const auto hint = pages::wordHint(filter);
        QTEST(hint ? query::toText(hint->meant) : QString(), "meant");
    }

    void wordThatIsATypeIsOfferedAsSuch()
    {
        m_window->filter->setPeriod(QString());
        QVERIFY(m_window->filter->commit(QStringLiteral("has:customer comps")).ok());
        const auto page = m_window->open(QStringLiteral("decisions"));
        auto *button = emptyState(*page)->findChild<QAbstractButton *>();
        QCOMPARE(button->text(), QStringLiteral("Search for Type: Comp instead"));
        button->click();
        QCOMPARE(m_window->filter->text(), QStringLiteral("has:customer type:comp"));
        QVERIFY(countOf(*m_window) > 0);
    }

    void wordThatIsATypeIsToldAboveTheFewRowsThatMentionIt()
    {
        m_window->filter->setPeriod(QString());
        QVERIFY(m_window->filter->commit(QStringLiteral("credit")).ok());
        const auto few = countOf(*m_window);
        QVERIFY(few > 0);
        const auto page = m_window->open(QStringLiteral("decisions"));
        auto *line = page->findChild<QWidget *>(QStringLiteral("decisions.words"));
        QTRY_VERIFY(!line->isHidden());
        auto *instead = page->findChild<QAction *>(QStringLiteral("decisions.words.instead"));
        QVERIFY2(instead->text().startsWith(QStringLiteral("Type: Credit: show ")), qPrintable(instead->text()));
        instead->trigger();
        QCOMPARE(m_window->filter->text(), QStringLiteral("type:credit"));
        QVERIFY(countOf(*m_window) > few);
        page->refresh();
        QVERIFY(QTest::qWaitFor([line] { return line->isHidden(); }));
    }

    void whatIsFoundInThePeriodIsOfferedBeforeOtherTimes()
    {
        const auto count = [this](const QString &query) {
            m_window->filter->setFilter(query::parse(query).value());
            return countOf(*m_window);
        };
        QVERIFY(count(QStringLiteral("credit")) > 0);
        QString day; // has credits, none of which mentions the word
        for (QDate date(2026, 10, 31); date.month() == 10 && day.isEmpty(); date = date.addDays(-1)) {
            const auto days = QStringLiteral("date:") + date.toString(Qt::ISODate);
            if (count(days + QStringLiteral(" credit")) == 0 && count(days + QStringLiteral(" type:credit")) > 0)
                day = days;
        }
        QVERIFY(!day.isEmpty());
        QCOMPARE(count(day + QStringLiteral(" credit")), std::size_t(0));
        const auto page = m_window->open(QStringLiteral("decisions"));
        QCOMPARE(emptyState(*page)->findChild<QAbstractButton *>()->text(),
                 QStringLiteral("Search for Type: Credit instead"));
    }

    void whatIsFoundAtOtherTimesIsCounted()
    {
        m_window->filter->setPeriod(QStringLiteral("2020-01"));
        m_window->filter->setClause(query::Key::Type, {QStringLiteral("refund")});
        const auto page = m_window->open(QStringLiteral("decisions"));
        QStringList told;
        for (const auto *label : emptyState(*page)->findChildren<widgets::PlainLabel *>())
            told += label->fullText();
        m_window->filter->setPeriod(QString());
        const auto count = QStringLiteral(" · %1 in all time").arg(countOf(*m_window));
        QVERIFY2(told.join(u' ').contains(count), qPrintable(told.join(u' ')));
    }
};

QTEST_MAIN(NothingTest)
#include "tst_pages_nothing.moc"
