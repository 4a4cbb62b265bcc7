// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/statustext.h"
#include "ui/widgets/plainlabel.h"
#include "workspace/exportjob.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QToolButton>

using namespace precedent;
using namespace precedent::shell;

namespace {

base::Instant at(const char *iso)
{
    return base::fromIso(QString::fromLatin1(iso)).value();
}

const base::Instant now = at("2026-10-31T12:00:00Z");

workspace::ChannelStatus channel(std::optional<base::Instant> lastSync, int gaps = 0)
{
    workspace::ChannelStatus status;
    status.counts.lastSync = lastSync;
    if (lastSync)
        status.coverage.push_back({{at("2025-11-01T00:00:00Z"), *lastSync}});
    for (int i = 0; i < gaps; ++i)
        status.gaps.push_back({{at("2026-01-01T00:00:00Z"), at("2026-01-02T00:00:00Z")}});
    return status;
}

} // namespace

class TestStatus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysHowOldTheSyncIs_data();
    void saysHowOldTheSyncIs();
    void freshnessNamesCoverageAndGaps();
    void freshnessWithoutChannelsSaysSo();
    void channelNeedsAttentionWithoutSyncOrWithGaps();
    void countsSumEachCurrencyByItself();
    void jobSaysWhatIsKnown_data();
    void jobSaysWhatIsKnown();
    void barShowsTheJobAndGoesBackToRest();
    void whatAJobLoggedIsToldAtOnce();
    void unknownTotalMovesTheBar();
    void stopIsAskedFor();
    void whereRoomIsShortTheCountsAreReadWhole();
    void countsThatWouldBeCutLeaveSomethingOut();
};

void TestStatus::saysHowOldTheSyncIs_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("future, by a wrong clock") << qint64(-500) << QStringLiteral("synced just now");
    QTest::newRow("now") << qint64(0) << QStringLiteral("synced just now");
    QTest::newRow("59 s") << qint64(59) << QStringLiteral("synced just now");
    QTest::newRow("2 min") << qint64(120) << QStringLiteral("synced 2\u00A0min ago");
    QTest::newRow("3 days") << qint64(3 * 86400 + 4 * 3600) << QStringLiteral("synced 3\u00A0d\u00A04\u00A0h ago");
}

void TestStatus::saysHowOldTheSyncIs()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QCOMPARE(syncAgeText(now - seconds * base::oneSecond, now), text);
    QCOMPARE(syncAgeText(std::nullopt, now), QStringLiteral("never synced"));
}

void TestStatus::freshnessNamesCoverageAndGaps()
{
    const query::Calendar calendar{base::Zone(), now, 1};
    const auto text =
        freshnessText({channel(now - 2 * base::oneMinute, 1), channel(now - base::oneDay)}, calendar, QLocale::c());
    QVERIFY2(text.startsWith(QStringLiteral("Synced 2\u00A0min ago · covers 1 Nov 2025 – 31 Oct 2026 · 1 gap")),
             qPrintable(text));
}

void TestStatus::freshnessWithoutChannelsSaysSo()
{
    const query::Calendar calendar{base::Zone(), now, 1};
    QCOMPARE(freshnessText({}, calendar, QLocale::c()), QStringLiteral("No channel followed yet"));
    QCOMPARE(freshnessText({channel(std::nullopt)}, calendar, QLocale::c()), QStringLiteral("Never synced"));
    auto begun = channel(now);
    begun.counts.lastSync.reset();
    QCOMPARE(freshnessText({begun}, calendar, QLocale::c()), QStringLiteral("Read so far: 1 Nov 2025 – 31 Oct 2026"));
}

void TestStatus::channelNeedsAttentionWithoutSyncOrWithGaps()
{
    QVERIFY(!channelState(channel(now), now).needsAttention);
    QVERIFY(channelState(channel(std::nullopt), now).needsAttention);
    auto begun = channel(std::nullopt);
    begun.coverage.push_back({{now, now + base::oneMinute}});
    QCOMPARE(channelState(begun, now).text, QStringLiteral("not read to the end yet"));
    QCOMPARE(channelState(begun, now).word, QStringLiteral("unfinished"));
    QVERIFY(channelState(begun, now).needsAttention);
    const auto gaps = channelState(channel(now, 2), now);
    QVERIFY(gaps.needsAttention);
    QVERIFY(gaps.text.startsWith(QStringLiteral("2 gap")));
    QCOMPARE(gaps.word, gaps.text);
}

void TestStatus::countsSumEachCurrencyByItself()
{
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    QCOMPARE(countsText(12408, 1204, QStringLiteral("€1,200.00 · $48,210.00"), QStringLiteral("1 selected"), english),
             QStringLiteral("12,408 decision(s) · 1,204 in view · asked €1,200.00 · $48,210.00 · 1 selected"));
    QCOMPARE(countsText(0, 0, {}, {}, english), QStringLiteral("0 decision(s) · 0 in view"));
    QCOMPARE(countsText({}, 1204, {}, QStringLiteral("1 selected"), english),
             QStringLiteral("1,204 in view · 1 selected"));
}

void TestStatus::jobSaysWhatIsKnown_data()
{
    QTest::addColumn<qint64>("done");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<int>("eta");
    QTest::addColumn<QString>("text");
    QTest::newRow("just begun") << qint64(0) << qint64(-1) << -1 << QStringLiteral("Syncing · history");
    QTest::newRow("unknown total") << qint64(820) << qint64(-1) << -1 << QStringLiteral("Syncing · history · 820");
    QTest::newRow("known") << qint64(8120) << qint64(13100) << 100
                           << QStringLiteral("Syncing · history · 8,120 of 13,100 · 1\u00A0min left");
}

void TestStatus::jobSaysWhatIsKnown()
{
    QFETCH(qint64, done);
    QFETCH(qint64, total);
    QFETCH(int, eta);
    QFETCH(QString, text);
    JobProgress progress{QStringLiteral("history"), done, {}, {}};
    if (total >= 0)
        progress.total = total;
    if (eta >= 0)
        progress.etaSeconds = eta;
    QCOMPARE(jobText(QStringLiteral("Syncing"), progress, QLocale(QLocale::English, QLocale::UnitedStates)), text);
}

void TestStatus::barShowsTheJobAndGoesBackToRest()
{
    StatusBar bar(nullptr);
    bar.setLocale(QLocale::c());
    bar.resize(1200, 30);
    bar.setIdleText(QStringLiteral("Log at #7"));
    bar.showJob(QStringLiteral("Syncing"), {QStringLiteral("history"), 1, 4, {}});
    const auto *right = bar.findChild<widgets::PlainLabel *>(QStringLiteral("status.job"));
    auto *progress = bar.findChild<QProgressBar *>();
    QCOMPARE(right->fullText(), QStringLiteral("Syncing · history · 1 of 4"));
    QCOMPARE(progress->value() * 4, progress->maximum());
    bar.setIdleText(QStringLiteral("Log at #9"));
    QCOMPARE(right->fullText(), QStringLiteral("Syncing · history · 1 of 4"));
    bar.hideJob();
    QCOMPARE(right->fullText(), QStringLiteral("Log at #9"));
    QVERIFY(progress->isHidden());
}

void TestStatus::unknownTotalMovesTheBar()
{
    StatusBar bar(nullptr);
    bar.showJob(QStringLiteral("Syncing"), {QStringLiteral("history"), 10, {}, {}});
    QCOMPARE(bar.findChild<QProgressBar *>()->maximum(), 0);
    bar.showJob(QStringLiteral("Syncing"), {QStringLiteral("history"), 10, 0, {}});
    QCOMPARE(bar.findChild<QProgressBar *>()->maximum(), 0);
}

void TestStatus::stopIsAskedFor()
{
    StatusBar bar(nullptr);
    QSignalSpy stop(&bar, &StatusBar::stopRequested);
    bar.showJob(QStringLiteral("Syncing"), {});
    bar.findChild<QToolButton *>(QStringLiteral("status.stop"))->click();
    QCOMPARE(stop.size(), 1);
}

void TestStatus::whereRoomIsShortTheCountsAreReadWhole()
{
    StatusBar bar(nullptr);
    bar.setFreshness(QStringLiteral("Gerade eben abgerufen · deckt 1. Nov. 2025 – 31. Okt. 2026 ab · 1 Lücke"));
    bar.setCounts(QStringLiteral("1.200 Entscheidungen · 162 angezeigt · Summe 9.218,44 $ · 586,99 €"));
    bar.setIdleText(QStringLiteral("Protokoll bei #2.893"));
    const auto *counts = bar.findChild<widgets::PlainLabel *>(QStringLiteral("status.counts"));
    const auto *freshness = bar.findChild<widgets::PlainLabel *>(QStringLiteral("status.freshness"));
    const auto *right = bar.findChild<widgets::PlainLabel *>(QStringLiteral("status.job"));
    const int text = counts->sizeHint().width();
    bar.resize(text * 3 / 2 + 60, 30);
    bar.show();
    QTRY_COMPARE(counts->text(), counts->fullText());
    QVERIFY(freshness->text() != freshness->fullText());
    QVERIFY2(!right->isVisible(), "a few letters of it say nothing");
    bar.showJob(QStringLiteral("Syncing"), {});
    QVERIFY(right->isVisible());
    bar.hideJob();
    bar.resize(4 * text, 30);
    QTRY_VERIFY(right->isVisible());
    QCOMPARE(right->text(), right->fullText());
    QCOMPARE(freshness->text(), freshness->fullText());
}

void TestStatus::countsThatWouldBeCutLeaveSomethingOut()
{
    StatusBar bar(nullptr);
    const QString whole = QStringLiteral("1.200 Entscheidungen · 162 angezeigt · 1 ausgewählt");
    const QString shorter = QStringLiteral("162 angezeigt · 1 ausgewählt");
    bar.setCounts(whole, shorter);
    const auto *counts = bar.findChild<widgets::PlainLabel *>(QStringLiteral("status.counts"));
    const int text = counts->sizeHint().width();
    bar.show();
    bar.resize(4 * text, 30);
    QTRY_COMPARE(counts->text(), whole);
    bar.resize(text * 5 / 4, 30);
    QTRY_COMPARE(counts->text(), shorter);
}

void TestStatus::whatAJobLoggedIsToldAtOnce()
{
    const QTemporaryDir folder;
    const auto workspace = std::move(*workspace::Workspace::open(folder.filePath(QStringLiteral("x.precedent")), {}));
    widgets::Theme theme(*qApp);
    const widgets::LinkGuard links;
    MainWindow window(*workspace, theme, links, {});
    window.show();
    QTRY_VERIFY(workspace->isLoaded());
    const auto *right = window.findChild<widgets::PlainLabel *>(QStringLiteral("status.job"));
    const auto before = right->fullText();
    const auto work = [&](const base::CancelToken &, const ReportProgress &) -> base::Result<QString> {
        workspace::ExportJob job;
        job.path = folder.filePath(QStringLiteral("x.csv"));
        const auto done = workspace::runExport(workspace->ledger(), *workspace->snapshot(), {}, job);
        return done ? base::Result<QString>(QString()) : done.error();
    };
    QVERIFY(window.jobs().start(QStringLiteral("export"), QStringLiteral("Exporting"), work).ok());
    QTRY_VERIFY(right->fullText().startsWith(QStringLiteral("Log at #")) && right->fullText() != before);
}

QTEST_MAIN(TestStatus)
#include "tst_shell_status.moc"
