// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/tests.h"
#include "tests/gui/harness.h"
#include "tests/gui/pages/samplewindow.h"
#include "ui/pages/auditwindow.h"
#include "ui/pages/handover.h"
#include "ui/pages/limitsdialog.h"
#include "ui/text/translations.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>

using namespace precedent;

/// The audit window over the sample workspace.
class AuditTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleWindow> m_window;
    std::shared_ptr<pages::Handover> m_handover;
    std::unique_ptr<QWidget> m_parent;
    pages::AuditWindow *m_audit = nullptr;

    void choose(int row)
    {
        auto *tests = m_audit->findChild<QListWidget *>(QStringLiteral("audit.tests"));
        if (tests->currentRow() == row)
            return;
        QSignalSpy shown(m_audit, &pages::AuditWindow::shown);
        tests->setCurrentRow(row);
        QVERIFY(!shown.isEmpty() || shown.wait(20'000));
    }
    [[nodiscard]] QString text(const char *name) const
    {
        return m_audit->findChild<QLabel *>(QLatin1String(name))->text();
    }
    [[nodiscard]] QTableView *table() const { return m_audit->findChild<QTableView *>(QStringLiteral("audit.table")); }
    void press(const char *name) { m_audit->findChild<QAbstractButton *>(QLatin1String(name))->click(); }
    [[nodiscard]] audit::Report report(audit::Test test)
    {
        const auto request = m_window->context().request();
        const auto reader = m_window->workspace().ledger().reader();
        const auto subject = audit::subjectOf(**reader, request.snapshot, models::selectRows(request).value(),
                                              request.filter, request.calendar);
        return audit::run(test, *subject, **reader).value();
    }

private Q_SLOTS:
    void initTestCase() { text::installTranslations(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init()
    {
        m_window = std::make_unique<test::SampleWindow>();
        QVERIFY(m_window->isOpen());
        m_window->filter->clear();
        m_window->filter->setPeriod({});
        m_handover = std::make_shared<pages::Handover>();
        m_parent = std::make_unique<QWidget>();
        pages::openAudit(m_window->context(), m_handover, m_parent.get());
        m_audit = m_parent->findChild<pages::AuditWindow *>();
        QVERIFY(m_audit != nullptr);
        QSignalSpy shown(m_audit, &pages::AuditWindow::shown);
        QVERIFY(shown.wait(20'000));
    }
    void cleanup()
    {
        m_parent.reset();
        m_window.reset();
    }

    void everyTestIsThere_data()
    {
        QTest::addColumn<int>("row");
        for (int row = 0; row < audit::testCount; ++row)
            QTest::newRow(qPrintable(audit::auditWord(audit::Test(row)))) << row;
    }

    void everyTestIsThere()
    {
        QFETCH(int, row);
        if (row > 0)
            choose(row);
        QVERIFY(!text("audit.title").isEmpty());
        QVERIFY(!text("audit.sentence").isEmpty());
        QVERIFY(!text("audit.sentence").contains(QStringLiteral("(s)")));
        const auto expected = report(audit::Test(row));
        QCOMPARE(table()->model()->rowCount(), int(expected.table.rows.size()));
        for (int column = 0; column < table()->model()->columnCount(); ++column)
            QVERIFY(!table()->model()->headerData(column, Qt::Horizontal).toString().contains(u'_'));
        QCOMPARE(test::unnamedFocusables(*m_audit), QStringList());
        QCOMPARE(test::richLabels(*m_audit), QStringList());
    }

    void aRecordIsOpenedFromItsRow()
    {
        choose(int(audit::Test::NoAmount));
        const auto expected = report(audit::Test::NoAmount);
        QVERIFY(expected.table.rows.size() > 1);
        table()->selectRow(1);
        press("audit.open");
        QCOMPARE(m_window->filter->state().page, QStringLiteral("decisions"));
        QCOMPARE(m_handover->takeRecord(), std::optional(expected.table.rows[1].record));
    }

    void aMonthFiltersItsRecords()
    {
        choose(int(audit::Test::Completeness));
        const auto expected = report(audit::Test::Completeness);
        table()->selectRow(0);
        press("audit.open");
        const auto &counted = std::get<std::int64_t>(expected.table.rows.front().cells[1]);
        const auto rows = models::selectRows(m_window->context().request());
        QCOMPARE(std::int64_t(rows->size()), counted);
    }

    void itFollowsTheFilter()
    {
        choose(int(audit::Test::NoAmount));
        const int all = table()->model()->rowCount();
        QSignalSpy shown(m_audit, &pages::AuditWindow::shown);
        m_window->filter->setClause(query::Key::Type, {QStringLiteral("exception")});
        QVERIFY(!shown.isEmpty() || shown.wait(20'000));
        QVERIFY(table()->model()->rowCount() < all);
        QVERIFY(text("audit.scope").contains(QStringLiteral("Exception")));
    }

    void aSampleIsDrawnAgainFromItsSeed()
    {
        choose(audit::testCount);
        auto *size = m_audit->findChild<QSpinBox *>(QStringLiteral("audit.size"));
        auto *seed = m_audit->findChild<QLineEdit *>(QStringLiteral("audit.seed"));
        const auto drawn = [&](const QString &text) {
            QSignalSpy shown(m_audit, &pages::AuditWindow::shown);
            seed->setText(text);
            if (shown.isEmpty())
                shown.wait(20'000);
            QTemporaryDir folder;
            const auto path = folder.filePath(QStringLiteral("sample.csv"));
            m_audit->exportTo(path);
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        {
            QSignalSpy shown(m_audit, &pages::AuditWindow::shown);
            size->setValue(9);
            QVERIFY(!shown.isEmpty() || shown.wait(20'000));
        }
        const auto first = drawn(QStringLiteral("a"));
        QCOMPARE(first.count("\r\n"), 10);
        QVERIFY(drawn(QStringLiteral("b")) != first);
        QCOMPARE(drawn(QStringLiteral("a")), first);
        QCOMPARE(m_window->strips, QStringList());
    }

    void everyTitleIsReadWhole()
    {
        m_audit->show();
        const auto *tests = m_audit->findChild<QListWidget *>(QStringLiteral("audit.tests"));
        for (int row = 0; row < tests->count(); ++row) {
            const auto title = tests->item(row)->text();
            QVERIFY2(tests->fontMetrics().horizontalAdvance(title) + 16 <= tests->viewport()->width(),
                     qPrintable(title));
        }
    }

    void whereLimitsAreMissingTheWayToThemIsOffered()
    {
        m_audit->show();
        auto *limits = m_audit->findChild<QAbstractButton *>(QStringLiteral("audit.limits"));
        const auto *nothing = m_audit->findChild<QLabel *>(QStringLiteral("audit.nothing"));
        QVERIFY(text("audit.sentence").startsWith(QStringLiteral("Not evaluated")));
        QVERIFY(limits->isVisible());
        QVERIFY2(!nothing->isVisible(), "nothing was looked for");
        limits->click();
        QVERIFY(m_audit->findChild<pages::LimitsDialog *>() != nullptr);
        choose(int(audit::Test::Deletions));
        QVERIFY(!limits->isVisible());
    }

    void aSecondCallBringsTheSameWindow()
    {
        pages::openAudit(m_window->context(), m_handover, m_parent.get());
        QCOMPARE(m_parent->findChildren<pages::AuditWindow *>().size(), 1);
    }

    /// Looked at by hand where PRECEDENT_PICTURES names a folder.
    void picturesAreTaken()
    {
        const auto folder = qEnvironmentVariable("PRECEDENT_PICTURES");
        if (folder.isEmpty())
            QSKIP("PRECEDENT_PICTURES names no folder");
        for (const auto appearance : {widgets::Appearance::Light, widgets::Appearance::Dark}) {
            m_window->theme().setAppearance(appearance);
            for (int row = 0; row <= audit::testCount; ++row) {
                choose(row);
                m_audit->grab().save(
                    QStringLiteral("%1/audit-%2-%3.png").arg(folder, widgets::toWord(appearance)).arg(row));
            }
        }
    }
};

QTEST_MAIN(AuditTest)
#include "tst_pages_audit.moc"
