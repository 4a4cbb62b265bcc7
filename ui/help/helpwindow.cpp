// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "ui/help/helpsearch.h"
#include "ui/help/helpview.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/searchfield.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTreeWidget>

namespace precedent::help {

namespace {

const QString searchId = QStringLiteral("search");
const QString keysMark = QStringLiteral("{{keys}}");
constexpr QSize firstSize(1040, 760);
constexpr int contentsWidth = 250;
constexpr int topicRole = Qt::UserRole;

/// What Markdown would read as a mark.
QString escaped(const QString &text)
{
    static const auto marks = QStringLiteral("\\`*_[]<>#|");
    QString result;
    for (const QChar c : text) {
        if (marks.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

} // namespace

HelpWindow::HelpWindow(Book book, QString keys, const widgets::LinkGuard &links, QWidget *parent)
    : QDialog(parent), m_book(std::move(book)), m_keys(std::move(keys)), m_links(links), m_back(new QAction(this)),
      m_forward(new QAction(this)), m_home(new QAction(this)), m_search(new widgets::SearchField(this)),
      m_contents(new QTreeWidget(this)), m_view(new HelpView(this))
{
    setObjectName(QStringLiteral("help"));
    setWindowTitle(tr("Help"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setAttribute(Qt::WA_DeleteOnClose);
    makeActions();
    arrange();
    fillContents();
    resize(widgets::scaled(firstSize.width(), *this), widgets::scaled(firstSize.height(), *this));
    connect(m_view, &HelpView::topicAsked, this, [this](const QString &topic, const QString &anchor) {
        // What was found stays marked in the topic that is opened from it.
        const bool isHit = m_places.at(m_at).topic.isEmpty();
        go({topic, anchor, isHit ? m_places.at(m_at).words : QString(), 0});
    });
    connect(m_view, &HelpView::addressAsked, this, [this](const QString &address) { m_links.open(address, this); });
    connect(m_search, &widgets::SearchField::typed, this, &HelpWindow::find);
    connect(m_search, &widgets::SearchField::committed, this, &HelpWindow::find);
    connect(m_contents, &QTreeWidget::itemActivated, this,
            [this](const QTreeWidgetItem *item) { openTopic(item->data(0, topicRole).toString()); });
    connect(m_contents, &QTreeWidget::itemClicked, this,
            [this](const QTreeWidgetItem *item) { openTopic(item->data(0, topicRole).toString()); });
}

void HelpWindow::makeActions()
{
    const auto set = [this](QAction &action, const char *name, const QString &text, const QKeySequence &keys) {
        action.setObjectName(QLatin1String(name));
        action.setText(text);
        action.setShortcut(keys);
        action.setToolTip(QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
        addAction(&action);
    };
    set(*m_back, "help.back", tr("Back"), Qt::ALT | Qt::Key_Left);
    set(*m_forward, "help.forward", tr("Forward"), Qt::ALT | Qt::Key_Right);
    set(*m_home, "help.home", tr("Contents"), Qt::ALT | Qt::Key_Home);
    connect(m_back, &QAction::triggered, this, [this] { step(-1); });
    connect(m_forward, &QAction::triggered, this, [this] { step(1); });
    connect(m_home, &QAction::triggered, this, [this] { openTopic(contentsId); });
    auto *search = new QAction(tr("Search the help"), this);
    search->setShortcut(Qt::CTRL | Qt::Key_F);
    addAction(search);
    connect(search, &QAction::triggered, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    const auto zoom = [this](const QList<QKeySequence> &keys, const QString &text, int steps) {
        auto *action = new QAction(text, this);
        action->setShortcuts(keys);
        addAction(action);
        connect(action, &QAction::triggered, m_view, [this, steps] { m_view->zoomIn(steps); });
    };
    zoom({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, tr("Larger text"), 1);
    zoom({Qt::CTRL | Qt::Key_Minus}, tr("Smaller text"), -1);
}

void HelpWindow::arrange()
{
    m_search->setObjectName(QStringLiteral("help.search"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_contents->setObjectName(QStringLiteral("help.contents"));
    m_contents->setAccessibleName(tr("Topics of the help"));
    m_contents->setHeaderHidden(true);
    m_contents->setRootIsDecorated(false);
    m_contents->setProperty("framed", true);
    auto *top = new QHBoxLayout;
    top->setSpacing(widgets::space);
    for (auto *action : {m_back, m_forward, m_home})
        top->addWidget(widgets::makeActionButton(action, this));
    top->addWidget(m_search, 1);
    auto *parts = new QSplitter(this);
    parts->setHandleWidth(widgets::gap);
    parts->addWidget(m_contents);
    parts->addWidget(m_view);
    parts->setStretchFactor(1, 1);
    parts->setSizes({widgets::scaled(contentsWidth, *this), widgets::scaled(firstSize.width(), *this)});
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(widgets::gap);
    layout->addLayout(top);
    layout->addWidget(parts, 1);
}

void HelpWindow::fillContents()
{
    QTreeWidgetItem *section = nullptr;
    for (const auto &topic : m_book.topics()) {
        if (section == nullptr || section->text(0) != topic.section) {
            section = new QTreeWidgetItem(m_contents, {topic.section});
            section->setFlags(Qt::ItemIsEnabled);
            section->setFont(0, widgets::cardTitleFont(font()));
        }
        auto *item = new QTreeWidgetItem(section, {topic.title});
        item->setData(0, topicRole, topic.id);
        item->setToolTip(0, topic.title);
    }
    m_contents->expandAll();
}

void HelpWindow::openTopic(const QString &topic, const QString &anchor)
{
    if (!topic.isEmpty())
        go({m_book.find(topic) != nullptr ? topic : contentsId, anchor, {}, 0});
}

void HelpWindow::find(const QString &text)
{
    if (searchWords(text).isEmpty())
        return;
    // While somebody types, each letter makes the search another one, and Back leaves all of them.
    if (!m_places.empty() && m_places.at(m_at).topic.isEmpty()) {
        m_places.at(m_at).words = text;
        return showPlace(m_places.at(m_at));
    }
    go({{}, {}, text, 0});
}

QString HelpWindow::currentTopic() const
{
    if (m_places.empty())
        return {};
    const auto &topic = m_places.at(m_at).topic;
    return topic.isEmpty() ? searchId : topic;
}

void HelpWindow::go(const Place &place)
{
    if (!m_places.empty()) {
        m_places.at(m_at).scroll = m_view->verticalScrollBar()->value();
        m_places.resize(m_at + 1);
    }
    m_places.push_back(place);
    m_at = m_places.size() - 1;
    showPlace(place);
}

void HelpWindow::step(int by)
{
    const auto wanted = std::ptrdiff_t(m_at) + by;
    if (wanted < 0 || wanted >= std::ptrdiff_t(m_places.size()))
        return;
    m_places.at(m_at).scroll = m_view->verticalScrollBar()->value();
    m_at = std::size_t(wanted);
    auto place = m_places.at(m_at);
    place.anchor.clear();
    showPlace(place);
    m_view->verticalScrollBar()->setValue(place.scroll);
}

void HelpWindow::showPlace(const Place &place)
{
    const auto *topic = place.topic.isEmpty() ? nullptr : m_book.find(place.topic);
    auto text = topic != nullptr ? topic->markdown : hitList(place.words);
    m_view->showText(text.replace(keysMark, m_keys), searchWords(place.words));
    if (!place.anchor.isEmpty())
        m_view->goToHeading(place.anchor);
    setWindowTitle(topic != nullptr ? tr("%1 – Help", "a topic").arg(topic->title) : tr("Help"));
    if (topic != nullptr)
        m_search->showText(place.words);
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_places.size());
    m_contents->setCurrentItem(nullptr);
    for (QTreeWidgetItemIterator item(m_contents); *item != nullptr; ++item) {
        if (topic != nullptr && (*item)->data(0, topicRole).toString() == topic->id)
            m_contents->setCurrentItem(*item);
    }
}

QString HelpWindow::hitList(const QString &text) const
{
    const auto hits = search(m_book, text);
    auto list = QStringLiteral("# %1\n\n").arg(tr("%Ln topic(s) found", nullptr, int(hits.size())));
    if (hits.empty())
        return list + tr("No topic has all of these words. Fewer words, or only the beginning of one, find more; the "
                         "contents list every topic.");
    for (const auto &hit : hits) {
        const auto anchor = hit.heading.isEmpty() ? QString() : u'#' + anchorOf(hit.heading);
        const auto title = hit.heading.isEmpty() ? hit.title : QStringLiteral("%1 · %2").arg(hit.title, hit.heading);
        list += QStringLiteral("[%1](%2.md%3)\n\n%4\n\n").arg(escaped(title), hit.topic, anchor, escaped(hit.excerpt));
    }
    return list;
}

} // namespace precedent::help
