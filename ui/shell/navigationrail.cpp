// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationrail.h"

#include "ui/shell/railbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QLocale>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace precedent::shell {

namespace {
/// In design pixels.
constexpr int railWidth = 200;
} // namespace

NavigationRail::NavigationRail(QWidget *parent) : QFrame(parent)
{
    setProperty("kind", QStringLiteral("rail"));
    setObjectName(QStringLiteral("rail"));
    setFixedWidth(widgets::scaled(railWidth, *this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::space, widgets::gap, widgets::space, widgets::gap);
    layout->setSpacing(widgets::gap);
    m_pages = addSection(QStringLiteral("rail.pages"), QString());
    auto *scrolled = new QWidget;
    scrolled->setProperty("kind", QStringLiteral("plain"));
    auto *lower = new QVBoxLayout(scrolled);
    lower->setContentsMargins(0, 0, 0, 0);
    lower->setSpacing(widgets::gap);
    m_views = addSection(QStringLiteral("rail.views"), tr("Saved views"));
    m_channels = addSection(QStringLiteral("rail.channels"), tr("Sources"));
    layout->addWidget(m_pages->parentWidget());
    lower->addWidget(m_views->parentWidget());
    lower->addStretch(1);
    lower->addWidget(m_channels->parentWidget());
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(scrolled);
    layout->addWidget(area, 1);
}

void NavigationRail::addPage(const QString &id, const QString &title)
{
    auto *button = new RailButton(QStringLiteral("rail.page.") + id, title, m_pages->parentWidget());
    button->setCheckable(true);
    connect(button, &RailButton::clicked, this, [this, button, id] {
        button->setChecked(true);
        Q_EMIT pageChosen(id);
    });
    m_pages->addWidget(button);
    m_pageButtons.insert(id, button);
}

void NavigationRail::setCurrentPage(const QString &id)
{
    for (auto button = m_pageButtons.cbegin(); button != m_pageButtons.cend(); ++button)
        button.value()->setChecked(button.key() == id);
}

void NavigationRail::setBadge(const QString &pageId, int count, const QString &words)
{
    auto *button = m_pageButtons.value(pageId, nullptr);
    if (button != nullptr)
        button->setPill(count > 0 ? locale().toString(count) : QString(), widgets::PillTone::Pending,
                        count > 0 ? words : QString());
}

void NavigationRail::setViews(const QStringList &names, const QString &opening)
{
    m_openingView = opening;
    if (m_viewNames == names)
        return;
    m_viewNames = names;
    clearSection(*m_views, names.isEmpty());
    for (const auto &name : names) {
        auto *button = new RailButton(QStringLiteral("rail.view.") + name, name, m_views->parentWidget());
        connect(button, &RailButton::clicked, this, [this, name] { Q_EMIT viewChosen(name); });
        button->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(button, &RailButton::customContextMenuRequested, this,
                [this, button, name](const QPoint &position) { openViewMenu(name, button->mapToGlobal(position)); });
        m_views->addWidget(button);
    }
}

/// The menu belongs to the rail: the views may be new, and their buttons gone, while it is open.
void NavigationRail::openViewMenu(const QString &name, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("rail.view.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu, name](const char *id, const QString &text,
                                        void (NavigationRail::*asked)(const QString &)) {
        auto *action = menu->addAction(text);
        action->setObjectName(QLatin1String(id));
        connect(action, &QAction::triggered, this, [this, name, asked] { Q_EMIT(this->*asked)(name); });
    };
    add("rail.view.rename", tr("Rename…"), &NavigationRail::viewRenameRequested);
    add("rail.view.replace", tr("Replace with what is shown"), &NavigationRail::viewReplacementRequested);
    auto *opens = menu->addAction(tr("Open Precedent with it"));
    opens->setObjectName(QStringLiteral("rail.view.opening"));
    opens->setCheckable(true);
    opens->setChecked(name == m_openingView);
    connect(opens, &QAction::toggled, this,
            [this, name](bool isOpening) { Q_EMIT openingViewChosen(isOpening ? name : QString()); });
    add("rail.view.remove", tr("Remove view"), &NavigationRail::viewRemovalRequested);
    menu->popup(position);
}

void NavigationRail::setChannels(const std::vector<RailChannel> &channels)
{
    if (m_channelsShown == channels)
        return;
    m_channelsShown = channels;
    clearSection(*m_channels, channels.empty());
    QHash<QString, int> seen;
    for (const auto &channel : channels) {
        const int number = ++seen[channel.name];
        const auto id = number == 1 ? channel.name : channel.name + u'.' + QString::number(number);
        const auto title = channel.workspace.isEmpty()
                               ? u'#' + channel.name
                               : tr("#%1 · %2", "channel, workspace").arg(channel.name, channel.workspace);
        auto *button = new RailButton(QStringLiteral("rail.channel.") + id, title, m_channels->parentWidget());
        button->setPill(channel.needsAttention ? channel.word : QString(), widgets::PillTone::Pending, channel.state);
        connect(button, &RailButton::clicked, this, [this, name = channel.name] { Q_EMIT channelChosen(name); });
        m_channels->addWidget(button);
    }
}

QVBoxLayout *NavigationRail::addSection(const QString &name, const QString &title)
{
    auto *section = new QWidget(this);
    section->setObjectName(name);
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::spaceSmall);
    if (!title.isEmpty()) {
        auto *heading = new widgets::PlainLabel(title, widgets::TextRole::Hint, section);
        heading->setContentsMargins(widgets::space, 0, 0, 0);
        layout->addWidget(heading);
    }
    return layout;
}

void NavigationRail::clearSection(QVBoxLayout &section, bool isEmpty)
{
    for (auto *button : section.parentWidget()->findChildren<RailButton *>()) {
        section.removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    section.parentWidget()->setVisible(!isEmpty);
}

} // namespace precedent::shell
