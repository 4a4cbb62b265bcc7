// SPDX-License-Identifier: GPL-3.0-or-later
// The breakdown against a naive count of the exported rows, and tables as files, read by others.
#include "tests/gui/harness.h"
#include "tests/gui/pages/csvrows.h"
#include "tests/unit/export/workbookreader.h"
#include "ui/charts/chartframe.h"
#include "ui/pages/breakdowndialog.h"
#include "ui/pages/tableexport.h"
#include "ui/text/labels.h"
#include "ui/widgets/metrics.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractItemDelegate>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace precedent;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QString plain(const exporting::TableCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *count = std::get_if<std::int64_t>(&cell))
        return QString::number(*count);
    const auto *money = std::get_if<base::Money>(&cell);
    return money != nullptr ? base::toDecimal(*money) : QString();
}

/// "Refund|USD|Oct 2026" to its figure, from a table with two leading columns for sums and one for counts.
QMap<QString, QString> figuresOf(const exporting::Table &table, int lead)
{
    QMap<QString, QString> figures;
    for (const auto &row : table.rows) {
        QStringList key;
        for (int i = 0; i < lead; ++i)
            key.append(plain(row[std::size_t(i)]));
        for (std::size_t i = std::size_t(lead); i < row.size(); ++i) {
            if (const QString figure = plain(row[i]); !figure.isEmpty())
                figures.insert(key.join(u'|') + u'|' + table.headings[qsizetype(i)], figure);
        }
    }
    return figures;
}

/// The cells of the first sheet as an independent reader has them: type and value.
QList<QJsonArray> sheetOf(const QString &path)
{
    const auto sheets = test::readWorkbook(path);
    return sheets.isEmpty() ? QList<QJsonArray>() : sheets.front().rows;
}

QJsonArray cellOf(const QList<QJsonArray> &sheet, qsizetype row, qsizetype column)
{
    const QJsonArray cell = sheet[row][column].toArray();
    return {cell[0], cell[1]};
}

} // namespace

class BreakdownTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleWindow> m_window;
    std::unique_ptr<pages::BreakdownDialog> m_dialog;
    QTemporaryDir m_folder;

    void choose(const char *box, int index)
    {
        QSignalSpy shown(m_dialog.get(), &pages::BreakdownDialog::shown);
        m_dialog->findChild<QComboBox *>(QLatin1String(box))->setCurrentIndex(index);
        QVERIFY(shown.wait(20'000));
    }
    void change(const std::function<void()> &filter)
    {
        QSignalSpy shown(m_dialog.get(), &pages::BreakdownDialog::shown);
        filter();
        QVERIFY(shown.wait(20'000));
    }
    /// Presses Enter on a cell.
    void open(int row, int column)
    {
        QSignalSpy opened(m_dialog.get(), &pages::BreakdownDialog::opened);
        table()->setCurrentIndex(table()->model()->index(row, column));
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(opened.wait(20'000));
    }
    [[nodiscard]] QTableView *table() const { return m_dialog->findChild<QTableView *>(s("breakdown.table")); }
    [[nodiscard]] static QString month(const test::CsvRow &row)
    {
        const QDate day = QDate::fromString(row[s("requested_date")], Qt::ISODate);
        return QLocale().toString(day, s("MMM yyyy"));
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::SampleWindow>(240);
        QVERIFY(m_window->isOpen());
        m_window->filter->setPeriod({});
        m_dialog = std::make_unique<pages::BreakdownDialog>(m_window->context(), nullptr);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy shown(m_dialog.get(), &pages::BreakdownDialog::shown);
        m_dialog->show();
        QVERIFY(shown.wait(20'000));
    }
    void cleanup()
    {
        m_dialog.reset();
        m_window.reset();
    }

    void countsAddUp()
    {
        QMap<QString, QString> expected;
        const auto add = [&expected](const QString &key) {
            expected[key] = QString::number(expected.value(key).toInt() + 1);
        };
        for (const test::CsvRow &row : test::exportedRows(*m_window)) {
            const auto type = text::label(*domain::fromWord<domain::RequestType>(row[s("type")]));
            for (const QString &line : {type, s("Total")}) {
                add(line + u'|' + month(row));
                add(line + s("|Total"));
            }
        }
        QCOMPARE(figuresOf(m_dialog->table(), 1), expected);
    }

    void typesStandInTheirOrderAndTotalsInBold()
    {
        QStringList shown;
        for (int row = 0; row < table()->model()->rowCount() - 1; ++row)
            shown.append(table()->model()->index(row, 0).data().toString());
        QStringList inOrder;
        for (int type = 0; type < domain::requestTypeCount; ++type)
            inOrder.append(text::label(domain::RequestType(type)));
        inOrder.removeIf([&shown](const QString &type) { return !shown.contains(type); });
        QCOMPARE(shown, inOrder);
        const QModelIndex total = table()->model()->index(table()->model()->rowCount() - 1, 0);
        QStyleOptionViewItem option;
        option.font = table()->font();
        option.fontMetrics = table()->fontMetrics();
        QVERIFY(table()->itemDelegate()->sizeHint(option, total).width() >
                option.fontMetrics.horizontalAdvance(total.data().toString()) + 2 * widgets::space + 1);
    }

    void sumsAreOfOneCurrencyEach()
    {
        choose("breakdown.measure", 1);
        QMap<QString, base::Money> sums;
        int without = 0;
        for (const test::CsvRow &row : test::exportedRows(*m_window)) {
            without += row[s("amount")].isEmpty() ? 1 : 0;
            const auto currency = base::Currency::parse(row[s("currency")]);
            if (row[s("amount")].isEmpty() || !currency)
                continue;
            const auto amount = base::fromDecimal(row[s("amount")], *currency);
            QVERIFY(amount);
            const auto type = text::label(*domain::fromWord<domain::RequestType>(row[s("type")]));
            for (const QString &line : {type, s("Total")}) {
                for (const QString &column : {month(row), s("Total")}) {
                    auto &sum = sums[QStringList{line, currency->code(), column}.join(u'|')];
                    sum = {sum.minor + amount->minor, *currency};
                }
            }
        }
        QMap<QString, QString> expected;
        for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
            expected.insert(sum.key(), base::toDecimal(sum.value()));
        QVERIFY(expected.size() > 10);
        QCOMPARE(figuresOf(m_dialog->table(), 2), expected);
        const auto *notice = m_dialog->findChild<QLabel *>(s("breakdown.notice"));
        QVERIFY2(without == 0 || notice->text().contains(QString::number(without)), qPrintable(notice->text()));
    }

    void enterShowsTheRowsOfAFigure()
    {
        m_window->filter->setPage(s("overview"));
        // A part of a month stays that part.
        change([this] { m_window->filter->setPeriod(s("2026-09-10..2026-10-20")); });
        const auto all = m_dialog->table();
        const int column = int(all.headings.indexOf(s("Oct 2026")));
        QVERIFY2(column > 0, qPrintable(all.headings.join(u' ')));
        const QString expected = plain(all.rows[0][std::size_t(column)]);
        QVERIFY(!expected.isEmpty());
        open(0, column);
        QCOMPARE(m_window->filter->state().page, s("decisions"));
        QCOMPARE(QString::number(test::exportedRows(*m_window).size()), expected);
        QVERIFY(m_window->filter->history().canGoBack());
    }

    /// Each figure in turn: its rows, exported, are as many, or the window stays as it is.
    void everyFigureHasItsRows_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::newRow("agent by decision") << 1 << 2;
        QTest::newRow("approver by month") << 3 << 0;
        QTest::newRow("customer by type") << 4 << 3;
        QTest::newRow("channel by week") << 5 << 1;
    }
    void everyFigureHasItsRows()
    {
        QFETCH(int, rows);
        QFETCH(int, columns);
        choose("breakdown.rows", rows);
        if (columns > 0)
            choose("breakdown.columns", columns);
        const auto table = m_dialog->table();
        int found = 0;
        for (int row = 0; row < int(table.rows.size()) && found < 6; ++row) {
            const auto &cells = table.rows[std::size_t(row)];
            const auto cell = std::find_if(cells.begin() + 1, cells.end(), [](const exporting::TableCell &candidate) {
                return !plain(candidate).isEmpty();
            });
            const QString figure = plain(*cell);
            const auto before = m_window->filter->filter();
            QSignalSpy shown(m_dialog.get(), &pages::BreakdownDialog::shown);
            open(row, int(cell - cells.begin()));
            if (m_window->filter->filter() == before)
                continue;
            QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), 20'000);
            QCOMPARE(QString::number(test::exportedRows(*m_window).size()), figure);
            ++found;
            change([this] { m_window->filter->back(); });
        }
        QVERIFY(found > 0);
    }

    void groupsByPeopleNameThem()
    {
        choose("breakdown.rows", 1);
        choose("breakdown.columns", 2);
        const auto shown = m_dialog->table();
        QVERIFY(shown.headings.contains(s("Approved")));
        QStringList agents;
        for (const test::CsvRow &row : test::exportedRows(*m_window)) {
            if (!agents.contains(row[s("agent")]))
                agents.append(row[s("agent")]);
        }
        QCOMPARE(int(shown.rows.size()), int(agents.size()) + 1);
    }

    void anotherReaderFindsTheSameNumbers()
    {
        choose("breakdown.measure", 1);
        const auto shown = m_dialog->table();
        const QString path = m_folder.filePath(s("sums.xlsx"));
        pages::writeTable(m_window->context(), shown, path, this);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->strips.size(), 1, 20'000);
        QVERIFY2(m_window->strips.front().contains(path), qPrintable(m_window->strips.front()));
        const auto sheet = sheetOf(path);
        QCOMPARE(std::size_t(sheet.size()), shown.rows.size() + 1);
        for (qsizetype row = 0; row < std::ssize(shown.rows); ++row) {
            for (std::size_t i = 2; i < shown.rows[std::size_t(row)].size(); ++i) {
                const QString figure = plain(shown.rows[std::size_t(row)][i]);
                const QJsonArray cell = cellOf(sheet, row + 1, qsizetype(i));
                QCOMPARE(cell[0].toString(), s("n"));
                if (!figure.isEmpty())
                    QCOMPARE(cell[1].toDouble(), figure.toDouble());
                else
                    QVERIFY(cell[1].isNull());
            }
        }
    }

    void noTextOfATableIsAFormula()
    {
        const exporting::Table hostile{{s("=1+1"), s("Mü;ller")}, {{s("@SUM(A1)"), std::int64_t(-3)}}};
        exporting::Options options;
        const QString csv = m_folder.filePath(s("hostile.csv"));
        QVERIFY(exporting::writeTable(csv, hostile, options).ok());
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("\xEF\xBB\xBF'=1+1,M\xC3\xBC;ller\r\n'@SUM(A1),-3\r\n"));
        options.format = exporting::Format::Xlsx;
        const QString xlsx = m_folder.filePath(s("hostile.xlsx"));
        QVERIFY(exporting::writeTable(xlsx, hostile, options).ok());
        const auto sheet = sheetOf(xlsx);
        QCOMPARE(cellOf(sheet, 0, 0), QJsonArray({s("s"), s("=1+1")}));
        QCOMPARE(cellOf(sheet, 1, 0), QJsonArray({s("s"), s("@SUM(A1)")}));
        QCOMPARE(cellOf(sheet, 1, 1), QJsonArray({s("n"), -3}));
    }

    void aChartsTableIsHandedOverAsShown()
    {
        const auto page = m_window->open(s("overview"));
        const auto frames = page->findChildren<charts::ChartFrame *>();
        QVERIFY(frames.size() >= 2);
        for (charts::ChartFrame *frame : frames) {
            frame->setShowsTable(true);
            const auto *action = frame->table()->findChild<QAction *>(s("chart.export"));
            QVERIFY(frame->table()->actions().contains(action));
            QVERIFY(!frame->title().isEmpty());
            const auto table = pages::tableOf(frame->grid(), page->locale());
            QCOMPARE(table.headings, frame->grid().headings);
            for (std::size_t row = 0; row < table.rows.size(); ++row) {
                for (qsizetype i = 1; i < table.headings.size(); ++i) {
                    const QString shown = frame->grid().rows[row][i];
                    bool isNumber = false;
                    const auto number = page->locale().toLongLong(shown, &isNumber);
                    QCOMPARE(std::holds_alternative<std::int64_t>(table.rows[row][std::size_t(i)]), isNumber);
                    QCOMPARE(plain(table.rows[row][std::size_t(i)]), isNumber ? QString::number(number) : shown);
                }
            }
        }
    }

    void nothingInViewSaysSo()
    {
        change([this] { m_window->filter->setPeriod(s("2019")); });
        QCOMPARE(m_dialog->table().rows.size(), std::size_t(0));
        QVERIFY(!m_dialog->findChild<QPushButton *>(s("breakdown.export"))->isEnabled());
        QCOMPARE(test::unnamedFocusables(*m_dialog), QStringList());
        QCOMPARE(test::richLabels(*m_dialog), QStringList());
    }
};

QTEST_MAIN(BreakdownTest)
#include "tst_pages_breakdown.moc"
