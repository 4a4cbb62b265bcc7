// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pages/samplewindow.h"
#include "ui/pages/recordtable.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QTableView>

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
        QCOMPARE(count(), QStringLiteral("0"));
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
};

QTEST_MAIN(AgentsTest)
#include "tst_pages_agents.moc"
