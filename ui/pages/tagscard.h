// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/bytag.h"
#include "query/filter.h"
#include "ui/models/listtable.h"
#include "ui/widgets/card.h"

class QTableView;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::pages {

/// The share approved by tag, with n and its interval, so that segments of customers can be compared. A click shows the
/// decided requests of a tag.
class TagsCard : public widgets::Card
{
    Q_OBJECT
public:
    explicit TagsCard(QWidget *parent = nullptr);

    void showTags(const std::vector<insight::TagFigures> &tags);

Q_SIGNALS:
    void asked(const std::vector<precedent::query::Clause> &clauses);

private:
    void ask(const QModelIndex &index);

    QTableView *m_table;
    models::ListTable<insight::TagFigures> *m_tags;
    widgets::PlainLabel *m_nothing;
};

} // namespace precedent::pages
