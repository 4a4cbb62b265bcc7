// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/section.h"
#include "workspace/tagging.h"

class QCheckBox;
class QLineEdit;

namespace precedent::pages {

/// The tags of a record in a box, divided by commas, and whether somebody has looked at it. It asks; whoever owns it
/// writes.
class TagsView : public Section
{
    Q_OBJECT
public:
    explicit TagsView(const QString &objectName, QWidget *parent = nullptr);

    /// What stands in the box and was not entered yet stays while the record does.
    void showTags(const domain::RecordId &record, const QStringList &tags, bool isReviewed);

Q_SIGNALS:
    void tagsChanged(const precedent::domain::RecordId &record, const precedent::workspace::TagChange &change);
    void reviewedChosen(const precedent::domain::RecordId &record, bool isReviewed);

private:
    void enter();

    domain::RecordId m_record;
    QStringList m_tags;
    QLineEdit *m_box;
    QCheckBox *m_reviewed;
};

} // namespace precedent::pages
