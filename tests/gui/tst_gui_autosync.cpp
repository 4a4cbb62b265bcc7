// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/autosync.h"
#include "ui/shell/windowsetup.h"
#include "ui/text/formats.h"
#include "ui/text/translations.h"

#include <QtTest/QTest>

#include <future>

using namespace precedent;
using namespace precedent::gui;

namespace {

using namespace Qt::Literals::StringLiterals;

base::Error error(base::ErrorKind kind, const char *code)
{
    return base::makeError(kind, code, u"#approvals: why"_s, {{u"channels"_s, u"#approvals"_s}});
}

} // namespace

/// Automatic syncs over a real job thread; time passes when the test says so.
class TestAutoSync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void startsOnceAndAgainAfterTheInterval();
    void waitsForAnotherJobAndForTheLedger();
    void offMeansNever();
    void saysWhatBecameOfIt_data();
    void saysWhatBecameOfIt();
    void aSyncByHandCountsToo();

private:
    void pass(int seconds)
    {
        for (int i = 0; i < seconds; i += 15) {
            m_now.steadyMs += 15'000;
            m_now.wall = m_now.wall + 15 * base::oneSecond;
            m_auto->tick();
        }
    }
    [[nodiscard]] bool ends()
    {
        return QTest::qWaitFor([this] { return !m_jobs->isRunning(); }, 60'000);
    }
    /// After what setMinutes() does later.
    void turnOn(int minutes)
    {
        m_auto->setMinutes(minutes);
        QTest::qWait(0);
    }

    Moment m_now;
    bool m_isReady = true;
    int m_starts = 0;
    base::Result<QString> m_result{QString()};
    shell::SyncNotice m_notice;
    std::unique_ptr<shell::JobController> m_jobs;
    std::unique_ptr<AutoSync> m_auto;
};

void TestAutoSync::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    text::installTranslations(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestAutoSync::init()
{
    m_now = {1'000'000, *base::fromIso(u"2026-10-31T12:00:00Z"_s)};
    m_isReady = true;
    m_starts = 0;
    m_result = QString();
    m_jobs = std::make_unique<shell::JobController>();
    AutoSyncParts parts;
    parts.isReady = [this] { return m_isReady; };
    parts.start = [this] {
        ++m_starts;
        return m_jobs->start(shell::quietSyncId, u"Sync"_s,
                             [result = m_result](const base::CancelToken &, const auto &) { return result; });
    };
    parts.show = [this](const shell::SyncNotice &notice) { m_notice = notice; };
    parts.timeText = [](base::Instant at) { return text::shortTime(at, base::Zone(), QLocale()); };
    parts.clock = [this] { return m_now; };
    m_auto = std::make_unique<AutoSync>(*m_jobs, parts);
}

void TestAutoSync::cleanup()
{
    m_auto.reset();
    m_jobs.reset();
}

void TestAutoSync::startsOnceAndAgainAfterTheInterval()
{
    turnOn(10);
    QVERIFY(ends());
    QCOMPARE(m_starts, 1);
    pass(9 * 60);
    QCOMPARE(m_starts, 1);
    pass(60);
    QCOMPARE(m_starts, 2);
    QVERIFY(ends());
}

void TestAutoSync::waitsForAnotherJobAndForTheLedger()
{
    std::promise<void> gate;
    QVERIFY(m_jobs
                ->start(u"import"_s, u"Import"_s,
                        [opened = gate.get_future().share()](const base::CancelToken &, const auto &) {
                            opened.wait();
                            return base::Result<QString>(QString());
                        })
                .ok());
    turnOn(10);
    pass(3600);
    QCOMPARE(m_starts, 0);
    QCOMPARE(m_notice.text, QString());
    m_isReady = false;
    gate.set_value();
    QVERIFY(ends());
    pass(60);
    QCOMPARE(m_starts, 0);
    m_isReady = true;
    pass(15);
    QCOMPARE(m_starts, 1);
    QVERIFY(ends());
}

void TestAutoSync::offMeansNever()
{
    turnOn(0);
    pass(7200);
    QCOMPARE(m_starts, 0);
    QCOMPARE(m_notice.text, QString());
}

void TestAutoSync::saysWhatBecameOfIt_data()
{
    using base::ErrorKind;
    QTest::addColumn<int>("kind"); // -1 is success
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("minutes"); // until the next one
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("detail");
    const QString planned = u"^next sync \\d\\d:\\d\\d$"_s;
    QTest::newRow("done") << -1 << QByteArray() << 10 << planned << u"^$"_s;
    QTest::newRow("stopped") << int(ErrorKind::Interrupted) << QByteArray("sync-stopped") << 10 << planned << u"^$"_s;
    QTest::newRow("another program syncs")
        << int(ErrorKind::Ledger) << QByteArray("ledger-locked") << 10 << planned << u"^$"_s;
    QTest::newRow("parts failed") << int(ErrorKind::Partial) << QByteArray("sync-partial") << 10
                                  << u"^sync failed: .*#approvals.* · next \\d\\d:\\d\\d$"_s << u"#approvals: why"_s;
    QTest::newRow("no network") << int(ErrorKind::Network) << QByteArray("network-failed") << 20
                                << u"^sync failed: .+ · next \\d\\d:\\d\\d$"_s
                                << u"^The last automatic sync failed\\. ."_s;
    QTest::newRow("no token") << int(ErrorKind::NotConfigured) << QByteArray("token-absent") << 20
                              << u"^not connected to Slack$"_s << u"Sync now"_s;
    QTest::newRow("no keychain") << int(ErrorKind::NotConfigured) << QByteArray("keychain-no-service") << 20
                                 << u"^not connected to Slack$"_s << u"Sync now"_s;
}

void TestAutoSync::saysWhatBecameOfIt()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, code);
    QFETCH(int, minutes);
    QFETCH(QString, text);
    QFETCH(QString, detail);
    if (kind >= 0)
        m_result = error(base::ErrorKind(kind), code.constData());
    turnOn(10);
    QVERIFY(ends());
    QVERIFY2(QRegularExpression(text).match(m_notice.text).hasMatch(), qPrintable(m_notice.text));
    QVERIFY2(QRegularExpression(detail).match(m_notice.detail).hasMatch(), qPrintable(m_notice.detail));
    pass(minutes * 60 - 15);
    QCOMPARE(m_starts, 1);
    m_result = QString();
    pass(15);
    QCOMPARE(m_starts, 2);
    QVERIFY(ends());
    QVERIFY(m_notice.text.startsWith(u"next sync "_s));
}

void TestAutoSync::aSyncByHandCountsToo()
{
    turnOn(10);
    QVERIFY(ends());
    pass(9 * 60);
    QVERIFY(m_jobs
                ->start(u"sync"_s, u"Sync"_s,
                        [](const base::CancelToken &, const auto &) { return base::Result<QString>(u"1 new"_s); })
                .ok());
    QVERIFY(ends());
    pass(9 * 60);
    QCOMPARE(m_starts, 1);
    pass(60);
    QCOMPARE(m_starts, 2);
    QVERIFY(ends());
}

QTEST_GUILESS_MAIN(TestAutoSync)
#include "tst_gui_autosync.moc"
