// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/topictree.h"

#include "ui/help/helpbook.h"
#include "ui/widgets/metrics.h"

namespace precedent::help {

namespace {

constexpr int topicRole = Qt::UserRole;

} // namespace

TopicTree::TopicTree(const Book &book, QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("help.contents"));
    setAccessibleName(tr("Topics of the help"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setProperty("framed", true);
    QTreeWidgetItem *section = nullptr;
    for (const auto &topic : book.topics()) {
        if (section == nullptr || section->text(0) != topic.section) {
            section = new QTreeWidgetItem(this, {topic.section});
            section->setFlags(Qt::ItemIsEnabled);
            section->setFont(0, widgets::cardTitleFont(font()));
        }
        auto *item = new QTreeWidgetItem(section, {topic.title});
        item->setData(0, topicRole, topic.id);
        item->setToolTip(0, topic.title);
    }
    expandAll();
    const auto choose = [this](const QTreeWidgetItem *item) {
        if (const auto id = item->data(0, topicRole).toString(); !id.isEmpty())
            Q_EMIT topicChosen(id);
    };
    connect(this, &QTreeWidget::itemActivated, this, choose);
    connect(this, &QTreeWidget::itemClicked, this, choose);
}

void TopicTree::setCurrentTopic(const QString &id)
{
    setCurrentItem(nullptr);
    for (QTreeWidgetItemIterator item(this); *item != nullptr; ++item) {
        if ((*item)->data(0, topicRole).toString() == id)
            setCurrentItem(*item);
    }
}

} // namespace precedent::help
