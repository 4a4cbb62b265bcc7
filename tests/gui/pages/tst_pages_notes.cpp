// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pages/samplewindow.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/pages/exportrun.h"
#include "ui/pages/notecommands.h"
#include "ui/pages/recordtable.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QPlainTextEdit>

using namespace precedent;

class NotesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleWindow> m_window;
    std::shared_ptr<pages::NoteDesk> m_desk;
    domain::RecordId m_record;
    int m_changes = 0;
    QStringList m_failures;

    [[nodiscard]] QStringList notes()
    {
        QStringList texts;
        const auto details = m_window->workspace().details(m_record);
        for (const store::Note &note : details ? details->notes : std::vector<store::Note>())
            texts.append(note.text);
        return texts;
    }
    [[nodiscard]] store::Note firstNote() { return m_window->workspace().details(m_record)->notes.front(); }
    void add(const QString &text) { m_window->undo.push(new pages::AddNote(m_desk, m_record.text(), text)); }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::SampleWindow>(40);
        QVERIFY(m_window->isOpen());
        m_record = m_window->workspace().snapshot()->row(0).record.id;
        m_changes = 0;
        m_failures.clear();
        m_desk = std::make_shared<pages::NoteDesk>(
            pages::NoteDesk{m_window->workspace(),
                            {},
                            [this] { ++m_changes; },
                            [this](const base::Error &error) { m_failures.append(error.code); }});
    }

    void cleanup() { m_window.reset(); }

    void aNoteIsWrittenUndoneAndRedone()
    {
        add(QStringLiteral("Praise"));
        QCOMPARE(notes(), QStringList(QStringLiteral("Praise")));
        m_window->undo.undo();
        QCOMPARE(notes(), QStringList());
        m_window->undo.redo();
        QCOMPARE(notes(), QStringList(QStringLiteral("Praise")));
        QCOMPARE(m_changes, 3);
    }

    void everyStepCanBeUndoneAndRedoneInARow()
    {
        add(QStringLiteral("first"));
        m_window->undo.push(new pages::ChangeNote(m_desk, firstNote(), QStringLiteral("second")));
        m_window->undo.push(new pages::RemoveNote(m_desk, firstNote()));
        const QList<QStringList> states{{}, {QStringLiteral("first")}, {QStringLiteral("second")}, {}};
        QCOMPARE(notes(), states[3]);
        for (int round = 0; round < 2; ++round) {
            for (int step = 2; step >= 0; --step) {
                m_window->undo.undo();
                QCOMPARE(notes(), states[step]);
            }
            for (int step = 1; step <= 3; ++step) {
                m_window->undo.redo();
                QCOMPARE(notes(), states[step]);
            }
        }
        QCOMPARE(m_failures, QStringList());
    }

    void undoingFindsANoteThatCameBackTwice()
    {
        const auto others = [this] { return m_window->workspace().addNote(QStringLiteral("agent:U1"), {u'x'}).ok(); };
        add(QStringLiteral("first"));
        for (int round = 0; round < 2; ++round) {
            QVERIFY2(others(), "so that the note comes back under another id");
            m_window->undo.push(new pages::RemoveNote(m_desk, firstNote()));
            m_window->undo.undo();
            QCOMPARE(notes(), QStringList(QStringLiteral("first")));
        }
        m_window->undo.undo();
        QCOMPARE(notes(), QStringList());
        QCOMPARE(m_failures, QStringList());
    }

    void aNoteThatCannotBeWrittenStaysInTheBox()
    {
        QVERIFY(m_window->workspace().addNote(m_record.text(), QStringLiteral("first")).ok());
        m_window->filter->setPeriod({});
        const auto page = m_window->open(QStringLiteral("decisions"));
        QVERIFY(page->findChild<pages::RecordTable *>()->setCurrentRecord(m_record));
        QTRY_VERIFY(page->hasData());
        auto *box = page->findChild<QPlainTextEdit *>(QStringLiteral("decisions.details.notes.text"));
        for (auto *button : page->findChildren<QAbstractButton *>()) {
            if (button->text() == QLatin1String("Change"))
                button->click();
        }
        QCOMPARE(box->toPlainText(), QStringLiteral("first"));
        QVERIFY(m_window->workspace().removeNote(firstNote().id).ok());
        box->setPlainText(QStringLiteral("a careful text"));
        page->findChild<QAbstractButton *>(QStringLiteral("decisions.details.notes.save"))->click();
        QCOMPARE(m_window->strips.size(), 1);
        QCOMPARE(box->toPlainText(), QStringLiteral("a careful text"));
        QCOMPARE(m_window->undo.count(), 0);
        const auto canChange = [&page] {
            const auto buttons = page->findChildren<QAbstractButton *>();
            return std::any_of(buttons.begin(), buttons.end(),
                               [](const auto *button) { return button->text() == QLatin1String("Change"); });
        };
        QTRY_VERIFY(!canChange());
        page->findChild<QAbstractButton *>(QStringLiteral("decisions.details.notes.save"))->click();
        QCOMPARE(notes(), QStringList(QStringLiteral("a careful text")));
        QVERIFY(box->toPlainText().isEmpty());
    }

    void anExportFollowsTheRequestsAndNotTheTable()
    {
        m_window->filter->setPeriod({});
        m_window->filter->setSort({{QStringLiteral("amount"), true}});
        QWidget window;
        pages::openExport(m_window->context(), &window);
        QVERIFY(QTest::qWaitFor([&window] { return window.findChild<dialogs::ExportDialog *>() != nullptr; }, 20'000));
        const auto choice = window.findChild<dialogs::ExportDialog *>()->choice();
        QCOMPARE(choice.rows.size(), m_window->workspace().snapshot()->size());
        QVERIFY(std::is_sorted(choice.rows.begin(), choice.rows.end()));
    }

    void anExportRunsBehindAndEndsInAStrip()
    {
        QTemporaryDir folder;
        const auto snapshot = m_window->workspace().snapshot();
        dialogs::ExportChoice choice{snapshot, {0, 1, 2}, {}};
        choice.job.path = folder.filePath(QStringLiteral("out.csv"));
        QObject owner;
        QSignalSpy finished(&m_window->jobs, &shell::JobController::finished);
        pages::runExport(m_window->context(), choice, &owner);
        QVERIFY(finished.wait());
        QVERIFY2(m_window->strips.value(0).startsWith(QStringLiteral("3 row(s) exported")),
                 qPrintable(m_window->strips.join(u'\n')));
        QFile file(choice.job.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("record_id,"));
    }

    void anExportThatCannotBeWrittenSaysWhy()
    {
        dialogs::ExportChoice choice{m_window->workspace().snapshot(), {0}, {}};
        choice.job.path = QStringLiteral("/proc/out.csv");
        QObject owner;
        QSignalSpy finished(&m_window->jobs, &shell::JobController::finished);
        pages::runExport(m_window->context(), choice, &owner);
        QVERIFY(finished.wait());
        QCOMPARE(m_window->strips.size(), 1);
        QVERIFY(!m_window->strips.front().contains(QStringLiteral("exported")));
    }
};

QTEST_MAIN(NotesTest)
#include "tst_pages_notes.moc"
