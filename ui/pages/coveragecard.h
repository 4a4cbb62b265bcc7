// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/celltext.h"
#include "ui/models/coveragedays.h"
#include "ui/models/listtable.h"
#include "ui/widgets/card.h"
#include "workspace/workspace.h"

class QTableView;

namespace precedent::widgets {
class Pill;
}

namespace precedent::pages {

/// A channel's days, a year of months at a time: which were read whole, in part, or not at all. Arrow keys go from day
/// to day; each says its date and state to tooltips and screen readers.
class CoverageCard : public widgets::Card
{
    Q_OBJECT
public:
    explicit CoverageCard(QWidget *parent = nullptr);

    /// The newest months of the channel.
    void showChannel(const workspace::ChannelStatus &status, const models::Formatting &formatting);
    [[nodiscard]] const std::vector<models::CoverageMonth> &months() const { return m_months; }

private:
    void showMonths();
    void turn(int months);
    QWidget *makeLegend();

    models::ListTable<models::CoverageMonth> *m_shown;
    QTableView *m_table;
    QAction *m_earlier;
    QAction *m_later;
    std::array<widgets::Pill *, 3> m_legend{};
    std::vector<models::CoverageMonth> m_months; ///< all of them, oldest first
    std::size_t m_end = 0;                       ///< behind the last month shown
    models::Formatting m_formatting;
};

} // namespace precedent::pages
