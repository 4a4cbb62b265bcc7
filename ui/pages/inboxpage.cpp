// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inboxpage.h"

#include "ui/pages/columnroom.h"
#include "ui/pages/contentstack.h"
#include "ui/pages/emptytexts.h"
#include "ui/pages/formatsdialog.h"
#include "ui/pages/inboxjudge.h"
#include "ui/pages/tablesetup.h"
#include "ui/pages/teachpanel.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/widgets/card.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QAction>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace precedent::pages {

namespace {

using domain::UnreadMessage;

constexpr int timeColumn = 0;
constexpr int authorColumn = 1;
constexpr int messageColumn = 2;
constexpr int panelWidth = 400; ///< design pixels
constexpr int leastMessageWidth = 170;

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

/// Where the message that was selected stands now, else what came into its place.
int rowOf(const std::vector<UnreadMessage> &messages, const std::optional<UnreadMessage> &selected, int rowBefore)
{
    const auto found = std::find_if(messages.begin(), messages.end(), [&selected](const UnreadMessage &message) {
        return selected && message.channel == selected->channel && message.ts == selected->ts;
    });
    if (found != messages.end())
        return int(found - messages.begin());
    return std::clamp(rowBefore, 0, std::max(0, int(messages.size()) - 1));
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
    : Page(QStringLiteral("inbox"), context, parent), m_desk(std::make_shared<FormatDesk>(context)),
      m_judge(new InboxJudge(*this)), m_messages(new models::ListTable<UnreadMessage>(this)),
      m_previewed(new models::ListTable<PreviewRow>(this)), m_table(new QTableView), m_previewTable(new QTableView),
      m_card(new widgets::Card(tr("Needs your eye"))),
      m_previewCard(new widgets::Card(tr("What the format would read"))), m_panel(new TeachPanel(context, m_desk)),
      m_openInSlack(new QAction(tr("Open in Slack"), this)), m_openFormats(new QAction(tr("Formats…"), this))
{
    setAccessibleName(tr("Inbox"));
    m_openInSlack->setObjectName(QStringLiteral("inbox.action.slack"));
    m_openFormats->setObjectName(QStringLiteral("inbox.action.formats"));
    arrange();
    connectParts();
    showPreview();
}

void InboxPage::arrange()
{
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(widgets::gap);
    splitter->addWidget(makeLists());
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 3);
    m_panel->setMinimumWidth(widgets::scaled(panelWidth, *this));
    m_stack = new ContentStack(splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::cardPaddingHorizontal, widgets::cardPaddingHorizontal,
                               widgets::cardPaddingHorizontal, widgets::cardPaddingHorizontal);
    layout->addWidget(m_stack);
}

QWidget *InboxPage::makeLists()
{
    m_table->setModel(m_messages);
    setUpList(*m_table, QStringLiteral("inbox.table"), tr("Messages that were not read"), messageColumn);
    keepRoom(*m_table, messageColumn, leastMessageWidth, {timeColumn, authorColumn});
    m_card->setContent(m_table);
    m_previewTable->setModel(m_previewed);
    setUpTable(*m_previewTable, QStringLiteral("inbox.preview"), m_previewCard->accessibleName());
    m_previewTable->horizontalHeader()->setStretchLastSection(true);
    m_previewCard->setContent(m_previewTable);
    auto *lists = new QWidget;
    auto *column = new QVBoxLayout(lists);
    column->setContentsMargins({});
    column->setSpacing(widgets::gap);
    column->addWidget(m_card, 1);
    column->addWidget(m_previewCard, 1);
    return lists;
}

void InboxPage::connectParts()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &InboxPage::showSelected);
    connect(m_table, &QTableView::activated, this, &InboxPage::openInSlack);
    connect(m_openInSlack, &QAction::triggered, this, &InboxPage::openInSlack);
    connect(m_openFormats, &QAction::triggered, this,
            [this] { (new FormatsDialog(this->context(), m_desk, this))->open(); });
    m_panel->setFinder([this](const UnreadMessage &message) { return goTo(message); });
    connect(m_panel, &TeachPanel::used, m_table, [table = m_table] { table->setFocus(); });
    connect(m_panel, &TeachPanel::foresightChanged, this, &InboxPage::showPreview);
    connect(m_panel, &TeachPanel::ready, this, [this] {
        m_hasData = true;
        Q_EMIT dataShown();
    });
    connect(m_panel, &TeachPanel::dismissRequested, this, [this] {
        if (selected() != nullptr)
            m_judge->dismiss(*selected());
    });
    connect(m_panel, &TeachPanel::entryRequested, this, [this] {
        if (selected() != nullptr)
            m_judge->enterByHand(*selected(), formatting());
    });
    m_openInSlack->setEnabled(false);
}

void InboxPage::refresh()
{
    m_hasData = false;
    showMessages();
    if (m_panel->isReady()) {
        m_hasData = true;
        Q_EMIT dataShown();
    }
}

models::Formatting InboxPage::formatting() const
{
    const query::Calendar calendar = context().workspace.calendar();
    return {locale(), calendar.zone, calendar.now};
}

void InboxPage::showMessages()
{
    std::vector<UnreadMessage> messages = context().workspace.unread();
    std::stable_sort(messages.begin(), messages.end(),
                     [](const UnreadMessage &a, const UnreadMessage &b) { return b.ts < a.ts; });
    std::int64_t all = 0;
    m_channelNames.clear();
    for (const workspace::ChannelStatus &status : context().workspace.channels()) {
        all += status.counts.messages;
        m_channelNames.insert(status.channel.id.text(), u'#' + models::oneLine(status.channel.name));
    }
    const bool hasSeveral = std::any_of(messages.begin(), messages.end(), [&messages](const UnreadMessage &message) {
        return message.channel != messages.front().channel;
    });
    const bool isOfOneChannel = keepChannel(messages);
    QString hint =
        tr("%1 of %Ln message(s)", "unread of all", int(all)).arg(locale().toString(qulonglong(messages.size())));
    if (isOfOneChannel)
        hint = tr("%1 · only %2", "messages, a channel").arg(hint, m_channel);
    m_card->setHint(hint);
    const auto *before = selected();
    const int row =
        rowOf(messages, before == nullptr ? std::nullopt : std::optional(*before), m_table->currentIndex().row());
    const bool isEmpty = messages.empty();
    m_isFilling = true;
    auto columns = inboxColumns(formatting());
    if (hasSeveral)
        columns.insert(columns.begin() + messageColumn + 1, {tr("Channel"), Qt::AlignLeft | Qt::AlignVCenter,
                                                             [names = m_channelNames](const UnreadMessage &message) {
                                                                 return names.value(message.channel.text());
                                                             }});
    m_messages->show(std::move(columns), std::move(messages));
    m_isFilling = false;
    m_table->selectRow(row);
    showSelected();
    if (!isEmpty)
        return m_stack->showContent();
    if (context().workspace.snapshot()->size() == 0)
        return showNothing(*m_stack, context());
    m_stack->showEmpty(
        {tr("Everything was read"), tr("Every message that looks like a request or a decision became a record."), {}});
}

bool InboxPage::keepChannel(std::vector<UnreadMessage> &messages)
{
    const auto isOther = [this](const UnreadMessage &message) {
        return m_channelNames.value(message.channel.text()) != m_channel;
    };
    if (std::all_of(messages.begin(), messages.end(), isOther))
        m_channel.clear();
    if (!m_channel.isEmpty())
        std::erase_if(messages, isOther);
    return !m_channel.isEmpty();
}

void InboxPage::chooseChannel(const QString &name)
{
    const QString chosen = u'#' + models::oneLine(name);
    m_channel = m_channel == chosen ? QString() : chosen;
    const bool isWanted = !m_channel.isEmpty();
    showMessages();
    if (isWanted)
        context().showToast(m_channel.isEmpty()
                                ? tr("No message of %1 is in the inbox.", "a channel").arg(chosen)
                                : tr("Messages of %1. Choose it again to see all.", "a channel").arg(chosen));
}

const UnreadMessage *InboxPage::selected() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() ? &m_messages->item(index.row()) : nullptr;
}

bool InboxPage::goTo(const UnreadMessage &message)
{
    if (m_channelNames.value(message.channel.text()) != m_channel && !m_channel.isEmpty()) {
        m_channel.clear();
        showMessages();
    }
    const int row = rowOf(m_messages->items(), message, -1);
    if (!m_messages->rowCount() || !(m_messages->item(row).ts == message.ts))
        return false;
    m_table->selectRow(row);
    return true;
}

void InboxPage::showSelected()
{
    if (m_isFilling)
        return;
    const auto *message = selected();
    m_openInSlack->setEnabled(message != nullptr);
    m_panel->showMessage(message == nullptr ? std::nullopt : std::optional(*message), formatting(),
                         message == nullptr ? QString() : m_channelNames.value(message->channel.text()));
}

void InboxPage::showPreview()
{
    auto foresight = m_panel->foresight();
    // What was foreseen stays until there is another answer, so that nothing jumps.
    m_previewTable->setEnabled(foresight != nullptr);
    if (foresight == nullptr && m_panel->isForeseeing())
        return;
    m_previewCard->setVisible(foresight != nullptr);
    if (foresight == m_foresight)
        return;
    const bool isFirst = m_previewed->columnCount() == 0;
    const auto format = foresight ? foresight->proposal.format : recognize::TaughtFormat();
    m_previewed->show(previewColumns(format, formatting()),
                      foresight ? previewRows(foresight->preview) : std::vector<PreviewRow>());
    m_foresight = std::move(foresight);
    const auto &widths = previewWidths();
    for (int i = 0; isFirst && i < int(widths.size()); ++i)
        m_previewTable->setColumnWidth(i, widgets::scaled(widths[std::size_t(i)], *m_previewTable));
}

void InboxPage::openInSlack()
{
    if (selected() == nullptr)
        return;
    const UnreadMessage &message = *selected();
    const auto reader = context().workspace.ledger().reader();
    const auto url = reader ? (*reader)->setting(QStringLiteral("team-url/") + message.team.text())
                            : base::Result<QString>(reader.error());
    if (!url || url->isEmpty())
        return context().showToast(tr("The workspace's address is unknown"));
    context().links.open(
        *url + QStringLiteral("archives/") + message.channel.text() + QStringLiteral("/p") + message.ts.digits(), this);
}

} // namespace precedent::pages
