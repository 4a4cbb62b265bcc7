// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pages/samplewindow.h"
#include "ui/charts/funnelplot.h"
#include "ui/models/aroundnote.h"
#include "ui/models/roles.h"
#include "ui/models/team.h"
#include "ui/pages/recordtable.h"
#include "ui/pages/ticketimport.h"
#include "ui/widgets/plainlabel.h"
#include "workspace/agentplan.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableView>

#include <map>

using namespace precedent;

/// Whom the Agents page shows when the filter names somebody.
class AgentsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleWindow> m_window;
    std::unique_ptr<shell::Page> m_page;

    [[nodiscard]] QTableView &list() { return *m_page->findChild<QTableView *>(QStringLiteral("agents.list")); }
    [[nodiscard]] QString chosen() { return list().currentIndex().siblingAtColumn(0).data().toString(); }
    [[nodiscard]] QString count() { return list().currentIndex().siblingAtColumn(2).data().toString(); }
    void ask(const QString &agent)
    {
        m_window->filter->setClause(query::Key::Agent, agent.isEmpty() ? QStringList() : QStringList(agent));
        m_window->refresh(*m_page);
    }
    /// The i-th name of the list.
    [[nodiscard]] QString name(int row) { return list().model()->index(row, 0).data().toString(); }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::SampleWindow>();
        QVERIFY(m_window->isOpen());
        m_page = m_window->open(QStringLiteral("agents"));
        QVERIFY(list().model()->rowCount() > 3);
    }
    void cleanup()
    {
        m_page.reset();
        m_window.reset();
    }

    void anAgentConditionChoosesAsTheGrammarReadsIt()
    {
        for (const int row : {2, 1}) {
            const QString whole = name(row);
            ask(whole.section(u' ', -1).toLower());
            QCOMPARE(chosen(), whole);
        }
    }

    void whoWasChosenByHandStaysUnderTheSameCondition()
    {
        ask(name(2).section(u' ', -1).toLower());
        list().selectRow(1);
        const QString byHand = chosen();
        m_window->filter->setPeriod(QStringLiteral("2026-09"));
        m_window->refresh(*m_page);
        QCOMPARE(chosen(), byHand);
    }

    void somebodyWithNothingInThePeriodStays()
    {
        list().selectRow(1);
        const QString before = chosen();
        m_window->filter->setPeriod({});
        QString all;
        const auto snapshot = m_window->workspace().snapshot();
        for (insight::RowIndex row = 0; row < snapshot->size(); ++row) {
            if (snapshot->row(row).record.agent.name == before)
                all += snapshot->row(row).record.reason.toLower() + u'\n';
        }
        for (insight::RowIndex row = 0; row < snapshot->size(); ++row) {
            const auto record = snapshot->row(row).record;
            if (!record.reason.isEmpty() && !all.contains(record.reason.toLower()))
                m_window->filter->setClause(query::Key::Reason, {record.reason});
        }
        QVERIFY2(!m_window->filter->filter().isEmpty(), "somebody else has a reason of their own");
        m_window->refresh(*m_page);
        QVERIFY(list().model()->rowCount() > 1);
        QCOMPARE(chosen(), before);
        QTRY_COMPARE(count(), QStringLiteral("0"));
        m_window->filter->setClause(query::Key::Reason, {QStringLiteral("nobody wrote this")});
        m_window->refresh(*m_page);
        m_window->filter->setClause(query::Key::Reason, {});
        m_window->refresh(*m_page);
        QCOMPARE(chosen(), before);
    }

    void aConditionThatNamesNobodyShowsNobodyElse()
    {
        ask(QStringLiteral("nosuchperson"));
        QCOMPARE(chosen(), QStringLiteral("nosuchperson"));
        QCOMPARE(count(), QStringLiteral("0"));
        auto *decisions = m_page->findChild<pages::RecordTable *>(QStringLiteral("agents.decisions"));
        QTRY_COMPARE(decisions->records().rowCount(), 0);
    }

    void stepsSayWhereTheyLead()
    {
        m_window->filter->setPeriod(QStringLiteral("2026-10-05..2026-10-11"));
        m_window->refresh(*m_page);
        const auto text = [this](const char *name) {
            return m_page->findChild<QAction *>(QLatin1String(name))->text();
        };
        QCOMPARE(text("agents.action.previous"), QStringLiteral("◀ 28 Sep – 4 Oct 2026"));
        QCOMPARE(text("agents.action.next"), QStringLiteral("12 – 18 Oct 2026 ▶"));
    }

    void theFunnelCountsWhatTheListCounts()
    {
        m_window->filter->setPeriod({});
        m_window->refresh(*m_page);
        auto *plot = m_page->findChild<charts::FunnelPlot *>(QStringLiteral("agents.chart.funnel"));
        const auto &funnel = plot->funnel();
        QVERIFY(funnel.points.size() >= 3);
        const auto snapshot = m_window->workspace().snapshot();
        const auto rows = snapshot->select(m_window->filter->filter(), m_window->workspace().calendar()).value();
        std::map<QString, std::pair<int, int>> counts; // decided, denied
        int decided = 0;
        int denied = 0;
        for (const auto row : rows) {
            const auto record = snapshot->row(row).record;
            const bool isDenied = record.decision == domain::Decision::Denied;
            if (!isDenied && record.decision != domain::Decision::Approved)
                continue;
            ++decided;
            denied += isDenied ? 1 : 0;
            ++counts[record.agent.name].first;
            counts[record.agent.name].second += isDenied ? 1 : 0;
        }
        QCOMPARE(funnel.share, double(denied) / decided);
        for (const auto &point : funnel.points)
            QCOMPARE(std::make_pair(point.cases, point.count), counts[point.name]);
        const auto enough = std::count_if(counts.begin(), counts.end(),
                                          [](const auto &entry) { return entry.second.first >= models::leastCases; });
        QCOMPARE(std::size_t(enough), funnel.points.size());
    }

    void aPointOfTheFunnelChoosesItsAgent()
    {
        m_window->filter->setPeriod({});
        m_window->refresh(*m_page);
        auto *plot = m_page->findChild<charts::FunnelPlot *>(QStringLiteral("agents.chart.funnel"));
        plot->setFocus(Qt::TabFocusReason);
        QTest::keyClick(plot, Qt::Key_Home);
        QVERIFY(!plot->funnel().points.empty());
        const QString first = plot->funnel().points.front().name;
        QVERIFY(plot->accessibleDescription().startsWith(first));
        QTest::keyClick(plot, Qt::Key_Return);
        QTRY_COMPARE(chosen(), first);
        QVERIFY(plot->funnel().points.front().isMarked);
        const QString last = plot->funnel().points.back().name;
        QTest::mouseClick(plot, Qt::LeftButton, {}, plot->placeOf(int(plot->funnel().points.size()) - 1).toPoint());
        QTRY_COMPARE(chosen(), last);
    }

    void whatIsWorthDiscussingOpensAsADecision()
    {
        auto *table = m_page->findChild<QTableView *>(QStringLiteral("agents.discussing"));
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            list().selectRow(row);
            m_window->refresh(*m_page);
            if (table->model()->rowCount() > 0)
                break;
        }
        QTRY_VERIFY(table->model()->rowCount() > 0);
        const auto points = [table](int row) { return table->model()->index(row, 5).data().toString().toInt(); };
        for (int row = 1; row < table->model()->rowCount(); ++row)
            QVERIFY(points(row - 1) >= points(row));
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(m_window->filter->state().page, QStringLiteral("decisions"));
    }

    void aNoteOnAnAgentStaysWithTheAgent()
    {
        auto *box = m_page->findChild<QPlainTextEdit *>(QStringLiteral("agents.notes.text"));
        auto *save = m_page->findChild<QAbstractButton *>(QStringLiteral("agents.notes.save"));
        const QString whom = chosen();
        box->setPlainText(QStringLiteral("Praised for asking early"));
        save->click();
        QVERIFY(box->toPlainText().isEmpty());
        const auto notes = [this] { return m_window->workspace().ledger().reader().value()->notes({}).value(); };
        const auto written = [&notes] {
            for (const auto &note : notes()) {
                if (note.text == QLatin1String("Praised for asking early"))
                    return note.subject;
            }
            return QString();
        };
        QVERIFY(written().startsWith(QLatin1String("agent:")));
        const auto shows = [this] {
            const auto labels = m_page->findChildren<widgets::PlainLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const widgets::PlainLabel *label) {
                return label->isVisible() && label->fullText() == QLatin1String("Praised for asking early");
            });
        };
        QTRY_VERIFY(shows());
        list().selectRow(list().currentIndex().row() == 0 ? 1 : 0);
        QTRY_VERIFY(!shows());
        ask(whom.section(u' ', -1).toLower());
        QTRY_VERIFY(shows());
        m_window->undo.undo();
        QVERIFY(written().isEmpty());
        QTRY_VERIFY(!shows());
    }

    void ticketVolumesTurnCountsIntoRates()
    {
        const auto request = m_window->context().request();
        const auto team = models::makeTeam(request).value();
        const auto &agent = *std::max_element(team.agents.begin(), team.agents.end(), [](const auto &a, const auto &b) {
            return a.figures.count < b.figures.count;
        });
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("tickets.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        // October 2026 is a Thursday to a Saturday: 4 of 7, four whole and 6 of 7 days of these weeks.
        file.write("Agent;Week;Tickets;Channel\r\n");
        for (const int week : {40, 41, 42, 43, 44})
            file.write(qPrintable(QStringLiteral("%1;2026-W%2;70;chat\r\n").arg(agent.key).arg(week)));
        file.write("Nobody At All;2026-W40;9;mail\r\n");
        file.close();
        auto *comparison = m_page->findChild<QTableView *>(QStringLiteral("agents.comparison"));
        const int before = comparison->model()->rowCount();
        pages::TicketImport import(m_window->context(), m_page.get());
        QSignalSpy imported(&import, &pages::TicketImport::imported);
        import.read(file.fileName());
        QTRY_COMPARE(imported.size(), 1);
        QCOMPARE(m_window->strips.size(), 1);
        QVERIFY(m_window->strips.front().contains(QLatin1String("Nobody At All")));
        m_window->refresh(*m_page);
        QTRY_COMPARE(chosen(), agent.name);
        QTRY_COMPARE(comparison->model()->rowCount(), before + 1);
        const double tickets = 70 * (4 + 7 + 7 + 7 + 6) / 7.0;
        const auto rate = QLocale().toString(100.0 * agent.figures.count / tickets, 'f', 1);
        QCOMPARE(comparison->model()->index(before, 1).data().toString(), rate);
        m_window->filter->setPeriod(QStringLiteral("2026-09"));
        m_window->refresh(*m_page);
        // Of September only the last three days are in a week of the file, and the row says which are not.
        QTRY_COMPARE(comparison->model()->index(before, 1).data().toString(), QStringLiteral("–"));
        QCOMPARE(comparison->model()->rowCount(), before + 1);
    }

    void aNoteHasTheFiguresAroundIt()
    {
        const auto snapshot = m_window->workspace().snapshot();
        const auto calendar = m_window->workspace().calendar();
        const QDate day = calendar.zone.dateOf(snapshot->lastSync()).addDays(-19);
        const auto request = m_window->context().request();
        const auto key = models::makeTeam(request).value().agents.front().key;
        const base::Instant note = calendar.zone.startOf(day) + 9 * 60 * base::oneMinute;
        const auto around = models::aroundNote(*snapshot, key, note, calendar);
        QVERIFY(around.has_value());
        QCOMPARE(around->days, 20);
        int before = 0;
        int after = 0;
        for (insight::RowIndex row = 0; row < snapshot->size(); ++row) {
            const auto &record = snapshot->row(row).record;
            const int distance = int(day.daysTo(calendar.zone.dateOf(record.requestedAt)));
            const bool isTheirs = record.agent.id == key || (record.agent.id.isEmpty() && record.agent.name == key);
            before += isTheirs && distance < 0 && distance >= -20 ? 1 : 0;
            after += isTheirs && distance >= 0 && distance < 20 ? 1 : 0;
        }
        QCOMPARE(around->before.count, before);
        QCOMPARE(around->after.count, after);
        QVERIFY2(before > 0 && after > 0, "there is something to compare");
        QVERIFY(!models::aroundNote(*snapshot, key, snapshot->lastSync(), calendar));
    }

    void whatIsPlannedStandsInTheListAndIsUndone()
    {
        const auto plan = [this] {
            const auto plans = workspace::agentPlans(m_window->workspace().ledger()).value();
            return plans.isEmpty() ? workspace::AgentPlan() : plans.begin().value();
        };
        const auto line = [this] { return list().currentIndex().siblingAtColumn(0).data(models::NoteRole).toString(); };
        const QString whom = chosen();
        auto *followed = m_page->findChild<QCheckBox *>(QStringLiteral("agents.plan.followed"));
        auto *day = m_page->findChild<QDateEdit *>(QStringLiteral("agents.plan.day"));
        auto *reviewed = m_page->findChild<QCheckBox *>(QStringLiteral("agents.plan.reviewed"));
        QTRY_VERIFY(reviewed->isVisibleTo(m_page.get()));
        QVERIFY(!day->isVisibleTo(m_page.get()));
        followed->click();
        QTRY_VERIFY(day->isVisibleTo(m_page.get()));
        QTRY_VERIFY(line().contains(QLatin1String("follow up on")));
        const QDate past = m_window->workspace().calendar().today().addDays(-1);
        day->setDate(past);
        QTest::keyClick(day, Qt::Key_Return);
        QCOMPARE(plan().followUp, past);
        QTRY_VERIFY(line().contains(QLatin1String("follow-up due")));
        reviewed->click();
        QCOMPARE(plan().reviewedMonths, QStringList{QStringLiteral("2026-10")});
        QTRY_VERIFY(line().contains(QLatin1String("reviewed")));
        QCOMPARE(chosen(), whom);
        m_window->filter->setPeriod(QStringLiteral("2026-09"));
        m_window->refresh(*m_page);
        QTRY_VERIFY(!reviewed->isChecked());
        for (int step = 0; step < 3; ++step)
            m_window->undo.undo();
        QCOMPARE(plan(), workspace::AgentPlan());
        QTRY_VERIFY(line().isEmpty());
        QCOMPARE(m_window->strips, QStringList());
    }
};

QTEST_MAIN(AgentsTest)
#include "tst_pages_agents.moc"
