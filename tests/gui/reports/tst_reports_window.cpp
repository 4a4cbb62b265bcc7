// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pages/samplewindow.h"
#include "tests/gui/reports/pdfpages.h"
#include "ui/pages/agentview.h"
#include "ui/reports/reportrun.h"

#include <QtPrintSupport/QPrintPreviewDialog>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QFileDialog>

using namespace precedent;

/// Reports out of the window.
class ReportsWindowTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleWindow> m_window;
    std::unique_ptr<QWidget> m_parent;
    QTemporaryDir m_folder;

    /// The page within a window, as the shell has it.
    shell::Page *open(const QString &id)
    {
        m_window->filter->setPage(id);
        shell::Page *page = m_window->open(id).release();
        page->setParent(m_parent.get());
        page->show();
        return page;
    }
    [[nodiscard]] std::optional<reports::Subject> subject() const
    {
        return reports::subjectInView(m_window->context(), *m_parent);
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::SampleWindow>();
        QVERIFY(m_window->isOpen());
        m_parent = std::make_unique<QWidget>();
        m_parent->show();
    }
    void cleanup()
    {
        m_parent.reset();
        m_window.reset();
    }

    void aPageSaysWhatItsReportIsAbout()
    {
        open(QStringLiteral("overview"));
        QVERIFY(subject());
        QCOMPARE(subject()->kind, reports::Kind::Period);
        const shell::Page *agents = open(QStringLiteral("agents"));
        QVERIFY(subject());
        QCOMPARE(subject()->kind, reports::Kind::Agent);
        QCOMPARE(subject()->name, agents->findChild<pages::AgentView *>()->agentKey());
        auto *table = open(QStringLiteral("decisions"))->findChild<pages::RecordTable *>();
        table->setCurrentIndex(table->model()->index(2, 0));
        QVERIFY(subject());
        QCOMPARE(subject()->kind, reports::Kind::Decision);
        QCOMPARE(subject()->name, table->currentRecord()->record.id.text());
    }

    void theFileIsWrittenBehindTheWindow()
    {
        open(QStringLiteral("agents"));
        const QString path = m_folder.filePath(QStringLiteral("sheet.pdf"));
        QSignalSpy finished(&m_window->jobs, &shell::JobController::finished);
        reports::saveReport(m_window->context(), *subject(), path, m_parent.get());
        QVERIFY(finished.wait(20'000));
        QCOMPARE(m_window->strips.size(), 1);
        QVERIFY2(m_window->strips.front().contains(path), qPrintable(m_window->strips.front()));
        QVERIFY(test::PdfPages(path).count() >= 1);
    }

    void aFailureIsSaid()
    {
        open(QStringLiteral("overview"));
        QSignalSpy finished(&m_window->jobs, &shell::JobController::finished);
        reports::saveReport(m_window->context(), *subject(), m_folder.filePath(QStringLiteral("none/sheet.pdf")),
                            m_parent.get());
        QVERIFY(finished.wait(20'000));
        QCOMPARE(m_window->strips.size(), 1);
        QVERIFY(!m_window->strips.front().contains(QStringLiteral("written to")));
    }

    void thePreviewShowsThePages()
    {
        open(QStringLiteral("overview"));
        reports::openPreview(m_window->context(), m_parent.get());
        QPrintPreviewDialog *preview = nullptr;
        QVERIFY(QTest::qWaitFor(
            [&] {
                preview = m_parent->findChild<QPrintPreviewDialog *>();
                return preview != nullptr && preview->isVisible();
            },
            20'000));
        preview->close();
        QCOMPARE(m_window->strips, QStringList()); // what was only looked at is not done
    }

    void theFileDialogSuggestsAName()
    {
        open(QStringLiteral("overview"));
        reports::openSave(m_window->context(), m_parent.get());
        auto *dialog = m_parent->findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        QVERIFY2(dialog->selectedFiles().value(0).endsWith(QStringLiteral("report period 2026-10.pdf")),
                 qPrintable(dialog->selectedFiles().value(0)));
        const QString path = m_folder.filePath(QStringLiteral("chosen.pdf"));
        QSignalSpy finished(&m_window->jobs, &shell::JobController::finished);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QVERIFY(finished.wait(20'000));
        QVERIFY(test::PdfPages(path).words().contains(QStringLiteral("Review of decisions")));
    }

    void theFileDialogSaysWhatItIsAbout()
    {
        auto *table = open(QStringLiteral("decisions"))->findChild<pages::RecordTable *>();
        table->setCurrentIndex(table->model()->index(1, 0));
        reports::openSave(m_window->context(), m_parent.get());
        const auto *dialog = m_parent->findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Report on this decision as PDF"));
    }

    void withoutAChoiceNothingIsPrinted()
    {
        m_window->filter->setClause(query::Key::Customer, {QStringLiteral("nobody at all")});
        open(QStringLiteral("decisions"));
        reports::openSave(m_window->context(), m_parent.get());
        QCOMPARE(m_window->toasts.size(), 1);
        QVERIFY(m_parent->findChild<QFileDialog *>() == nullptr);
    }
};

QTEST_MAIN(ReportsWindowTest)
#include "tst_reports_window.moc"
