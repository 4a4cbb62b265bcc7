// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/dropped.h"
#include "app/gui/windowhost.h"

#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtGui/QDropEvent>
#include <QtGui/QScreen>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace precedent;
using namespace precedent::gui;

/// The program's window over ledgers of its own, an empty profile, and files dropped on it.
class TestGuiDropped : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_host.reset(); }
    void filesAreToldApart();
    void anExportIsShownBeforeItIsImported();
    void aLedgerWaitsForAButton();
    void otherFilesAreRefusedInWords();
    void aBrokenLedgerLeavesTheWindowAsItWas();
    void aSecondStartOpensItsPageAndLedger();
    void aWindowOfAMissingScreenComesBackToOneThatIsThere();
    void afterAnAbruptEndTheLedgerIsChecked();
    void diagnosticsAreShownBeforeTheyAreSaved();
    void aboutTellsVersionsAndThePromise();

private:
    QString write(const char *name, const QByteArray &content);
    void drop(const QList<QUrl> &urls);
    shell::MainWindow &window() { return *m_host->window(); }
    template <typename Part>
    Part *part(const char *name)
    {
        return window().findChild<Part *>(QString::fromLatin1(name));
    }
    QString strip(const char *id)
    {
        const auto *shown = part<QWidget>((QByteArray("strip.") + id).constData());
        return shown != nullptr ? shown->accessibleName() : QString();
    }
    bool press(const char *strip, const QString &label);

    QTemporaryDir m_folder;
    QString m_ledger;
    QString m_other;
    std::unique_ptr<WindowHost> m_host;
};

void TestGuiDropped::initTestCase()
{
    for (const auto *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        qputenv(name, QFile::encodeName(m_folder.filePath(QString::fromLatin1(name))));
    qputenv("PRECEDENT_NO_KEYCHAIN", "1");
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setOrganizationName(QStringLiteral("precedent"));
    QApplication::setApplicationName(QStringLiteral("precedent"));
    QApplication::setApplicationVersion(QStringLiteral("9.8.7"));
    m_ledger = m_folder.filePath(QStringLiteral("own.precedent"));
    m_other = m_folder.filePath(QStringLiteral("other.precedent"));
    for (const auto &path : {m_ledger, m_other})
        QVERIFY(store::Ledger::open(path, {}).ok());
}

void TestGuiDropped::init()
{
    GuiOptions options;
    options.ledger = m_ledger;
    options.page = QStringLiteral("decisions");
    m_host = std::make_unique<WindowHost>(options);
    QVERIFY(m_host->open().ok());
}

QString TestGuiDropped::write(const char *name, const QByteArray &content)
{
    QFile file(m_folder.filePath(QString::fromLatin1(name)));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

void TestGuiDropped::drop(const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &event);
}

bool TestGuiDropped::press(const char *id, const QString &label)
{
    for (auto *button : part<QWidget>((QByteArray("strip.") + id).constData())->findChildren<QAbstractButton *>()) {
        if (button->text() == label) {
            button->click();
            return true;
        }
    }
    return false;
}

void TestGuiDropped::filesAreToldApart()
{
    QVERIFY(kindOf(m_ledger) == DroppedKind::Ledger);
    QVERIFY(kindOf(m_folder.path()) == DroppedKind::Import);
    QVERIFY(kindOf(write("x.zip", "PK\x03\x04....")) == DroppedKind::Import);
    QVERIFY(kindOf(write("dump.db", QByteArray("SQLite format 3").append(200, '\0'))) == DroppedKind::Import);
    QVERIFY(kindOf(write("cut.db", "SQLite format 3")) == DroppedKind::Other);
    QVERIFY(kindOf(write("x.csv", "date,amount\n")) == DroppedKind::Other);
    QVERIFY(kindOf(write("empty.zip", {})) == DroppedKind::Other);
    QVERIFY(kindOf(m_folder.filePath(QStringLiteral("none"))) == DroppedKind::Other);
}

void TestGuiDropped::anExportIsShownBeforeItIsImported()
{
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("export/approvals")));
    write("export/channels.json", R"([{"id":"C1","name":"approvals","members":[]}])");
    write("export/users.json", R"([{"id":"U1","name":"ann"}])");
    write("export/approvals/2026-10-01.json",
          R"([{"type":"message","user":"U1","ts":"1790000000.000100","text":"hi"}])");
    const auto folder = m_folder.filePath(QStringLiteral("export"));
    drop({QUrl::fromLocalFile(folder)});
    QVERIFY(strip("dropped").contains(QStringLiteral("Nothing is imported before you press Import")));
    QTRY_VERIFY(part<QLineEdit>("firstrun.import.path") != nullptr);
    QCOMPARE(part<QLineEdit>("firstrun.import.path")->text(), folder);
    auto *run = part<QAbstractButton>("firstrun.import.run");
    QTRY_VERIFY(run->isEnabled());
    QVERIFY(!window().jobs().isRunning());
    std::optional<bool> ended;
    connect(&window().jobs(), &shell::JobController::finished, this,
            [&ended](const QString &id, const base::Result<QString> &result) {
                if (id == QLatin1String("import"))
                    ended = result.ok();
            });
    run->click();
    QTRY_VERIFY(ended.has_value());
    QVERIFY(*ended);
}

void TestGuiDropped::aLedgerWaitsForAButton()
{
    // The sync that a window begins with; while it runs no ledger is opened.
    QSignalSpy ended(&window().jobs(), &shell::JobController::finished);
    (void)ended.wait(4'000);
    QTRY_VERIFY(!window().jobs().isRunning());
    drop({QUrl::fromLocalFile(m_other)});
    const auto *before = &window();
    QVERIFY2(strip("dropped").contains(QStringLiteral("other.precedent")), qPrintable(strip("dropped")));
    QCOMPARE(before, &window());
    QVERIFY(press("dropped", QStringLiteral("Open")));
    QTRY_VERIFY(&window() != before);
}

void TestGuiDropped::otherFilesAreRefusedInWords()
{
    drop({QUrl::fromLocalFile(write("letter.txt", "hello"))});
    QVERIFY2(strip("dropped").contains(QStringLiteral("“letter.txt” is no Slack export")),
             qPrintable(strip("dropped")));
    drop({QUrl(QStringLiteral("https://example.com/x.zip"))});
    QVERIFY(strip("dropped").contains(QStringLiteral("one file of this computer")));
    drop({QUrl::fromLocalFile(m_ledger), QUrl::fromLocalFile(m_other)});
    QVERIFY(strip("dropped").contains(QStringLiteral("one file")));
    QVERIFY(!window().jobs().isRunning());
}

void TestGuiDropped::aBrokenLedgerLeavesTheWindowAsItWas()
{
    const auto *before = &window();
    m_host->take({write("broken.precedent", "no database at all, but long enough to be read as one"), {}, {}, {}});
    QCOMPARE(before, &window());
    QVERIFY2(!strip("ledger-foreign").isEmpty(), "no words about the foreign file");
    m_host->take({m_folder.filePath(QStringLiteral("none.precedent")), {}, {}, {}});
    QCOMPARE(before, &window());
    QVERIFY(!strip("ledger-absent").isEmpty());
}

void TestGuiDropped::aSecondStartOpensItsPageAndLedger()
{
    m_host->take({m_ledger, QStringLiteral("agents"), QStringLiteral("type:refund"), {}});
    QCOMPARE(window().filterState().state().page, QStringLiteral("agents"));
    QCOMPARE(window().filterState().text(), QStringLiteral("type:refund"));
    m_host->take({{}, {}, QStringLiteral("tpye:refund"), {}});
    QVERIFY(strip("query-unknown-key").contains(QStringLiteral("tpye")));
    const auto *before = &window();
    std::atomic<bool> mayEnd = false;
    const auto wait = [&](const base::CancelToken &, const shell::ReportProgress &) -> base::Result<QString> {
        while (!mayEnd)
            QThread::msleep(5);
        return QString();
    };
    QSignalSpy finished(&window().jobs(), &shell::JobController::finished);
    QVERIFY(window().jobs().start(QStringLiteral("test"), QStringLiteral("Test"), wait).ok());
    m_host->take({m_other, {}, {}, {}});
    QCOMPARE(before, &window());
    QVERIFY(!strip("job-running").isEmpty());
    mayEnd = true;
    QVERIFY(finished.wait());
    m_host->take({m_other, QStringLiteral("decisions"), {}, {}});
    QVERIFY(before != &window());
    QVERIFY(window().isVisible());
}

void TestGuiDropped::aWindowOfAMissingScreenComesBackToOneThatIsThere()
{
    window().setGeometry(30'000, 20'000, 700, 500);
    window().close();
    init();
    const auto screen = window().screen()->availableGeometry();
    QVERIFY2(screen.contains(window().frameGeometry().center()), qPrintable(QDebug::toString(window().geometry())));
}

void TestGuiDropped::afterAnAbruptEndTheLedgerIsChecked()
{
    QSignalSpy finished(&window().jobs(), &shell::JobController::finished);
    m_host->tellOfAbruptEnd();
    QVERIFY(strip("abrupt-end").contains(QStringLiteral("did not end properly")));
    QVERIFY(finished.wait());
    QVERIFY2(strip("abrupt-end").contains(QStringLiteral("The ledger is unaltered")), qPrintable(strip("abrupt-end")));
    QVERIFY(press("abrupt-end", QStringLiteral("Save diagnostics…")));
    QVERIFY(part<QDialog>("diagnostics") != nullptr);
}

void TestGuiDropped::diagnosticsAreShownBeforeTheyAreSaved()
{
    part<QAction>("action.diagnostics")->trigger();
    const auto *text = part<QPlainTextEdit>("diagnostics.text");
    QTRY_VERIFY(text->toPlainText().contains(QStringLiteral("precedent 9.8.7")));
    QVERIFY(text->toPlainText().contains(QStringLiteral("platform: offscreen")));
    QVERIFY(part<QAbstractButton>("diagnostics.save")->isEnabled());
    QVERIFY(!text->toPlainText().contains(QStringLiteral("own.precedent")));
}

void TestGuiDropped::aboutTellsVersionsAndThePromise()
{
    part<QAction>("action.about")->trigger();
    const auto *about = part<QDialog>("about");
    QStringList words;
    for (const auto *label : about->findChildren<QLabel *>())
        words += label->text();
    const auto all = words.join(u'\n');
    for (const auto *expected : {"9.8.7", "GPL-3.0-or-later", "tamper-evident", "no other host", "SQLite", "libcurl"})
        QVERIFY2(all.contains(QLatin1String(expected)), expected);
}

QTEST_MAIN(TestGuiDropped)
#include "tst_gui_dropped.moc"
