// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/channellist.h"

#include "ui/models/celltext.h"
#include "ui/models/modelscope.h"
#include "ui/models/roles.h"
#include "ui/text/joined.h"
#include "ui/widgets/plainlabel.h"

#include <algorithm>

namespace precedent::firstrun {

void ChannelList::clear()
{
    const models::ResetScope scope(*this);
    m_all.clear();
    m_known.clear();
    m_shown.clear();
}

void ChannelList::add(const std::vector<domain::Channel> &channels)
{
    const models::ResetScope scope(*this);
    const auto isNew = [this](const domain::Channel &channel) { return !m_known.contains(channel.id.text()); };
    if (!std::all_of(channels.begin(), channels.end(), isNew)) {
        QSet<QString> again;
        for (const auto &channel : channels)
            again.insert(channel.id.text());
        std::erase_if(m_all, [&again](const auto &ranked) { return again.contains(ranked.channel.id.text()); });
    }
    const auto middle = std::ptrdiff_t(m_all.size());
    for (const auto &channel : channels) {
        m_known.insert(channel.id.text());
        m_all.emplace_back(channel);
    }
    std::sort(m_all.begin() + middle, m_all.end(), standsBefore);
    std::inplace_merge(m_all.begin(), m_all.begin() + middle, m_all.end(), standsBefore);
    showMatching();
}

void ChannelList::setFilter(const QString &text)
{
    const models::ResetScope scope(*this);
    m_filter = text.trimmed();
    if (m_filter.startsWith(u'#'))
        m_filter.remove(0, 1);
    showMatching();
}

void ChannelList::showMatching()
{
    const auto filter = m_filter.toCaseFolded();
    m_shown.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (m_all[i].folded.contains(filter))
            m_shown.push_back(i);
    }
}

void ChannelList::toggle(int row)
{
    const auto channel = channelAt(row);
    const auto id = channel.id.text();
    const bool isNowChosen = !m_chosen.remove(id);
    if (isNowChosen)
        m_chosen.insert(id);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCountOfList - 1));
    Q_EMIT chosenChanged(channel, isNowChosen);
}

void ChannelList::setFinding(const domain::ChannelId &channel, const ChannelFinding &finding)
{
    m_findings.insert(channel.text(), finding);
    if (rows() > 0)
        Q_EMIT dataChanged(index(0, StateColumn), index(rows() - 1, FindingColumn));
}

std::vector<domain::Channel> ChannelList::chosen() const
{
    std::vector<domain::Channel> channels;
    for (const auto &ranked : m_all) {
        if (isChosen(ranked.channel))
            channels.push_back(ranked.channel);
    }
    return channels;
}

QString ChannelList::text(const domain::Channel &channel, int column) const
{
    const auto finding = m_findings.value(channel.id.text());
    if (column == NameColumn)
        return (isChosen(channel) ? QStringLiteral("☑ #") : QStringLiteral("☐ #")) + models::oneLine(channel.name);
    if (column == FindingColumn)
        return finding.word;
    QStringList words;
    if (channel.isPrivate)
        words += tr("private");
    if (channel.isArchived)
        words += tr("archived");
    if (!finding.pace.isEmpty())
        words += finding.pace;
    else if (!channel.isMember)
        words += tr("invite the app first");
    return text::enumerated(words);
}

QVariant ChannelList::cell(int row, int column, int role) const
{
    const auto &channel = channelAt(row);
    const auto finding = m_findings.value(channel.id.text());
    switch (role) {
    case Qt::DisplayRole:
        return text(channel, column);
    case Qt::AccessibleTextRole:
        return column == NameColumn
                   ? QVariant((isChosen(channel) ? tr("%1, chosen") : tr("%1, not chosen")).arg(channel.name))
                   : QVariant(text(channel, column));
    case Qt::ToolTipRole:
        return column == NameColumn ? widgets::plainToolTip(channel.name) : widgets::plainToolTip(finding.tip);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case models::PillRole:
        return column == FindingColumn && !finding.word.isEmpty() ? QVariant(int(finding.tone)) : QVariant();
    default:
        return {};
    }
}

QVariant ChannelList::heading(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (column == NameColumn)
        return tr("Channel");
    return column == StateColumn ? tr("State") : tr("Newest messages");
}

} // namespace precedent::firstrun
