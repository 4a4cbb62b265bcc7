// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTreeWidget>

namespace precedent::help {

class Book;

/// The topics of the help below the headings of its contents.
class TopicTree : public QTreeWidget
{
    Q_OBJECT
public:
    TopicTree(const Book &book, QWidget *parent);

    /// Marks the topic that is shown; none for an id that is not in it.
    void setCurrentTopic(const QString &id);

Q_SIGNALS:
    void topicChosen(const QString &id);
};

} // namespace precedent::help
