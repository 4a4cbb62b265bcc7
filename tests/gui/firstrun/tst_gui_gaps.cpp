// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger.h"
#include "sync/workspaces.h"
#include "tests/gui/firstrun/firstrunwindow.h"

#include <QtCore/QDir>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace precedent;
using namespace Qt::Literals::StringLiterals;

/// A gap of the ledger is told, listed and read from Slack.
class TestGaps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_run = std::make_unique<test::FirstRunWindow>(); }
    void cleanup() { m_run.reset(); }

    void aGapIsToldListedAndFilled()
    {
        leaveAGap();
        m_run->keychain.put("xoxb-test-token", u"T0FAKE"_s);
        m_run->open();
        QVERIFY2(m_run->text(u"status.freshness"_s).endsWith(u"1 gap"_s),
                 qPrintable(m_run->text(u"status.freshness"_s)));
        QVERIFY(m_run->press(u"status.gaps"_s));
        const auto *table = m_run->part<QTableView>(u"gaps.table"_s);
        QVERIFY(table != nullptr && table->isVisible());
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"#refund-approvals"_s);
        m_run->draw(u"30-gaps"_s);
        QVERIFY(m_run->press(u"gaps.fill"_s));
        QVERIFY(test::becomes([this] { return !m_run->window().jobs().isRunning(); }));
        QCOMPARE(m_run->window().jobs().entries().back().state, shell::JobState::Done);
        QVERIFY(test::becomes([this] { return !m_run->isShown(u"status.gaps"_s); }));
        QVERIFY(!m_run->text(u"status.freshness"_s).contains(u"gap"_s));
        QVERIFY(test::becomes([this] { return m_run->text(u"status.counts"_s).startsWith(u"30 decisions"_s); }));
        m_run->draw(u"31-filled"_s);
    }

    void withoutATokenItAsksForOneAndFillsThen()
    {
        leaveAGap();
        m_run->open();
        QVERIFY(m_run->press(u"status.gaps"_s));
        QVERIFY(m_run->press(u"gaps.fill"_s));
        QVERIFY(test::becomes([this] { return m_run->isShown(u"sync.token"_s); }));
        QVERIFY(m_run->isShown(u"status.gaps"_s));
    }

private:
    /// Everything but the days in which the requests were posted.
    void leaveAGap()
    {
        QDir().mkpath(QFileInfo(m_run->ledgerPath()).absolutePath());
        const auto ledger = store::Ledger::open(m_run->ledgerPath(), {});
        QVERIFY(ledger.ok());
        const auto now = m_run->world.now();
        const domain::TeamId team(u"T0FAKE"_s);
        store::Page page;
        page.team = team;
        page.channel = domain::ChannelId(u"C0REFUNDS"_s);
        page.observedAt = now;
        page.coverage = {{{now - 40 * base::oneDay, now - 10 * base::oneDay}}, {{now - base::oneMinute, now}}};
        const auto written = (*ledger)->write([&](store::Transaction &transaction) -> base::Result<void> {
            domain::Channel channel;
            channel.id = page.channel;
            channel.team = team;
            channel.name = u"refund-approvals"_s;
            if (auto put = transaction.putChannel(channel); !put)
                return put;
            domain::ChannelSettings settings;
            settings.followed = true;
            if (auto put = transaction.putChannelSettings(channel.id, settings); !put)
                return put;
            if (auto put = transaction.putSetting(sync::connectedKey(team), u"true"_s); !put)
                return put;
            const auto added = transaction.addPage(page);
            return added ? base::Result<void>() : added.error();
        });
        QVERIFY(written.ok());
    }

    std::unique_ptr<test::FirstRunWindow> m_run;
};

QTEST_MAIN(TestGaps)
#include "tst_gui_gaps.moc"
