// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/celltext.h"
#include "ui/models/listtable.h"
#include "ui/shell/page.h"

class QTableView;

namespace precedent::widgets {
class Card;
}

namespace precedent::pages {

class ContentStack;

/// What there is room and reason for in the table of channels.
struct SourceTableShape
{
    bool isNarrow = false;
    bool hasWorkspaces = false;
};

/// Columns of the channels: name, workspace where there are several, state, counts, last sync, coverage, gaps; fewer
/// for a narrow page.
[[nodiscard]] std::vector<models::ListColumn<workspace::ChannelStatus>>
sourceColumns(const models::Formatting &formatting, const SourceTableShape &shape = {});

/// Where the decisions come from: channels with what was read of them and what is missing.
class SourcesPage : public shell::Page
{
    Q_OBJECT
public:
    SourcesPage(const shell::PageContext &context, QWidget *parent);

    [[nodiscard]] QList<QAction *> pageActions() const override { return {m_settings}; }
    [[nodiscard]] bool usesFilter() const override { return false; }
    void refresh() override;
    [[nodiscard]] bool hasData() const override { return m_hasData; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showChannels();
    void editSettings();
    void change(const workspace::ChannelStatus &status, const domain::ChannelSettings &settings);

    models::ListTable<workspace::ChannelStatus> *m_channels;
    QTableView *m_table;
    widgets::Card *m_card;
    ContentStack *m_stack;
    models::LatestOnly m_people;
    std::vector<domain::Person> m_known; ///< everybody, for the settings
    QAction *m_settings;
    bool m_isNarrow = false;
    bool m_hasData = false;
};

} // namespace precedent::pages
