// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/channelpicker.h"

#include "ui/firstrun/channeltable.h"
#include "ui/firstrun/firstrunwords.h"
#include "ui/firstrun/stepframe.h"
#include "ui/models/celltext.h"
#include "ui/text/errortext.h"
#include "ui/text/joined.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QShortcut>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace precedent::firstrun {

namespace {

/// In design pixels.
constexpr int tableHeight = 152;

} // namespace

ChannelPicker::ChannelPicker(SlackCalls &calls, QWidget *parent)
    : QWidget(parent), m_calls(calls), m_list(new ChannelList(this)), m_filter(new QLineEdit), m_table(new QTableView),
      m_count(makeSentence()), m_invitation(new QWidget), m_invitationText(makeSentence()),
      m_copy(makeButton(QStringLiteral("firstrun.channels.copy"), tr("Copy"))),
      m_again(makeButton(QStringLiteral("firstrun.channels.again"), tr("Check again")))
{
    arrange();
    connectParts();
    connectCalls();
    showInvitation();
}

void ChannelPicker::arrange()
{
    m_filter->setObjectName(QStringLiteral("firstrun.channels.filter"));
    m_filter->setPlaceholderText(tr("Type to find a channel"));
    m_filter->setAccessibleName(tr("Find a channel"));
    setFocusProxy(m_filter);
    m_filter->setClearButtonEnabled(true);
    m_count->setObjectName(QStringLiteral("firstrun.channels.count"));
    m_invitationText->setObjectName(QStringLiteral("firstrun.channels.invitation"));
    setUpChannelTable(*m_table, *m_list, QStringLiteral("firstrun.channels.table"), tr("Channels"), tableHeight);
    auto *invitation = new QHBoxLayout(m_invitation);
    invitation->setContentsMargins(0, 0, 0, 0);
    invitation->setSpacing(widgets::space);
    invitation->addWidget(m_invitationText, 1);
    invitation->addWidget(m_copy);
    invitation->addWidget(m_again);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::space);
    layout->addWidget(m_filter);
    layout->addWidget(m_table);
    layout->addWidget(m_count);
    layout->addWidget(m_invitation);
}

void ChannelPicker::connectParts()
{
    const auto toggle = [this](const QModelIndex &index) {
        if (index.isValid())
            m_list->toggle(index.row());
    };
    connect(m_filter, &QLineEdit::textChanged, m_list, &ChannelList::setFilter);
    connect(m_table, &QTableView::clicked, this, toggle);
    auto *space = new QShortcut(QKeySequence(Qt::Key_Space), m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, [this, toggle] { toggle(m_table->currentIndex()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChannelPicker::showInvitation);
    connect(m_list, &ChannelList::chosenChanged, this, [this](const domain::Channel &channel, bool isChosen) {
        if (isChosen && !m_samples.contains(channel.id.text()))
            look(channel);
        showInvitation();
        Q_EMIT changed();
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QStringLiteral("/invite @") + m_appName); });
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_calls.listChannels();
        for (const auto &channel : chosen()) {
            if (!m_samples.contains(channel.id.text()))
                look(channel);
        }
    });
}

void ChannelPicker::connectCalls()
{
    connect(&m_calls, &SlackCalls::channelsArrived, this, [this](const std::vector<domain::Channel> &channels) {
        const auto ticked = [this](const domain::Channel &channel) {
            return m_list->isChosen(channel) && !m_samples.contains(channel.id.text());
        };
        m_list->add(channels);
        showCount(false);
        for (const auto &channel : channels) {
            if (ticked(channel))
                look(channel);
        }
        showInvitation();
        Q_EMIT changed();
    });
    connect(&m_calls, &SlackCalls::listEnded, this, [this](const base::Result<void> &result) {
        showCount(true);
        if (!result)
            m_count->setText(text::sentences({m_count->fullText(), text::errorText(result.error()).sentence()}));
    });
    connect(&m_calls, &SlackCalls::sampleArrived, this, &ChannelPicker::showSample);
    connect(&m_calls, &SlackCalls::sampleFailed, this, &ChannelPicker::showFailure);
    connect(&m_calls, &SlackCalls::waiting, this, [this](int seconds) {
        m_count->setText(tr("Slack asks to wait %Ln second(s); going on by itself.", nullptr, seconds));
    });
}

void ChannelPicker::start(const QString &appName, ReadsAs as)
{
    m_appName = appName;
    m_readsAs = as;
    m_samples.clear();
    m_list->clear();
    m_count->setText(tr("Asking for the channels…"));
    m_calls.listChannels();
}

void ChannelPicker::setChosen(const std::vector<ChosenChannel> &channels)
{
    QSet<QString> ids;
    for (const auto &channel : channels)
        ids.insert(channel.id);
    m_list->setChosen(ids);
}

std::vector<ChannelSample> ChannelPicker::samples() const
{
    std::vector<ChannelSample> samples;
    for (const auto &channel : chosen()) {
        if (const auto found = m_samples.constFind(channel.id.text()); found != m_samples.constEnd())
            samples.push_back(*found);
    }
    return samples;
}

bool ChannelPicker::isReady() const
{
    const auto wanted = chosen();
    return !wanted.empty() && samples().size() == wanted.size();
}

void ChannelPicker::look(const domain::Channel &channel)
{
    m_list->setFinding(channel.id, {{}, tr("reading…"), widgets::PillTone::Neutral, {}});
    m_calls.fetchSample(channel);
}

void ChannelPicker::showSample(const ChannelSample &sample)
{
    m_samples.insert(sample.channel.id.text(), sample);
    m_list->setFinding(sample.channel.id, findingOf(sample, locale()));
    Q_EMIT changed();
}

void ChannelPicker::showFailure(const domain::ChannelId &channel, const base::Error &error)
{
    m_list->setFinding(channel,
                       {{}, tr("cannot be read"), widgets::PillTone::Denied, text::errorText(error).sentence()});
    if (error.code != QLatin1String("slack-not-in-channel"))
        m_count->setText(text::errorText(error).sentence());
    showInvitation();
    Q_EMIT changed();
}

const domain::Channel *ChannelPicker::uninvited() const
{
    // A person reads public channels without being in them; a bot does not.
    if (m_readsAs == ReadsAs::User)
        return nullptr;
    if (const auto row = m_table->currentIndex(); row.isValid() && !m_list->channelAt(row.row()).isMember)
        return &m_list->channelAt(row.row());
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const auto &channel = m_list->channelAt(row);
        if (m_list->isChosen(channel) && !channel.isMember)
            return &channel;
    }
    return nullptr;
}

void ChannelPicker::showInvitation()
{
    const auto *channel = uninvited();
    const bool isListed = m_list->total() > 0;
    m_copy->setVisible(channel != nullptr);
    m_invitation->setVisible(isListed && m_readsAs == ReadsAs::Bot);
    if (channel != nullptr)
        m_invitationText->setText(tr("The app is not in #%1. Type this there in Slack: /invite @%2", "channel, app")
                                      .arg(models::oneLine(channel->name), m_appName));
    else
        m_invitationText->setText(
            tr("A private channel is missing? Type /invite @%1 in it, then check again.").arg(m_appName));
}

void ChannelPicker::showCount(bool isComplete)
{
    const auto channels = tr("%Ln channel(s)", "found", m_list->total());
    m_count->setText(isComplete ? channels + u'.' : tr("%1 so far…", "17 channels").arg(channels));
}

} // namespace precedent::firstrun
