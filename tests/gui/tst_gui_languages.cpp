// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and every dialog that a menu opens, in every language, in the smallest window: nothing is cut, nothing is
// left in English, and whatever takes the keyboard has a name. PRECEDENT_PICTURES names a folder for their pictures.
#include "app/gui/screenshot.h"
#include "app/gui/windowstart.h"
#include "tests/gui/catalogue.h"
#include "tests/gui/harness.h"
#include "ui/pages/pagelist.h"
#include "ui/text/translations.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QTimer>
#include <QtCore/QTranslator>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QTabWidget>

#include <functional>

using namespace precedent;

namespace {

const QSize smallest(1024, 700);
const QSize withDetails(1280, 800);
const QString pictures = qEnvironmentVariable("PRECEDENT_PICTURES");

/// What leaves the window, prints, or changes what the next step finds.
bool isLeftOut(const QAction &action)
{
    static const QStringList names{
        QStringLiteral("quit"),         QStringLiteral("undo"),       QStringLiteral("redo"),
        QStringLiteral("back"),         QStringLiteral("forward"),    QStringLiteral("report.print"),
        QStringLiteral("clearfilters"), QStringLiteral("removelast"), QStringLiteral("verify"),
        QStringLiteral("pseudonyms"),   QStringLiteral("nextpane"),   QStringLiteral("previouspane"),
        QStringLiteral("fullscreen")};
    const auto name = action.objectName().section(u'.', 1);
    return names.contains(name) || name.startsWith(QLatin1String("appearance")) ||
           name.startsWith(QLatin1String("page")) || name.startsWith(QLatin1String("text."));
}

QString shownText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const widgets::PlainLabel *>(&widget))
        return label->fullText();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    // A button within a field shows its icon only.
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return qobject_cast<const QLineEdit *>(button->parent()) != nullptr ? QString() : button->text();
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        return group->title();
    return {};
}

/// Whether a text stands in less room than it needs; one that is shortened with an ellipsis says so itself.
bool isCut(const QWidget &widget)
{
    const auto text = shownText(widget);
    if (text.isEmpty() || text == u"…") // the mark of a small button, whose padding gives way
        return false;
    if (const auto *label = qobject_cast<const widgets::PlainLabel *>(&widget)) {
        const int needed = label->fontMetrics().horizontalAdvance(text); // a size hint has a pixel to spare
        if (label->text() != text || (!label->wordWrap() && needed <= label->contentsRect().width()))
            return false;
    }
    if (widget.hasHeightForWidth()) {
        return widget.heightForWidth(widget.width()) > widget.height() ||
               widget.minimumSizeHint().width() > widget.width();
    }
    return widget.sizeHint().width() > widget.width();
}

/// The headings of columns that are narrower than these and cannot be drawn wider.
QStringList cutHeadings(const QHeaderView &header)
{
    QStringList cut;
    if (header.orientation() != Qt::Horizontal || header.model() == nullptr)
        return cut;
    for (int i = 0; i < header.count(); ++i) {
        const bool isByHand = header.sectionResizeMode(i) == QHeaderView::Interactive;
        if (!header.isSectionHidden(i) && !isByHand && header.sectionSize(i) < header.sectionSizeHint(i))
            cut += header.model()->headerData(i, Qt::Horizontal).toString();
    }
    return cut;
}

QString describe(const QWidget &widget)
{
    return QStringLiteral("%1 %2: %3")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), shownText(widget));
}

void collectActions(const QMenu &menu, QList<QAction *> &found)
{
    for (auto *action : menu.actions()) {
        if (action->menu() != nullptr)
            collectActions(*action->menu(), found);
        else if (!action->isSeparator())
            found += action;
    }
}

} // namespace

class LanguagesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<gui::WindowStart> m_start;
    std::unique_ptr<test::Catalogue> m_catalogue;
    QString m_language;
    QString m_theme;
    QStringList m_faults;
    int m_dialogs = 0;

private Q_SLOTS:
    void initTestCase() { gui::usePictureFont(); }
    void cleanup()
    {
        m_start.reset();
        for (auto *translator : qApp->findChildren<QTranslator *>())
            delete translator;
    }
    void nothingIsCutNorLeftInEnglish_data();
    void nothingIsCutNorLeftInEnglish();

private:
    [[nodiscard]] shell::MainWindow &window() { return m_start->window(); }
    void open();
    void look(QWidget &shown, const QString &name);
    void lookAtMenus();
    void lookAtKeys(const QMenu &menu);
    void lookAtDialogs(const QString &page);
    void lookAtTabs(const QString &page);
    void lookAtDetails();
    void lookAtWhatOpens(const QString &name, const std::function<void()> &opening);
    void lookAtWhatIsOpen(const QString &name);
};

void LanguagesTest::nothingIsCutNorLeftInEnglish_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("theme");
    const auto only = qEnvironmentVariable("PRECEDENT_LANGUAGE");
    for (const char *locale : {"en_US", "de_DE", "fr_FR", "es_ES", "ja_JP"}) {
        if (!only.isEmpty() && !QByteArray(locale).startsWith(only.toLatin1()))
            continue;
        for (const char *theme : {"light", "dark"}) {
            if (!pictures.isEmpty() || qstrcmp(theme, "light") == 0)
                QTest::addRow("%s %s", locale, theme) << QString::fromLatin1(locale) << QString::fromLatin1(theme);
        }
    }
}

void LanguagesTest::nothingIsCutNorLeftInEnglish()
{
    QFETCH(QString, locale);
    QFETCH(QString, theme);
    m_language = locale.section(u'_', 0, 0);
    m_theme = theme;
    m_faults.clear();
    m_dialogs = 0;
    QLocale::setDefault(QLocale(locale));
    text::installTranslations(QLocale());
    m_catalogue = std::make_unique<test::Catalogue>(m_language);
    open();
    lookAtMenus();
    for (const auto &page : pages::allPages()) {
        window().findChild<QAction *>(QStringLiteral("action.page.") + page.id)->trigger();
        QVERIFY(QTest::qWaitFor([this] { return window().hasData(); }, 20'000));
        QTest::qWait(50);
        look(window(), page.id);
        lookAtDialogs(page.id);
        lookAtTabs(page.id);
    }
    lookAtDetails();
    QVERIFY2(m_dialogs > 20, qPrintable(QString::number(m_dialogs)));
    m_faults.removeDuplicates();
    QVERIFY2(m_faults.isEmpty(), qPrintable(u'\n' + m_faults.join(u'\n')));
}

void LanguagesTest::open()
{
    gui::GuiOptions options;
    options.isSample = true;
    options.size = smallest;
    options.theme = m_theme == QLatin1String("dark") ? widgets::Appearance::Dark : widgets::Appearance::Light;
    auto start = gui::WindowStart::make(options);
    QVERIFY(start.ok());
    m_start = *std::move(start);
    window().show();
    QVERIFY(QTest::qWaitFor([this] { return window().hasData(); }, 20'000));
}

void LanguagesTest::look(QWidget &shown, const QString &name)
{
    const auto where = m_language + u' ' + name + QStringLiteral(": ");
    // A text that has just come is laid out from within outwards, one level a turn; on a busy machine turns take long.
    for (int level = 0; level < 8; ++level)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    for (const auto *widget : shown.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &shown)
            continue;
        if (isCut(*widget))
            m_faults += where + QStringLiteral("cut: ") + describe(*widget);
        if (m_catalogue->isLeftInEnglish(shownText(*widget)))
            m_faults += where + QStringLiteral("left in English: ") + describe(*widget);
    }
    for (const auto *header : shown.findChildren<QHeaderView *>()) {
        for (const auto &heading : header->isVisible() ? cutHeadings(*header) : QStringList())
            m_faults += where + QStringLiteral("cut heading: ") + heading;
    }
    for (const auto &unnamed : test::unnamedFocusables(shown))
        m_faults += where + QStringLiteral("without a name: ") + unnamed;
    const QSize least = shown.minimumSizeHint().expandedTo(shown.minimumSize());
    if (least.width() > smallest.width() || least.height() > smallest.height())
        m_faults += where + QStringLiteral("larger than the smallest window");
    if (!pictures.isEmpty())
        shown.grab().save(QStringLiteral("%1/%2-%3-%4.png").arg(pictures, m_language, m_theme, name));
}

void LanguagesTest::lookAtMenus()
{
    for (const auto *action : window().findChildren<QAction *>()) {
        for (const auto &text : {action->text(), action->toolTip()}) {
            if (m_catalogue->isLeftInEnglish(text))
                m_faults += m_language + QStringLiteral(" menus: left in English: ") + text;
        }
    }
    for (const auto *menu : window().menuBar()->findChildren<QMenu *>())
        lookAtKeys(*menu);
}

/// A key that two entries of a menu have opens neither.
void LanguagesTest::lookAtKeys(const QMenu &menu)
{
    QMap<QString, QString> keys;
    for (const auto *action : menu.actions()) {
        const auto key = QKeySequence::mnemonic(action->text()).toString();
        if (!key.isEmpty() && keys.contains(key))
            m_faults += m_language + QStringLiteral(" menus: the key of two: ") + keys[key] + u' ' + action->text();
        keys[key] = action->text();
    }
}

void LanguagesTest::lookAtDialogs(const QString &page)
{
    QList<QAction *> actions;
    // Once, where there is a record for those that want one.
    if (page == QLatin1String("decisions")) {
        for (const auto *menu : window().menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
            collectActions(*menu, actions);
    }
    for (auto *action : actions) {
        if (action->isEnabled() && !isLeftOut(*action) && !action->isCheckable())
            lookAtWhatOpens(page + u'-' + action->objectName().section(u'.', 1), [action] { action->trigger(); });
    }
    for (auto *button : window().findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled() && button->text().endsWith(u'…'))
            lookAtWhatOpens(page + u'-' + button->objectName(), [button] { button->click(); });
    }
}

void LanguagesTest::lookAtTabs(const QString &page)
{
    for (auto *tabs : window().findChildren<QTabWidget *>()) {
        for (int tab = 1; tabs->isVisible() && tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QVERIFY(QTest::qWaitFor([this] { return window().hasData(); }, 20'000));
            QTest::qWait(200);
            look(window(), page + QStringLiteral("-tab%1").arg(tab));
        }
        tabs->setCurrentIndex(0);
    }
}

/// Beside the table, where a window is wide enough, and what is opened to filter it.
void LanguagesTest::lookAtDetails()
{
    window().findChild<QAction *>(QStringLiteral("action.page.decisions"))->trigger();
    window().resize(withDetails);
    QVERIFY(QTest::qWaitFor([this] { return window().hasData(); }, 20'000));
    QTest::qWait(100);
    look(window(), QStringLiteral("details"));
    window().findChild<QAction *>(QStringLiteral("action.page.agents"))->trigger();
    QVERIFY(QTest::qWaitFor([this] { return window().hasData(); }, 20'000));
    QTest::qWait(100);
    look(window(), QStringLiteral("agents-wide"));
    window().findChild<QAction *>(QStringLiteral("action.page.decisions"))->trigger();
    auto *filter = window().findChild<QAbstractButton *>(QStringLiteral("topbar.addfilter"));
    lookAtWhatOpens(QStringLiteral("filter"), [filter] { filter->click(); });
}

void LanguagesTest::lookAtWhatOpens(const QString &name, const std::function<void()> &opening)
{
    // A dialog may have a loop of its own.
    QTimer looking;
    connect(&looking, &QTimer::timeout, this, [this, name] { lookAtWhatIsOpen(name); });
    looking.start(80);
    opening();
    QTest::qWait(100);
    lookAtWhatIsOpen(name);
}

void LanguagesTest::lookAtWhatIsOpen(const QString &name)
{
    for (auto *open : QApplication::topLevelWidgets()) {
        if (open == &window() || !open->isVisible() || open->windowType() == Qt::ToolTip)
            continue;
        if (qobject_cast<QFileDialog *>(open) == nullptr) {
            ++m_dialogs;
            look(*open, name);
        }
        open->close();
    }
}

QTEST_MAIN(LanguagesTest)
#include "tst_gui_languages.moc"
