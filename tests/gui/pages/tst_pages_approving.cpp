// SPDX-License-Identifier: GPL-3.0-or-later
// "Approvers and timing" against what a person counts from the CSV of the same filter.
#include "insight/stats.h"
#include "tests/gui/harness.h"
#include "tests/gui/pages/csvrows.h"
#include "tests/gui/pages/policyfixture.h"
#include "ui/charts/histogram.h"
#include "ui/pages/policytexts.h"
#include "ui/text/dates.h"
#include "ui/text/formats.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

#include <cmath>
#include <map>

using namespace precedent;
using test::CsvRow;

namespace {

template <typename Widget>
Widget *part(const QWidget &page, const char *name)
{
    return page.findChild<Widget *>(QLatin1String(name));
}

QStringList cells(const QAbstractItemModel &model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

QString timeText(std::vector<std::int64_t> times, double share)
{
    if (times.size() < 5)
        return QStringLiteral("–");
    std::sort(times.begin(), times.end());
    const auto rank = std::size_t(std::ceil(share * double(times.size())));
    return text::durationText(times[rank - 1]);
}

QDate requestDay(const CsvRow &row)
{
    return QDate::fromString(row[QStringLiteral("requested_at")].left(10), Qt::ISODate);
}

/// What one approver's line must say.
struct Tally
{
    int approved = 0;
    int denied = 0;
    int fast = 0;
    int atOddHours = 0;
    bool oddHoursRule = false;
    std::vector<std::int64_t> times;
    std::map<QDate, int> days; ///< of the requests

    [[nodiscard]] QString busiest() const
    {
        const auto most = std::max_element(days.begin(), days.end(),
                                           [](const auto &a, const auto &b) { return a.second < b.second; });
        return QStringLiteral("%1 on %2").arg(most->second).arg(text::dayOfYearText(most->first, QLocale()));
    }
    [[nodiscard]] QStringList line(const QString &name) const
    {
        const QLocale locale;
        return {name,
                locale.toString(approved + denied),
                pages::agreementText(approved, approved + denied, locale),
                timeText(times, 0.5),
                timeText(times, 0.9),
                locale.toString(qulonglong(times.size())),
                locale.toString(fast),
                oddHoursRule ? locale.toString(atOddHours) : QStringLiteral("–"),
                busiest()};
    }
};

std::map<QString, Tally> tallies(const std::vector<CsvRow> &rows, bool oddHoursRule = false)
{
    std::map<QString, Tally> result;
    for (const CsvRow &row : rows) {
        if (!test::isDecided(row) || row[QStringLiteral("approver")].isEmpty())
            continue;
        const bool approved = row[QStringLiteral("decision")] == QStringLiteral("approved");
        for (const QString &name : row[QStringLiteral("approver")].split(QStringLiteral("; "))) {
            Tally &tally = result[name];
            (approved ? tally.approved : tally.denied) += 1;
            const auto flags = row[QStringLiteral("flags")].split(u' ');
            tally.fast += flags.contains(QStringLiteral("fast-decision")) ? 1 : 0;
            tally.atOddHours += flags.contains(QStringLiteral("odd-hours")) ? 1 : 0;
            tally.oddHoursRule = oddHoursRule;
            ++tally.days[requestDay(row)];
            if (const QString took = row[QStringLiteral("turnaround_seconds")]; !took.isEmpty())
                tally.times.push_back(took.toLongLong());
        }
    }
    return result;
}

} // namespace

class ApprovingTest : public QObject, protected test::PolicyFixture
{
    Q_OBJECT

    [[nodiscard]] const QAbstractItemModel &model(const char *table)
    {
        return *part<QTableView>(*m_page, table)->model();
    }
    void click(const char *table, int row)
    {
        auto *view = part<QTableView>(*m_page, table);
        view->scrollTo(view->model()->index(row, 0));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(view->model()->index(row, 0)).center());
    }

private Q_SLOTS:
    void init() { openPolicy(1); }
    void cleanup() { closePolicy(); }

    void approversDecideWhatTheCsvSays()
    {
        for (const char *type : {"", "refund"}) {
            m_window->filter->setClause(query::Key::Type,
                                        *type != 0 ? QStringList(QLatin1String(type)) : QStringList());
            m_window->refresh(*m_page);
            const auto expected = tallies(test::exportedRows(*m_window));
            QCOMPARE(model("policy.approvers").rowCount(), int(expected.size()));
            for (int row = 0; row < model("policy.approvers").rowCount(); ++row) {
                const QStringList told = cells(model("policy.approvers"), row);
                QVERIFY2(expected.count(told.front()) == 1, qPrintable(told.front()));
                QCOMPARE(told, expected.at(told.front()).line(told.front()));
            }
        }
    }

    void oddHoursAreCountedWhereTheRuleIsOn()
    {
        auto rules = workspace::houseRules(m_window->workspace().ledger()).value().rules;
        rules.flags.oddHours = true;
        rules.flags.workdayFirstHour = 10;
        rules.flags.workdayEndHour = 14;
        QVERIFY(workspace::putRules(m_window->workspace().ledger(), rules).ok());
        QSignalSpy changed(&m_window->workspace(), &workspace::Workspace::changed);
        m_window->workspace().reloadInBackground();
        QVERIFY(!changed.isEmpty() || changed.wait(20'000));
        m_window->refresh(*m_page);
        const auto expected = tallies(test::exportedRows(*m_window), true);
        int found = 0;
        for (int row = 0; row < model("policy.approvers").rowCount(); ++row) {
            const QStringList told = cells(model("policy.approvers"), row);
            QCOMPARE(told, expected.at(told.front()).line(told.front()));
            found += expected.at(told.front()).atOddHours;
        }
        QVERIFY(found > 0);
    }

    void anApproverShowsTheDecisions()
    {
        for (int row = 0; row < model("policy.approvers").rowCount(); ++row) {
            const QString count = cells(model("policy.approvers"), row).at(1);
            click("policy.approvers", row);
            QCOMPARE(m_window->filter->state().page, QStringLiteral("decisions"));
            QCOMPARE(QLocale().toString(qulonglong(test::exportedRows(*m_window).size())), count);
            m_window->filter->back();
        }
    }

    void alikeRequestsAreAllDecidedOnes()
    {
        int decided = 0;
        for (int row = 0; row < model("policy.consistency").rowCount(); ++row)
            decided += QLocale().toInt(cells(model("policy.consistency"), row).at(1));
        const auto rows = test::exportedRows(*m_window);
        QCOMPARE(decided, int(std::count_if(rows.begin(), rows.end(), test::isDecided)));
    }

    void alikeRequestsAreComparedAsTheCsvSays()
    {
        int compared = 0;
        for (int row = 0; row < model("policy.consistency").rowCount(); ++row) {
            const QStringList told = cells(model("policy.consistency"), row);
            click("policy.consistency", row);
            const auto rows = test::exportedRows(*m_window);
            QCOMPARE(QLocale().toString(qulonglong(rows.size())), told.at(1));
            double lowest = 2;
            double highest = -1;
            int comparable = 0;
            for (const auto &[name, tally] : tallies(rows)) {
                const int decided = tally.approved + tally.denied;
                if (decided < 10)
                    continue;
                ++comparable;
                lowest = std::min(lowest, double(tally.approved) / decided);
                highest = std::max(highest, double(tally.approved) / decided);
            }
            const QLocale locale;
            QVERIFY2(comparable < 2 ? told.at(3) == QStringLiteral("–")
                                    : told.at(3).contains(u' ' + text::percentText(lowest, locale) + u',') &&
                                          told.at(4).contains(u' ' + text::percentText(highest, locale) + u','),
                     qPrintable(told.join(u'|')));
            if (comparable >= 2) {
                ++compared;
                QVERIFY2(told.at(5).startsWith(QString::number(std::lround((highest - lowest) * 100)) + u' '),
                         qPrintable(told.at(5)));
            }
            m_window->filter->back();
        }
        QVERIFY(compared > 0);
    }

    void waitingRequestsAreCountedByAge()
    {
        const base::Instant now = m_window->workspace().calendar().now;
        std::array<int, 5> expected{};
        for (const CsvRow &row : test::exportedRows(*m_window)) {
            if (row[QStringLiteral("decision")] != QStringLiteral("pending"))
                continue;
            const auto asked = QDateTime::fromString(row[QStringLiteral("requested_at")], Qt::ISODate);
            const qint64 hours = (now.seconds() - asked.toSecsSinceEpoch() - 1) / 3600;
            ++expected[hours < 4 ? 0 : hours < 24 ? 1 : hours < 72 ? 2 : hours < 168 ? 3 : 4];
        }
        int pending = 0;
        for (int row = 0; row < 5; ++row) {
            QCOMPARE(cells(model("policy.ages"), row).at(1), QLocale().toString(expected[std::size_t(row)]));
            pending += expected[std::size_t(row)];
        }
        QVERIFY(pending > 0);
        click("policy.ages", 0);
        QCOMPARE(int(test::exportedRows(*m_window).size()), pending);
    }

    void weekdaysAreThoseOfTheRequests()
    {
        std::array<int, 7> expected{};
        for (const CsvRow &row : test::exportedRows(*m_window))
            ++expected[std::size_t(requestDay(row).dayOfWeek() - 1)];
        const auto *chart = part<charts::HistogramChart>(*m_page, "policy.chart.weekdays");
        const int first = m_window->workspace().calendar().weekStart - 1;
        for (int day = 0; day < 7; ++day)
            QCOMPARE(chart->histogram().bars.total(day), expected[std::size_t((first + day) % 7)]);
    }

    void isDrawnInBothThemes()
    {
        QDir(QStringLiteral(PROJECT_BINARY_DIR)).mkpath(QStringLiteral("pictures"));
        QList<QImage> pictures;
        for (const auto appearance : {widgets::Appearance::Light, widgets::Appearance::Dark}) {
            m_window->theme().setAppearance(appearance);
            QCoreApplication::processEvents();
            pictures.append(m_page->grab().toImage());
            pictures.back().save(
                QStringLiteral(PROJECT_BINARY_DIR "/pictures/approving-%1.png").arg(widgets::toWord(appearance)));
        }
        QVERIFY(pictures.front() != pictures.back());
    }

    void partsHaveNamesAndPlainText()
    {
        QCOMPARE(test::unnamedFocusables(*m_page).join(u' '), QString());
        QCOMPARE(test::richLabels(*m_page), QStringList());
    }

    void theOtherTabIsRefreshedWhenItIsShown()
    {
        m_window->filter->setClause(query::Key::Type, {QStringLiteral("credit")});
        m_window->refresh(*m_page);
        part<QTabWidget>(*m_page, "policy.tabs")->setCurrentIndex(0);
        QVERIFY(!m_page->hasData());
        QVERIFY(QTest::qWaitFor([this] { return m_page->hasData(); }, 20'000));
        const auto rows = test::exportedRows(*m_window);
        const auto *chart = part<charts::HistogramChart>(*m_page, "policy.chart");
        int held = 0;
        for (int bar = 0; bar < int(chart->histogram().bars.categories.size()); ++bar)
            held += chart->histogram().bars.total(bar);
        QVERIFY(held > 0 && held <= int(rows.size()));
    }
};

QTEST_MAIN(ApprovingTest)
#include "tst_pages_approving.moc"
