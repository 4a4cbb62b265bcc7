// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/snapshot.h"
#include "query/filter.h"

#include <QtWidgets/QFrame>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;

namespace precedent::shell {

/// The funnel: choose a key and its values, with counts, or write a value. Opens below its anchor as a popup and
/// deletes itself when it closes; also for the column headers of tables.
class FilterPopup : public QFrame
{
    Q_OBJECT
public:
    /// `clause` is what the popup starts with: an empty one for a new condition, else the one to edit.
    FilterPopup(std::shared_ptr<const insight::Snapshot> snapshot, const query::Clause &clause, QWidget *parent);
    void openBelow(const QWidget *anchor);

Q_SIGNALS:
    /// No values: the condition is to be removed.
    void chosen(const precedent::query::Clause &clause);

private:
    void buildParts();
    void showValues();
    void filterValues(const QString &text);
    void apply();
    [[nodiscard]] query::Key key() const;

    std::shared_ptr<const insight::Snapshot> m_snapshot;
    query::Clause m_clause;
    QComboBox *m_keys;
    QLineEdit *m_text;
    QListWidget *m_values;
    QCheckBox *m_exclude;
};

} // namespace precedent::shell
