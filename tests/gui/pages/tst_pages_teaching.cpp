// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/harness.h"
#include "tests/gui/pages/teachingpage.h"
#include "ui/pages/formatsdialog.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>

using namespace precedent;

/// A format is taught in the inbox, used, undone, listed, written and read back, as a person does it.
class TeachingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TeachingPage> m_hands;

private Q_SLOTS:
    void init() { m_hands = std::make_unique<test::TeachingPage>(); }
    void cleanup() { m_hands.reset(); }

    void marksBecomeAFormatThatIsUsedUndoneAndDoneAgain()
    {
        const auto unread = m_hands->window().workspace().unread();
        const auto count = m_hands->window().workspace().snapshot()->size();
        QVERIFY(!m_hands->use()->isEnabled());
        m_hands->markKulanse();
        QCOMPARE(m_hands->name(), QStringLiteral("kulanse"));
        QVERIFY2(m_hands->notice().contains(QStringLiteral("Matches 3 message")) &&
                     m_hands->notice().contains(QStringLiteral("3 new record")),
                 qPrintable(m_hands->notice()));
        QCOMPARE(m_hands->previewed().size(), 3);
        QVERIFY2(m_hands->previewed()
                         .filter(QStringLiteral("New|Kulanse → Nordlys Books → 300 kr → parcel lost|Credit|NOK"))
                         .size() == 1,
                 qPrintable(m_hands->previewed().join(u'\n')));
        QCOMPARE(m_hands->recordsOf(QStringLiteral("kulanse")).size(), std::size_t(0)); // nothing is written by looking

        m_hands->waitForTheRecords([this] {
            m_hands->use()->click();
            QCOMPARE(m_hands->page().focusWidget(), m_hands->part<QWidget>("inbox.table"));
        });
        const QString told = m_hands->window().jobs.entries().back().told;
        QVERIFY2(told.contains(QStringLiteral("new")), qPrintable(told));
        const auto records = m_hands->recordsOf(QStringLiteral("kulanse"));
        QCOMPARE(records.size(), std::size_t(3));
        const auto nordlys = std::find_if(records.begin(), records.end(), [](const domain::Record &record) {
            return record.customer == QLatin1String("Nordlys Books");
        });
        QVERIFY(nordlys != records.end());
        QCOMPARE(nordlys->type, domain::RequestType::Credit);
        QCOMPARE(base::toDecimal(*nordlys->amount), QStringLiteral("300.00"));
        QCOMPARE(nordlys->amount->currency.code(), QStringLiteral("NOK"));
        QCOMPARE(nordlys->context, QStringLiteral("parcel lost"));
        QCOMPARE(m_hands->window().workspace().snapshot()->size(), count + 3);
        QCOMPARE(m_hands->part<QTableView>("inbox.table")->model()->rowCount(), int(unread.size()) - 3);

        QVERIFY(m_hands->window().undo.canUndo());
        m_hands->waitForTheRecords([this] { m_hands->window().undo.undo(); });
        QCOMPARE(m_hands->recordsOf(QStringLiteral("kulanse")).size(), std::size_t(0));
        QCOMPARE(m_hands->window().workspace().snapshot()->size(), count);
        QVERIFY(m_hands->window().workspace().unread() == unread);
        m_hands->waitForTheRecords([this] { m_hands->window().undo.redo(); });
        QCOMPARE(m_hands->recordsOf(QStringLiteral("kulanse")).size(), std::size_t(3));
        QCOMPARE(m_hands->window().strips, QStringList());
        QVERIFY(store::verify(m_hands->window().workspace().ledger().path()).value().problems.empty());
    }

    void theMessagesOfOneChannelAreChosen()
    {
        const auto unread = m_hands->window().workspace().unread();
        const auto channels = m_hands->window().workspace().channels();
        const auto count = [this] { return m_hands->part<QTableView>("inbox.table")->model()->rowCount(); };
        m_hands->page().chooseChannel(QStringLiteral("nowhere"));
        QCOMPARE(count(), int(unread.size()));
        int all = 0;
        for (const auto &status : channels) {
            const int its = int(std::count_if(unread.begin(), unread.end(), [&status](const auto &message) {
                return message.channel == status.channel.id;
            }));
            all += its;
            m_hands->page().chooseChannel(status.channel.name);
            QCOMPARE(count(), its > 0 ? its : int(unread.size()));
            if (its > 0)
                m_hands->page().chooseChannel(status.channel.name);
            QCOMPARE(count(), int(unread.size()));
        }
        QCOMPARE(all, int(unread.size()));
    }

    void aMarkTakesThePlaceOfWhatItOverlaps()
    {
        m_hands->choose(QStringLiteral("Nordlys Books"));
        m_hands->mark(QStringLiteral("Nordlys"), Qt::Key_3);
        m_hands->mark(QStringLiteral("Books → 300 kr"), Qt::Key_4);
        m_hands->mark(QStringLiteral("Nordlys Books"), Qt::Key_3);
        m_hands->mark(QStringLiteral("300 kr"), Qt::Key_4);
        QCOMPARE(m_hands->text()->accessibleDescription(),
                 QStringLiteral("Marked: Customer: Nordlys Books;Amount: 300 kr"));
        QVERIFY2(m_hands->waitUntilForeseen(), qPrintable(m_hands->notice()));
        auto *remove = m_hands->part<QAbstractButton>("inbox.unmark.amount");
        QVERIFY(remove->isVisible());
        remove->click();
        QCOMPARE(m_hands->text()->accessibleDescription(), QStringLiteral("Marked: Customer: Nordlys Books"));
        QVERIFY(!remove->isVisible());
        QVERIFY(!m_hands->use()->isEnabled()); // neither type nor amount is left
        QVERIFY(QTest::qWaitFor(
            [this] { return m_hands->notice().contains(QStringLiteral("neither a type nor an amount")); }));
        m_hands->part<QAbstractButton>("inbox.teach.cancel")->click();
        QCOMPARE(m_hands->text()->accessibleDescription(), QStringLiteral("Nothing is marked"));
        QVERIFY(QTest::qWaitFor([this] { return !m_hands->part<QTableView>("inbox.preview")->isVisible(); }));
    }

    void aNameIsFreeOrRefused()
    {
        m_hands->markKulanse();
        auto *line = m_hands->part<QLineEdit>("inbox.teach.name");
        for (const auto *bad : {"Not a name", "supportman"}) {
            line->clear();
            QTest::keyClicks(line, QLatin1String(bad));
            QVERIFY(!m_hands->use()->isEnabled());
            QVERIFY2(QTest::qWaitFor([this] { return m_hands->notice().startsWith(QStringLiteral("A name has")); }),
                     bad);
            QVERIFY(!m_hands->use()->isEnabled());
        }
        line->clear();
        QTest::keyClicks(line, QStringLiteral("goodwill"));
        QVERIFY(m_hands->waitUntilForeseen());
        m_hands->waitForTheRecords([this] { m_hands->use()->click(); });
        QCOMPARE(m_hands->recordsOf(QStringLiteral("goodwill")).size(), std::size_t(3));
    }

    void whatIsUsedWaitsForAnotherJob()
    {
        m_hands->markKulanse();
        std::atomic<bool> mayEnd = false;
        QVERIFY(
            m_hands->window()
                .jobs
                .start(QStringLiteral("other"), QStringLiteral("Another job"),
                       [&mayEnd](const base::CancelToken &, const shell::ReportProgress &) -> base::Result<QString> {
                           while (!mayEnd)
                               QThread::msleep(5);
                           return QString();
                       })
                .ok());
        m_hands->use()->click();
        QVERIFY(!m_hands->use()->isEnabled());
        QCOMPARE(m_hands->window().toasts.size(), 1);
        QVERIFY2(m_hands->window().toasts.front().contains(QStringLiteral("Another job")),
                 qPrintable(m_hands->window().toasts.front()));
        QCOMPARE(m_hands->recordsOf(QStringLiteral("kulanse")).size(), std::size_t(0));
        mayEnd = true;
        const auto isUsed = [this] { return m_hands->recordsOf(QStringLiteral("kulanse")).size() == 3; };
        QVERIFY(QTest::qWaitFor(isUsed, 20'000));
    }

    void aMarkIsUndoneAndDoneAgainWhereItWasMade()
    {
        m_hands->post(QStringLiteral("Gest :: Fjord Cafe :: €50 :: cold soup"));
        m_hands->choose(QStringLiteral("Fjord Cafe"));
        auto &undo = m_hands->window().undo;
        m_hands->mark(QStringLiteral("€50"), Qt::Key_4);
        m_hands->mark(QStringLiteral("Fjord Cafe"), Qt::Key_3);
        QCOMPARE(undo.undoText(), QStringLiteral("Mark as Customer"));
        QVERIFY2(m_hands->waitUntilForeseen(), qPrintable(m_hands->notice()));
        QVERIFY2(m_hands->notice().contains(QStringLiteral("1 new record")), qPrintable(m_hands->notice()));
        QVERIFY2(m_hands->previewed().join(u'\n').contains(QStringLiteral("€50.00")),
                 qPrintable(m_hands->previewed().join(u'\n')));
        undo.undo();
        QCOMPARE(m_hands->text()->accessibleDescription(), QStringLiteral("Marked: Amount: €50"));
        undo.undo();
        QCOMPARE(m_hands->text()->accessibleDescription(), QStringLiteral("Nothing is marked"));
        undo.redo();
        m_hands->choose(QStringLiteral("Nordlys Books")); // its marks are forgotten, not what was done
        QVERIFY(QTest::qWaitFor([this] { return m_hands->page().hasData(); }));
        undo.redo();
        QVERIFY(QTest::qWaitFor([this] {
            return m_hands->text()->accessibleDescription() ==
                   QStringLiteral("Marked: Amount: €50;Customer: Fjord Cafe");
        }));
    }

    void everyCellOfThePreviewTellsItsRule()
    {
        m_hands->markKulanse();
        const auto *model = m_hands->part<QTableView>("inbox.preview")->model();
        QVERIFY(model->rowCount() > 0);
        for (int column = 0; column < model->columnCount(); ++column) {
            const auto cell = model->index(0, column);
            const auto told = cell.data(Qt::AccessibleDescriptionRole).toString();
            QVERIFY2(!told.isEmpty(), qPrintable(QString::number(column)));
            QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(told.toHtmlEscaped()));
        }
        QCOMPARE(model->index(0, 5).data(Qt::AccessibleDescriptionRole).toString(),
                 QStringLiteral("Decision: what the thread says"));
    }

    void formatsAreListedRemovedWrittenAndReadBack()
    {
        m_hands->markKulanse();
        m_hands->waitForTheRecords([this] { m_hands->use()->click(); });
        m_hands->part<QAction>("inbox.action.formats")->trigger();
        auto *dialog = m_hands->page().findChild<pages::FormatsDialog *>();
        QVERIFY(dialog != nullptr);
        const auto *model = dialog->findChild<QTableView *>(QStringLiteral("formats.table"))->model();
        const auto row = [model] {
            return QStringList{model->index(0, 0).data().toString(), model->index(0, 1).data().toString(),
                               model->index(0, 3).data().toString()};
        };
        QVERIFY(QTest::qWaitFor([model] { return model->rowCount() == 1; }));
        QCOMPARE(row(),
                 (QStringList{QStringLiteral("kulanse"), QStringLiteral("#finance-exceptions"), QStringLiteral("3")}));
        QCOMPARE(test::unnamedFocusables(*dialog), QStringList());

        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("kulanse.json"));
        dialog->exportTo(path);
        QCOMPARE(records::formatFromFile(path).value().name, QStringLiteral("kulanse"));
        m_hands->waitForTheRecords(
            [dialog] { dialog->findChild<QAbstractButton *>(QStringLiteral("formats.remove"))->click(); });
        QCOMPARE(m_hands->recordsOf(QStringLiteral("kulanse")).size(), std::size_t(0));
        QVERIFY(QTest::qWaitFor([model] { return model->rowCount() == 0; }));
        m_hands->waitForTheRecords([this] { m_hands->window().undo.undo(); });
        QCOMPARE(m_hands->recordsOf(QStringLiteral("kulanse")).size(), std::size_t(3));
        m_hands->waitForTheRecords([this] { m_hands->window().undo.redo(); });
        m_hands->waitForTheRecords([dialog, path] { dialog->importFrom(path); });
        QCOMPARE(m_hands->recordsOf(QStringLiteral("kulanse")).size(), std::size_t(3));
        dialog->importFrom(folder.filePath(QStringLiteral("absent.json")));
        QVERIFY(dialog->findChild<widgets::PlainLabel *>(QStringLiteral("formats.notice"))
                    ->fullText()
                    .contains(QStringLiteral("cannot be read")));
    }

    void aFormatOfTheSameNameIsReplacedAndComesBack()
    {
        m_hands->markKulanse();
        m_hands->waitForTheRecords([this] { m_hands->use()->click(); });
        const auto contexts = [this] {
            QStringList texts;
            for (const auto &record : m_hands->recordsOf(QStringLiteral("kulanse")))
                texts += record.context;
            texts.sort();
            return texts;
        };
        const auto taught = contexts();
        QVERIFY(taught.contains(QStringLiteral("parcel lost")));
        auto other = records::taughtFormats(*m_hands->window().workspace().ledger().reader().value()).value().front();
        other.fields.remove(recognize::TaughtField::Context);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("other.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(recognize::encodeFormat(other)) > 0);
        file.close();
        m_hands->part<QAction>("inbox.action.formats")->trigger();
        auto *dialog = m_hands->page().findChild<pages::FormatsDialog *>();
        m_hands->waitForTheRecords([dialog, &file] { dialog->importFrom(file.fileName()); });
        QCOMPARE(contexts(), (QStringList{{}, {}, {}}));
        m_hands->waitForTheRecords([this] { m_hands->window().undo.undo(); });
        QCOMPARE(contexts(), taught);
    }

    void halfAWordIsMarkedAsTheWhole()
    {
        struct Case
        {
            const char *text;
            const char *selected;
            const char *marked;
        };
        for (const Case &one : {Case{"a refund of 30", "efun", "refund"},
                                {"for Nordlys Books, Oslo", "lys Boo", "Nordlys Books"},
                                {"asks 4,800.50 JPY", "8", "4,800.50"},
                                {"asks $30. Then", "0", "30"},
                                {"返金をお願いします", "返金", "返金"}}) {
            const auto text = QString::fromUtf8(one.text);
            const auto selected = QString::fromUtf8(one.selected);
            pages::MarkedText message;
            message.showText(text);
            auto cursor = message.textCursor();
            const auto at = int(text.indexOf(selected));
            cursor.setPosition(at);
            cursor.setPosition(at + int(selected.size()), QTextCursor::KeepAnchor);
            message.setTextCursor(cursor);
            const auto span = message.selectedSpan();
            QVERIFY(span.has_value());
            QCOMPARE(text.mid(span->begin, span->length), QString::fromUtf8(one.marked));
        }
    }
};

QTEST_MAIN(TeachingTest)
#include "tst_pages_teaching.moc"
