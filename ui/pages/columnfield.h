// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"
#include "ui/widgets/searchfield.h"

class QAction;

namespace precedent::pages {

/// The field below a column's heading. Beyond a search field: what stands in it holds when the keyboard goes elsewhere,
/// Alt+Down and its small button ask for the values of the column, Esc in an empty field leaves it.
class ColumnField : public widgets::SearchField
{
    Q_OBJECT
public:
    ColumnField(const QString &column, query::Key key, QWidget *parent);

    [[nodiscard]] const QString &column() const { return m_column; }
    [[nodiscard]] query::Key key() const { return m_key; }
    /// Says why the text cannot be used, also below the field while it is being written; empty ends it.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    void valuesRequested();
    void entered();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_column;
    query::Key m_key;
    QAction *m_values;
};

} // namespace precedent::pages
