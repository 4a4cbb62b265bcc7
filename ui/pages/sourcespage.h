// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/coveragelog.h"
#include "ui/models/listtable.h"
#include "ui/shell/page.h"
#include "workspace/people.h"

#include <map>

class QTableView;

namespace precedent::widgets {
class Card;
}

namespace precedent::pages {

class ContentStack;
class ActivityCard;
class CoverageCard;
class FormatDesk;
class PeopleCard;

/// Where the decisions come from: channels with what was read of them and what is missing, day by day, and who is who.
class SourcesPage : public shell::Page
{
    Q_OBJECT
public:
    SourcesPage(const shell::PageContext &context, QWidget *parent);

    [[nodiscard]] QList<QAction *> pageActions() const override { return {m_settings, m_formats}; }
    [[nodiscard]] bool usesFilter() const override { return false; }
    /// Selects it in the table.
    void chooseChannel(const QString &name) override;
    void refresh() override;
    [[nodiscard]] bool hasData() const override { return m_hasData; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What stands in the ledger only, and the UI thread asks it nothing.
    struct Known
    {
        workspace::Directory directory;
        std::map<QString, std::vector<store::CoverageRun>> runs; ///< by channel
    };
    [[nodiscard]] static base::Result<Known> readKnown(const store::Reader &reader);

    void arrange();
    void connectParts();
    void showChannels();
    void showChannel();
    [[nodiscard]] bool canNamePeople() const;
    void editSettings();
    void editPerson(const domain::Person &person);
    void change(const workspace::ChannelStatus &status, const domain::ChannelSettings &settings);
    void change(const workspace::PersonChange &change, const domain::PersonId &merged);
    void startJob(const QString &id, const shell::JobFunction &work);

    models::ListTable<workspace::ChannelStatus> *m_channels;
    models::ListTable<store::CoverageRun> *m_runs;
    QTableView *m_table;
    QTableView *m_runTable;
    CoverageCard *m_days;
    ActivityCard *m_activity;
    PeopleCard *m_people;
    ContentStack *m_stack;
    models::LatestOnly m_reading;
    Known m_known;
    std::shared_ptr<FormatDesk> m_desk;
    QAction *m_settings;
    QAction *m_formats;
    bool m_isNarrow = false;
    bool m_hasData = false;
};

} // namespace precedent::pages
