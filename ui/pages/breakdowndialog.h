// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/tablefile.h"
#include "ui/models/breakdown.h"
#include "ui/models/listtable.h"
#include "ui/shell/page.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QPushButton;
class QTableView;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::pages {

/// The rows in view as groups by other groups, counted or summed for each currency, with totals. It follows the
/// window's filter; Enter on a figure shows its rows, Export writes the table as shown.
class BreakdownDialog : public QDialog
{
    Q_OBJECT
public:
    BreakdownDialog(const shell::PageContext &context, QWidget *parent);

    /// The table with its figures as numbers.
    [[nodiscard]] exporting::Table table() const;

Q_SIGNALS:
    /// The table answers the filter and the choices.
    void shown();
    /// The rows of a figure are in view, or no filter finds them.
    void opened();

private:
    void makeChoices();
    void arrange();
    void ask();
    void showFigures(const models::RefreshRequest &request, const base::Result<models::Breakdown> &breakdown);
    void openRows(const QModelIndex &cell);
    [[nodiscard]] models::BreakdownQuestion question() const;
    [[nodiscard]] QStringList headings() const;
    [[nodiscard]] std::vector<models::ListColumn<models::BreakdownLine>> columns() const;
    /// A figure in a line's column of the table; empty for none.
    [[nodiscard]] exporting::TableCell cell(const models::BreakdownLine &line, int column) const;
    [[nodiscard]] QString lineText(const models::BreakdownLine &line) const;
    [[nodiscard]] int leadColumns() const;

    shell::PageContext m_context;
    models::Breakdown m_breakdown;
    models::RefreshRequest m_request;
    QComboBox *m_rows;
    QComboBox *m_columns;
    QComboBox *m_measure;
    models::ListTable<models::BreakdownLine> *m_lines;
    QTableView *m_table;
    widgets::PlainLabel *m_notice;
    QPushButton *m_export;
    models::LatestOnly m_latest;
    models::LatestOnly m_opening;
};

/// Opens the breakdown (Ctrl+B), or raises it.
void openBreakdown(const shell::PageContext &context, QWidget *parent);

} // namespace precedent::pages
