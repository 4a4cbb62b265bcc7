// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"
#include "ui/firstrun/channelrank.h"
#include "ui/models/flattable.h"
#include "ui/widgets/pill.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <vector>

namespace precedent::firstrun {

/// What is known of a channel's newest messages, as its row says it.
struct ChannelFinding
{
    QString pace; ///< "about 12 a day"
    QString word; ///< on the pill; empty for none
    widgets::PillTone tone = widgets::PillTone::Neutral;
    QString tip;
};

/// Channels to choose from, likely ones first, with a filter by name and a tick for each.
class ChannelList final : public models::FlatTable
{
    Q_OBJECT
public:
    enum Column { NameColumn, StateColumn, FindingColumn, columnCountOfList };

    using FlatTable::FlatTable;

    void clear();
    /// Channels that are known already are replaced.
    void add(const std::vector<domain::Channel> &channels);
    /// Shows the channels whose name contains this, in any case.
    void setFilter(const QString &text);
    void toggle(int row);
    /// Ticks these; ids that have not arrived yet are ticked when they do.
    void setChosen(const QSet<QString> &ids) { m_chosen = ids; }
    void setFinding(const domain::ChannelId &channel, const ChannelFinding &finding);

    /// Ticked channels that have arrived, in the list's order.
    [[nodiscard]] std::vector<domain::Channel> chosen() const;
    [[nodiscard]] const domain::Channel &channelAt(int row) const { return m_all[m_shown[std::size_t(row)]].channel; }
    [[nodiscard]] bool isChosen(const domain::Channel &channel) const { return m_chosen.contains(channel.id.text()); }
    [[nodiscard]] int total() const { return int(m_all.size()); }

Q_SIGNALS:
    void chosenChanged(const precedent::domain::Channel &channel, bool isChosen);

private:
    [[nodiscard]] int rows() const override { return int(m_shown.size()); }
    [[nodiscard]] int columns() const override { return columnCountOfList; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant heading(int column, int role) const override;
    [[nodiscard]] QString text(const domain::Channel &channel, int column) const;
    void showMatching();

    std::vector<RankedChannel> m_all; ///< in the order of standsBefore()
    QSet<QString> m_known;
    std::vector<std::size_t> m_shown;
    QSet<QString> m_chosen;
    QHash<QString, ChannelFinding> m_findings;
    QString m_filter;
};

} // namespace precedent::firstrun
