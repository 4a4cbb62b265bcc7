// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/copytext.h"

#include "export/guard.h"
#include "ui/models/roles.h"

#include <QtCore/QMimeData>
#include <QtCore/QStringList>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QShortcut>
#include <QtWidgets/QAbstractItemView>

#include <algorithm>
#include <map>

namespace precedent::pages {

namespace {

using Rows = std::map<int, std::map<int, QString>>;

QString copied(const QModelIndex &cell)
{
    const QVariant whole = cell.data(models::CopyRole);
    const QString text = (whole.isValid() ? whole : cell.data(Qt::DisplayRole)).toString();
    const bool isFigure = (cell.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    return isFigure ? text : exporting::guarded(text);
}

QString headingOf(const QModelIndex &cell)
{
    const QVariant plain = cell.model()->headerData(cell.column(), Qt::Horizontal, models::CopyRole);
    return (plain.isValid() ? plain : cell.model()->headerData(cell.column(), Qt::Horizontal)).toString();
}

QString quoted(QString text)
{
    const bool needed = std::any_of(text.begin(), text.end(),
                                    [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r' || c == u'"'; });
    if (!needed)
        return text;
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

Rows rowsOf(const QModelIndexList &cells, bool withHeadings)
{
    Rows rows;
    for (const QModelIndex &cell : cells) {
        rows[cell.row()][cell.column()] = copied(cell);
        if (withHeadings)
            rows[-1][cell.column()] = headingOf(cell);
    }
    return rows;
}

} // namespace

std::unique_ptr<QMimeData> copiedCells(const QModelIndexList &cells, bool withHeadings)
{
    QString plain;
    QString html = QStringLiteral("<table>");
    for (const auto &[row, columns] : rowsOf(cells, withHeadings)) {
        QStringList line;
        html += QStringLiteral("<tr>");
        for (const auto &[column, text] : columns) {
            line.append(quoted(text));
            html += QStringLiteral("<td>") + text.toHtmlEscaped() + QStringLiteral("</td>");
        }
        html += QStringLiteral("</tr>");
        plain += line.join(u'\t') + u'\n';
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(plain);
    data->setHtml(html + QStringLiteral("</table>")); // allowed: a clipboard flavour, every cell escaped
    return data;
}

void copySelection(const QAbstractItemView &table, bool withHeadings)
{
    QGuiApplication::clipboard()->setMimeData(
        copiedCells(table.selectionModel()->selectedIndexes(), withHeadings).release());
}

void copyWithHeadings(QAbstractItemView &table)
{
    auto *copy = new QShortcut(QKeySequence::Copy, &table);
    copy->setContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QShortcut::activated, &table, [&table] { copySelection(table, true); });
}

} // namespace precedent::pages
