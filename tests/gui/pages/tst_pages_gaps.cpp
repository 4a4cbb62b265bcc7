// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/parse.h"
#include "tests/gui/harness.h"
#include "tests/gui/pages/samplewindow.h"
#include "ui/pages/gapsdialog.h"
#include "ui/pages/synceddays.h"
#include "ui/text/dates.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace precedent;

/// What was never read stands in a list, and is read from there.
class GapsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleWindow> m_window;
    std::vector<pages::Gap> m_filled;

    /// The list as a window with this has it.
    std::unique_ptr<QWidget> open(bool canFill)
    {
        auto parent = std::make_unique<QWidget>();
        const auto fill = [this](const shell::PageContext &, const pages::Gap &gap, QWidget *) {
            m_filled.push_back(gap);
        };
        pages::openGaps(m_window->context(), canFill ? pages::FillGap(fill) : pages::FillGap(), parent.get());
        return parent;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_window = std::make_unique<test::SampleWindow>(400);
        QVERIFY(m_window->isOpen());
    }
    void cleanupTestCase() { m_window.reset(); }

    void theListNamesEachGapAndFillsIt()
    {
        const auto parent = open(true);
        const auto *model = parent->findChild<QTableView *>(QStringLiteral("gaps.table"))->model();
        std::size_t gaps = 0;
        for (const auto &channel : m_window->workspace().channels())
            gaps += channel.gaps.size();
        QVERIFY(gaps > 0);
        QCOMPARE(std::size_t(model->rowCount()), gaps);
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("#finance-exceptions"));
        const auto gap = pages::gapsOf(m_window->workspace().channels()).front();
        const base::Zone zone = m_window->workspace().calendar().zone;
        QCOMPARE(model->index(0, 1).data().toString(),
                 text::spanText({zone.dateOf(gap.range.from), zone.dateOf(gap.range.to - 1)}, parent->locale()));
        QCOMPARE(test::unnamedFocusables(*parent), QStringList());
        parent->findChild<QPushButton *>(QStringLiteral("gaps.fill"))->click();
        QCOMPARE(m_filled.size(), std::size_t(1));
        QCOMPARE(m_filled.front().channel.name, QStringLiteral("finance-exceptions"));
        QVERIFY(!parent->findChild<QDialog *>()->isVisible());
    }

    void whatWasNotReadOfAPeriodIsTold()
    {
        const auto &workspace = m_window->workspace();
        const auto calendar = workspace.calendar();
        const QLocale english(QStringLiteral("en_US"));
        const auto gap = pages::gapsOf(workspace.channels()).front();
        const QDate first = calendar.zone.dateOf(gap.range.from);
        const auto told = [&](const QString &query) {
            return pages::missingDaysText(workspace, query::parse(query).value(), calendar, english);
        };
        const auto day = [](QDate date) { return QStringLiteral("date:") + date.toString(Qt::ISODate); };
        QCOMPARE(told(day(first)), QStringLiteral("Not read, so missing here: #finance-exceptions ") +
                                       text::spanText({first, first}, english));
        QCOMPARE(told(day(first.addDays(-1))), QString());
        QCOMPARE(told(day(first) + QStringLiteral(" -channel:finance-exceptions")), QString());
        QVERIFY(!told(day(first) + QStringLiteral(" channel:finance-exceptions")).isEmpty());
        QVERIFY(!told(QString()).isEmpty());
    }

    void theSampleSaysWhyNothingCanBeRead()
    {
        const auto parent = open(false);
        const auto *fill = parent->findChild<QPushButton *>(QStringLiteral("gaps.fill"));
        QVERIFY(!fill->isEnabled());
        QVERIFY(fill->accessibleDescription().contains(QStringLiteral("Sample data")));
    }

    void gapsOfChannelsThatNobodyFollowsAreNoGaps()
    {
        auto channels = m_window->workspace().channels();
        for (auto &channel : channels)
            channel.settings.followed = false;
        QVERIFY(pages::gapsOf(channels).empty());
    }
};

QTEST_MAIN(GapsTest)
#include "tst_pages_gaps.moc"
