// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagedecoder.h"
#include "records/reading.h"
#include "tests/gui/harness.h"
#include "tests/gui/pages/samplewindow.h"
#include "ui/pages/formatsdialog.h"
#include "ui/pages/markedtext.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

using namespace precedent;

/// The inbox with a message by which its format is taught, as a person does it.
class TeachingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleWindow> m_window;
    std::unique_ptr<shell::Page> m_page;

    template <typename Widget>
    [[nodiscard]] Widget *part(const char *name)
    {
        return m_page->findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] pages::MarkedText *text() { return part<pages::MarkedText>("inbox.teach.text"); }
    [[nodiscard]] QAbstractButton *use() { return part<QAbstractButton>("inbox.teach.use"); }
    [[nodiscard]] QString notice() { return part<widgets::PlainLabel>("inbox.teach.notice")->fullText(); }
    [[nodiscard]] QString name() { return part<QLineEdit>("inbox.teach.name")->text(); }

    /// Each column of the preview's rows, joined.
    [[nodiscard]] QStringList previewed()
    {
        const auto *model = part<QTableView>("inbox.preview")->model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells += model->index(row, column).data().toString();
            rows += cells.join(u'|');
        }
        return rows;
    }

    /// Goes to the first row whose message has these words.
    void choose(const QString &words)
    {
        auto *table = part<QTableView>("inbox.table");
        const auto *model = table->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (!model->index(row, 2).data().toString().contains(words))
                continue;
            table->selectRow(row);
            QVERIFY(QTest::qWaitFor([this] { return m_page->hasData() && !text()->toPlainText().isEmpty(); }));
            QVERIFY(QTest::qWaitFor([this, words] { return text()->toPlainText().contains(words); }));
            return;
        }
        QFAIL(qPrintable(QStringLiteral("no row has ") + words));
    }

    void select(qsizetype begin, qsizetype length)
    {
        auto cursor = text()->textCursor();
        cursor.setPosition(int(begin));
        cursor.setPosition(int(begin + length), QTextCursor::KeepAnchor);
        text()->setTextCursor(cursor);
    }

    /// Selects words of the message and presses the field's number.
    void mark(const QString &words, Qt::Key number)
    {
        const auto at = text()->toPlainText().indexOf(words);
        QVERIFY2(at >= 0, qPrintable(words));
        select(at, words.size());
        QTest::keyClick(text(), number);
    }

    [[nodiscard]] bool waitUntilForeseen()
    {
        return QTest::qWaitFor([this] { return use()->isEnabled(); }, 20'000);
    }

    /// Marks the app's message "Kulanse → Nordlys Books → 300 kr → parcel lost".
    void markKulanse()
    {
        choose(QStringLiteral("Nordlys Books"));
        mark(QStringLiteral("Kulanse"), Qt::Key_1);
        mark(QStringLiteral("Nordlys Books"), Qt::Key_3);
        mark(QStringLiteral("300 kr"), Qt::Key_4);
        mark(QStringLiteral("parcel lost"), Qt::Key_5);
        chooseType(QStringLiteral("credit"));
        QVERIFY2(waitUntilForeseen(), qPrintable(notice()));
    }

    void chooseType(const QString &word)
    {
        auto *types = part<QComboBox>("inbox.teach.type");
        const int index = types->findData(word);
        QVERIFY(index >= 0);
        types->setCurrentIndex(index);
        Q_EMIT types->activated(index);
    }

    /// Does something that reads messages again, and shows what came of it, as the window does.
    void waitForTheRecords(const std::function<void()> &act)
    {
        QStringList ends;
        QObject scope;
        connect(&m_window->jobs, &shell::JobController::finished, &scope,
                [&ends](const QString &, const base::Result<QString> &result) {
                    ends += result ? QStringLiteral("done") : result.error().code;
                });
        QSignalSpy changed(&m_window->workspace(), &workspace::Workspace::changed);
        act();
        QVERIFY(QTest::qWaitFor([&ends] { return !ends.isEmpty(); }, 20'000));
        QCOMPARE(ends, QStringList{QStringLiteral("done")});
        QVERIFY(!changed.isEmpty() || changed.wait(20'000));
        m_window->refresh(*m_page);
    }

    /// In every channel, so that "300 kr" says an amount.
    void useKroner()
    {
        auto &ledger = m_window->workspace().ledger();
        const auto written = ledger.write([this](store::Transaction &transaction) -> base::Result<void> {
            for (const auto &status : m_window->workspace().channels()) {
                auto settings = status.settings;
                settings.defaultCurrency = base::Currency::parse(QStringLiteral("NOK")).value();
                if (auto put = transaction.putChannelSettings(status.channel.id, settings); !put)
                    return put;
            }
            return {};
        });
        QVERIFY(written.ok());
        QVERIFY(records::readEverything(ledger, false).ok());
        QVERIFY(m_window->workspace().reload().ok());
    }

    [[nodiscard]] std::vector<domain::Record> recordsOf(const QString &format)
    {
        auto records = m_window->workspace().ledger().reader().value()->records().value();
        records.erase(std::remove_if(records.begin(), records.end(),
                                     [&format](const domain::Record &record) { return record.format != format; }),
                      records.end());
        return records;
    }

    /// An app that nobody knows posts this in the channel of the sample's unknown format.
    void post(const QString &message)
    {
        const auto unread = m_window->workspace().unread();
        const auto beside = std::find_if(unread.begin(), unread.end(), [](const domain::UnreadMessage &one) {
            return one.text.contains(QStringLiteral("Nordlys Books"));
        });
        QVERIFY(beside != unread.end());
        auto escaped = message;
        escaped.replace(u'&', QStringLiteral("&amp;"))
            .replace(u'<', QStringLiteral("&lt;"))
            .replace(u'>', QStringLiteral("&gt;"));
        const QJsonObject json{
            {QStringLiteral("type"), QStringLiteral("message")},
            {QStringLiteral("bot_id"), QStringLiteral("B0STRANGE")},
            {QStringLiteral("text"), escaped},
            {QStringLiteral("ts"),
             QString::number(beside->ts.instant().seconds() + 60) + QStringLiteral(".000300")}};
        const auto raw = QJsonDocument(json).toJson(QJsonDocument::Compact);
        store::Page page;
        page.team = beside->team;
        page.channel = beside->channel;
        page.observedAt = m_window->workspace().ledger().clock()();
        page.messages.push_back({raw, domain::decodeMessage(raw).value()});
        auto &ledger = m_window->workspace().ledger();
        QVERIFY(ledger
                    .write([&page](store::Transaction &transaction) -> base::Result<void> {
                        const auto added = transaction.addPage(page);
                        return added ? base::Result<void>() : added.error();
                    })
                    .ok());
        QVERIFY(records::readEverything(ledger, false).ok());
        QVERIFY(m_window->workspace().reload().ok());
        m_window->refresh(*m_page);
    }

    // TEMP-BEGIN
    void pictures()
    {
        if (!qEnvironmentVariableIsSet("PICS"))
            return;
        auto font = QApplication::font();
        font.setFamily(QStringLiteral("Noto Sans"));
        font.setPixelSize(13);
        QApplication::setFont(font);
        for (const auto dark : {false, true}) {
            m_window->theme().setAppearance(dark ? widgets::Appearance::Dark : widgets::Appearance::Light);
            for (const auto &size : {QSize(1240, 740), QSize(824, 560)}) {
                m_page->resize(size);
                QTest::qWait(300);
                m_page->grab().save(QStringLiteral("/tmp/h1_teach_%1_%2.png").arg(QLatin1String(dark ? "dark" : "light")).arg(size.width()));
            }
        }
        part<QAction>("inbox.action.formats")->trigger();
        auto *dialog = m_page->findChild<pages::FormatsDialog *>();
        QTest::qWait(500);
        dialog->grab().save(QStringLiteral("/tmp/h1_formats.png"));
        dialog->reject();
    }
    // TEMP-END
private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::SampleWindow>(60);
        QVERIFY(m_window->isOpen());
        useKroner();
        m_page = m_window->open(QStringLiteral("inbox"));
    }

    void cleanup()
    {
        m_page.reset();
        m_window->undo.clear();
        m_window.reset();
    }

    void marksBecomeAFormatThatIsUsedUndoneAndDoneAgain()
    {
        const auto unread = m_window->workspace().unread();
        const auto count = m_window->workspace().snapshot()->size();
        QVERIFY(!use()->isEnabled());
        markKulanse();
        QCOMPARE(name(), QStringLiteral("kulanse"));
        QVERIFY2(notice().contains(QStringLiteral("Matches 3 message")) &&
                     notice().contains(QStringLiteral("3 new record")),
                 qPrintable(notice()));
        QCOMPARE(previewed().size(), 3);
        QVERIFY2(previewed().filter(QStringLiteral("New|Kulanse → Nordlys Books → 300 kr → parcel lost|Credit|NOK"))
                         .size() == 1,
                 qPrintable(previewed().join(u'\n')));
        QCOMPARE(recordsOf(QStringLiteral("kulanse")).size(), std::size_t(0)); // nothing is written by looking

        waitForTheRecords([this] { use()->click(); });
        const auto records = recordsOf(QStringLiteral("kulanse"));
        QCOMPARE(records.size(), std::size_t(3));
        const auto nordlys = std::find_if(records.begin(), records.end(), [](const domain::Record &record) {
            return record.customer == QLatin1String("Nordlys Books");
        });
        QVERIFY(nordlys != records.end());
        QCOMPARE(nordlys->type, domain::RequestType::Credit);
        QCOMPARE(base::toDecimal(*nordlys->amount), QStringLiteral("300.00"));
        QCOMPARE(nordlys->amount->currency.code(), QStringLiteral("NOK"));
        QCOMPARE(nordlys->context, QStringLiteral("parcel lost"));
        QCOMPARE(m_window->workspace().snapshot()->size(), count + 3);
        QCOMPARE(part<QTableView>("inbox.table")->model()->rowCount(), int(unread.size()) - 3);

        QVERIFY(m_window->undo.canUndo());
        waitForTheRecords([this] { m_window->undo.undo(); });
        QCOMPARE(recordsOf(QStringLiteral("kulanse")).size(), std::size_t(0));
        QCOMPARE(m_window->workspace().snapshot()->size(), count);
        QVERIFY(m_window->workspace().unread() == unread);
        waitForTheRecords([this] { m_window->undo.redo(); });
        QCOMPARE(recordsOf(QStringLiteral("kulanse")).size(), std::size_t(3));
        QCOMPARE(m_window->strips, QStringList());
        QVERIFY(store::verify(m_window->workspace().ledger().path()).value().problems.empty());
    }

    void aMarkTakesThePlaceOfWhatItOverlaps()
    {
        choose(QStringLiteral("Nordlys Books"));
        mark(QStringLiteral("Nordlys"), Qt::Key_3);
        mark(QStringLiteral("Books → 300 kr"), Qt::Key_4);
        mark(QStringLiteral("Nordlys Books"), Qt::Key_3);
        mark(QStringLiteral("300 kr"), Qt::Key_4);
        QCOMPARE(text()->accessibleDescription(), QStringLiteral("Marked: Customer: Nordlys Books;Amount: 300 kr"));
        QVERIFY2(waitUntilForeseen(), qPrintable(notice()));
        auto *remove = part<QAbstractButton>("inbox.unmark.amount");
        QVERIFY(remove->isVisible());
        remove->click();
        QCOMPARE(text()->accessibleDescription(), QStringLiteral("Marked: Customer: Nordlys Books"));
        QVERIFY(!remove->isVisible());
        QVERIFY(!use()->isEnabled()); // neither type nor amount is left
        QVERIFY(QTest::qWaitFor([this] { return notice().contains(QStringLiteral("neither a type nor an amount")); }));
        part<QAbstractButton>("inbox.teach.cancel")->click();
        QCOMPARE(text()->accessibleDescription(), QStringLiteral("Nothing is marked"));
        QVERIFY(!part<QTableView>("inbox.preview")->isVisible());
    }

    void marksOutliveNewMessages()
    {
        markKulanse();
        post(QStringLiteral("Kulanse → Ny Kunde → 90 kr → late"));
        QVERIFY(text()->accessibleDescription().contains(QStringLiteral("Amount: 300 kr")));
        QVERIFY2(waitUntilForeseen(), qPrintable(notice()));
        QVERIFY2(notice().contains(QStringLiteral("Matches 3 message")), qPrintable(notice())); // another app's is none
    }

    void aNameIsFreeOrRefused()
    {
        markKulanse();
        auto *line = part<QLineEdit>("inbox.teach.name");
        for (const auto *bad : {"Not a name", "supportman"}) {
            line->clear();
            QTest::keyClicks(line, QLatin1String(bad));
            QVERIFY(!use()->isEnabled());
            QVERIFY2(QTest::qWaitFor([this] { return notice().startsWith(QStringLiteral("A name has")); }), bad);
            QVERIFY(!use()->isEnabled());
        }
        line->clear();
        QTest::keyClicks(line, QStringLiteral("goodwill"));
        QVERIFY(waitUntilForeseen());
        waitForTheRecords([this] { use()->click(); });
        QCOMPARE(recordsOf(QStringLiteral("goodwill")).size(), std::size_t(3));
    }

    void whatDecidesCannotBeTaught()
    {
        choose(QStringLiteral("yes to both of these"));
        QVERIFY(!use()->isVisible());
        QVERIFY(!part<QAbstractButton>("inbox.mark.amount")->isVisible());
        QCOMPARE(text()->toPlainText(), QStringLiteral("yes to both of these"));
        choose(QStringLiteral("Nordlys Books"));
        QVERIFY(use()->isVisible());
        QVERIFY(!part<QAbstractButton>("inbox.mark.amount")->isEnabled()); // nothing is selected
        select(0, 7);
        QVERIFY(part<QAbstractButton>("inbox.mark.amount")->isEnabled());
    }

    void hostileTextIsShownAsItIsAndMarkedWhereItStands_data()
    {
        QTest::addColumn<QString>("hostile");
        for (const auto &[name, text] : test::hostileTexts()) {
            if (!text.contains(QStringLiteral("approved"))) // with a decision it is read without teaching
                QTest::newRow(qPrintable(name)) << text;
        }
        QTest::newRow("bold") << QStringLiteral("<b>fat</b>");
        QTest::newRow("line ends") << QStringLiteral("a\r\nb\rc\u2028d\u2029e");
        QTest::newRow("frames") << QStringLiteral("a\ufdd0b\ufdd1c\ufffcd");
        QTest::newRow("arabic") << QStringLiteral("استرداد لعميل");
    }

    void hostileTextIsShownAsItIsAndMarkedWhereItStands()
    {
        QFETCH(QString, hostile);
        post(QStringLiteral("Amount: 471 kr\nWhy: ") + hostile + QStringLiteral(" Customer: Halden"));
        choose(QStringLiteral("471 kr"));
        const bool isLong = hostile.size() > 4000;
        QVERIFY(text()->toPlainText().size() <= 4097);
        if (hostile.contains(u'<') && !isLong)
            QVERIFY2(text()->toPlainText().contains(hostile), qPrintable(text()->toPlainText()));
        mark(QStringLiteral("471 kr"), Qt::Key_4);
        if (!isLong)
            mark(QStringLiteral("Halden"), Qt::Key_3);
        QVERIFY2(waitUntilForeseen(), qPrintable(notice()));
        const QString row = previewed().filter(QStringLiteral("NOK")).join(u'\n');
        QVERIFY2(row.contains(QStringLiteral("471.00")), qPrintable(previewed().join(u'\n')));
        QVERIFY2(isLong || row.contains(QStringLiteral("|Halden|")), qPrintable(row));
        QCOMPARE(test::richLabels(*m_page), QStringList());
        QVERIFY(!m_page->grab().isNull());
    }

    void formatsAreListedRemovedWrittenAndReadBack()
    {
        markKulanse();
        waitForTheRecords([this] { use()->click(); });
        part<QAction>("inbox.action.formats")->trigger();
        auto *dialog = m_page->findChild<pages::FormatsDialog *>();
        QVERIFY(dialog != nullptr);
        const auto *model = dialog->findChild<QTableView *>(QStringLiteral("formats.table"))->model();
        const auto row = [model] {
            return QStringList{model->index(0, 0).data().toString(), model->index(0, 1).data().toString(),
                               model->index(0, 3).data().toString()};
        };
        QVERIFY(QTest::qWaitFor([model] { return model->rowCount() == 1; }));
        QCOMPARE(row(), (QStringList{QStringLiteral("kulanse"), QStringLiteral("#finance-exceptions"),
                                     QStringLiteral("3")}));
        QCOMPARE(test::unnamedFocusables(*dialog), QStringList());

        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("kulanse.json"));
        dialog->exportTo(path);
        QCOMPARE(records::formatFromFile(path).value().name, QStringLiteral("kulanse"));
        waitForTheRecords(
            [dialog] { dialog->findChild<QAbstractButton *>(QStringLiteral("formats.remove"))->click(); });
        QCOMPARE(recordsOf(QStringLiteral("kulanse")).size(), std::size_t(0));
        QVERIFY(QTest::qWaitFor([model] { return model->rowCount() == 0; }));
        waitForTheRecords([this] { m_window->undo.undo(); });
        QCOMPARE(recordsOf(QStringLiteral("kulanse")).size(), std::size_t(3));
        waitForTheRecords([this] { m_window->undo.redo(); });
        waitForTheRecords([dialog, path] { dialog->importFrom(path); });
        QCOMPARE(recordsOf(QStringLiteral("kulanse")).size(), std::size_t(3));
        dialog->importFrom(folder.filePath(QStringLiteral("absent.json")));
        QVERIFY(dialog->findChild<widgets::PlainLabel *>(QStringLiteral("formats.notice"))
                    ->fullText()
                    .contains(QStringLiteral("cannot be read")));
    }

    void everythingHasAName()
    {
        markKulanse();
        pictures(); // TEMP
        QCOMPARE(test::unnamedFocusables(*m_page), QStringList());
        QCOMPARE(test::richLabels(*m_page), QStringList());
    }
};

QTEST_MAIN(TeachingTest)
#include "tst_pages_teaching.moc"
