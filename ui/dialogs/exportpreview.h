// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"
#include "ui/models/flattable.h"
#include "ui/models/listtable.h"

#include <QtWidgets/QStackedWidget>

class QPlainTextEdit;
class QTableView;

namespace precedent::dialogs {

/// The first rows exactly as the file will have them: the text that the writer makes, or the cells of the workbook.
class ExportPreview : public QStackedWidget
{
    Q_OBJECT
public:
    explicit ExportPreview(QWidget *parent = nullptr);

    /// `rows` are the first `rowsShown` ones, so that writing them takes no time.
    void show(const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &rows,
              const exporting::Options &options);

    static constexpr std::size_t rowsShown = 5;

private:
    void showSheet(const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &rows,
                   const QStringList &columns);

    QPlainTextEdit *m_text;
    models::ListTable<QStringList> *m_cells;
    QTableView *m_sheet;
};

} // namespace precedent::dialogs
