// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/finishnotice.h"
#include "app/gui/verifyjob.h"
#include "logging/log.h"
#include "ui/dialogs/desktopdialog.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>

using namespace precedent;
using namespace precedent::gui;

class TestGuiNotice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void noticesAreForLongJobsBehindOtherWindows_data();
    void noticesAreForLongJobsBehindOtherWindows();
    void aNoticeHoldsNothingOfTheResult();
    void jobsAreLoggedByTheirCodes();
    void tastesChangeAtOnce();

private:
    void run(const QString &id, const base::Result<QString> &result);

    NoticeParts m_parts;
    bool m_isWanted = true;
    bool m_isInFront = false;
    QStringList m_shown;
};

void TestGuiNotice::init()
{
    m_shown.clear();
    m_parts = {
        [this] { return m_isWanted; }, [this] { return m_isInFront; },
        [this](const QString &title, const QString &text, bool isGood) {
            m_shown += QStringList{title, text, isGood ? QStringLiteral("good") : QStringLiteral("bad")}.join(u'|');
        },
        -1};
}

void TestGuiNotice::run(const QString &id, const base::Result<QString> &result)
{
    shell::JobController jobs;
    logJobs(jobs);
    new FinishNotice(jobs, m_parts);
    QSignalSpy finished(&jobs, &shell::JobController::finished);
    QVERIFY(jobs.start(id, QStringLiteral("Import"), [result](auto &&, auto &&) { return result; }).ok());
    QVERIFY(finished.wait());
}

void TestGuiNotice::noticesAreForLongJobsBehindOtherWindows_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("longMs");
    QTest::addColumn<bool>("isWanted");
    QTest::addColumn<bool>("isInFront");
    QTest::addColumn<bool>("isStop");
    QTest::addColumn<int>("notices");
    const auto import = QStringLiteral("import");
    QTest::newRow("behind") << import << -1 << true << false << false << 1;
    QTest::newRow("in front") << import << -1 << true << true << false << 0;
    QTest::newRow("switched off") << import << -1 << false << false << false << 0;
    QTest::newRow("short") << import << 60'000 << true << false << false << 0;
    QTest::newRow("stopped by hand") << import << -1 << true << false << true << 0;
    QTest::newRow("nobody asked for it") << QStringLiteral("sync.auto") << -1 << true << false << false << 0;
}

void TestGuiNotice::noticesAreForLongJobsBehindOtherWindows()
{
    QFETCH(QString, id);
    QFETCH(int, longMs);
    QFETCH(bool, isWanted);
    QFETCH(bool, isInFront);
    QFETCH(bool, isStop);
    QFETCH(int, notices);
    m_isWanted = isWanted;
    m_isInFront = isInFront;
    m_parts.longMilliseconds = longMs;
    const auto stop = base::makeError(base::ErrorKind::Interrupted, "interrupted");
    run(id, isStop ? base::Result<QString>(stop) : base::Result<QString>(QStringLiteral("12 new")));
    QCOMPARE(m_shown.size(), notices);
}

void TestGuiNotice::aNoticeHoldsNothingOfTheResult()
{
    m_isWanted = true;
    m_isInFront = false;
    run(QStringLiteral("import"), QStringLiteral("Ann Lee got $500"));
    run(QStringLiteral("import"), base::makeError(base::ErrorKind::Input, "import-not-zip", {},
                                                  {{QStringLiteral("path"), QStringLiteral("/home/ann/x.zip")}}));
    QCOMPARE(m_shown, QStringList({QStringLiteral("Import: finished|The window shows what came of it.|good"),
                                   QStringLiteral("Import: not finished|The window says why, and what to do.|bad")}));
}

void TestGuiNotice::jobsAreLoggedByTheirCodes()
{
    const QTemporaryDir folder;
    qputenv("XDG_STATE_HOME", QFile::encodeName(folder.path()));
    {
        const logging::Log log("tester");
        run(QStringLiteral("import"), QStringLiteral("Ann Lee got $500"));
        run(QStringLiteral("sync"),
            base::makeError(base::ErrorKind::Network, "slack-unreachable", QStringLiteral("Ann Lee"),
                            {{QStringLiteral("x"), QStringLiteral("Ann")}}));
    }
    const auto text = logging::programLog().lastLines(20).join('\n');
    QVERIFY2(text.contains("end job import well") && text.contains("end job sync slack-unreachable exit 5"),
             text.constData());
    QVERIFY(!text.contains("Ann") && !text.contains("500"));
}

void TestGuiNotice::tastesChangeAtOnce()
{
    dialogs::DesktopDialog dialog({widgets::Appearance::Dark, true, false});
    QSignalSpy notices(&dialog, &dialogs::DesktopDialog::noticesChosen);
    auto *appearance = dialog.findChild<QComboBox *>(QStringLiteral("desktop.appearance"));
    QCOMPARE(appearance->currentText(), QStringLiteral("Dark"));
    std::optional<widgets::Appearance> chosen;
    connect(&dialog, &dialogs::DesktopDialog::appearanceChosen, &dialog, [&](auto value) { chosen = value; });
    dialog.show();
    QTest::keyClick(appearance, Qt::Key_Up);
    QVERIFY(chosen == widgets::Appearance::Light);
    dialog.findChild<QCheckBox *>(QStringLiteral("desktop.notices"))->click();
    QCOMPARE(notices.constFirst().constFirst().toBool(), false);
    QSignalSpy motion(&dialog, &dialogs::DesktopDialog::motionChosen);
    dialog.findChild<QCheckBox *>(QStringLiteral("desktop.motion"))->click();
    QCOMPARE(motion.constFirst().constFirst().toBool(), true);
    // What the desktop asks for is not to be refused here.
    const dialogs::DesktopDialog still({widgets::Appearance::System, true, true, false, true});
    const auto *box = still.findChild<QCheckBox *>(QStringLiteral("desktop.motion"));
    QVERIFY(box->isChecked() && !box->isEnabled());
}

QTEST_MAIN(TestGuiNotice)
#include "tst_gui_notice.moc"
