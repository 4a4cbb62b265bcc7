// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/celltext.h"
#include "ui/models/listtable.h"
#include "ui/shell/page.h"

#include <QtWidgets/QDialog>

class QPushButton;
class QTableView;

namespace precedent::pages {

/// Time of a channel that nobody read, with read time before and after it.
struct Gap
{
    domain::Channel channel;
    base::TimeRange range;
};

/// Of followed channels, the newest first.
[[nodiscard]] std::vector<Gap> gapsOf(const std::vector<workspace::ChannelStatus> &channels);

/// Starts reading what is missing; null where nothing can be read.
using FillGap = std::function<void(const shell::PageContext &, const Gap &, QWidget *parent)>;

/// What was never read of the followed channels, to be read now.
class GapsDialog : public QDialog
{
    Q_OBJECT
public:
    /// Without `canFill` nothing can be read, and the button says why.
    GapsDialog(std::vector<Gap> gaps, bool canFill, const models::Formatting &formatting, QWidget *parent = nullptr);

Q_SIGNALS:
    void fillRequested(const precedent::pages::Gap &gap);

private:
    void fill();

    models::ListTable<Gap> *m_gaps;
    QTableView *m_table;
    QPushButton *m_fill;
};

/// Opens the list of gaps.
void openGaps(const shell::PageContext &context, const FillGap &fill, QWidget *parent);

} // namespace precedent::pages
