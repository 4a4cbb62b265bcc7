// SPDX-License-Identifier: GPL-3.0-or-later
// From Ctrl+E to a verified file, with the keyboard, in a real window over a ledger of its own.
#include "app/sampleledger.h"
#include "tests/gui/harness.h"
#include "ui/pages/exporthistorydialog.h"
#include "ui/pages/exportrun.h"
#include "ui/pages/pagelist.h"
#include "ui/shell/mainwindow.h"
#include "workspace/tagging.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace precedent;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ExportHistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void keyboardAloneWritesAFileAndItsManifest();
    void choicesOfAViewSurviveARestart();
    void anEmptyHistoryOffersAnExport();
    void theHistoryTellsWhatWasExported();
    void theSameAgainHasTheSameBytesAndLeavesTheFirstFile();
    void aChangedFileAndAnAbsentOneSaySo();
    void dataThatChangedSinceIsTold();
    void aStoppedExportLeavesNothing();
    void whatStandsInTheWaySaysWhatItIs_data();
    void whatStandsInTheWaySaysWhatItIs();

private:
    void openWindow();
    void waitForData() { QTRY_VERIFY_WITH_TIMEOUT(m_window->hasData(), 20'000); }
    /// Keys of the menus reach an active window only.
    void activate()
    {
        m_window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(m_window.get()));
    }
    template <typename Part>
    [[nodiscard]] Part *part(const char *name) const
    {
        return m_window->findChild<Part *>(QLatin1String(name));
    }
    [[nodiscard]] QString strip(const char *id) const
    {
        const auto *shown = part<QWidget>(id);
        return shown != nullptr ? shown->accessibleName() : QString();
    }
    /// Ctrl+E, then the dialog, or null.
    [[nodiscard]] QDialog *asked()
    {
        activate();
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        return QTest::qWaitFor([this] { return part<QDialog>("export"); }, 20'000) ? part<QDialog>("export") : nullptr;
    }
    /// Ctrl+E, then Enter on the button that is the dialog's default; waits for the file.
    [[nodiscard]] QString exportByKeyboard();
    /// Opens the history and waits for its list.
    [[nodiscard]] pages::ExportHistoryDialog *openHistory();
    /// Presses Verify and answers what the notice says then.
    [[nodiscard]] QString verifiedText(pages::ExportHistoryDialog &history);
    [[nodiscard]] static QString cell(const pages::ExportHistoryDialog &history, int row, const char *heading);
    [[nodiscard]] QStringList files() const { return QDir(m_target).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_sample;
    QString m_target; ///< where files go
    widgets::LinkGuard m_links;
    std::unique_ptr<widgets::Theme> m_theme;
    std::shared_ptr<QSettings> m_settings;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<shell::MainWindow> m_window;
};

void ExportHistoryTest::initTestCase()
{
    auto ledger = store::Ledger::open(m_sample.filePath(QStringLiteral("sample.precedent")));
    QVERIFY(ledger.ok());
    sample::Options options;
    options.decisions = 80;
    QVERIFY(app::fillFromSample(**ledger, options).ok());
}

void ExportHistoryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const QString &name : QDir(m_sample.path()).entryList(QDir::Files))
        QVERIFY(QFile::copy(m_sample.filePath(name), m_folder->filePath(name)));
    m_target = m_folder->filePath(QStringLiteral("files"));
    QVERIFY(QDir().mkpath(m_target));
    m_theme = std::make_unique<widgets::Theme>(*qApp);
    openWindow();
    m_settings->setValue(QStringLiteral("export/no-view/folder"), m_target);
}

void ExportHistoryTest::cleanup()
{
    m_window.reset();
    m_workspace.reset();
    m_theme.reset();
}

void ExportHistoryTest::openWindow()
{
    m_window.reset();
    m_workspace.reset();
    store::OpenOptions open;
    open.clock = base::fixedClock(*base::fromIso(QStringLiteral("2026-10-31T23:00:00Z")));
    auto opened = workspace::Workspace::open(m_folder->filePath(QStringLiteral("sample.precedent")), open);
    QVERIFY(opened.ok());
    m_workspace = *std::move(opened);
    m_settings = std::make_shared<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    shell::WindowSetup setup;
    setup.pages = pages::allPages();
    setup.start.page = QStringLiteral("decisions");
    setup.exportRows = [](const shell::PageContext &context, QWidget *parent) { pages::openExport(context, parent); };
    setup.exportHistory = &pages::openExportHistory;
    setup.settings = m_settings;
    setup.clock = m_workspace->ledger().clock();
    m_window = std::make_unique<shell::MainWindow>(*m_workspace, *m_theme, m_links, setup);
    m_window->show();
    m_window->activateWindow();
    waitForData();
}

QString ExportHistoryTest::exportByKeyboard()
{
    auto *dialog = asked();
    const QString path = dialog != nullptr ? part<QLineEdit>("export.path")->text() : QString();
    QSignalSpy finished(&m_window->jobs(), &shell::JobController::finished);
    QTest::keyClick(dialog, Qt::Key_Return);
    return finished.wait(20'000) ? path : QString();
}

pages::ExportHistoryDialog *ExportHistoryTest::openHistory()
{
    activate();
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto *history = m_window->findChild<pages::ExportHistoryDialog *>();
    if (history == nullptr)
        return nullptr;
    QSignalSpy listed(history, &pages::ExportHistoryDialog::listed);
    return listed.wait(20'000) ? history : nullptr;
}

QString ExportHistoryTest::verifiedText(pages::ExportHistoryDialog &history)
{
    QSignalSpy verified(&history, &pages::ExportHistoryDialog::verified);
    history.findChild<QPushButton *>(QStringLiteral("history.verify"))->click();
    return verified.wait(20'000) ? history.findChild<QLabel *>(QStringLiteral("history.notice"))->text() : QString();
}

QString ExportHistoryTest::cell(const pages::ExportHistoryDialog &history, int row, const char *heading)
{
    const auto *model = history.findChild<QTableView *>(QStringLiteral("history.table"))->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal).toString() == QLatin1String(heading))
            return model->index(row, column).data().toString();
    }
    return {};
}

void ExportHistoryTest::keyboardAloneWritesAFileAndItsManifest()
{
    const QString path = exportByKeyboard();
    QVERIFY2(path.startsWith(m_target), qPrintable(path));
    QVERIFY(contentOf(path).startsWith("record_id,"));
    QCOMPARE(contentOf(path).count("\r\n"), int(m_workspace->snapshot()->size()) + 1);
    QCOMPARE(files().size(), 2);
    QVERIFY(files().contains(QFileInfo(path).fileName() + QStringLiteral(".manifest.json")));
    const auto hash = QCryptographicHash::hash(contentOf(path), QCryptographicHash::Sha256).toHex();
    QVERIFY2(strip("strip.export").contains(QString::fromLatin1(hash.left(12))), qPrintable(strip("strip.export")));
    QStringList buttons;
    for (const auto *button : part<QWidget>("strip.export")->findChildren<QPushButton *>())
        buttons.append(button->text());
    QCOMPARE(buttons,
             QStringList({QStringLiteral("Open folder"), QStringLiteral("Copy path"), QStringLiteral("Verify")}));
    QSignalSpy finished(&m_window->jobs(), &shell::JobController::finished);
    part<QWidget>("strip.export")->findChildren<QPushButton *>().last()->click();
    QVERIFY(finished.wait(20'000));
    QVERIFY2(strip("strip.export.verify").contains(QStringLiteral("same rows today")),
             qPrintable(strip("strip.export.verify")));
}

void ExportHistoryTest::choicesOfAViewSurviveARestart()
{
    m_window->filterState().setClause(query::Key::Type, {QStringLiteral("refund")});
    QVERIFY(m_workspace->saveView({QStringLiteral("Refunds"), m_window->filterState().text(), {}, {}}).ok());
    waitForData();
    QVERIFY(asked() != nullptr);
    part<QComboBox>("export.profile")->setCurrentIndex(3);
    part<QLineEdit>("export.path")->setText(m_target + QStringLiteral("/mine.jsonl"));
    QSignalSpy finished(&m_window->jobs(), &shell::JobController::finished);
    QTest::keyClick(part<QDialog>("export"), Qt::Key_Return);
    QVERIFY(finished.wait(20'000));
    openWindow();
    const auto proposed = [this] {
        const std::unique_ptr<QDialog> dialog(asked());
        return dialog ? part<QComboBox>("export.profile")->currentIndex() : -1;
    };
    QCOMPARE(proposed(), 0);
    m_window->filterState().setClause(query::Key::Type, {QStringLiteral("refund")});
    QCOMPARE(proposed(), 3);
}

void ExportHistoryTest::anEmptyHistoryOffersAnExport()
{
    auto *history = openHistory();
    QVERIFY(history != nullptr);
    const auto *empty = history->findChild<QWidget *>(QStringLiteral("history.empty"));
    QVERIFY(empty != nullptr && empty->isVisible());
    QCOMPARE(test::unnamedFocusables(*history), QStringList());
    empty->findChild<QPushButton *>()->click();
    QTRY_VERIFY_WITH_TIMEOUT(part<QDialog>("export") != nullptr, 20'000);
}

void ExportHistoryTest::theHistoryTellsWhatWasExported()
{
    m_window->filterState().setClause(query::Key::Type, {QStringLiteral("refund")});
    waitForData();
    const QString path = exportByKeyboard();
    auto *history = openHistory();
    QVERIFY(history != nullptr);
    QCOMPARE(cell(*history, 0, "File"), QFileInfo(path).fileName());
    QCOMPARE(cell(*history, 0, "Rows").toInt(), int(contentOf(path).count("\r\n")) - 1);
    QVERIFY2(cell(*history, 0, "Filter").contains(QStringLiteral("Refund")), qPrintable(cell(*history, 0, "Filter")));
    QCOMPARE(cell(*history, 0, "Format"), QStringLiteral("CSV for audit and scripts"));
    QCOMPARE(cell(*history, 0, "State"), QStringLiteral("Not verified"));
    QVERIFY(verifiedText(*history).contains(QStringLiteral("same rows today")));
    QCOMPARE(cell(*history, 0, "State"), QStringLiteral("Match"));
}

void ExportHistoryTest::theSameAgainHasTheSameBytesAndLeavesTheFirstFile()
{
    m_window->filterState().setPeriod(QStringLiteral("last-30-days"));
    waitForData();
    const QString path = exportByKeyboard();
    const QByteArray first = contentOf(path);
    auto *history = openHistory();
    QVERIFY(history != nullptr);
    m_window->filterState().setPeriod({});
    QSignalSpy listed(history, &pages::ExportHistoryDialog::listed);
    history->findChild<QPushButton *>(QStringLiteral("history.again"))->click();
    QVERIFY(listed.wait(20'000));
    const QString again = QString(path).replace(QStringLiteral(".csv"), QStringLiteral("-2.csv"));
    QVERIFY2(QFile::exists(again), qPrintable(files().join(u' ')));
    QCOMPARE(contentOf(again), first);
    QCOMPARE(contentOf(path), first);
    const QString said = history->findChild<QLabel *>(QStringLiteral("history.notice"))->text();
    QVERIFY2(said.contains(QStringLiteral("The bytes are those of the first export")), qPrintable(said));
    QCOMPARE(cell(*history, 0, "SHA-256"), cell(*history, 1, "SHA-256"));
}

void ExportHistoryTest::aChangedFileAndAnAbsentOneSaySo()
{
    const QString path = exportByKeyboard();
    auto *history = openHistory();
    QVERIFY(history != nullptr);
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append) && file.putChar('x'));
    file.close();
    QVERIFY(verifiedText(*history).contains(QStringLiteral("not the one that was exported")));
    QCOMPARE(cell(*history, 0, "State"), QStringLiteral("File changed"));
    QVERIFY(file.remove());
    QVERIFY(verifiedText(*history).contains(QStringLiteral("not where it was written")));
    QCOMPARE(cell(*history, 0, "State"), QStringLiteral("File not found"));
}

void ExportHistoryTest::dataThatChangedSinceIsTold()
{
    QVERIFY(!exportByKeyboard().isEmpty());
    const workspace::RecordTags tags{m_workspace->snapshot()->row(0).record.id, {QStringLiteral("looked-at")}};
    QVERIFY(workspace::putTags(*m_workspace, {tags}).ok() && m_workspace->reload().ok());
    auto *history = openHistory();
    QVERIFY(history != nullptr);
    QVERIFY(verifiedText(*history).contains(QStringLiteral("other rows or values today")));
    QCOMPARE(cell(*history, 0, "State"), QStringLiteral("Data changed since"));
}

void ExportHistoryTest::aStoppedExportLeavesNothing()
{
    const auto snapshot = m_workspace->snapshot();
    dialogs::ExportChoice choice{snapshot, {}, {}};
    for (int i = 0; i < 400'000; ++i)
        choice.rows.push_back(insight::RowIndex(std::size_t(i) % snapshot->size()));
    choice.job.path = m_target + QStringLiteral("/long.csv");
    choice.job.manifest = true;
    QString said;
    auto context = part<shell::Page>("page.decisions")->context();
    context.showStrip = [&said](const widgets::StripMessage &message) { said = message.text; };
    QSignalSpy finished(&m_window->jobs(), &shell::JobController::finished);
    pages::runExport(context, choice, this);
    QTRY_VERIFY(!files().isEmpty());
    m_window->jobs().stop();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(files(), QStringList());
    QVERIFY2(said.contains(QStringLiteral("stopped")), qPrintable(said));
    QVERIFY(openHistory()->findChild<QWidget *>(QStringLiteral("history.empty"))->isVisible());
}

void ExportHistoryTest::whatStandsInTheWaySaysWhatItIs_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    QTest::newRow("no folder") << QStringLiteral("/no/such/out.csv") << QStringLiteral("does not exist");
    QTest::newRow("a folder of that name") << QString() << QStringLiteral("is a folder");
    QTest::newRow("full disk") << QStringLiteral("/dev/full") << QStringLiteral("disk is full");
}
void ExportHistoryTest::whatStandsInTheWaySaysWhatItIs()
{
    QFETCH(QString, path);
    QFETCH(QString, words);
    dialogs::ExportChoice choice{m_workspace->snapshot(), {0}, {}};
    choice.job.path = path.isEmpty() ? m_target : path;
    QSignalSpy finished(&m_window->jobs(), &shell::JobController::finished);
    auto context = part<shell::Page>("page.decisions")->context();
    QString said;
    context.showStrip = [&said](const widgets::StripMessage &message) { said = message.text; };
    pages::runExport(context, choice, this);
    QVERIFY(finished.wait(20'000));
    QVERIFY2(said.contains(words), qPrintable(said));
}

QTEST_MAIN(ExportHistoryTest)
#include "tst_pages_exporthistory.moc"
