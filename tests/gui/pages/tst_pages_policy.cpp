// SPDX-License-Identifier: GPL-3.0-or-later
// The Policy page against what a person counts from the CSV of the same filter.
#include "tests/gui/harness.h"
#include "tests/gui/pages/policycounts.h"
#include "tests/gui/pages/policyfixture.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/histogram.h"
#include "ui/charts/thresholdhandle.h"
#include "ui/pages/policytexts.h"
#include "ui/text/formats.h"

#include <QtGui/QAction>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <cmath>

using namespace precedent;

namespace {

using test::Count;
using test::counted;
using test::CsvRow;
using test::part;
using test::typeInto;

QStringList lines(const QWidget &page)
{
    const auto *model = part<QTableView>(page, "policy.whatif")->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, 0).data().toString() + u'=' + model->index(row, 1).data().toString());
    return texts;
}

/// The panel as it must read.
QStringList expectedLines(const Count &count, const QString &currency)
{
    const QLocale locale;
    const auto sum = [&](double major) {
        return text::moneyText({std::llround(major * 100), *base::Currency::parse(currency)}, locale);
    };
    const int decided = count.approved + count.denied;
    QString moved = QStringLiteral("%1 of %2").arg(locale.toString(count.moved), locale.toString(count.all));
    if (count.all >= 5)
        moved += QStringLiteral(" (%1)").arg(text::percentText(double(count.moved) / count.all, locale));
    return {
        QStringLiteral("No longer needing approval=") + moved,
        QStringLiteral("Waiting removed=%1, n %2")
            .arg(text::durationText(count.waited), locale.toString(count.waitedCount)),
        QStringLiteral("Had been approved=%1 (%2)").arg(locale.toString(count.approved), sum(count.granted)),
        QStringLiteral("Had been denied=%1 (%2)").arg(locale.toString(count.denied), sum(count.refused)),
        QStringLiteral("Same decision as today=%1, n %2")
            .arg(pages::agreementText(count.approved, decided, locale), locale.toString(decided)),
        QStringLiteral("Not decided=") + locale.toString(count.moved - decided),
        QStringLiteral("As today=") + locale.toString(count.all - count.moved),
        QStringLiteral("Without an amount=") + locale.toString(count.withoutAmount),
        QStringLiteral("In other currencies=") + locale.toString(count.elsewhere),
    };
}

} // namespace

class PolicyPageTest : public QObject, protected test::PolicyFixture
{
    Q_OBJECT

    [[nodiscard]] QString currency() { return part<QComboBox>(*m_page, "policy.currency")->currentText(); }
    [[nodiscard]] charts::HistogramChart &chart() { return *part<charts::HistogramChart>(*m_page, "policy.chart"); }

private Q_SLOTS:
    void init() { openPolicy(); }
    void cleanup() { closePolicy(); }

    void everyFigureIsWhatIsCountedFromTheCsv()
    {
        const auto *currencies = part<QComboBox>(*m_page, "policy.currency");
        QVERIFY(currencies->count() >= 2);
        for (const auto &[current, threshold] :
             {std::pair(0.0, 20.0), {0.0, 60.0}, {25.0, 100.0}, {0.0, 99999.0}, {50.0, 50.01}}) {
            typeInto(*m_page, "policy.current", QString::number(current));
            typeInto(*m_page, "policy.threshold", QString::number(threshold));
            QCOMPARE(lines(*m_page), expectedLines(counted(rows(), currency(), current, threshold), currency()));
        }
    }

    void figuresFollowTheFilter()
    {
        const QStringList before = lines(*m_page);
        m_window->filter->setClause(query::Key::Type, {QStringLiteral("refund")});
        m_window->refresh(*m_page);
        typeInto(*m_page, "policy.threshold", QStringLiteral("75.5"));
        QCOMPARE(lines(*m_page), expectedLines(counted(rows(), currency(), 0, 75.5), currency()));
        QVERIFY(lines(*m_page) != before);
        QCOMPARE(part<QComboBox>(*m_page, "policy.type")->currentText(), QStringLiteral("Refund"));
    }

    void theLimitOfTodayChangesNothing()
    {
        typeInto(*m_page, "policy.current", QStringLiteral("40"));
        typeInto(*m_page, "policy.threshold", QStringLiteral("40"));
        const Count none = counted(rows(), currency(), 40, 40);
        QCOMPARE(none.moved, 0);
        QCOMPARE(lines(*m_page), expectedLines(none, currency()));
        QVERIFY(!part<QPushButton>(*m_page, "policy.show")->isEnabled());
    }

    void aLowerThresholdSaysWhatItCannotKnow()
    {
        typeInto(*m_page, "policy.current", QStringLiteral("80"));
        typeInto(*m_page, "policy.threshold", QStringLiteral("30"));
        const Count again = counted(rows(), currency(), 30, 80);
        QVERIFY2(lines(*m_page).front().startsWith(
                     QStringLiteral("Needing approval again=%1 of %2").arg(again.moved).arg(again.all)),
                 qPrintable(lines(*m_page).front()));
    }

    void barsHoldEveryRequestOfTheCurrency()
    {
        const Count all = counted(rows(), currency(), -1e9, 1e9);
        const charts::StackedBars &bars = chart().histogram().bars;
        int held = 0;
        for (int bar = 0; bar < int(bars.categories.size()); ++bar)
            held += bars.total(bar);
        QCOMPARE(held, all.all);
        QVERIFY(chart().histogram().isOpenEnded);
        QVERIFY(chart().histogram().edges.back().startsWith(QLatin1String("> ")));
        const auto frames = m_page->findChildren<charts::ChartFrame *>();
        const auto holds = [this](const charts::ChartFrame *frame) { return frame->isAncestorOf(&chart()); };
        auto *frame = *std::find_if(frames.begin(), frames.end(), holds);
        QVERIFY(frame->grid() == bars.toGrid(m_page->locale()));
        QVERIFY(!frame->showsTable());
        frame->tableAction()->trigger();
        QVERIFY(frame->showsTable());
    }

    void aBarShowsItsRequests()
    {
        const charts::StackedBars bars = chart().histogram().bars;
        for (int bar = 0; bar < int(bars.categories.size()); bar += 5) {
            for (const int series : {-1, 0, 1, 2}) {
                Q_EMIT chart().activated(bar, series);
                QCOMPARE(m_window->filter->state().page, QStringLiteral("decisions"));
                const int wanted =
                    series < 0 ? bars.total(bar) : bars.series[std::size_t(series)].values[std::size_t(bar)];
                QCOMPARE(int(rows().size()), wanted);
                m_window->filter->back();
            }
        }
    }

    void aClickOnABarIsNotADrag()
    {
        const int bar = 1;
        const QPointF middle = chart().barArea(bar, -1).center();
        const int wanted = chart().histogram().bars.total(bar);
        QVERIFY(wanted > 0);
        typeInto(*m_page, "policy.threshold", QStringLiteral("100000"));
        QTest::mouseClick(&chart(), Qt::LeftButton, {}, middle.toPoint());
        QCOMPARE(m_window->filter->state().page, QStringLiteral("decisions"));
        QVERIFY(int(rows().size()) <= wanted);
    }

    void theThresholdMovesByKeysAndByDragging()
    {
        const auto field = [this] { return part<QLineEdit>(*m_page, "policy.threshold")->text(); };
        typeInto(*m_page, "policy.threshold", QStringLiteral("0"));
        auto *handle = chart().handle();
        QVERIFY(handle->isVisible());
        QTest::keyClick(handle, Qt::Key_PageUp);
        const QString oneBar = field();
        const double width = oneBar.toDouble();
        QVERIFY(width > 0);
        QTest::keyClick(handle, Qt::Key_Right);
        QVERIFY(field().toDouble() > width);
        QTest::keyClick(handle, Qt::Key_Left);
        QCOMPARE(field(), oneBar);
        const QPoint grip = handle->rect().center();
        const int way = int(chart().barArea(3, -1).center().x() - chart().barArea(0, -1).center().x());
        QTest::mousePress(handle, Qt::LeftButton, {}, grip);
        QTest::mouseMove(handle, grip + QPoint(way, 0));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, grip);
        QVERIFY2(std::abs(field().toDouble() - 4 * width) < width / 2, qPrintable(field()));
        QCOMPARE(lines(*m_page), expectedLines(counted(rows(), currency(), 0, field().toDouble()), currency()));
    }

    void whatIsNoAmountIsPutBack()
    {
        typeInto(*m_page, "policy.threshold", QStringLiteral("60"));
        for (const char *wrong : {"sixty", "-5", "1.234", "99999999999999999999", ""}) {
            typeInto(*m_page, "policy.threshold", QString());
            auto *field = part<QLineEdit>(*m_page, "policy.threshold");
            field->setText(QString::fromLatin1(wrong));
            QTest::keyClick(field, Qt::Key_Return);
            QCOMPARE(field->text(), QStringLiteral("60.00"));
        }
    }

    void theMovedRequestsAreShown()
    {
        typeInto(*m_page, "policy.threshold", QStringLiteral("60"));
        const Count count = counted(rows(), currency(), 0, 60);
        part<QPushButton>(*m_page, "policy.show")->click();
        QCOMPARE(m_window->filter->state().page, QStringLiteral("decisions"));
        QCOMPARE(int(rows().size()), count.moved);
    }

    void aTypeIsAFilter()
    {
        auto *types = part<QComboBox>(*m_page, "policy.type");
        types->setCurrentIndex(types->findText(QStringLiteral("Credit")));
        Q_EMIT types->activated(types->currentIndex());
        QCOMPARE(m_window->filter->state().chips.size(), std::size_t(1));
        m_window->filter->setClause(query::Key::Type, {QStringLiteral("credit"), QStringLiteral("refund")});
        m_window->refresh(*m_page);
        QCOMPARE(types->currentIndex(), -1);
    }

    void partsHaveNamesAndPlainText()
    {
        QCOMPARE(test::unnamedFocusables(*m_page).join(u' '), QString());
        QCOMPARE(test::richLabels(*m_page), QStringList());
    }

    void nothingForTheFilterIsSaid()
    {
        m_window->filter->setClause(query::Key::Customer, {QStringLiteral("nobody-of-this-name")});
        m_window->refresh(*m_page);
        QVERIFY(part<QWidget>(*m_page, "emptyState") != nullptr);
    }

    void requestsWithoutAmountsLeaveThePanelEmpty()
    {
        m_window->filter->setClause(query::Key::Has, {QStringLiteral("amount")}, true);
        m_window->refresh(*m_page);
        QVERIFY(!rows().empty());
        QVERIFY(!chart().handle()->isVisible());
        QVERIFY(!part<QPushButton>(*m_page, "policy.show")->isEnabled());
    }
};

QTEST_MAIN(PolicyPageTest)
#include "tst_pages_policy.moc"
