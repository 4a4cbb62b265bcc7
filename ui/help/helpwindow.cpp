// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "ui/help/helpsearch.h"
#include "ui/help/helpview.h"
#include "ui/help/hitlist.h"
#include "ui/help/topictree.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/searchfield.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>

namespace precedent::help {

namespace {

const QString searchId = QStringLiteral("search");
const QString keysMark = QStringLiteral("{{keys}}");
constexpr QSize firstSize(1040, 760);
constexpr int contentsWidth = 310;

} // namespace

HelpWindow::HelpWindow(Book book, const widgets::LinkGuard &links, QWidget *parent)
    : QDialog(parent), m_book(std::move(book)), m_links(links), m_search(new widgets::SearchField(this)),
      m_contents(new TopicTree(m_book, this)), m_view(new HelpView(this))
{
    setObjectName(QStringLiteral("help"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setAttribute(Qt::WA_DeleteOnClose);
    makeActions();
    arrange();
    resize(widgets::scaled(firstSize.width(), *this), widgets::scaled(firstSize.height(), *this));
    connect(m_view, &HelpView::topicAsked, this, [this](const QString &topic, const QString &anchor) {
        // What was found stays marked in the topic that is opened from it.
        const auto &from = m_history.current();
        go({topic, anchor, from.topic.isEmpty() ? from.words : QString(), 0});
    });
    connect(m_view, &HelpView::addressAsked, this, [this](const QString &address) { m_links.open(address, this); });
    connect(m_search, &widgets::SearchField::typed, this, &HelpWindow::find);
    connect(m_search, &widgets::SearchField::committed, this, &HelpWindow::find);
    connect(m_contents, &TopicTree::topicChosen, this, [this](const QString &topic) { openTopic(topic); });
}

QAction *HelpWindow::addKey(const char *name, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    addAction(action);
    return action;
}

void HelpWindow::makeActions()
{
    m_back = addKey("help.back", tr("Back"), {Qt::ALT | Qt::Key_Left});
    m_forward = addKey("help.forward", tr("Forward"), {Qt::ALT | Qt::Key_Right});
    m_home = addKey("help.home", tr("Contents"), {Qt::ALT | Qt::Key_Home});
    auto *search = addKey("help.find", tr("Search the help"), {Qt::CTRL | Qt::Key_F});
    auto *larger = addKey("help.larger", tr("Larger text"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    auto *smaller = addKey("help.smaller", tr("Smaller text"), {Qt::CTRL | Qt::Key_Minus});
    connect(m_back, &QAction::triggered, this, [this] { step(&PlaceHistory::goBack); });
    connect(m_forward, &QAction::triggered, this, [this] { step(&PlaceHistory::goForward); });
    connect(m_home, &QAction::triggered, this, [this] { openTopic(contentsId); });
    connect(search, &QAction::triggered, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(larger, &QAction::triggered, m_view, [this] { m_view->zoomIn(); });
    connect(smaller, &QAction::triggered, m_view, [this] { m_view->zoomOut(); });
}

void HelpWindow::arrange()
{
    m_search->setObjectName(QStringLiteral("help.search"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
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

void HelpWindow::openTopic(const QString &topic, const QString &anchor)
{
    go({m_book.find(topic) != nullptr ? topic : contentsId, anchor, {}, 0});
}

void HelpWindow::find(const QString &text)
{
    if (searchWords(text).isEmpty())
        return;
    // While somebody types, each letter makes the search another one, and Back leaves all of them.
    if (m_history.isEmpty() || !m_history.current().topic.isEmpty())
        return go({{}, {}, text, 0});
    m_history.current().words = text;
    showPlace(m_history.current());
}

QString HelpWindow::currentTopic() const
{
    if (m_history.isEmpty())
        return {};
    const auto &topic = m_history.current().topic;
    return topic.isEmpty() ? searchId : topic;
}

void HelpWindow::go(const Place &place)
{
    if (!m_history.isEmpty())
        m_history.current().scroll = m_view->verticalScrollBar()->value();
    m_history.add(place);
    showPlace(place);
    if (!place.anchor.isEmpty())
        m_view->goToHeading(place.anchor);
}

void HelpWindow::step(void (PlaceHistory::*way)())
{
    m_history.current().scroll = m_view->verticalScrollBar()->value();
    (m_history.*way)();
    showPlace(m_history.current());
    m_view->verticalScrollBar()->setValue(m_history.current().scroll);
}

void HelpWindow::showPlace(const Place &place)
{
    const auto *topic = place.topic.isEmpty() ? nullptr : m_book.find(place.topic);
    auto text = topic != nullptr ? topic->markdown : hitList(m_book, place.words);
    m_view->showText(text.replace(keysMark, m_keys), searchWords(place.words),
                     topic != nullptr ? topic->folder : QString());
    setWindowTitle(topic != nullptr ? tr("%1 – Help", "a topic").arg(topic->title) : tr("Help"));
    if (topic != nullptr)
        m_search->showText(place.words);
    m_contents->setCurrentTopic(place.topic);
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
}

} // namespace precedent::help
