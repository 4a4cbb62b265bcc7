// SPDX-License-Identifier: GPL-3.0-or-later
// An evidence package from the window, checked by its own program.
#include "tests/gui/harness.h"
#include "tests/gui/pages/samplewindow.h"
#include "ui/pages/evidencedialog.h"
#include "ui/pages/rowsinview.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTableView>

using namespace precedent;

class EvidenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_window = std::make_unique<test::SampleWindow>(60);
        QVERIFY(m_window->isOpen());
        m_window->filter->setPeriod({});
    }

    void whatIsInItIsSaidFirst()
    {
        QWidget parent;
        pages::openEvidence(m_window->context(), {m_window->workspace().snapshot(), {0}, {}}, &parent);
        auto *dialog = opened(parent);
        QVERIFY(dialog != nullptr);
        QStringList said;
        for (const auto *label : dialog->findChildren<widgets::PlainLabel *>())
            said += label->text();
        const auto words = said.join(u' ');
        QVERIFY2(words.contains(QStringLiteral("1 record")), qPrintable(words));
        QVERIFY(words.contains(m_window->workspace().snapshot()->row(0).record.id.text()));
        QVERIFY(words.contains(QStringLiteral("as Slack sent it")));
        QVERIFY(words.contains(QStringLiteral("Not in it")));
        QCOMPARE(test::unnamedFocusables(*dialog), QStringList());
    }

    /// What Ctrl+E and the menu ask.
    void theSelectionIsThatOfTheShownList()
    {
        QWidget window;
        const auto page = m_window->open(QStringLiteral("decisions"));
        page->setParent(&window);
        m_window->filter->setPage(QStringLiteral("decisions"));
        QVERIFY(pages::selectionInView(m_window->context(), window).rows.empty() ||
                pages::selectionInView(m_window->context(), window).rows.size() == 1);
        page->findChild<QTableView *>(QStringLiteral("decisions.table"))->selectAll();
        const auto all =
            m_window->workspace().snapshot()->select(m_window->filter->filter(), m_window->workspace().calendar());
        const auto selection = pages::selectionInView(m_window->context(), window);
        QCOMPARE(selection.rows, *all);
        QVERIFY(selection.columns.contains(QStringLiteral("agent")));
        m_window->filter->setPage(QStringLiteral("overview"));
        QVERIFY(pages::selectionInView(m_window->context(), window).rows.empty());
        page->setParent(nullptr);
    }

    void whatIsInViewIsTakenUnlessOneSaysTheSelection()
    {
        QWidget window;
        const auto page = m_window->open(QStringLiteral("decisions"));
        page->setParent(&window);
        m_window->filter->setPage(QStringLiteral("decisions"));
        page->findChild<QTableView *>(QStringLiteral("decisions.table"))->selectRow(1);
        pages::openEvidence(m_window->context(), &window);
        QVERIFY(QTest::qWaitFor([&window] { return opened(window) != nullptr; }, 20'000));
        const auto says = [dialog = opened(window)](const QString &text) {
            const auto labels = dialog->findChildren<widgets::PlainLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&text](const auto *label) { return label->text().contains(text); });
        };
        auto *inView = opened(window)->findChild<QRadioButton *>(QStringLiteral("evidence.filtered"));
        auto *selected = opened(window)->findChild<QRadioButton *>(QStringLiteral("evidence.selected"));
        QVERIFY(inView->isChecked());
        QVERIFY(says(QStringLiteral("60 record")));
        QCOMPARE(selected->text(), QStringLiteral("1 selected"));
        selected->click();
        QVERIFY(says(QStringLiteral("1 record")) && !says(QStringLiteral("60 record")));
        delete opened(window);
        page->setParent(nullptr);
    }

    void thePackageHolds()
    {
        QTemporaryDir folder;
        QWidget parent;
        m_window->filter->setClause(query::Key::Type, {QStringLiteral("refund")});
        pages::openEvidence(m_window->context(), &parent);
        QVERIFY(QTest::qWaitFor([&parent] { return opened(parent) != nullptr; }, 20'000));
        const auto path = folder.filePath(QStringLiteral("e.zip"));
        QSignalSpy finished(&m_window->jobs, &shell::JobController::finished);
        opened(parent)->writeTo(path);
        QVERIFY(finished.wait(20'000));
        QVERIFY2(m_window->strips.value(0).startsWith(QStringLiteral("Evidence of ")),
                 qPrintable(m_window->strips.join(u'\n')));
        QProcess program;
        program.setWorkingDirectory(folder.path());
        program.start(QStringLiteral("python3"),
                      {QStringLiteral("-c"), QStringLiteral("import zipfile, os, runpy\n"
                                                            "zipfile.ZipFile('e.zip').extractall('out')\n"
                                                            "os.chdir('out')\n"
                                                            "runpy.run_path('verify.py')")});
        QVERIFY(program.waitForFinished(60'000));
        const auto out = program.readAllStandardOutput();
        QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
        QVERIFY2(out.contains("Everything is as the log of"), out.constData());
        const auto refunds =
            m_window->workspace().snapshot()->select(m_window->filter->filter(), m_window->workspace().calendar());
        QCOMPARE(out.count(": true."), qsizetype(refunds->size()));
    }

private:
    static pages::EvidenceDialog *opened(const QWidget &parent) { return parent.findChild<pages::EvidenceDialog *>(); }

    std::unique_ptr<test::SampleWindow> m_window;
};

QTEST_MAIN(EvidenceTest)
#include "tst_pages_evidence.moc"
