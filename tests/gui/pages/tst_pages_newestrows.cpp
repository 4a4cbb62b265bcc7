// SPDX-License-Identifier: GPL-3.0-or-later
// The page of decisions with the newest rows of a ledger that is being read, and what stays when all are there.
#include "tests/gui/pages/samplewindow.h"
#include "ui/pages/filterheader.h"
#include "ui/pages/recordtable.h"
#include "ui/widgets/plainlabel.h"
#include "workspace/preview.h"
#include "workspace/snapshotinput.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QScrollBar>

using namespace precedent;

class TestNewestRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void rowsAreFormattedAsEver();
    void lineSaysWhatIsShown();
    void chosenRowIsShownInFull();
    void nothingIsChosenByItself();
    void chosenRowAndPlaceStay();
    void cellsHaveNoMenuUntilAllAreThere();
    void flagsAreNoOthersThanLater();
    void orderAndFilterInForceWaitUntilAllAreThere();

private:
    [[nodiscard]] QStringList cellsOf(const domain::RecordId &id) const
    {
        QStringList cells;
        const int row = m_table->records().rowOf(id);
        for (int column = 0; column < m_table->records().columnCount(); ++column)
            cells += m_table->records().index(row, column).data().toString();
        return cells;
    }
    [[nodiscard]] domain::RecordId idAt(int row) const { return m_table->records().record(row).record.id; }
    [[nodiscard]] QAction *action(const char *name) const { return m_page->findChild<QAction *>(QLatin1String(name)); }
    void showAll() { m_window.refresh(*m_page); }

    test::SampleWindow m_window;
    workspace::Preview m_preview;
    std::unique_ptr<shell::Page> m_page;
    pages::RecordTable *m_table = nullptr;
};

/// Room for some of the rows, so that there is something to scroll.
void TestNewestRows::init()
{
    QVERIFY(m_window.isOpen());
    constexpr int shown = 100;
    const auto reader = m_window.workspace().ledger().reader();
    auto input = workspace::newestInput(**reader, shown);
    QVERIFY(input.ok());
    m_preview = {insight::Snapshot::build(*std::move(input)), 1'000'000};
    m_window.filter->clear();
    m_window.filter->setPeriod(QString());
    m_window.filter->setSort({});
    for (const auto &entry : pages::allPages()) {
        if (entry.showsPreview)
            m_page.reset(entry.make(m_window.context(), nullptr));
    }
    m_page->resize(1220, 500);
    m_page->show();
    m_page->showNewest(m_preview);
    m_table = m_page->findChild<pages::RecordTable *>(QStringLiteral("decisions.table"));
    QVERIFY(m_table->isVisible());
    QCOMPARE(std::size_t(m_table->records().rowCount()), m_preview.newest->size());
}

void TestNewestRows::rowsAreFormattedAsEver()
{
    std::vector<std::pair<domain::RecordId, QStringList>> before;
    for (int row = 0; row < m_table->records().rowCount(); ++row)
        before.emplace_back(idAt(row), cellsOf(idAt(row)));
    showAll();
    QVERIFY(std::size_t(m_table->records().rowCount()) > before.size());
    for (const auto &[id, cells] : before)
        QCOMPARE(cellsOf(id), cells);
}

void TestNewestRows::lineSaysWhatIsShown()
{
    const auto *line = m_page->findChild<QWidget *>(QStringLiteral("decisions.reading"));
    QVERIFY(line->isVisible());
    QCOMPARE(line->findChild<widgets::PlainLabel *>()->fullText(),
             QStringLiteral("Reading about 1,000,000 decision(s). These are the newest %1; filters, sums, charts and "
                            "some flags follow.")
                 .arg(m_preview.newest->size()));
    QVERIFY(!m_page->hasData());
    showAll();
    QVERIFY(!line->isVisible());
}

void TestNewestRows::chosenRowIsShownInFull()
{
    m_table->selectRow(3);
    const auto *title = m_page->findChild<widgets::PlainLabel *>(QStringLiteral("decisions.details.title"));
    QTRY_VERIFY(title->isVisible() && !title->fullText().isEmpty());
    QVERIFY(action("decisions.action.copy")->isEnabled());
    QVERIFY(!action("decisions.action.customer")->isEnabled());
    showAll();
    QCOMPARE(action("decisions.action.customer")->isEnabled(), !m_table->currentRecord()->record.customer.isEmpty());
}

void TestNewestRows::nothingIsChosenByItself()
{
    QVERIFY(!m_table->currentRecord());
    showAll();
    QCOMPARE(m_table->currentIndex().row(), 0);
}

void TestNewestRows::chosenRowAndPlaceStay()
{
    m_table->selectRow(40);
    m_table->scrollTo(m_table->records().index(30, 0), QAbstractItemView::PositionAtTop);
    const auto chosen = idAt(40);
    const auto top = idAt(m_table->rowAt(0));
    QVERIFY(m_table->verticalScrollBar()->value() > 0);
    showAll();
    QCOMPARE(m_table->currentRecord()->record.id, chosen);
    QCOMPARE(m_table->selectedRows().size(), std::size_t(1));
    QCOMPARE(idAt(m_table->rowAt(0)), top);
}

void TestNewestRows::cellsHaveNoMenuUntilAllAreThere()
{
    const auto ask = [this] {
        Q_EMIT m_table->menuRequested({m_table->records().record(0), QStringLiteral("agent")}, {});
        auto *popup = QApplication::activePopupWidget();
        const bool isOpen = popup != nullptr;
        if (isOpen)
            popup->close();
        return isOpen;
    };
    QVERIFY(!ask());
    QVERIFY(!m_table->filterHeader().isEnabled());
    showAll();
    QVERIFY(ask());
    QVERIFY(m_table->filterHeader().isEnabled());
}

/// Few rows show fewer flags, and never one that all rows do not.
void TestNewestRows::flagsAreNoOthersThanLater()
{
    const auto &all = *m_window.workspace().snapshot();
    for (insight::RowIndex row = 0; row < m_preview.newest->size(); ++row) {
        const auto early = m_preview.newest->row(row).record;
        const auto late = all.row(*all.find(early.id)).record;
        QVERIFY2((early.flags & ~late.flags).none(), qPrintable(early.id.text()));
    }
}

void TestNewestRows::orderAndFilterInForceWaitUntilAllAreThere()
{
    m_window.filter->setSort({{QStringLiteral("amount"), true}});
    m_window.filter->setClause(query::Key::Type, {QStringLiteral("refund")});
    m_page->showNewest(m_preview);
    QCOMPARE(std::size_t(m_table->records().rowCount()), m_preview.newest->size());
    QVERIFY(idAt(0) == m_preview.newest->row(insight::RowIndex(m_preview.newest->size() - 1)).record.id);
    showAll();
    QVERIFY(m_table->records().rowCount() > 0);
    for (int row = 0; row < m_table->records().rowCount(); ++row)
        QCOMPARE(m_table->records().record(row).record.type, domain::RequestType::Refund);
}

QTEST_MAIN(TestNewestRows)
#include "tst_pages_newestrows.moc"
