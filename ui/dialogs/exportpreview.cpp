// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportpreview.h"

#include "ui/dialogs/sheetpreview.h"
#include "ui/widgets/metrics.h"

#include <QtCore/QBuffer>
#include <QtGui/QFontDatabase>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableView>

namespace precedent::dialogs {

namespace {

constexpr int lettersOfCell = 80;
/// In design pixels.
constexpr int widestColumn = 220;

QString textOf(const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &rows,
               const exporting::Options &options)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    if (!exporting::write(file, snapshot, rows, options))
        return {};
    QString text = QString::fromUtf8(file.data());
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

} // namespace

ExportPreview::ExportPreview(QWidget *parent)
    : QStackedWidget(parent), m_text(new QPlainTextEdit), m_cells(new models::ListTable<QStringList>(this)),
      m_sheet(new QTableView)
{
    m_text->setObjectName(QStringLiteral("export.preview.text"));
    m_text->setAccessibleName(tr("First rows of the file"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setFont(widgets::smallFont(QFontDatabase::systemFont(QFontDatabase::FixedFont)));
    m_sheet->setObjectName(QStringLiteral("export.preview.sheet"));
    m_sheet->setAccessibleName(tr("First rows of the sheet"));
    m_sheet->setModel(m_cells);
    m_sheet->setTabKeyNavigation(false);
    m_sheet->setWordWrap(false);
    m_sheet->setCornerButtonEnabled(false);
    m_sheet->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_sheet->verticalHeader()->hide();
    addWidget(m_text);
    addWidget(m_sheet);
}

void ExportPreview::show(const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &rows,
                         const exporting::Options &options)
{
    const bool isSheet = options.format == exporting::Format::Xlsx;
    if (isSheet)
        showSheet(snapshot, rows, options.columns);
    else
        m_text->setPlainText(textOf(snapshot, rows, options));
    setCurrentIndex(isSheet ? 1 : 0);
}

void ExportPreview::showSheet(const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &rows,
                              const QStringList &columns)
{
    const auto cells = sheetCells(snapshot, rows, columns);
    if (!cells)
        return m_cells->show({}, {});
    std::vector<models::ListColumn<QStringList>> shown;
    for (qsizetype i = 0; i < cells->headings.size(); ++i) {
        const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
        shown.emplace_back(
            cells->headings[i], cells->isFigure[std::size_t(i)] ? models::figureAlignment : left,
            [i](const QStringList &row) { return row.value(i).left(lettersOfCell).replace(u'\n', QChar(u' ')); });
    }
    m_cells->show(std::move(shown), cells->rows);
    m_sheet->resizeColumnsToContents();
    for (int i = 0; i < m_cells->columnCount(); ++i)
        m_sheet->setColumnWidth(i, std::min(m_sheet->columnWidth(i), widgets::scaled(widestColumn, *this)));
}

} // namespace precedent::dialogs
