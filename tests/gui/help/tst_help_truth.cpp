// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sampleledger.h"
#include "topictexts.h"
#include "ui/firstrun/firstrunpage.h"
#include "ui/help/helpwindow.h"
#include "ui/help/keysheet.h"
#include "ui/help/topictable.h"
#include "ui/pages/pagelist.h"
#include "ui/shell/mainwindow.h"

#include <QtGui/QAction>
#include <QtGui/QShortcut>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

using namespace precedent;
using test::findInTopics;

namespace {

/// Widgets take these from the keyboard themselves: tst_pages_table, tst_pages_exportdialog and Qt.
const QStringList handledByWidgets{QStringLiteral("Ctrl+C"),  QStringLiteral("Ctrl+Shift+C"), QStringLiteral("Ctrl+A"),
                                   QStringLiteral("Ctrl+Up"), QStringLiteral("Ctrl+Down"),    QStringLiteral("F2"),
                                   QStringLiteral("Alt+Down")};

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

} // namespace

class TestHelpTruth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyPageHasATopic();
    void theMenuOpensThePageInFrontTheContentsAndTheKeys();
    void everyMenuPathExists();
    void everyKeyIsTheProgramsOwn();
    void theSheetListsEveryKeyOfTheWindow();

private:
    const help::Book m_book = help::Book::load(QStringLiteral("en"));
    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<workspace::Workspace> m_workspace;
    widgets::LinkGuard m_links;
    std::unique_ptr<shell::MainWindow> m_window;
};

/// A window with every menu, all of whose pages were open.
void TestHelpTruth::initTestCase()
{
    sample::Options options;
    options.decisions = 60;
    auto opened = app::openSampleWorkspace(options);
    QVERIFY(opened.ok());
    m_workspace = std::move(*opened);
    m_theme = std::make_unique<widgets::Theme>(*qApp);
    shell::WindowSetup setup;
    setup.pages = pages::allPages();
    const shell::WindowSetup::Opener nothing = [](const shell::PageContext &, QWidget *) {};
    for (auto *opener :
         {&setup.sync, &setup.connect, &setup.live, &setup.exportRows, &setup.exportHistory, &setup.breakdown,
          &setup.printReport, &setup.saveReport, &setup.reconcile, &setup.audit, &setup.privacy, &setup.evidence,
          &setup.preferences, &setup.desktop, &setup.openLedger, &setup.diagnostics})
        *opener = nothing;
    setup.setSyncEvery = [](int) {};
    setup.verify = [](const base::CancelToken &, const shell::ReportProgress &) { return QString(); };
    setup.start.period = QStringLiteral("2026-10");
    setup.clock = m_workspace->ledger().clock();
    m_window = std::make_unique<shell::MainWindow>(*m_workspace, *m_theme, m_links, setup);
    m_window->show();
    for (const auto &page : setup.pages) {
        m_window->filterState().setPage(page.id);
        QVERIFY2(QTest::qWaitFor([this] { return m_window->hasData(); }, 20'000), qPrintable(page.id));
    }
    m_window->filterState().setPage(QStringLiteral("decisions"));
}

void TestHelpTruth::cleanupTestCase()
{
    m_window.reset();
    m_workspace.reset();
}

void TestHelpTruth::everyPageHasATopic()
{
    QStringList known;
    for (const auto &[part, topic] : help::topicTable())
        known += part;
    for (const auto &page : pages::allPages())
        QVERIFY2(known.contains(QStringLiteral("page.") + page.id), qPrintable(page.id));
    QVERIFY(known.contains(QStringLiteral("page.") + firstrun::firstRunEntry({}).id));
    const auto *page = m_window->findChild<QWidget *>(QStringLiteral("page.agents"));
    QCOMPARE(help::topicFor(page->findChild<QWidget *>()), QStringLiteral("agents"));
}

void TestHelpTruth::theMenuOpensThePageInFrontTheContentsAndTheKeys()
{
    const auto topicAfter = [this](const char *command) {
        m_window->findChild<QAction *>(QStringLiteral("action.") + QLatin1String(command))->trigger();
        return m_window->findChild<help::HelpWindow *>()->currentTopic();
    };
    m_window->filterState().setPage(QStringLiteral("inbox"));
    QCOMPARE(topicAfter("help"), QStringLiteral("inbox"));
    m_window->filterState().setPage(QStringLiteral("decisions"));
    QCOMPARE(topicAfter("help"), QStringLiteral("decisions"));
    QCOMPARE(topicAfter("help.contents"), help::contentsId);
    QCOMPARE(topicAfter("shortcuts"), QStringLiteral("shortcuts"));
    delete m_window->findChild<help::HelpWindow *>();
}

void TestHelpTruth::everyMenuPathExists()
{
    const auto paths = findInTopics(m_book, QStringLiteral("\\*\\*([^*\\n]+ ▸ [^*\\n]+)\\*\\*"));
    QVERIFY(paths.size() > 20);
    for (const auto &path : paths) {
        auto actions = m_window->menuBar()->actions();
        for (const auto &step : path.text.split(QStringLiteral(" ▸ "))) {
            const auto found = std::find_if(actions.begin(), actions.end(), [&step](const QAction *action) {
                return withoutMnemonic(action->text()) == step && action->isVisible();
            });
            QVERIFY2(found != actions.end(), qPrintable(path.topic + QStringLiteral(": ") + path.text));
            actions = (*found)->menu() != nullptr ? (*found)->menu()->actions() : QList<QAction *>();
        }
    }
}

void TestHelpTruth::everyKeyIsTheProgramsOwn()
{
    const help::HelpWindow help(m_book, m_links, nullptr);
    auto keys = handledByWidgets;
    for (const QWidget *root : std::initializer_list<const QWidget *>{m_window.get(), &help}) {
        for (const auto *action : root->findChildren<QAction *>()) {
            for (const auto &key : action->shortcuts())
                keys += key.toString(QKeySequence::PortableText);
        }
    }
    static const QRegularExpression isKey(QStringLiteral("^((Ctrl|Alt|Shift)\\+.+|F\\d+)$"));
    int found = 0;
    for (const auto &code : test::inlineCode(m_book)) {
        if (!isKey.match(code.text).hasMatch())
            continue;
        ++found;
        QVERIFY2(keys.contains(code.text), qPrintable(code.topic + QStringLiteral(": ") + code.text));
    }
    QVERIFY(found > 40);
}

void TestHelpTruth::theSheetListsEveryKeyOfTheWindow()
{
    const auto table = help::keyTable(help::keyRows(*m_window));
    for (const auto *words :
         {"| Ctrl+E | Export… | File |", "| Ctrl+1 | Overview | View |", "| F1 | Help on this page | Help |",
          "| F5, Ctrl+R | Sync now | Sync |", "| Ctrl+O | Open in Slack | Decisions |", "| Ctrl+T | Table |"})
        QVERIFY2(table.contains(QString::fromUtf8(words)), qPrintable(QString::fromUtf8(words) + u'\n' + table));
    for (const auto *action : m_window->findChildren<QAction *>()) {
        for (const auto &key : action->shortcuts())
            QVERIFY2(table.contains(key.toString(QKeySequence::NativeText)), qPrintable(key.toString()));
    }
}

QTEST_MAIN(TestHelpTruth)
#include "tst_help_truth.moc"
