// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sheetpreview.h"

#include "export/columns.h"
#include "export/timetext.h"

namespace precedent::dialogs {

namespace {

/// Collects texts instead of bytes.
class CellTexts : public exporting::RowFormat
{
public:
    explicit CellTexts(const base::Zone &zone) : m_zone(zone) {}

    SheetCells cells;

    void header(const QStringList &columns) override
    {
        cells.headings = columns;
        cells.isFigure.assign(std::size_t(columns.size()), false);
    }
    void beginRow() override { cells.rows.emplace_back(); }
    void beginCell(const QString &) override {}
    void endRow() override {}

    void text(const QString &value) override { cells.rows.back().append(value); }
    void word(const QString &value) override { text(value); }
    void integer(std::optional<std::int64_t> value) override { figure(value ? QString::number(*value) : QString()); }
    void decimal(const QString &value) override { figure(value); }
    void amount(const std::optional<base::Money> &value) override
    {
        figure(value ? base::toDecimal(*value) : QString());
    }
    void boolean(bool value) override { text(value ? QStringLiteral("TRUE") : QStringLiteral("FALSE")); }
    void instant(std::optional<base::Instant> value) override
    {
        figure(value ? QString::fromLatin1(exporting::localDateTime(*value, m_zone)) : QString());
    }
    void date(base::Instant value) override { figure(QString::fromLatin1(exporting::localDate(value, m_zone))); }
    void words(const QStringList &values) override { text(values.join(u' ')); }
    void texts(const QStringList &values) override { text(values.join(u' ')); }

private:
    void figure(const QString &value)
    {
        text(value);
        cells.isFigure[std::size_t(cells.rows.back().size() - 1)] = true;
    }

    const base::Zone &m_zone;
};

} // namespace

base::Result<SheetCells> sheetCells(const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &rows,
                                    const QStringList &columns)
{
    const auto found = exporting::columnsByName(columns);
    if (!found)
        return found.error();
    QStringList names;
    for (const auto &column : *found)
        names.append(column.name);
    CellTexts texts(snapshot.zone());
    texts.header(names);
    for (const auto index : rows) {
        texts.beginRow();
        const insight::Row row = snapshot.row(index);
        for (const auto &column : *found)
            column.put(row, texts);
    }
    return std::move(texts.cells);
}

} // namespace precedent::dialogs
