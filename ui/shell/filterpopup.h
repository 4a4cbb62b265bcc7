// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"
#include "ui/models/latestonly.h"
#include "ui/shell/filtervalues.h"

#include <QtWidgets/QFrame>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::shell {

/// The funnel: choose a key and its values, with counts, or write a value. Opens below its anchor as a popup and
/// deletes itself when it closes; also for the column headers of tables.
class FilterPopup : public QFrame
{
    Q_OBJECT
public:
    /// `clause` is what the popup starts with: one without values for a new condition, else the one to edit. `pool`
    /// outlives the popup.
    FilterPopup(std::shared_ptr<const insight::Snapshot> snapshot, models::WorkerPool &pool,
                const query::Clause &clause, QWidget *parent);
    void openBelow(const QWidget *anchor);

Q_SIGNALS:
    /// No values: the condition is to be removed.
    void chosen(const precedent::query::Clause &clause);

private:
    void buildParts();
    void fillKeys();
    void loadValues();
    void showValues(const std::vector<FilterValue> &values);
    void showMatching(const QString &text);
    void apply();
    [[nodiscard]] query::Key key() const;
    [[nodiscard]] QStringList chosenValues() const;

    std::shared_ptr<const insight::Snapshot> m_snapshot;
    query::Clause m_clause;
    models::LatestOnly m_loading;
    QComboBox *m_keys;
    QLineEdit *m_text;
    QListWidget *m_values;
    QCheckBox *m_exclude;
    widgets::PlainLabel *m_problem;
};

} // namespace precedent::shell
