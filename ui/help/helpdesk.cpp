// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpdesk.h"

#include "ui/help/helpwindow.h"
#include "ui/help/keysheet.h"
#include "ui/help/topictable.h"

#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace precedent::help {

namespace {

/// Null while no page is shown.
const QWidget *pageInFront(const QWidget &window)
{
    const auto widgets = window.findChildren<QWidget *>();
    const auto found = std::find_if(widgets.begin(), widgets.end(), [](const QWidget *widget) {
        return widget->isVisible() && widget->objectName().startsWith(QLatin1String("page."));
    });
    return found == widgets.end() ? nullptr : *found;
}

} // namespace

HelpDesk::HelpDesk(QWidget &window, const widgets::LinkGuard &links) : m_window(window), m_links(links)
{
    qApp->installEventFilter(this);
}

void HelpDesk::openForFocus()
{
    const auto *focused = m_window.focusWidget();
    auto topic = focused != nullptr && focused->isVisible() ? topicFor(focused) : QString();
    if (topic.isEmpty())
        topic = topicFor(pageInFront(m_window));
    open(topic.isEmpty() ? contentsId : topic);
}

void HelpDesk::open(const QString &topic)
{
    // A dialog that blocks the program would block a help window that does not belong to it.
    auto *modal = QApplication::activeModalWidget();
    auto &owner = modal != nullptr && isMine(*modal) ? *modal : m_window;
    auto *help = owner.findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (help == nullptr)
        help = new HelpWindow(Book::load(QLocale().name().section(u'_', 0, 0)), m_links, &owner);
    help->setKeys(keyTable(keyRows(m_window)));
    help->openTopic(topic);
    help->show();
    help->raise();
    help->activateWindow();
}

bool HelpDesk::isMine(const QWidget &widget) const
{
    for (const auto *ancestor = &widget; ancestor != nullptr; ancestor = ancestor->parentWidget()) {
        if (ancestor == &m_window)
            return true;
    }
    return false;
}

bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr || key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier || !isMine(*widget))
        return false;
    if (const auto topic = topicFor(widget); !topic.isEmpty())
        open(topic);
    else
        openForFocus();
    return true;
}

} // namespace precedent::help
