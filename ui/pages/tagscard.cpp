// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tagscard.h"

#include "ui/models/celltext.h"
#include "ui/pages/policytexts.h"
#include "ui/pages/tablesetup.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace precedent::pages {

namespace {

using insight::TagFigures;
using query::Key;

constexpr int shownRows = 5;

std::vector<models::ListColumn<TagFigures>> tagColumns(const QLocale &locale)
{
    const auto name = [](const TagFigures &tag) {
        return tag.tag.isNull() ? TagsCard::tr("Without a tag") : models::oneLine(tag.tag);
    };
    const auto tip = [name](const TagFigures &tag, int role) {
        return role == Qt::ToolTipRole ? QVariant(widgets::plainToolTip(name(tag))) : QVariant();
    };
    return {{TagsCard::tr("Tag"), Qt::AlignLeft | Qt::AlignVCenter, name, tip},
            {TagsCard::tr("Decided"), models::figureAlignment,
             [locale](const TagFigures &tag) { return locale.toString(tag.decided()); }},
            {TagsCard::tr("Approved (95% interval)"), models::figureAlignment,
             [locale](const TagFigures &tag) { return agreementText(tag.approved, tag.decided(), locale); }}};
}

} // namespace

TagsCard::TagsCard(QWidget *parent)
    : Card(tr("Approved by tag"), parent), m_table(new QTableView), m_tags(new models::ListTable<TagFigures>(this)),
      m_nothing(
          new widgets::PlainLabel(tr("No request in view has a tag. Give the requests of a group of customers one "
                                     "tag on Decisions, and their share stands here beside the others'."),
                                  widgets::TextRole::Secondary))
{
    m_nothing->setObjectName(QStringLiteral("policy.tags.nothing"));
    m_nothing->setWordWrap(true);
    m_table->setModel(m_tags);
    setUpList(*m_table, QStringLiteral("policy.tags"), accessibleName(), 0);
    m_table->setMinimumHeight(heightOf(*m_table, shownRows));
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins({});
    lines->addWidget(m_nothing, 0, Qt::AlignTop);
    lines->addWidget(m_table, 1);
    setContent(content);
    connect(m_table, &QTableView::clicked, this, &TagsCard::ask);
    connect(m_table, &QTableView::activated, this, &TagsCard::ask);
}

void TagsCard::showTags(const std::vector<TagFigures> &tags)
{
    setHint(tags.empty() ? QString() : tr("a request of several tags counts for each"));
    m_nothing->setVisible(tags.empty());
    m_table->setVisible(!tags.empty());
    m_tags->show(tagColumns(locale()), tags);
}

void TagsCard::ask(const QModelIndex &index)
{
    const QString &tag = m_tags->item(index.row()).tag;
    const query::Clause tagged =
        tag.isNull() ? query::Clause{Key::Has, true, {QStringLiteral("tag")}} : query::Clause{Key::Tag, false, {tag}};
    Q_EMIT asked({tagged, {Key::Is, false, {QStringLiteral("decided")}}});
}

} // namespace precedent::pages
