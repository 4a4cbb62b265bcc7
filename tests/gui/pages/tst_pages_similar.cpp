// SPDX-License-Identifier: GPL-3.0-or-later
// What was decided before in cases like this one, held against the records one by one.
#include "tests/gui/pages/samplewindow.h"
#include "ui/models/similar.h"
#include "ui/pages/cellmenu.h"
#include "ui/pages/handover.h"
#include "ui/pages/recordtable.h"

#include <QtWidgets/QMenu>

using namespace precedent;

namespace {

bool isLike(const domain::Record &one, const domain::Record &other)
{
    const bool isDecided = other.decision == domain::Decision::Approved || other.decision == domain::Decision::Denied;
    if (one.type != other.type || !isDecided || one.amount.has_value() != other.amount.has_value())
        return false;
    return !one.amount ||
           (one.amount->currency == other.amount->currency && 2 * other.amount->minor >= one.amount->minor &&
            2 * other.amount->minor <= 3 * one.amount->minor);
}

} // namespace

class SimilarTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleWindow> m_window;

private Q_SLOTS:
    void initTestCase()
    {
        m_window = std::make_unique<test::SampleWindow>(400);
        QVERIFY(m_window->isOpen());
    }
    void cleanupTestCase() { m_window.reset(); }

    void likeCasesAreOfOneTypeAndAmount()
    {
        const auto snapshot = m_window->workspace().snapshot();
        int withAmount = 0;
        for (insight::RowIndex i = 0; i < 120; ++i) {
            const auto record = snapshot->row(i).record;
            std::vector<insight::RowIndex> expected;
            for (insight::RowIndex other = 0; other < snapshot->size(); ++other) {
                if (isLike(record, snapshot->row(other).record))
                    expected.push_back(other);
            }
            const auto found = snapshot->select(models::similarTo(record), m_window->workspace().calendar());
            QVERIFY(found.ok());
            QCOMPARE(*found, expected);
            withAmount += record.amount ? 1 : 0;
        }
        QVERIFY(withAmount > 20 && withAmount < 120);
    }

    void theMenuShowsThemAndSaysHowTheyEnded()
    {
        pages::Handover handover;
        pages::RecordTable table(QStringLiteral("t"), QStringLiteral("Decisions"));
        const auto row = m_window->workspace().snapshot()->row(3);
        auto *menu = pages::makeCellMenu(table, {row, QStringLiteral("agent")}, m_window->context(), handover);
        auto *similar = menu->findChild<QAction *>(QStringLiteral("menu.similar"));
        QVERIFY(similar != nullptr);
        similar->trigger();
        QCOMPARE(m_window->filter->state().page, QStringLiteral("decisions"));
        QCOMPARE(m_window->filter->filter(), models::similarTo(row.record));
        QCOMPARE(m_window->toasts.size(), 1);
        QVERIFY2(m_window->toasts.front().contains(QStringLiteral("approved")), qPrintable(m_window->toasts.front()));
        m_window->filter->back();
        QCOMPARE(m_window->filter->state().period, QStringLiteral("2026-10"));
        delete menu;
    }
};

QTEST_MAIN(SimilarTest)
#include "tst_pages_similar.moc"
