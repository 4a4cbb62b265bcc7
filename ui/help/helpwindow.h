// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/helpbook.h"
#include "ui/help/placehistory.h"
#include "ui/widgets/linkguard.h"

#include <QtWidgets/QDialog>

class QAction;

namespace precedent::widgets {
class SearchField;
}

namespace precedent::help {

class HelpView;
class TopicTree;

/// The help: contents at the left, the topic at the right, a search above. Not modal; deletes itself.
class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    /// `links` outlives the window.
    HelpWindow(Book book, const widgets::LinkGuard &links, QWidget *parent);

    /// What topics show where they say {{keys}}, in Markdown; from the next topic on.
    void setKeys(const QString &keys) { m_keys = keys; }

    /// Shows a topic, at a heading of it where one is named; an unknown topic shows the contents.
    void openTopic(const QString &topic, const QString &anchor = {});
    /// Shows what a search finds; of one that finds nothing, what to do.
    void find(const QString &text);
    /// "filters", or the contents' id; of a search "search".
    [[nodiscard]] QString currentTopic() const;

private:
    [[nodiscard]] QAction *addKey(const char *name, const QString &text, const QList<QKeySequence> &keys);
    void makeActions();
    void arrange();
    void go(const Place &place);
    /// Steps back or forward, to where somebody was.
    void step(void (PlaceHistory::*way)());
    void showPlace(const Place &place);

    Book m_book;
    QString m_keys;
    const widgets::LinkGuard &m_links;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_home = nullptr;
    widgets::SearchField *m_search;
    TopicTree *m_contents;
    HelpView *m_view;
    PlaceHistory m_history;
};

} // namespace precedent::help
