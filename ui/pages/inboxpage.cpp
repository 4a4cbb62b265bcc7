// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inboxpage.h"

#include "ui/pages/contentstack.h"
#include "ui/pages/emptytexts.h"
#include "ui/pages/tablesetup.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QAction>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace precedent::pages {

namespace {

using domain::UnreadMessage;

QVariant messageOther(const UnreadMessage &message, int role)
{
    switch (role) {
    case Qt::ToolTipRole:
        return widgets::plainToolTip(message.text);
    case models::CopyRole:
        return message.text;
    default:
        return {};
    }
}

} // namespace

std::vector<models::ListColumn<UnreadMessage>> inboxColumns(const models::Formatting &formatting)
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto when = [formatting](const UnreadMessage &message) {
        return text::shortDateTime(message.ts.instant(), formatting.zone, formatting.locale, formatting.now);
    };
    const auto why = [](const UnreadMessage &, int role) {
        return role == models::PillRole ? QVariant(int(widgets::PillTone::Pending)) : QVariant();
    };
    return {
        {InboxPage::tr("When"), left, when},
        {InboxPage::tr("From"), left, [](const UnreadMessage &message) { return models::oneLine(message.author); }},
        {InboxPage::tr("Message"), left, [](const UnreadMessage &message) { return models::oneLine(message.text); },
         messageOther},
        {InboxPage::tr("Why it is here"), left,
         [](const UnreadMessage &message) { return text::label(message.reason); }, why},
    };
}

InboxPage::InboxPage(const shell::PageContext &context, QWidget *parent)
    : Page(QStringLiteral("inbox"), context, parent), m_messages(new models::ListTable<UnreadMessage>(this)),
      m_table(new QTableView), m_card(new widgets::Card(tr("Needs your eye"))),
      m_openInSlack(new QAction(tr("Open in Slack"), this))
{
    setAccessibleName(tr("Inbox"));
    m_openInSlack->setObjectName(QStringLiteral("inbox.action.slack"));
    widgets::setPrimary(m_openInSlack);
    arrange();
    const auto enable = [this] { m_openInSlack->setEnabled(m_table->currentIndex().isValid()); };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, enable);
    connect(m_table, &QTableView::activated, this, &InboxPage::openInSlack);
    connect(m_openInSlack, &QAction::triggered, this, &InboxPage::openInSlack);
    enable();
}

void InboxPage::arrange()
{
    m_table->setModel(m_messages);
    setUpList(*m_table, QStringLiteral("inbox.table"), tr("Messages that were not read"), 2);
    m_card->setContent(m_table);
    m_stack = new ContentStack(m_card);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::cardPaddingHorizontal, widgets::cardPaddingHorizontal,
                               widgets::cardPaddingHorizontal, widgets::cardPaddingHorizontal);
    layout->addWidget(m_stack);
}

void InboxPage::refresh()
{
    showMessages();
    m_hasData = true;
    Q_EMIT dataShown();
}

void InboxPage::showMessages()
{
    std::vector<UnreadMessage> messages = context().workspace.unread();
    std::stable_sort(messages.begin(), messages.end(),
                     [](const UnreadMessage &a, const UnreadMessage &b) { return b.ts < a.ts; });
    std::int64_t all = 0;
    for (const workspace::ChannelStatus &status : context().workspace.channels())
        all += status.counts.messages;
    m_card->setHint(
        tr("%1 of %Ln message(s)", "unread of all", int(all)).arg(locale().toString(qulonglong(messages.size()))));
    if (context().workspace.snapshot()->size() == 0 && messages.empty())
        return showNothing(*m_stack, context());
    if (messages.empty())
        return m_stack->showEmpty({tr("Everything was read"),
                                   tr("Every message that looks like a request or a decision became a record."),
                                   {}});
    const query::Calendar calendar = context().workspace.calendar();
    m_messages->show(inboxColumns({locale(), calendar.zone, calendar.now}), std::move(messages));
    m_stack->showContent();
    m_table->selectRow(0);
}

void InboxPage::openInSlack()
{
    if (!m_table->currentIndex().isValid())
        return;
    const UnreadMessage &message = m_messages->item(m_table->currentIndex().row());
    const auto reader = context().workspace.ledger().reader();
    const auto url = reader ? (*reader)->setting(QStringLiteral("team-url/") + message.team.text())
                            : base::Result<QString>(reader.error());
    if (!url || url->isEmpty())
        return context().showToast(tr("The workspace's address is unknown"));
    context().links.open(
        *url + QStringLiteral("archives/") + message.channel.text() + QStringLiteral("/p") + message.ts.digits(), this);
}

} // namespace precedent::pages
