// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/celltext.h"
#include "ui/models/listtable.h"
#include "ui/pages/previewcolumns.h"
#include "ui/shell/page.h"

#include <QtCore/QHash>

class QTableView;

namespace precedent::widgets {
class Card;
}

namespace precedent::workspace {
struct Foresight;
}

namespace precedent::pages {

class ContentStack;
class FormatDesk;
class InboxJudge;
class TeachPanel;

/// Columns of the inbox: when, from, message, why it is here; the channel is put beside where there are several.
[[nodiscard]] std::vector<models::ListColumn<domain::UnreadMessage>> inboxColumns(const models::Formatting &formatting);

/// Names of channels with their "#", by id.
using ChannelNames = QHash<QString, QString>;

/// Messages that look like requests or decisions and made no record, each with the reason; beside them the selected
/// one, by which a format can be taught, and below them what that format would read.
class InboxPage : public shell::Page
{
    Q_OBJECT
public:
    InboxPage(const shell::PageContext &context, QWidget *parent);

    [[nodiscard]] QList<QAction *> pageActions() const override { return {m_openInSlack, m_openFormats}; }
    [[nodiscard]] bool usesFilter() const override { return false; }
    /// Shows the messages of one channel alone; a second time, or when it has none, those of all.
    void chooseChannel(const QString &name) override;
    void refresh() override;
    [[nodiscard]] bool hasData() const override { return m_hasData; }

protected:
private:
    void arrange();
    [[nodiscard]] QWidget *makeLists();
    void connectParts();
    void showMessages();
    /// Leaves those of the chosen channel, which is forgotten where there are none; false: all.
    bool keepChannel(std::vector<domain::UnreadMessage> &messages);
    void showSelected();
    void showPreview();
    void openInSlack();
    /// False when the message is not in the inbox.
    bool goTo(const domain::UnreadMessage &message);
    [[nodiscard]] const domain::UnreadMessage *selected() const;
    [[nodiscard]] models::Formatting formatting() const;

    std::shared_ptr<FormatDesk> m_desk;
    ChannelNames m_channelNames;
    QString m_channel; ///< the only one that is shown, as it is named; empty: all
    InboxJudge *m_judge;
    models::ListTable<domain::UnreadMessage> *m_messages;
    std::shared_ptr<const workspace::Foresight> m_foresight; ///< what the preview's rows are of
    models::ListTable<PreviewRow> *m_previewed;
    QTableView *m_table;
    QTableView *m_previewTable;
    widgets::Card *m_card;
    widgets::Card *m_previewCard;
    TeachPanel *m_panel;
    ContentStack *m_stack = nullptr;
    QAction *m_openInSlack;
    QAction *m_openFormats;
    bool m_isFilling = false; ///< rows are exchanged; what is selected meanwhile means nothing
    bool m_hasData = false;
};

} // namespace precedent::pages
