// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/helpbook.h"
#include "ui/widgets/linkguard.h"

#include <QtWidgets/QDialog>

class QAction;
class QTreeWidget;
class QTreeWidgetItem;

namespace precedent::widgets {
class SearchField;
}

namespace precedent::help {

class HelpView;

/// The help: contents at the left, the topic at the right, a search above. Not modal; deletes itself.
class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    /// `links` outlives the window; `keys` stands in topics where they say {{keys}}.
    HelpWindow(Book book, QString keys, const widgets::LinkGuard &links, QWidget *parent);

    /// Shows a topic, at a heading of it where one is named; an unknown topic shows the contents.
    void openTopic(const QString &topic, const QString &anchor = {});
    /// Shows what a search finds; of one that finds nothing, what to do.
    void find(const QString &text);
    /// "filters", or the contents' id; of a search "search".
    [[nodiscard]] QString currentTopic() const;

private:
    /// What Back returns to.
    struct Place
    {
        QString topic; ///< empty for a search
        QString anchor;
        QString words; ///< what was looked for, marked in the topic
        int scroll = 0;
    };

    void makeActions();
    void arrange();
    void fillContents();
    void go(const Place &place);
    void step(int by);
    void showPlace(const Place &place);
    [[nodiscard]] QString hitList(const QString &text) const;

    Book m_book;
    QString m_keys;
    const widgets::LinkGuard &m_links;
    QAction *m_back;
    QAction *m_forward;
    QAction *m_home;
    widgets::SearchField *m_search;
    QTreeWidget *m_contents;
    HelpView *m_view;
    std::vector<Place> m_places;
    std::size_t m_at = 0;
};

} // namespace precedent::help
