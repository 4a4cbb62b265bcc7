// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtTest/QTest>

namespace precedent::test {

/// A sheet as an independent reader sees it.
struct ReadSheet
{
    QString name;
    QString freeze;
    QString filter;
    double firstWidth = 0;
    QList<QJsonArray> rows; ///< cells as [type, value, number format]

    [[nodiscard]] QJsonArray cell(int row, const char *column) const
    {
        for (qsizetype i = 0; i < rows.at(0).size(); ++i) {
            if (rows.at(0).at(i).toArray().at(1).toString() == QLatin1String(column))
                return rows.at(row).at(i).toArray();
        }
        return {};
    }
    [[nodiscard]] QString type(int row, const char *column) const { return cell(row, column).at(0).toString(); }
    [[nodiscard]] QJsonValue value(int row, const char *column) const { return cell(row, column).at(1); }
    [[nodiscard]] QString format(int row, const char *column) const { return cell(row, column).at(2).toString(); }
    /// What stands beside a label in a sheet of two columns.
    [[nodiscard]] QString beside(const char *label) const
    {
        for (const auto &row : rows) {
            if (row.at(0).toArray().at(1).toString() == QString::fromUtf8(label))
                return row.at(1).toArray().at(1).toString();
        }
        return QStringLiteral("(no such label)");
    }
};

/// Read by openpyxl; empty when it could not be.
inline QList<ReadSheet> readWorkbook(const QString &path)
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral(PROJECT_SOURCE_DIR "/tests/unit/export/read_workbook.py"), path});
    if (!python.waitForFinished(120'000) || python.exitCode() != 0) {
        qWarning("%s", python.readAllStandardError().constData());
        return {};
    }
    QList<ReadSheet> sheets;
    for (const auto &item : QJsonDocument::fromJson(python.readAllStandardOutput()).array()) {
        const auto object = item.toObject();
        ReadSheet sheet{object.value(QLatin1String("name")).toString(),
                        object.value(QLatin1String("freeze")).toString(),
                        object.value(QLatin1String("filter")).toString(),
                        object.value(QLatin1String("width_a")).toDouble(),
                        {}};
        for (const auto &row : object.value(QLatin1String("rows")).toArray())
            sheet.rows.append(row.toArray());
        sheets.append(sheet);
    }
    return sheets;
}

} // namespace precedent::test
