// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"
#include "ui/pages/elidingheader.h"

#include <vector>

class QAbstractScrollArea;

namespace precedent::pages {

class ColumnField;

/// Headings of a table of records, with a field below each that filters by its column; the fields are hidden at first.
/// The first one stays at the edge while the table is scrolled sideways. They show what the filter says and write the
/// query grammar (shell::withField).
class FilterHeader : public ElidingHeader
{
    Q_OBJECT
public:
    /// Of this table, which owns it.
    explicit FilterHeader(QAbstractScrollArea *table);

    void showFields(bool shown);
    [[nodiscard]] bool areFieldsShown() const { return m_areShown; }
    /// What the fields are to say; the one being written is left alone while it means the same.
    void setFilter(const query::Filter &filter);
    /// Puts the keyboard into the field of a column, or into the first one.
    void enterField(const QString &column);
    /// A column's field, or null.
    [[nodiscard]] ColumnField *field(const QString &column) const;
    /// The field that the keyboard is in, or null.
    [[nodiscard]] ColumnField *enteredField() const;

    /// Of the fields below the headings; 0 while they are hidden.
    [[nodiscard]] int fieldHeight() const;
    [[nodiscard]] QSize sizeHint() const override;
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    /// The filter with the conditions of a field's column; the last of them, at Enter or when the field is left, comes
    /// once more without `isTyping`.
    void filterWritten(const precedent::query::Filter &filter, bool isTyping);
    /// The values of a column are to be chosen, below the field or, where that is hidden, the heading.
    void valuesRequested(const QString &column);
    /// The keyboard leaves the fields for the rows.
    void left();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QString columnAt(int section) const;
    void takeColumns();
    void placeFields();
    void orderFields();
    ColumnField *makeField(const QString &column, query::Key key);
    void say(ColumnField &field);
    void read(ColumnField &field, bool isFinished);
    void uncover(const ColumnField &field);

    QAbstractScrollArea *m_table;
    query::Filter m_filter;
    QStringList m_columns;               ///< as the model has them
    std::vector<ColumnField *> m_fields; ///< of m_columns; null where there is nothing to filter by
    bool m_areShown = false;
};

} // namespace precedent::pages
