// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/harness.h"
#include "ui/help/helpdesk.h"
#include "ui/help/helpview.h"
#include "ui/help/helpwindow.h"
#include "ui/help/shownmarkdown.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QtCore/QTranslator>
#include <QtGui/QAction>
#include <QtGui/QTextBlock>
#include <QtTest/QtTest>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QTreeWidget>

using namespace precedent;
using namespace precedent::help;

namespace {

class GermanKeys : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *text, const char *, int) const override
    {
        static const QHash<QString, QString> words{{QStringLiteral("Ctrl"), QStringLiteral("Strg")},
                                                   {QStringLiteral("Space"), QStringLiteral("Leertaste")}};
        return words.value(QLatin1String(text));
    }
};

} // namespace

class TestHelpWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void linksAndContentsOpenTopicsAndBackReturns();
    void aSearchListsTopicsAndMarksTheWords();
    void typingIsOneStep();
    void aSearchWithoutHitsSaysWhatToDo();
    void otherAddressesGoThroughTheGuard();
    void nothingIsLoadedButPictures();
    void picturesFitTheWindow();
    void keysStandInTheirTopic();
    void keysAreNamedAsTheKeyboardDoes();
    void linesWithoutBlanksBetweenWordsAreJoined();
    void everythingHasANameAndAKey();
    void coloursFollowTheAppearance();
    void anUnknownTopicShowsTheContents();

private:
    HelpWindow &open(const QString &topic);
    HelpView &view() { return *m_help->findChild<HelpView *>(); }
    void follow(const QString &link) { Q_EMIT view().anchorClicked(QUrl(link)); }
    void trigger(const char *action) { m_help->findChild<QAction *>(QLatin1String(action))->trigger(); }

    QStringList m_opened;
    widgets::LinkGuard m_links;
    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<HelpDesk> m_desk;
    HelpWindow *m_help = nullptr;
};

void TestHelpWindow::init()
{
    m_opened.clear();
    m_links = widgets::LinkGuard([this](const QUrl &url) { m_opened += url.toString(); },
                                 [](QWidget *, const QString &) { return true; });
    m_theme = std::make_unique<widgets::Theme>(*qApp);
    m_theme->setAppearance(widgets::Appearance::Light);
    m_window = std::make_unique<QMainWindow>();
    auto *sync = m_window->menuBar()->addMenu(QStringLiteral("&Sync"))->addAction(QStringLiteral("&Sync | now"));
    sync->setShortcuts({Qt::Key_F5, Qt::CTRL | Qt::Key_R});
    auto *keyless = m_window->menuBar()->addMenu(QStringLiteral("記録(&R)"))->addAction(QStringLiteral("Keyless"));
    keyless->setShortcuts({QKeySequence()});
    m_desk = std::make_unique<HelpDesk>(*m_window, m_links);
    m_window->show();
}

void TestHelpWindow::cleanup()
{
    m_desk.reset();
    m_window.reset();
    m_theme.reset();
    m_help = nullptr;
}

HelpWindow &TestHelpWindow::open(const QString &topic)
{
    m_desk->open(topic);
    m_help = m_window->findChild<HelpWindow *>();
    return *m_help;
}

void TestHelpWindow::linksAndContentsOpenTopicsAndBackReturns()
{
    auto &help = open(QStringLiteral("filters"));
    follow(QStringLiteral("figures.md#few-cases"));
    QCOMPARE(help.currentTopic(), QStringLiteral("figures"));
    QCOMPARE(view().textCursor().block().text(), QStringLiteral("Few cases"));
    auto *contents = help.findChild<QTreeWidget *>();
    QCOMPARE(contents->currentItem()->text(0), QStringLiteral("What the figures mean"));
    Q_EMIT contents->itemActivated(contents->topLevelItem(0)->child(0), 0);
    QCOMPARE(help.currentTopic(), QStringLiteral("first-minutes"));
    trigger("help.back");
    trigger("help.back");
    QCOMPARE(help.currentTopic(), QStringLiteral("filters"));
    QVERIFY(!help.findChild<QAction *>(QStringLiteral("help.back"))->isEnabled());
    trigger("help.forward");
    QCOMPARE(help.currentTopic(), QStringLiteral("figures"));
    trigger("help.home");
    QCOMPARE(help.currentTopic(), contentsId);
    QVERIFY(!help.findChild<QAction *>(QStringLiteral("help.forward"))->isEnabled());
    // A heading of the contents leads nowhere.
    Q_EMIT contents->itemActivated(contents->topLevelItem(0), 0);
    QCOMPARE(help.currentTopic(), contentsId);
}

void TestHelpWindow::aSearchListsTopicsAndMarksTheWords()
{
    auto &help = open(contentsId);
    help.find(QStringLiteral("legal hold"));
    QCOMPARE(help.currentTopic(), QStringLiteral("search"));
    QVERIFY(view().markedCount() > 2);
    QVERIFY(view().toPlainText().contains(QLatin1String("Legal holds, retention and erasure")));
    follow(QStringLiteral("retention.md#legal-holds"));
    QCOMPARE(help.currentTopic(), QStringLiteral("retention"));
    QVERIFY(view().markedCount() > 3);
    trigger("help.back");
    QCOMPARE(help.currentTopic(), QStringLiteral("search"));
}

void TestHelpWindow::typingIsOneStep()
{
    auto &help = open(QStringLiteral("filters"));
    auto *field = help.findChild<widgets::SearchField *>();
    for (const auto *text : {"ho", "hold", "holds"})
        Q_EMIT field->typed(QLatin1String(text));
    trigger("help.back");
    QCOMPARE(help.currentTopic(), QStringLiteral("filters"));
}

void TestHelpWindow::aSearchWithoutHitsSaysWhatToDo()
{
    open(contentsId).find(QStringLiteral("zeppelin"));
    QVERIFY(view().toPlainText().contains(QLatin1String("Fewer words")));
}

void TestHelpWindow::otherAddressesGoThroughTheGuard()
{
    auto &help = open(QStringLiteral("privacy"));
    follow(QStringLiteral("https://api.slack.com/apps"));
    QCOMPARE(m_opened, QStringList{QStringLiteral("https://api.slack.com/apps")});
    for (const auto *link : {"file:///etc/passwd", "javascript:alert(1)", "http://slack.com", "../en/privacy.md"})
        follow(QLatin1String(link));
    QCOMPARE(m_opened.size(), 1);
    QCOMPARE(help.currentTopic(), QStringLiteral("privacy"));
}

void TestHelpWindow::nothingIsLoadedButPictures()
{
    open(contentsId);
    view().showText(
        QStringLiteral("![x](file:///etc/hostname)\n\n![y](https://example.com/y.png)\n\n![z](../../z.png)"), {},
        QStringLiteral(":/help/en"));
    for (const auto *name :
         {"file:///etc/hostname", "https://example.com/y.png", "../../z.png", "../en/pictures/z.png"}) {
        const auto image = view().document()->resource(QTextDocument::ImageResource, QUrl(QLatin1String(name)));
        QVERIFY2(image.value<QImage>().size() == QSize(1, 1), name);
    }
    const auto picture =
        view().document()->resource(QTextDocument::ImageResource, QUrl(QStringLiteral("pictures/overview.png")));
    QVERIFY(picture.value<QImage>().width() > 100);
}

void TestHelpWindow::picturesFitTheWindow()
{
    auto &help = open(QStringLiteral("overview"));
    for (const int width : {700, 1600}) {
        help.resize(width, 700);
        QCoreApplication::processEvents();
        QVERIFY2(view().document()->size().width() <= view().viewport()->width(), qPrintable(QString::number(width)));
    }
}

void TestHelpWindow::keysStandInTheirTopic()
{
    open(QStringLiteral("shortcuts"));
    // The help's own keys are none of the window's, though it belongs to it.
    open(QStringLiteral("shortcuts"));
    QVERIFY(!view().toPlainText().contains(QLatin1String("Larger text")));
    const auto text = view().toPlainText();
    QVERIFY(text.contains(QLatin1String("F5, Ctrl+R")));
    QVERIFY(text.contains(QLatin1String("Sync | now")));
    QVERIFY(!text.contains(QLatin1String("{{")));
    QVERIFY2(!text.contains(QLatin1String("Keyless")), "what has no key is no shortcut");
}

void TestHelpWindow::keysAreNamedAsTheKeyboardDoes()
{
    GermanKeys german;
    QCoreApplication::installTranslator(&german);
    QCOMPARE(
        shownMarkdown(QStringLiteral("- `Ctrl+Shift+X`, `Ctrl++` and `Space`; write `k`, `Ctrl` or `Ctrl+click`.")),
        QStringLiteral("- `Strg+Shift+X`, `Strg++` and `Leertaste`; write `k`, `Ctrl` or `Ctrl+click`."));
    QCoreApplication::removeTranslator(&german);
}

void TestHelpWindow::linesWithoutBlanksBetweenWordsAreJoined()
{
    QCOMPARE(shownMarkdown(QStringLiteral(
                 "# 見出し\n本文です。\n次の行\n続き。\n\n- 項目、\n  続き\n- 項目。\n| 表。|\nOne\ntwo")),
             QStringLiteral("# 見出し\n本文です。次の行続き。\n\n- 項目、続き\n- 項目。\n| 表。|\nOne\ntwo"));
}

void TestHelpWindow::everythingHasANameAndAKey()
{
    const auto &help = open(contentsId);
    QCOMPARE(test::unnamedFocusables(help), QStringList());
    QCOMPARE(test::richLabels(help), QStringList());
    QCOMPARE(test::sharedShortcuts(help), QStringList());
    for (auto *action : help.actions())
        QVERIFY2(!action->shortcuts().isEmpty() && !action->text().isEmpty(), qPrintable(action->text()));
    QVERIFY(!help.isModal());
}

void TestHelpWindow::coloursFollowTheAppearance()
{
    open(QStringLiteral("using-help"));
    const auto inkOfTitle = [this] {
        return view().document()->begin().begin().fragment().charFormat().foreground().color();
    };
    QCOMPARE(inkOfTitle(), widgets::lightPalette().ink);
    m_theme->setAppearance(widgets::Appearance::Dark);
    QTRY_COMPARE(inkOfTitle(), widgets::darkPalette().ink);
    QVERIFY(view().grab().toImage().pixelColor(10, view().height() - 10).lightness() < 100);
}

void TestHelpWindow::anUnknownTopicShowsTheContents()
{
    QCOMPARE(open(QStringLiteral("no-such-topic")).currentTopic(), contentsId);
}

QTEST_MAIN(TestHelpWindow)
#include "tst_help_window.moc"
