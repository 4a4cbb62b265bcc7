// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/tagcommands.h"
#include "ui/shell/page.h"

class QAction;

namespace precedent::pages {

class RecordTable;
class TagsView;

/// Tags the decisions of a table: the current one through the details, the chosen ones as reviewed through an action.
class Tagger : public QObject
{
    Q_OBJECT
public:
    /// `page` owns it; `table` and `view` live as long.
    Tagger(shell::Page &page, RecordTable &table, TagsView &view);

    /// "Reviewed", with a tick when the current decision is. Not owned.
    [[nodiscard]] QAction *reviewedAction() const { return m_reviewed; }
    /// The current decision, or none, as the details say.
    void showCurrent(bool isThere, bool isReviewed);

Q_SIGNALS:
    /// A change could not be written and was told; what is shown says otherwise.
    void notWritten();

private:
    void change(std::vector<domain::RecordId> records, const workspace::TagChange &change, const QString &what);
    void setSelectedReviewed(bool isReviewed);
    void setReviewed(std::vector<domain::RecordId> records, bool isReviewed);

    shell::Page &m_page;
    RecordTable &m_table;
    QAction *m_reviewed;
};

} // namespace precedent::pages
