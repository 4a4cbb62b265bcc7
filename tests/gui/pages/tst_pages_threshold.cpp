// SPDX-License-Identifier: GPL-3.0-or-later
// The threshold of Policy past the last bar that has an end, the advice on it.
#include "tests/gui/pages/policycounts.h"
#include "tests/gui/pages/policyfixture.h"
#include "ui/charts/histogram.h"
#include "ui/charts/thresholdhandle.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>

#include <cmath>

using namespace precedent;
using test::counted;
using test::CsvRow;
using test::part;
using test::typeInto;

class ThresholdTest : public QObject, protected test::PolicyFixture
{
    Q_OBJECT

    [[nodiscard]] QString currency() { return part<QComboBox>(*m_page, "policy.currency")->currentText(); }
    [[nodiscard]] charts::HistogramChart &chart() { return *part<charts::HistogramChart>(*m_page, "policy.chart"); }

private Q_SLOTS:
    void init() { openPolicy(); }
    void cleanup() { closePolicy(); }

    void theThresholdStandsBeforeWhatItLeavesOut()
    {
        const auto &bars = chart().histogram().bars;
        QVERIFY(chart().histogram().isOpenEnded);
        const QRectF last = chart().barArea(int(bars.categories.size()) - 1, -1);
        const auto x = [this] { return chart().handle()->geometry().center().x(); };
        const auto all = [this] { return counted(rows(), currency(), 0, 1e12).moved; };
        const auto moved = [this] {
            const double upTo = part<QLineEdit>(*m_page, "policy.threshold")->text().remove(u',').toDouble();
            return counted(rows(), currency(), 0, upTo).moved;
        };
        chart().handle()->setFocus();
        QTest::keyClick(chart().handle(), Qt::Key_End);
        QCOMPARE(moved(), all());
        QVERIFY(x() > last.right());
        QTest::keyClick(chart().handle(), Qt::Key_Left);
        QCOMPARE(all() - moved(), bars.total(int(bars.categories.size()) - 1));
        QVERIFY(x() < last.left());
        const double edge = part<QLineEdit>(*m_page, "policy.threshold")->text().toDouble();
        typeInto(*m_page, "policy.threshold", QString::number(edge + 1));
        QVERIFY(std::abs(x() - last.center().x()) <= 2);
        QTest::keyClick(chart().handle(), Qt::Key_Right);
        QCOMPARE(moved(), all());
    }

    void theAdviceSpeaksOfARaise()
    {
        const auto advice = [this] { return part<QLabel>(*m_page, "policy.advice")->text(); };
        typeInto(*m_page, "policy.threshold", QStringLiteral("60"));
        QVERIFY2(advice().contains(QStringLiteral("nine of ten")), qPrintable(advice()));
        typeInto(*m_page, "policy.current", QStringLiteral("80"));
        QVERIFY2(advice().startsWith(QStringLiteral("Recorded requests only")), qPrintable(advice()));
    }

    void withoutAmountsTheAdviceSaysSo()
    {
        m_window->filter->setClause(query::Key::Has, {QStringLiteral("amount")}, true);
        m_window->refresh(*m_page);
        QCOMPARE(part<QLabel>(*m_page, "policy.advice")->text(), QStringLiteral("No request has an amount."));
    }
};

QTEST_MAIN(ThresholdTest)
#include "tst_pages_threshold.moc"
