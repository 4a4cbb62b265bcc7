// SPDX-License-Identifier: GPL-3.0-or-later
// The panel of values beside the table: counted under the other conditions, ticked by mouse and keys.
#include "query/parse.h"
#include "tests/gui/pages/samplewindow.h"
#include "ui/pages/facetpanel.h"
#include "ui/pages/recordtable.h"
#include "ui/text/labels.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QTreeWidget>

using namespace precedent;

class FacetsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleWindow> m_window;
    std::unique_ptr<shell::Page> m_page;

    [[nodiscard]] pages::FacetPanel &panel() { return *m_page->findChild<pages::FacetPanel *>(); }
    [[nodiscard]] QTreeWidget &tree()
    {
        return *m_page->findChild<QTreeWidget *>(QStringLiteral("decisions.facets.values"));
    }
    [[nodiscard]] std::size_t rows()
    {
        return m_page->findChild<pages::RecordTable *>()->records().rowIndexes().size();
    }
    void recount()
    {
        QSignalSpy counted(&panel(), &pages::FacetPanel::counted);
        m_window->refresh(*m_page);
        QTRY_VERIFY(!counted.isEmpty());
    }
    [[nodiscard]] QTreeWidgetItem *facet(query::Key key)
    {
        for (int i = 0; i < tree().topLevelItemCount(); ++i) {
            if (tree().topLevelItem(i)->text(0) == text::label(key))
                return tree().topLevelItem(i);
        }
        return nullptr;
    }
    [[nodiscard]] QTreeWidgetItem *value(query::Key key, const QString &label)
    {
        auto *parent = facet(key);
        for (int i = 0; parent != nullptr && i < parent->childCount(); ++i) {
            if (parent->child(i)->text(0) == label)
                return parent->child(i);
        }
        return nullptr;
    }
    [[nodiscard]] std::size_t found(const char *query)
    {
        const auto filter = query::parse(QLatin1String(query)).value();
        return m_window->workspace().snapshot()->select(filter, m_window->workspace().calendar()).value().size();
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::SampleWindow>();
        QVERIFY(m_window->isOpen());
        m_page = m_window->open(QStringLiteral("decisions"));
        QVERIFY(panel().isHidden());
        QSignalSpy counted(&panel(), &pages::FacetPanel::counted);
        panel().toggleAction()->trigger();
        QVERIFY(panel().isVisible());
        QTRY_VERIFY(!counted.isEmpty());
    }
    void cleanup()
    {
        m_page.reset();
        m_window.reset();
    }

    void valuesAreCountedUnderTheOtherConditions()
    {
        QCOMPARE(value(query::Key::Type, QStringLiteral("Refund"))->text(1).toULongLong(),
                 found("date:2026-10 type:refund"));
        m_window->filter->setFilter(query::parse(QStringLiteral("date:2026-10 type:refund decision:denied")).value());
        recount();
        const auto *refund = value(query::Key::Type, QStringLiteral("Refund"));
        QCOMPARE(refund->checkState(0), Qt::Checked);
        QCOMPARE(refund->text(1).toULongLong(), found("date:2026-10 type:refund decision:denied"));
        // Of its own key the others stay to be chosen.
        QCOMPARE(value(query::Key::Type, QStringLiteral("Credit"))->text(1).toULongLong(),
                 found("date:2026-10 type:credit decision:denied"));
        QCOMPARE(value(query::Key::Decision, QStringLiteral("Approved"))->text(1).toULongLong(),
                 found("date:2026-10 type:refund decision:approved"));
    }

    void aValueWithoutRowsIsGrey()
    {
        m_window->filter->setFilter(query::parse(QStringLiteral("date:2026-10 nothinghasthis")).value());
        recount();
        const auto *refund = value(query::Key::Type, QStringLiteral("Refund"));
        QCOMPARE(refund->text(1), QStringLiteral("0"));
        QCOMPARE(refund->foreground(0).color(), panel().palette().color(QPalette::PlaceholderText));
    }

    void severalValuesAreTickedByKeys()
    {
        tree().setFocus();
        tree().setCurrentItem(value(query::Key::Type, QStringLiteral("Refund")));
        QTest::keyClick(&tree(), Qt::Key_Space);
        QCOMPARE(m_window->filter->filter().find(query::Key::Type)->values, QStringList(QStringLiteral("refund")));
        recount();
        QCOMPARE(rows(), found("date:2026-10 type:refund"));
        // The keyboard stays where it was.
        QCOMPARE(tree().currentItem(), value(query::Key::Type, QStringLiteral("Refund")));
        tree().setCurrentItem(value(query::Key::Type, QStringLiteral("Credit")));
        QTest::keyClick(&tree(), Qt::Key_Space);
        recount();
        QCOMPARE(rows(), found("date:2026-10 type:refund,credit"));
        tree().setCurrentItem(value(query::Key::Type, QStringLiteral("Refund")));
        QTest::keyClick(&tree(), Qt::Key_Space);
        recount();
        QCOMPARE(rows(), found("date:2026-10 type:credit"));
    }

    void moreValuesComeWhenAskedFor()
    {
        auto *agents = facet(query::Key::Agent);
        QVERIFY(agents != nullptr);
        auto *last = agents->child(agents->childCount() - 1);
        QVERIFY(last->text(0).contains(QLatin1String("more")));
        const int before = agents->childCount();
        tree().setCurrentItem(last);
        QSignalSpy counted(&panel(), &pages::FacetPanel::counted);
        Q_EMIT tree().itemActivated(last, 0);
        QTRY_VERIFY(!counted.isEmpty());
        QVERIFY(facet(query::Key::Agent)->childCount() >= before);
        QVERIFY(!facet(query::Key::Agent)
                     ->child(facet(query::Key::Agent)->childCount() - 1)
                     ->text(0)
                     .contains(QLatin1String("more")));
    }
};

QTEST_MAIN(FacetsTest)
#include "tst_pages_facets.moc"
