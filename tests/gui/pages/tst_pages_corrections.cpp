// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagedecoder.h"
#include "records/reading.h"
#include "tests/gui/harness.h"
#include "tests/gui/pages/samplewindow.h"
#include "ui/pages/correctiondialog.h"
#include "ui/pages/exportrun.h"
#include "ui/pages/fieldrow.h"
#include "ui/pages/recordtable.h"
#include "ui/widgets/plainlabel.h"
#include "workspace/correcting.h"
#include "workspace/origins.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>

using namespace precedent;

/// Decisions with a record that is corrected by hand, as a person does it.
class CorrectionsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleWindow> m_window;
    std::unique_ptr<shell::Page> m_page;
    domain::RecordId m_id;

    [[nodiscard]] domain::Record record()
    {
        return m_window->workspace().ledger().reader().value()->record(m_id).value().value();
    }
    [[nodiscard]] QString value(const char *field)
    {
        return workspace::correctionText(record(), QString::fromLatin1(field));
    }
    [[nodiscard]] pages::FieldRow *row(const char *field)
    {
        const auto rows = m_page->findChildren<pages::FieldRow *>();
        for (auto *candidate : rows) {
            if (candidate->isVisible() && candidate->fields().contains(QString::fromLatin1(field)))
                return candidate;
        }
        return nullptr;
    }
    /// What stands in the row of a field.
    [[nodiscard]] QString shown(const char *field)
    {
        QStringList texts;
        for (const auto *label : row(field)->findChildren<widgets::PlainLabel *>())
            texts += label->fullText();
        return texts.join(u'|');
    }

    /// The window does this on its own.
    void waitForTheRecords(const std::function<void()> &act)
    {
        QSignalSpy changed(&m_window->workspace(), &workspace::Workspace::changed);
        act();
        QVERIFY(!changed.isEmpty() || changed.wait(20'000));
        m_window->refresh(*m_page);
    }

    [[nodiscard]] pages::CorrectionDialog *dialog()
    {
        pages::CorrectionDialog *found = nullptr;
        const bool came = QTest::qWaitFor([&] {
            found = m_page->findChild<pages::CorrectionDialog *>();
            return found != nullptr && found->isVisible();
        });
        return came ? found : nullptr;
    }

    /// Opens the editor of a field from its row, by key, and answers the dialog.
    pages::CorrectionDialog *openEditor(const char *field)
    {
        auto *button = row(field)->findChild<QAbstractButton *>(QStringLiteral("correct"));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_F2);
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            auto *action = menu->findChild<QAction *>(QStringLiteral("correct.") + QString::fromLatin1(field));
            action->trigger();
            menu->close();
        }
        return dialog();
    }

    void save(pages::CorrectionDialog *dialog)
    {
        auto *button = dialog->findChild<QAbstractButton *>(QStringLiteral("correction.save"));
        QVERIFY(button->isEnabled());
        waitForTheRecords([button] { button->click(); });
    }

    void correctReason(const QString &reason)
    {
        auto *editor = openEditor("reason");
        QVERIFY(editor != nullptr);
        editor->findChild<QPlainTextEdit *>()->setPlainText(reason);
        save(editor);
    }

    [[nodiscard]] QByteArray exported()
    {
        QTemporaryDir folder;
        const auto snapshot = m_window->workspace().snapshot();
        std::vector<insight::RowIndex> rows;
        for (std::size_t i = 0; i < std::size_t(snapshot->size()); ++i)
            rows.push_back(insight::RowIndex(i));
        dialogs::ExportChoice choice{snapshot, rows, {}};
        choice.job.path = folder.filePath(QStringLiteral("out.csv"));
        QObject owner;
        QSignalSpy finished(&m_window->jobs, &shell::JobController::finished);
        pages::runExport(m_window->context(), choice, &owner);
        if (!finished.wait())
            return {};
        QFile file(choice.job.path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// A reply comes in by a sync, and its thread is read again.
    void syncAReply()
    {
        const auto now = record();
        const QString ts = QString::number(now.root.instant().seconds() + 3000) + QStringLiteral(".000900");
        const QByteArray raw = QStringLiteral(R"({"type":"message","user":"U0NEW","text":"thanks, noted","ts":"%1",)"
                                              R"("thread_ts":"%2"})")
                                   .arg(ts, now.root.text())
                                   .toUtf8();
        store::Page page;
        page.team = now.team;
        page.channel = now.channel;
        page.observedAt = m_window->workspace().ledger().clock()();
        page.messages.push_back({raw, domain::decodeMessage(raw).value()});
        store::PageOutcome outcome;
        auto &ledger = m_window->workspace().ledger();
        QVERIFY(ledger
                    .write([&](store::Transaction &transaction) -> base::Result<void> {
                        auto added = transaction.addPage(page);
                        if (added)
                            outcome = *added;
                        return added ? base::Result<void>() : added.error();
                    })
                    .ok());
        QCOMPARE(outcome.changedThreads.size(), std::size_t(1));
        QVERIFY(records::readThreads(ledger, now.channel, outcome.changedThreads).ok());
        QVERIFY(records::readEverything(ledger, false).ok());
        waitForTheRecords([this] { m_window->workspace().reloadInBackground(); });
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::SampleWindow>(60);
        QVERIFY(m_window->isOpen());
        m_window->filter->setFilter(query::Filter());
        m_page = m_window->open(QStringLiteral("decisions"));
        auto *table = m_page->findChild<pages::RecordTable *>();
        for (int i = 0; i < table->records().rowCount(); ++i) {
            const auto candidate = table->records().record(i).record;
            if (candidate.decision == domain::Decision::Approved && candidate.amount && !candidate.reason.isEmpty())
                m_id = candidate.id;
        }
        QVERIFY(!m_id.isEmpty());
        QVERIFY(table->setCurrentRecord(m_id));
        m_window->refresh(*m_page);
    }

    void cleanup()
    {
        m_page.reset();
        m_window.reset();
    }

    void aCorrectionIsKeptOverASyncExportedUndoneAndRedone()
    {
        const auto before = record();
        const auto reason = QStringLiteral("Agreed by phone, ticket 4711");
        correctReason(reason);
        QCOMPARE(record().reason, reason);
        QVERIFY(exported().contains(reason.toUtf8()));
        QVERIFY2(shown("reason").contains(QStringLiteral("Was ") + before.reason.left(10)),
                 qPrintable(shown("reason")));
        QVERIFY(shown("reason").contains(QStringLiteral("corrected by")));

        syncAReply();
        QCOMPARE(record().reason, reason);
        QCOMPARE(record().correctedFields, QStringList{QStringLiteral("reason")});
        QVERIFY(exported().contains(reason.toUtf8()));

        waitForTheRecords([this] { m_window->undo.undo(); });
        QCOMPARE(record().reason, before.reason);
        QVERIFY(record().correctedFields.isEmpty());
        QVERIFY(!exported().contains(reason.toUtf8()));
        QVERIFY(!shown("reason").contains(QStringLiteral("corrected by")));
        waitForTheRecords([this] { m_window->undo.redo(); });
        QCOMPARE(record().reason, reason);
        QVERIFY(store::verify(m_window->workspace().ledger().path()).value().problems.empty());
    }

    void stepsAreUndoneAndRedoneInARow()
    {
        const QString read = record().reason;
        correctReason(QStringLiteral("first"));
        correctReason(QStringLiteral("second"));
        auto *editor = openEditor("reason");
        QVERIFY(editor != nullptr);
        waitForTheRecords(
            [editor] { editor->findChild<QAbstractButton *>(QStringLiteral("correction.restore"))->click(); });
        QCOMPARE(record().reason, read);
        const QStringList states{read, QStringLiteral("first"), QStringLiteral("second"), read};
        for (int round = 0; round < 2; ++round) {
            for (int step = 2; step >= 0; --step) {
                waitForTheRecords([this] { m_window->undo.undo(); });
                QCOMPARE(record().reason, states[step]);
            }
            for (int step = 1; step <= 3; ++step) {
                waitForTheRecords([this] { m_window->undo.redo(); });
                QCOMPARE(record().reason, states[step]);
            }
        }
        QCOMPARE(m_window->strips, QStringList());
    }

    void nonsenseForAnAmountIsRefusedAtOnce()
    {
        auto *editor = openEditor("amount");
        QVERIFY(editor != nullptr);
        auto *line = editor->findChild<QLineEdit *>();
        const auto *notice = editor->findChild<widgets::PlainLabel *>(QStringLiteral("correction.notice"));
        const auto *button = editor->findChild<QAbstractButton *>(QStringLiteral("correction.save"));
        QVERIFY(!button->isEnabled()); // nothing is other than before
        line->setText(QStringLiteral("a lot"));
        QVERIFY(!button->isEnabled());
        QVERIFY2(notice->fullText().contains(QStringLiteral("no amount")), qPrintable(notice->fullText()));
        line->setText(QStringLiteral("1,234.50"));
        editor->findChild<QComboBox *>(QStringLiteral("value.currency"))->setCurrentText(QStringLiteral("EUR"));
        save(editor);
        QCOMPARE(value("amount"), QStringLiteral("1234.50 EUR"));
    }

    void anotherCurrencyThanAskedForIsNotApproved()
    {
        auto *editor = openEditor("approved_amount");
        QVERIFY(editor != nullptr);
        const auto *button = editor->findChild<QAbstractButton *>(QStringLiteral("correction.save"));
        editor->findChild<QLineEdit *>()->setText(QStringLiteral("7"));
        QVERIFY(button->isEnabled());
        const bool isDollar = record().amount->currency.code() == QLatin1String("USD");
        editor->findChild<QComboBox *>(QStringLiteral("value.currency"))
            ->setCurrentText(isDollar ? QStringLiteral("NOK") : QStringLiteral("USD"));
        QVERIFY(!button->isEnabled());
        delete editor;
    }

    void aKnownPersonKeepsTheId()
    {
        const auto people = workspace::knownPeople(m_window->workspace()).value();
        const auto other = std::find_if(people.begin(), people.end(), [this](const domain::Person &person) {
            return !person.isBot && !person.name.isEmpty() && person.id.text() != record().agent.id;
        });
        QVERIFY(other != people.end());
        auto *editor = openEditor("agent");
        QVERIFY(editor != nullptr);
        editor->findChild<QLineEdit *>()->setText(other->name);
        save(editor);
        QCOMPARE(record().agent.id, other->id.text());
    }

    void aListOffersWhatThereIs()
    {
        auto *editor = openEditor("decision");
        QVERIFY(editor != nullptr);
        auto *list = editor->findChild<QComboBox *>();
        QCOMPARE(list->count(), domain::decisionCount);
        list->setCurrentIndex(list->findData(QStringLiteral("denied")));
        save(editor);
        QCOMPARE(record().decision, domain::Decision::Denied);
        QVERIFY2(shown("decision").contains(QStringLiteral("Decision: Was Approved")), qPrintable(shown("decision")));
    }

    /// The words of a field are marked in their message and told in a sentence.
    void pointingAtAFieldShowsWhereItWasRead()
    {
        const auto origins = workspace::originsOf(m_window->workspace(), record()).value();
        const auto inWords = std::find_if(origins.begin(), origins.end(), [](const workspace::FieldOrigin &origin) {
            return origin.field == QLatin1String("customer") && !origin.words.isEmpty();
        });
        QVERIFY(inWords != origins.end());
        const auto marked = [this] {
            QStringList texts;
            for (const auto *label : m_page->findChildren<widgets::PlainLabel *>()) {
                if (label->hasSelectedText())
                    texts += label->selectedText();
            }
            return texts;
        };
        const auto *sentence = m_page->findChild<widgets::PlainLabel *>(QStringLiteral("decisions.details.origin"));
        auto *button = row("customer")->findChild<QAbstractButton *>(QStringLiteral("correct"));
        QCOMPARE(marked(), QStringList());
        button->setFocus();
        QCOMPARE(marked(), QStringList{inWords->words});
        QVERIFY2(sentence->fullText().startsWith(QStringLiteral("Customer: read from ")),
                 qPrintable(sentence->fullText()));
        QVERIFY(button->accessibleDescription().contains(sentence->fullText()));
        row("reason")->findChild<QAbstractButton *>(QStringLiteral("correct"))->setFocus();
        QVERIFY(marked() != QStringList{inWords->words});
        QVERIFY(sentence->fullText().startsWith(QStringLiteral("Reason: read from ")));
    }

    void everyFieldHasAnEditorWithAName()
    {
        for (const QString &field : workspace::correctableFields()) {
            auto *editor = openEditor(field.toLatin1().constData());
            QVERIFY2(editor != nullptr, qPrintable(field));
            const QStringList unnamed = test::unnamedFocusables(*editor);
            QVERIFY2(unnamed.isEmpty(), qPrintable(field + unnamed.join(u',')));
            QCOMPARE(test::richLabels(*editor), QStringList());
            const auto *button = editor->findChild<QAbstractButton *>(QStringLiteral("correction.save"));
            QVERIFY2(!button->isEnabled(), qPrintable(field + QStringLiteral(" changes by being looked at")));
            delete editor;
        }
        QCOMPARE(test::unnamedFocusables(*m_page), QStringList());
    }
};

QTEST_MAIN(CorrectionsTest)
#include "tst_pages_corrections.moc"
