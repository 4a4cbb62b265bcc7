// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tagsview.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLayout>
#include <QtWidgets/QLineEdit>

namespace precedent::pages {

namespace {

QStringList without(QStringList tags, const QStringList &others)
{
    tags.removeIf([&others](const QString &tag) { return others.contains(tag); });
    return tags;
}

} // namespace

TagsView::TagsView(const QString &objectName, QWidget *parent)
    : Section(tr("Tags"), parent), m_box(new QLineEdit), m_reviewed(new QCheckBox(tr("Reviewed")))
{
    setObjectName(objectName);
    setHint(tr("private to this ledger"));
    m_box->setObjectName(objectName + QStringLiteral(".box"));
    m_box->setAccessibleName(tr("Tags, divided by commas"));
    m_box->setPlaceholderText(tr("good example, ask again…", "two tags, divided by a comma"));
    m_reviewed->setObjectName(objectName + QStringLiteral(".reviewed"));
    m_reviewed->setAccessibleName(m_reviewed->text());
    connect(m_box, &QLineEdit::editingFinished, this, &TagsView::enter);
    connect(m_reviewed, &QCheckBox::clicked, this,
            [this](bool isReviewed) { Q_EMIT reviewedChosen(m_record, isReviewed); });
    layout()->addWidget(m_box);
    layout()->addWidget(m_reviewed);
}

void TagsView::showTags(const domain::RecordId &record, const QStringList &tags, bool isReviewed)
{
    const bool keepsBox = record == m_record && m_box->isModified();
    m_record = record;
    m_tags = tags;
    m_reviewed->setChecked(isReviewed);
    if (!keepsBox)
        m_box->setText(tags.join(QStringLiteral(", ")));
}

void TagsView::enter()
{
    if (!m_box->isModified())
        return;
    m_box->setModified(false);
    const QStringList wanted = workspace::tagsFrom(m_box->text());
    const workspace::TagChange change{without(wanted, m_tags), without(m_tags, wanted)};
    if (!change.add.isEmpty() || !change.remove.isEmpty())
        Q_EMIT tagsChanged(m_record, change);
}

} // namespace precedent::pages
