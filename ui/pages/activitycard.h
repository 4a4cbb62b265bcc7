// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/celltext.h"
#include "ui/models/listtable.h"
#include "ui/shell/page.h"
#include "ui/widgets/card.h"

class QTableView;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::pages {

/// The jobs of this window, the newest first: what they did, when, how long, how much, and what went wrong; to be
/// copied for who helps.
class ActivityCard : public widgets::Card
{
    Q_OBJECT
public:
    explicit ActivityCard(const shell::PageContext &context, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showEntries();
    void copyDetails();
    [[nodiscard]] models::Formatting formatting() const;

    shell::PageContext m_context;
    models::ListTable<shell::JobEntry> *m_entries;
    QTableView *m_table;
    widgets::PlainLabel *m_none;
    QAction *m_copy;
};

/// "Done", "Failed".
[[nodiscard]] QString stateText(shell::JobState state);
/// Everything that is known of a job, a line each.
[[nodiscard]] QString jobDetails(const shell::JobEntry &entry, const models::Formatting &formatting);

} // namespace precedent::pages
