// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/folding.h"
#include "query/parse.h"
#include "tests/gui/harness.h"
#include "tests/gui/pages/samplewindow.h"
#include "ui/models/decisionsmodel.h"
#include "ui/pages/columnfield.h"
#include "ui/pages/columnfit.h"
#include "ui/pages/filterheader.h"
#include "ui/pages/recordtable.h"
#include "ui/shell/filterpopup.h"

#include <QtCore/QDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QScrollBar>

#include <set>

using namespace precedent;

namespace {

using Predicate = std::function<bool(const insight::Row &)>;

bool hasWords(const QString &name, const QString &words)
{
    return (u' ' + base::fold(name) + u' ').contains(u' ' + base::fold(words) + u' ');
}

std::optional<double> amountOf(const insight::Row &row)
{
    return row.record.amount ? std::optional(base::toDecimal(*row.record.amount).toDouble()) : std::nullopt;
}

} // namespace

Q_DECLARE_METATYPE(Predicate)

/// The fields below the headings of Decisions.
class FilterRowTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleWindow> m_window;
    std::unique_ptr<shell::Page> m_page;
    pages::RecordTable *m_table = nullptr;
    pages::FilterHeader *m_header = nullptr;

    [[nodiscard]] QAction *action(const char *name) { return m_page->findChild<QAction *>(QLatin1String(name)); }
    [[nodiscard]] pages::ColumnField *field(const char *column) { return m_header->field(QLatin1String(column)); }
    void write(const char *column, const QString &text)
    {
        field(column)->setText(text);
        QTest::keyClick(field(column), Qt::Key_Return);
        m_window->refresh(*m_page);
    }
    [[nodiscard]] std::set<QString> shownRecords()
    {
        std::set<QString> ids;
        for (int row = 0; row < m_table->records().rowCount(); ++row)
            ids.insert(m_table->records().record(row).record.id.text());
        return ids;
    }
    [[nodiscard]] std::set<QString> expected(const Predicate &passes)
    {
        const auto snapshot = m_window->workspace().snapshot();
        std::set<QString> ids;
        for (insight::RowIndex row = 0; row < snapshot->size(); ++row) {
            if (passes(snapshot->row(row)))
                ids.insert(snapshot->row(row).record.id.text());
        }
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::SampleWindow>(300);
        QVERIFY(m_window->isOpen());
        m_window->filter->setPeriod({});
        m_page = m_window->open(QStringLiteral("decisions"));
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_table = m_page->findChild<pages::RecordTable *>();
        m_header = &m_table->filterHeader();
        action("decisions.action.filterrow")->setChecked(true);
    }
    void cleanup()
    {
        m_page.reset();
        m_window.reset();
    }

    void aFieldGivesTheRowsOfItsColumn_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("written");
        QTest::addColumn<Predicate>("passes");
        const auto row = [](const char *column, const char *written, const Predicate &passes) {
            QTest::addRow("%s %s", column, written)
                << QString::fromLatin1(column) << QString::fromUtf8(written) << passes;
        };
        using domain::Decision;
        using domain::RequestType;
        row("type", "ref", [](const auto &r) { return r.record.type == RequestType::Refund; });
        row("type", "refund, credit",
            [](const auto &r) { return r.record.type == RequestType::Refund || r.record.type == RequestType::Credit; });
        row("type", "!refund", [](const auto &r) { return r.record.type != RequestType::Refund; });
        row("decision", "denied", [](const auto &r) { return r.record.decision == Decision::Denied; });
        row("decision", "<> approved", [](const auto &r) { return r.record.decision != Decision::Approved; });
        row("agent", "sara", [](const auto &r) { return hasWords(r.record.agent.name, QStringLiteral("sara")); });
        row("agent", "!Sara Okafor",
            [](const auto &r) { return !hasWords(r.record.agent.name, QStringLiteral("sara okafor")); });
        row("approver", "Dana", [](const auto &r) {
            return std::any_of(r.record.approvers.begin(), r.record.approvers.end(),
                               [](const auto &approver) { return hasWords(approver.name, QStringLiteral("dana")); });
        });
        row("amount", "> 100", [](const auto &r) { return amountOf(r).value_or(0) > 100; });
        row("amount", "> $100", [](const auto &r) {
            return amountOf(r).value_or(0) > 100 && r.record.amount->currency.code() == QLatin1String("USD");
        });
        row("amount", "50 – 150",
            [](const auto &r) { return amountOf(r) && *amountOf(r) >= 50 && *amountOf(r) <= 150; });
        row("amount", "!..100", [](const auto &r) { return !amountOf(r) || *amountOf(r) > 100; });
        row("reason", "photo", [](const auto &r) { return base::fold(r.record.reason).contains(u"photo"); });
        row("customer", "halden", [](const auto &r) { return hasWords(r.record.customer, QStringLiteral("halden")); });
        row("currency", "USD",
            [](const auto &r) { return r.record.amount && r.record.amount->currency.code() == QLatin1String("USD"); });
        row("flags", "no reason",
            [](const auto &r) { return r.record.flags.test(std::size_t(domain::Flag::NoReason)); });
        row("turnaround_seconds", ">10m",
            [](const auto &r) { return domain::turnaroundSeconds(r.record).value_or(0) > 600; });
        row("requested_at", "2026-09", [this](const auto &r) {
            const auto day = m_window->workspace().calendar().zone.dateOf(r.record.requestedAt);
            return day.year() == 2026 && day.month() == 9;
        });
    }
    void aFieldGivesTheRowsOfItsColumn()
    {
        QFETCH(QString, column);
        QFETCH(QString, written);
        QFETCH(Predicate, passes);
        m_page->showColumns({QStringLiteral("agent"), column});
        write(qPrintable(column), written);
        QCOMPARE(field(qPrintable(column))->problem(), QString());
        QCOMPARE(shownRecords(), expected(passes));
        QVERIFY2(!shownRecords().empty() && shownRecords().size() < m_window->workspace().snapshot()->size(),
                 "it tells some rows from others");
    }

    void whatCannotBeReadIsSaidAndChangesNothing()
    {
        write("amount", QStringLiteral(">100"));
        const auto before = shownRecords();
        write("amount", QStringLiteral("a lot"));
        QVERIFY(!field("amount")->problem().isEmpty());
        QCOMPARE(field("amount")->accessibleDescription(), field("amount")->problem());
        QCOMPARE(shownRecords(), before);
        QCOMPARE(field("amount")->text(), QStringLiteral("a lot"));
        m_window->filter->setClause(query::Key::Amount, {});
        QCOMPARE(field("amount")->text(), QString());
        QCOMPARE(field("amount")->problem(), QString());
    }

    void typingIsOneStepAndKeepsItsText()
    {
        const QString before = m_window->filter->text();
        field("type")->setFocus();
        for (const char *keys : {"re", "fu", "nd"}) {
            QTest::keyClicks(field("type"), QLatin1String(keys));
            QTest::qWait(300);
            m_window->refresh(*m_page);
        }
        QCOMPARE(field("type")->text(), QStringLiteral("refund"));
        QCOMPARE(m_window->filter->text(), QStringLiteral("type:refund"));
        QTest::keyClick(field("type"), Qt::Key_Tab);
        QCOMPARE(field("type")->text(), QStringLiteral("Refund"));
        m_window->filter->back();
        QCOMPARE(m_window->filter->text(), before);
        QCOMPARE(field("type")->text(), QString());
    }

    void noRowsLeaveTheFieldsThere()
    {
        write("agent", QStringLiteral("Nobody Atall"));
        QCOMPARE(m_table->records().rowCount(), 0);
        QVERIFY(field("agent")->isVisible());
        QVERIFY(!m_table->accessibleDescription().isEmpty());
        QTest::keyClick(field("agent"), Qt::Key_Escape);
        m_window->refresh(*m_page);
        QVERIFY(m_table->records().rowCount() > 0);
    }

    void wordsOfTheContextAreFoundInItAlone()
    {
        write("context", QStringLiteral("ORDER"));
        const int shown = m_table->records().rowCount();
        QVERIFY(shown > 0);
        for (int row = 0; row < shown; ++row)
            QVERIFY(
                m_table->records().record(row).record.context.contains(QStringLiteral("order"), Qt::CaseInsensitive));
        QCOMPARE(query::toText(m_window->filter->filter()), QStringLiteral("context:ORDER"));
    }

    void keysGoThroughTheFieldsToTheRows()
    {
        m_table->setFocus();
        m_table->setCurrentIndex(m_table->model()->index(0, 2));
        action("decisions.action.filtercolumn")->trigger();
        QCOMPARE(QApplication::focusWidget(), field("type"));
        QTest::keyClick(field("type"), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), field("context"));
        QTest::keyClick(field("context"), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), field("amount"));
        QTest::keyClick(field("amount"), Qt::Key_Backtab);
        QTest::keyClick(field("context"), Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), field("type"));
        QTest::keyClick(field("type"), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), m_table);
        field("reason")->setFocus();
        QTest::keyClick(field("reason"), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), m_table);
    }

    void altDownOffersTheValuesOfTheColumn()
    {
        m_table->setFocus();
        m_table->setCurrentIndex(m_table->model()->index(0, 5));
        QTest::keyClick(m_table, Qt::Key_Down, Qt::AltModifier);
        auto *popup = m_table->findChild<shell::FilterPopup *>();
        QVERIFY(popup != nullptr && popup->isVisible());
        Q_EMIT popup->chosen({query::Key::Decision, false, {QStringLiteral("denied")}});
        popup->close();
        QCOMPARE(m_window->filter->text(), QStringLiteral("decision:denied"));
        QCOMPARE(field("decision")->text(), QStringLiteral("Denied"));
    }

    void daysAreThePeriodPickersBusiness()
    {
        m_window->filter->setPeriod(QStringLiteral("2026-10"));
        m_window->refresh(*m_page);
        m_table->setFocus();
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
        QTest::keyClick(m_table, Qt::Key_Down, Qt::AltModifier);
        QVERIFY(m_table->findChild<shell::FilterPopup *>() == nullptr);
        QCOMPARE(m_window->filter->text(), QStringLiteral("date:2026-10"));
        QVERIFY(
            !field("requested_at")->findChild<QAction *>(QStringLiteral("filter.values.requested_at"))->isVisible());
    }

    void fieldsStandBelowTheirHeadings_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void fieldsStandBelowTheirHeadings()
    {
        QFETCH(Qt::LayoutDirection, direction);
        m_page->setLayoutDirection(direction);
        m_table->columnFit().setGivingWay({});
        m_page->resize(700, 500);
        const auto stand = [this](const char *column) {
            const int section = int(m_table->records().columnNames().indexOf(QLatin1String(column)));
            const auto *shown = field(column);
            return std::abs(shown->geometry().center().x() - m_header->sectionViewportPosition(section) -
                            m_header->sectionSize(section) / 2) <= 2 &&
                   shown->geometry().bottom() < m_header->height() && shown->width() > 40;
        };
        for (const char *column : {"requested_at", "type", "reason"})
            QTRY_VERIFY2(stand(column), column);
        m_table->horizontalScrollBar()->setValue(m_table->horizontalScrollBar()->maximum());
        QTRY_VERIFY(stand("reason"));
        m_table->setColumnWidth(1, 200);
        QTRY_VERIFY(stand("type"));
        m_header->moveSection(1, 3);
        QTRY_COMPARE(m_table->records().columnNames().at(3), QStringLiteral("agent"));
        for (const char *column : {"agent", "type", "amount"})
            QTRY_VERIFY2(stand(column), column);
        field("requested_at")->setFocus();
        QVERIFY(m_header->rect().contains(field("requested_at")->geometry().center()));
    }

    void picturesOfBothAppearances()
    {
        QDir().mkpath(QStringLiteral(PROJECT_BINARY_DIR "/pictures"));
        write("type", QStringLiteral("refund, credit"));
        write("amount", QStringLiteral("a lot"));
        for (const auto appearance : {widgets::Appearance::Light, widgets::Appearance::Dark}) {
            m_window->theme().setAppearance(appearance);
            QCoreApplication::processEvents();
            QVERIFY(m_page->grab().save(
                QStringLiteral(PROJECT_BINARY_DIR "/pictures/filterrow-%1.png").arg(widgets::toWord(appearance))));
        }
    }

    void everyFieldHasAName()
    {
        QCOMPARE(test::unnamedFocusables(*m_page), QStringList());
        QCOMPARE(field("amount")->accessibleName(), QStringLiteral("Filter Amount"));
        action("decisions.action.filterrow")->setChecked(false);
        QVERIFY(field("amount") == nullptr);
    }
};

QTEST_MAIN(FilterRowTest)
#include "tst_pages_filterrow.moc"
